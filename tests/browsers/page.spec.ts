import { expect } from '@playwright/test'
import { createClient } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { createSimulator } from '@heatkit/simulator'
import { serve } from '@heatkit/simulator/node'
import { type ServedPage, servePage } from '../../examples/browser/serve-page.ts'
import { serveProxy } from './servers.ts'
import { realCloud } from './cloud.ts'
import { test, type Visitor } from './visitor.ts'

let site: ServedPage
let violations: string[] = []
test.beforeAll(async () => void (site = await servePage({ violation: (report) => violations.push(report) })))
test.beforeEach(() => void (violations = []))
test.afterAll(() => site.close())

const demo = { User: 'demo', Password: 'secret', Project: 'demo', Region: 'RegionOne' }
const strings = 'heat_template_version: 2018-08-31\nresources: { a: { type: OS::Heat::RandomString } }\n'

const textOf = (visitor: Visitor, id: string) => () =>
  visitor.run(`return document.getElementById('${id}').textContent`) as Promise<string>
const seen = (visitor: Visitor, id: string) => expect.poll(textOf(visitor, id), { timeout: 60_000 })

async function signIn(visitor: Visitor, account?: Record<string, string>): Promise<void> {
  await visitor.open(site.url)
  if (account) await visitor.click('OpenStack')
  await fill(visitor, account)
  await visitor.click('Sign in')
}

async function fill(visitor: Visitor, fields: Record<string, string> = {}): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await visitor.fill(label, value)
}

/** The state of each resource in the table, and of the stack itself; or what went wrong. */
const states = (visitor: Visitor) => () =>
  visitor.run(`
    const error = document.querySelector('.error')
    const state = (badge) => badge.dataset.status
    return error ? error.textContent : [...document.querySelectorAll('#stack .badge')].map(state).join(' ')`)

async function creates(visitor: Visitor, name: string, resources: number): Promise<void> {
  await visitor.fill('Name', name)
  await visitor.click('Create stack')
  const green = Array<string>(resources + 1).fill('CREATE_COMPLETE')
  await expect.poll(states(visitor), { timeout: 60_000 }).toBe(green.join(' '))
}

async function deletes(visitor: Visitor, resources: number): Promise<void> {
  await visitor.click('Delete stack')
  const gone = Array<string>(resources + 1).fill('DELETE_COMPLETE')
  await expect.poll(states(visitor), { timeout: 60_000 }).toBe(gone.join(' '))
}

/** Breaks the page's policy on purpose: once that is reported, everything before it has been. */
async function brokeNoPolicy(visitor: Visitor): Promise<void> {
  await visitor.run(`
    const link = document.createElement('link')
    document.head.append(Object.assign(link, { rel: 'stylesheet', href: 'http://127.0.0.1:9/on-purpose.css' }))`)
  const onPurpose = (report: string) => report.includes('on-purpose.css')
  await expect.poll(() => violations.some(onPurpose), { timeout: 10_000 }).toBe(true)
  expect(violations.filter((report) => !onPurpose(report))).toEqual([])
}

test('on the simulator in the page: a stack turns green, shows its outputs and is deleted; nothing is kept, no policy broken', async ({
  visitor,
}, info) => {
  await signIn(visitor)
  await seen(visitor, 'who').toBe('demo in demo')
  await creates(visitor, 'page-simulated', 3)
  await seen(visitor, 'outputs').toMatch(/(?=.*server_id[0-9a-f-]{36})(?=.*volume_id[0-9a-f-]{36})/s)
  await seen(visitor, 'stack-list').toContain('page-simulated')
  await visitor.screenshot?.(info.outputPath('page.png'))
  await deletes(visitor, 3)
  await seen(visitor, 'stack-list').toBe('None yet.')
  expect(await visitor.run(`return localStorage.length + sessionStorage.length + document.cookie.length`)).toBe(0)
  await brokeNoPolicy(visitor)
})

test('the form has a field for each parameter, and what is hidden stays hidden', async ({ visitor }) => {
  await signIn(visitor)
  await seen(visitor, 'who').toBe('demo in demo')
  await fill(visitor, { Template: 'Random strings', Length: '20', Separator: ':', Salt: 'never seen again' })
  expect(
    await visitor.run(`return [...document.querySelectorAll('#parameters input, #parameters select')]
      .map((field) => field.type + ' ' + field.name).join()`),
  ).toBe('number length,select-one separator,password salt')
  await creates(visitor, 'page-strings', 2)
  await seen(visitor, 'outputs').toMatch(/joined\w{20}:\w{20}$/)
  await fill(visitor, { Length: '99' })
  await visitor.fill('Name', 'page-others')
  expect(await visitor.run(`return document.getElementById('create-form').checkValidity()`)).toBe(false)
})

test('a stack that fails says which resource failed and why', async ({ visitor }) => {
  await signIn(visitor)
  await seen(visitor, 'who').toBe('demo in demo')
  await fill(visitor, { Template: 'A stack that fails', Name: 'page-fails' })
  await visitor.click('Create stack')
  await seen(visitor, 'stack-error').toContain('page-fails is CREATE_FAILED')
  await seen(visitor, 'stack-error').toMatch(/broken.*StackFailed/s)
})

test('a template with a fault is told with its line before anything is sent', async ({ visitor }) => {
  await signIn(visitor)
  await seen(visitor, 'who').toBe('demo in demo')
  await visitor.fill('Template text', 'heat_template_version: 2018-08-31\nresorces: {}\n')
  await seen(visitor, 'issues').toBe('Line 2: The template section is invalid: resorces')
})

