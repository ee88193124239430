import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createClient } from '@heatkit/core'
import { fromCloud } from '@heatkit/identity/node'
import { createSimulator } from '@heatkit/simulator'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const cloud = createSimulator()
const clouds = `clouds:
  one:
    auth: { auth_url: ${cloud.url}/identity, username: demo, project_name: demo }
    region_name: RegionOne
  two: { profile: acme, auth: { username: demo, password: secret, project_name: demo } }
`
let root = ''
let env: Record<string, string> = {}
let cwd = ''
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'clouds-'))
  env = { HOME: join(root, 'home'), XDG_CONFIG_DIRS: join(root, 'site') }
  cwd = join(root, 'work')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

test('one call makes a client of clouds.yaml and secure.yaml', async () => {
  write('home/.config/openstack/clouds.yaml', clouds)
  write('home/.config/openstack/secure.yaml', 'clouds: { one: { auth: { password: secret } } }')
  const options = await fromCloud('one', { env, cwd })
  const client = createClient({ ...options, fetch: cloud.fetch })
  expect(options.region).toBe('RegionOne')
  expect(await client.session()).toMatchObject({ user: { name: 'demo' }, project: { name: 'demo' } })
})

test('the variables of the process and its working directory are used when no others are given', async () => {
  write('mine.yaml', clouds)
  for (const [name, value] of Object.entries({ ...env, XDG_CONFIG_HOME: root, OS_CLOUD: 'two' }))
    vi.stubEnv(name, value)
  vi.stubEnv('OS_CLIENT_CONFIG_FILE', join(root, 'mine.yaml'))
  write('openstack/clouds-public.yaml', `public-clouds: { acme: { auth: { auth_url: ${cloud.url}/identity } } }`)
  const client = createClient({ ...(await fromCloud()), fetch: cloud.fetch })
  expect(await client.session()).toMatchObject({ user: { name: 'demo' } })
})

test('what has no effect is told', async () => {
  write('work/clouds.yaml', clouds.replace('region_name', 'verify: no\n    region_name'))
  write('work/secure.yaml', 'clouds: { one: { auth: { password: secret } } }')
  const told: string[] = []
  await fromCloud('one', { env, cwd, warn: (message) => told.push(message) })
  expect(told).toEqual([expect.stringMatching(/^one: verify .*NODE_EXTRA_CA_CERTS/)])
})

test('without a file the error names the places where none is', async () => {
  const places = ['work', 'home/.config/openstack', 'site/openstack'].map((path) => join(root, path))
  const error = await fromCloud('one', { env, cwd }).catch((reason: unknown) => reason)
  for (const place of [...places, '/etc/openstack']) expect((error as Error).message).toContain(place)
})

test('what is missing is named with its file', async () => {
  write('work/clouds.yaml', clouds)
  await expect(fromCloud('one', { env, cwd })).rejects.toThrow(
    expect.objectContaining({
      code: 'MissingSetting',
      message: expect.stringContaining(`clouds.one.auth.password in ${join(cwd, 'clouds.yaml')}`) as string,
    }),
  )
})

test.each([
  { file: 'clouds.yaml', text: 'clouds:\n  one:\n    password: "can4ry' },
  { file: 'clouds.yaml', text: 'clouds: { one: { auth: *can4ry } }' },
  { file: 'clouds.yaml', text: 'clouds:\n  one:\n   can4ry\n  : - x: : can4ry' },
  { file: 'clouds.json', text: '{"clouds":{"one":{"password":"can4ry' },
])('a broken $file is named, and nothing of what is in it ($text)', async ({ file, text }) => {
  write(`work/${file}`, text)
  const error = await fromCloud('one', { env, cwd }).catch((reason: unknown) => reason as Error)
  expect(error).toMatchObject({ code: 'InvalidFile', message: expect.stringContaining(join(cwd, file)) as string })
  expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain('can4ry')
})

test('aliases that multiply are refused', async () => {
  const levels = Array.from({ length: 12 }, (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(9)}]`)
  write('work/clouds.yaml', ['a0: &a0 x', ...levels].join('\n'))
  await expect(fromCloud('one', { env, cwd })).rejects.toThrow(expect.objectContaining({ code: 'InvalidFile' }))
})
