// The page of an app without a server of its own: signs in by WebSSO, creates a stack, goes on after a reload, signs out.
import { createClient } from '@heatkit/core'
import { beginWebSso, completeWebSso, pageStore, signOut, stored } from '@heatkit/identity'
import { createStack, waitForStack } from '@heatkit/orchestration'

/** `settings.json` beside the page. */
interface Settings {
  keystone: string
  identityProvider: string
  protocol: string
  project: string
  projectDomain: { id: string }
  /** Whether this app's server takes Keystone's form, and no service worker is wanted. */
  edge: boolean
}

const settings = (await (await fetch('./settings.json')).json()) as Settings
const { keystone, edge, project, projectDomain, ...where } = settings
const element = (id: string) => document.getElementById(id) as HTMLElement
const storage = sessionStorage
const store = pageStore({ storage })

element('sign-in').onclick = async () => {
  if (!edge) {
    const { serviceWorker } = navigator
    await serviceWorker.register(`./service-worker.js?${new URLSearchParams({ keystone }).toString()}`)
    await serviceWorker.ready
  }
  location.assign(beginWebSso({ url: keystone, ...where, origin: `${location.origin}/auth/websso`, storage }))
}

/** Without a scope first, so that signing out revokes what Keystone gave at sign-in, too. */
const open = (auth: ReturnType<typeof stored>) => {
  const client = createClient({ auth }).with({ project, projectDomain })
  element('create').onclick = async () => {
    const template = { heat_template_version: '2018-08-31', resources: { word: { type: 'OS::Heat::RandomString' } } }
    const stack = await waitForStack(client, await createStack(client, { name: 'first', template }))
    element('stack').textContent = `${stack.name} ${stack.status}`
  }
  element('sign-out').onclick = async () => {
    await signOut(client)
    show('Not signed in', ['sign-in'])
  }
  return client.session()
}

const show = (text: string, buttons: string[]) => {
  element('who').textContent = text
  for (const id of ['sign-in', 'create', 'sign-out']) element(id).hidden = !buttons.includes(id)
}

try {
  const returned = location.search === '?signed-in'
  // going back or loading again does not complete it twice
  if (returned) history.replaceState(undefined, '', './')
  const auth = returned ? stored(store, completeWebSso({ url: keystone, storage })) : stored(store)
  const { user } = await open(auth)
  show(`Signed in as ${user?.name}`, ['create', 'sign-out'])
} catch (error) {
  const { code, message } = error as { code?: string; message: string }
  show(code === 'SignedOut' ? 'Not signed in' : message, ['sign-in'])
}