test('markup in a template and in names stays text', async ({ visitor }) => {
  const markup = '<img src=x onerror=alert(1)>'
  await signIn(visitor)
  await seen(visitor, 'who').toBe('demo in demo')
  const parameters = `parameters: { "${markup}": { type: string, default: "${markup}", description: "${markup}" } }`
  const outputs = `outputs: { "${markup}": { value: "${markup}" } }`
  await visitor.fill('Template text', `heat_template_version: 2018-08-31\n${parameters}\n${outputs}\n`)
  await creates(visitor, 'page-markup', 0)
  await seen(visitor, 'outputs').toBe(markup + markup)
  expect(await visitor.run(`return document.querySelectorAll('img').length`)).toBe(0)
  await brokeNoPolicy(visitor)
})

test('a wrong password is refused with words, and the form is there for another', async ({ visitor }) => {
  const cloud = await serve((url) => createSimulator({ url, cors: { allowedOrigins: [site.url] } }))
  await signIn(visitor, { ...demo, 'Identity URL': `${cloud.url}/identity`, Password: 'wrong' })
  await seen(visitor, 'sign-in-error').toMatch(/Sign-in was refused.*401.*Request idreq-/s)
  await visitor.fill('Password', 'secret')
  await visitor.click('Sign in')
  await seen(visitor, 'who').toBe('demo in demo')
  await cloud.close()
})

const remote = { Template: 'From a URL', 'Template URL': 'https://example.org/t.yaml' }
const templates = { 'https://example.org/t.yaml': strings }

test('across origins, with CORS exactly as strict as Keystone’s and Heat’s defaults', async ({ visitor }) => {
  const cloud = await serve((url) => createSimulator({ url, cors: { allowedOrigins: [site.url] }, templates }))
  await signIn(visitor, { ...demo, 'Identity URL': `${cloud.url}/identity` })
  await seen(visitor, 'who').toBe('demo in demo')
  await fill(visitor, remote)
  await creates(visitor, 'page-cors', 1)
  await deletes(visitor, 1)
  await brokeNoPolicy(visitor)
  await cloud.close()
})

test('without CORS the error says so and prints the lines to add; through the proxy it works', async ({
  visitor,
}, info) => {
  const cloud = await serve((url) => createSimulator({ url, templates }))
  const proxy = await serveProxy([cloud.url], [site.url])
  await signIn(visitor, { ...demo, 'Identity URL': `${cloud.url}/identity` })
  await seen(visitor, 'sign-in-error').toContain(`[cors]\nallowed_origin = ${site.url}`)
  await seen(visitor, 'sign-in-error').toMatch(
    /^The cloud does not let this page in.*CORS.*keystone\.conf.*heat\.conf/s,
  )
  await visitor.screenshot?.(info.outputPath('no-cors.png'))
  await visitor.fill('Through proxy', proxy.url)
  await visitor.click('Sign in')
  await seen(visitor, 'who').toBe('demo in demo')
  await fill(visitor, remote)
  await creates(visitor, 'page-proxied', 1)
  await deletes(visitor, 1)
  await brokeNoPolicy(visitor)
  await proxy.close()
  await cloud.close()
})

const real = realCloud()
const account = () => ({
  'Identity URL': real!.authUrl,
  User: real!.username,
  Password: real!.password,
  Project: real!.project,
  Domain: real!.domain,
  Region: real!.region,
})
const uniqueName = () => `page-${Math.random().toString(36).slice(2, 8)}`

/** A server with a volume, by a URL that only Heat reads; where there are no servers, two random strings. */
async function worksOnTheRealCloud(visitor: Visitor): Promise<void> {
  await seen(visitor, 'who').toBe(`${real!.username} in ${real!.project}`)
  if (real!.full) {
    const url = 'http://127.0.0.1:8008/server-with-volume.yaml'
    await fill(visitor, { Template: 'From a URL', 'Template URL': url })
    await seen(visitor, 'parameter-fields').toContain('Key pair')
    await fill(visitor, { 'Key pair': 'demo-key', Flavor: 'm1.small', Image: 'cirros' })
  } else await fill(visitor, { Template: 'Random strings' })
  const resources = real!.full ? 3 : 2
  await creates(visitor, uniqueName(), resources)
  await seen(visitor, 'outputs').toMatch(
    real!.full ? /(?=.*server_id[0-9a-f-]{36})(?=.*volume_id[0-9a-f-]{36})/s : /joined\w+-\w+/,
  )
  await deletes(visitor, resources)
  await brokeNoPolicy(visitor)
}

test('straight to a real Keystone and Heat', async ({ visitor }) => {
  test.skip(!real?.cors, 'no cloud with CORS is up')
  await signIn(visitor, account())
  await worksOnTheRealCloud(visitor)
})

test('a real Keystone and Heat through the proxy', async ({ visitor }) => {
  test.skip(!real, 'no cloud is up')
  const proxy = await serveProxy(await endpoints(), [site.url])
  await signIn(visitor, { ...account(), 'Through proxy': proxy.url })
  await worksOnTheRealCloud(visitor)
  await proxy.close()
})

test('a real Keystone and Heat without CORS: the error says so', async ({ visitor }) => {
  test.skip(!real || real.cors, 'no cloud without CORS is up')
  await signIn(visitor, account())
  await seen(visitor, 'sign-in-error').toContain(`[cors]\nallowed_origin = ${site.url}`)
})

/** Origins of the real cloud's identity service and of all that its catalog names. */
async function endpoints(): Promise<string[]> {
  const { authUrl: url, username, password: secret, project, domain } = real!
  const auth = password({ url, username, password: secret, project, userDomain: domain })
  const { catalog } = await createClient({ auth }).session()
  return [...new Set([url, ...catalog.map((row) => row.url)].map((each) => new URL(each).origin))]
}
