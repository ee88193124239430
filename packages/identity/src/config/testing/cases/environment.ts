import type { Case } from './case.ts'
import { cloud, clouds, one, env, noUser } from './texts.ts'

export const environment: Case[] = [
  { title: 'variables alone', env },
  { title: 'variables go before the only cloud of a file', clouds: one(), env },
  { title: 'variables are a cloud that can be named', clouds: one(), env, cloud: 'envvars' },
  { title: 'a cloud of a file beside variables', clouds: one(), env, cloud: 'one' },
  { title: 'OS_CLOUD goes before other variables', clouds: one(), env: { ...env, OS_CLOUD: 'one' } },
  { title: 'OS_CLOUD can choose the variables', clouds: one(), env: { ...env, OS_CLOUD: 'envvars' } },
  { title: 'OS_CLOUD_NAME names the variables', env: { ...env, OS_CLOUD_NAME: 'mine' }, cloud: 'mine' },
  {
    title: 'a cloud of a file named as the variables are',
    clouds: clouds(cloud('mine')),
    env: { ...env, OS_CLOUD_NAME: 'mine' },
    code: 'InvalidSetting',
  },
  {
    title: 'a cloud of a file named envvars',
    clouds: clouds(cloud('envvars')),
    cloud: 'envvars',
    code: 'InvalidSetting',
  },
  { title: 'OS_REGION_NAME is the region of the variables', env: { ...env, OS_REGION_NAME: 'R' } },
  { title: 'OS_REGION_NAME alone is no cloud', clouds: one('region_name: R'), env: { OS_REGION_NAME: 'S' } },
  {
    title: 'OS_TEST, OS_STD and OS_LOG are of others',
    clouds: one(),
    env: { OS_TEST_X: '1', OS_STDOUT: '1', OS_LOG_FILE: 'x' },
  },
  { title: 'empty variables are absent', env: { ...env, OS_PROJECT_ID: '', OS_TENANT_NAME: '', OS_REGION_NAME: '' } },
  { title: 'OS_ENDPOINT_TYPE', env: { ...env, OS_ENDPOINT_TYPE: 'internalURL', OS_INTERFACE: 'admin' } },
  {
    title: 'OS_TENANT_NAME and OS_TENANT_ID',
    env: { ...noUser, OS_USER_ID: 'u1', OS_PASSWORD: 'x', OS_TENANT_ID: 't1' },
  },
  { title: 'OS_AUTH_TYPE and OS_TOKEN', env: { ...noUser, OS_AUTH_TYPE: 'v3token', OS_TOKEN: 't0k' } },
  { title: 'OS_AUTH_TOKEN is an old name', env: { ...noUser, OS_AUTH_TYPE: 'token', OS_AUTH_TOKEN: 't0k' } },
  { title: 'OS_DEFAULT_DOMAIN', env: { ...noUser, OS_USERNAME: 'ada', OS_PASSWORD: 'x', OS_DEFAULT_DOMAIN_ID: 'd1' } },
  {
    title: 'OS_PROFILE',
    env: {
      ...noUser,
      OS_USERNAME: 'ada',
      OS_PASSWORD: 'x',
      OS_USER_DOMAIN_ID: 'd',
      OS_PROFILE: 'citycloud',
      OS_REGION_NAME: 'Sto2',
    },
  },
  {
    title: 'variables keep what is said by default over a profile',
    files: { 'work/clouds-public.yaml': 'public-clouds: { acme: { interface: internal, region_name: R } }' },
    env: { ...env, OS_PROFILE: 'acme' },
  },
  {
    title: 'other endings of variables',
    env: { ...env, OS_ORCHESTRATION_ENDPOINT_OVERRIDE: 'https://heat.example/v1' },
  },
  { title: 'OS_INSECURE in words', env: { ...env, OS_INSECURE: 'yes' } },
  { title: 'OS_INSECURE=True', env: { ...env, OS_INSECURE: 'True' } },
  { title: 'OS_API_TIMEOUT', env: { ...env, OS_API_TIMEOUT: '30' } },
]
