import type { Case } from './case.ts'
import { cloud, clouds, one, auth } from './texts.ts'

export const secure: Case[] = [
  {
    title: 'secure.yaml is merged at every depth',
    clouds: auth('auth_url: https://one.example/v3\nusername: ada\nuser_domain_name: Default', 'region_name: R'),
    secure: 'clouds: { one: { auth: { password: pa55 } } }',
  },
  {
    title: 'secure.yaml goes over clouds.yaml',
    clouds: one('region_name: R'),
    secure: 'clouds: { one: { auth: { username: eve }, region_name: S } }',
  },
  { title: 'secure.yaml may hold clouds of its own', clouds: one(), secure: clouds(cloud('two')), cloud: 'two' },
  { title: 'secure.yaml alone is enough', secure: one(), cloud: 'one' },
  {
    title: 'secure.yaml is looked for on its own',
    files: {
      'work/secure.yaml': 'clouds: { one: { auth: { password: other } } }',
      'home/.config/openstack/secure.yaml': 'clouds: { one: { auth: { password: mine } } }',
    },
    clouds: one(),
  },
  {
    title: 'OS_CLIENT_SECURE_FILE goes before all',
    files: { 'mine.yaml': 'clouds: { one: { auth: { password: other } } }' },
    env: { OS_CLIENT_SECURE_FILE: 'ROOT/mine.yaml' },
    clouds: one(),
    cloud: 'one',
  },
  {
    title: 'a list in secure.yaml replaces a list',
    clouds: one('regions: [A, B]'),
    secure: 'clouds: { one: { regions: [C] } }',
  },
]
