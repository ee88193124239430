import type { Case } from './case.ts'
import { cloud, clouds, one, env } from './texts.ts'

export const choices: Case[] = [
  { title: 'OS_CLOUD chooses', clouds: clouds(cloud('one'), cloud('two')), env: { OS_CLOUD: 'two' } },
  {
    title: 'a name goes before OS_CLOUD',
    clouds: clouds(cloud('one'), cloud('two')),
    env: { OS_CLOUD: 'two' },
    cloud: 'one',
  },
  { title: 'a cloud that is not there', clouds: one(), cloud: 'oen', code: 'UnknownCloud' },
  { title: 'OS_CLOUD that is not there', clouds: one(), env: { OS_CLOUD: 'two' }, code: 'UnknownCloud' },
  { title: 'several clouds and no choice', clouds: clouds(cloud('one'), cloud('two')), code: 'UnknownCloud' },
  { title: 'an empty OS_CLOUD chooses nothing', clouds: one(), env: { OS_CLOUD: '' } },
  { title: 'a name of dashes stays as it is', clouds: clouds(cloud('my-cloud_1')), cloud: 'my-cloud_1' },
  {
    title: 'arguments go over the file',
    clouds: one('region_name: R\ninterface: internal'),
    overrides: { interface: 'admin', auth: { project_name: 'db' } },
  },
  {
    title: 'arguments that are absent change nothing',
    clouds: one('interface: internal'),
    overrides: { interface: null, auth: { username: 'eve' } },
  },
  {
    title: 'arguments go over a region',
    clouds: one('regions: [{ name: A, values: { interface: internal } }]'),
    overrides: { interface: 'admin' },
  },
  {
    title: 'arguments go over the environment',
    env,
    overrides: { interface: 'internal', auth: { username: 'eve' } },
  },
  {
    title: 'arguments alone are a cloud',
    overrides: {
      auth: { auth_url: 'https://one.example/v3', username: 'ada', password: 'pa55', user_domain_name: 'Default' },
      region_name: 'R',
    },
    region: 'R',
  },
]
