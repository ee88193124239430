import type { Case } from './case.ts'
import { bare, auth } from './texts.ts'

export const missing: Case[] = [
  { title: 'no auth_url', clouds: auth('username: ada\npassword: x'), code: 'MissingSetting' },
  { title: 'no auth at all', clouds: bare('region_name: R'), code: 'MissingSetting' },
  { title: 'no OS_AUTH_URL', env: { OS_USERNAME: 'ada', OS_PASSWORD: 'x' }, code: 'MissingSetting' },
  { title: 'an empty auth_url', clouds: auth('auth_url: ""\nusername: ada\npassword: x'), code: 'MissingSetting' },
  { title: 'auth that is a text', clouds: bare('auth: nothing'), code: 'InvalidSetting' },
  { title: 'a cloud that is a text', clouds: 'clouds: { one: nothing }', code: 'InvalidSetting' },
]
