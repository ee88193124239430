import { existsSync, readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { serveSimulator } from '@heatkit/simulator/node'
import type { Server } from '../loopback.ts'
import { servePage, serveProxy } from './servers.ts'
import { test, type Visitor } from './visitor.ts'

let site: Server
test.beforeAll(async () => void (site = await servePage()))
test.afterAll(() => site.close())

const demo = { username: 'demo', password: 'secret', project: 'demo', region: 'RegionOne' }
const seen = (visitor: Visitor, id: string) =>
  expect.poll(() => visitor.run(`return document.getElementById('${id}').textContent`), { timeout: 60_000 })

async function signIn(visitor: Visitor, account: Record<string, string>): Promise<void> {
  await visitor.open(site.url)
  await visitor.click('input[value=real]')
  for (const [name, value] of Object.entries(account)) await visitor.fill(name, value)
}

async function createsAndDeletes(visitor: Visitor, resources: number): Promise<void> {
  await visitor.click('#start')
  const end = () =>
    visitor.run(`const text = (id) => document.getElementById(id).textContent
    return text('error') || (text('status').endsWith('IN_PROGRESS') ? '' : text('status'))`)
  await expect.poll(end, { timeout: 60_000 }).not.toBe('')
  expect(await end()).toBe('CREATE_COMPLETE')
  const states = () =>
    visitor.run(`return [...document.querySelectorAll('#resources b')].map((badge) => badge.dataset.state).join()`)
  await expect.poll(states).toBe(Array(resources).fill('COMPLETE').join())
  await visitor.click('#delete')
  await seen(visitor, 'status').toBe('DELETE_COMPLETE')
}

test('on the simulator in the page: a stack turns green, shows its outputs and is deleted; nothing is kept, no policy broken', async ({
  visitor,
}) => {
  await visitor.open(site.url)
  await visitor.run(
    `globalThis.violations = []; addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective))`,
  )
  await visitor.fill('parameter:key_name', 'demo-key')
  await visitor.fill('parameter:image', 'cirros')
  await createsAndDeletes(visitor, 3)
  expect(await visitor.run(`return document.getElementById('outputs').textContent`)).toMatch(
    /server_id[0-9a-f-]{36}.*volume_id/s,
  )
  expect(await visitor.run(`return violations.join()`)).toBe('')
  expect(await visitor.run(`return localStorage.length + sessionStorage.length + document.cookie.length`)).toBe(0)
})

test('a template with a fault is told with its line before anything is sent', async ({ visitor }) => {
  await visitor.open(site.url)
  await visitor.fill('template', 'heat_template_version: 2018-08-31\nresorces: {}\n')
  await seen(visitor, 'issues').toBe('line 2: The template section is invalid: resorces')
})

test('across origins, with CORS exactly as strict as Keystone’s and Heat’s defaults', async ({ visitor }) => {
  const cloud = await serveSimulator({
    cors: [site.url],
    templates: {
      'https://example.org/t.yaml': 'heat_template_version: 2018-08-31\nresources: {a: {type: OS::Heat::RandomString}}',
    },
  })
  await signIn(visitor, { ...demo, url: `${cloud.url}/identity`, templateUrl: 'https://example.org/t.yaml' })
  await createsAndDeletes(visitor, 1)
  await cloud.close()
})

test('without CORS the error says so and prints the lines to add; through the proxy it works', async ({ visitor }) => {
  const cloud = await serveSimulator({
    templates: {
      'https://example.org/t.yaml': 'heat_template_version: 2018-08-31\nresources: {a: {type: OS::Heat::RandomString}}',
    },
  })
  const proxy = await serveProxy([cloud.url], [site.url])
  await signIn(visitor, { ...demo, url: `${cloud.url}/identity`, templateUrl: 'https://example.org/t.yaml' })
  await visitor.click('#start')
  await seen(visitor, 'error').toContain(`[cors]\nallowed_origin = ${site.url}`)
  await seen(visitor, 'error').toMatch(/^NetworkError: .*CORS/)
  await visitor.fill('proxy', proxy.url)
  await createsAndDeletes(visitor, 1)
  await proxy.close()
  await cloud.close()
})

const file = `${process.env['DEVCLOUD_STATE'] ?? 'devcloud/state'}/env.json`
const real = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string> & { cors: boolean })
  : undefined
const form = () => ({
  url: real!['authUrl']!,
  username: real!['username']!,
  password: real!['password']!,
  project: real!['project']!,
  region: real!['region']!,
  name: `page-${Math.random().toString(36).slice(2, 8)}`,
  templateUrl: 'http://127.0.0.1:8008/server-with-volume.yaml',
  parameters: 'key_name=demo-key\nflavor=m1.small\nimage=cirros',
})

test('straight to a real Keystone and Heat: a server with a volume', async ({ visitor }) => {
  test.skip(!real?.cors, 'no devcloud is up with CORS')
  await signIn(visitor, form())
  await createsAndDeletes(visitor, 3)
})

test('a real Keystone and Heat without CORS: the error says so, and the proxy is a way', async ({ visitor }) => {
  test.skip(!real || real.cors, 'no devcloud is up without CORS')
  const proxy = await serveProxy(['http://127.0.0.1:5000', 'http://127.0.0.1:8004'], [site.url])
  await signIn(visitor, form())
  await visitor.click('#start')
  await seen(visitor, 'error').toContain(`[cors]\nallowed_origin = ${site.url}`)
  await visitor.fill('proxy', proxy.url)
  await createsAndDeletes(visitor, 3)
  await proxy.close()
})
