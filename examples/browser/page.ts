// A page that signs in to a cloud, creates a stack, and shows its resources turning green. No framework, no server between.
import { signOut } from '@heatkit/identity'
import type { Stack, StackRef } from '@heatkit/orchestration'
import { createForm } from './create-form.ts'
import { find } from './find.ts'
import { showError } from './show-error.ts'
import { type PageClient, signIn } from './sign-in.ts'
import { stackList } from './stack-list.ts'
import { type StackView, stackView } from './stack-view.ts'
import { watchStack } from './watch-stack.ts'

const form = find<HTMLFormElement>('sign-in-form')
/** Ends everything that goes on for who is signed in, and for the stack that is shown. */
let visit = new AbortController()
let watch = new AbortController()
let client: PageClient | undefined

form.addEventListener('input', () => {
  const simulated = new FormData(form).get('cloud') === 'simulated'
  const real = find<HTMLFieldSetElement>('real')
  real.hidden = real.disabled = simulated
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  void start()
})
find('sign-out').addEventListener('click', stop)

async function start(): Promise<void> {
  const button = form.querySelector('button')!
  const { signal } = visit
  button.disabled = true
  find('sign-in-error').replaceChildren()
  try {
    const signedIn = await signIn(form, signal)
    client = signedIn
    const { user, project } = await signedIn.session({ signal })
    find<HTMLInputElement>('password').value = ''
    find('who').textContent = `${user?.name} in ${project?.name ?? 'no project'}`
    await refreshList(signedIn)
    // only now: what goes wrong shows in the form
    show(true)
    createForm(signedIn, (stack) => void follow(signedIn, stack, 'CREATE_IN_PROGRESS'), signal)
  } catch (error) {
    if (!signal.aborted) showError(find('sign-in-error'), error)
  } finally {
    button.disabled = false
  }
}

function stop(): void {
  // the token is revoked; a cloud that cannot be asked any more changes nothing for the page
  if (client) void signOut(client).catch(() => {})
  client = undefined
  find<HTMLButtonElement>('delete-button').onclick = null
  visit.abort()
  watch.abort()
  visit = new AbortController()
  find('who').textContent = 'Not signed in'
  show(false)
  find('stack').hidden = true
}

function show(signedIn: boolean): void {
  find('sign-in').hidden = signedIn
  for (const id of ['sign-out', 'stacks', 'create']) find(id).hidden = !signedIn
}

const refreshList = (client: PageClient) =>
  stackList(client, (stack) => void follow(client, stack, stack.status), visit.signal)

/** Shows one stack, in place of the one before. */
async function follow(client: PageClient, stack: StackRef, status: string): Promise<void> {
  const view = stackView(stack, status)
  const button = find<HTMLButtonElement>('delete-button')
  button.hidden = button.disabled = false
  button.onclick = () => void remove(client, stack, view)
  await whileWatching(client, (signal) => watchStack(client, stack, view, { signal }))
}

async function remove(client: PageClient, stack: StackRef, view: StackView): Promise<void> {
  find<HTMLButtonElement>('delete-button').disabled = true
  find('stack-error').replaceChildren()
  await whileWatching(client, async (signal) => {
    const deleting: Stack = await client.orchestration.getStack(stack, { signal })
    await client.orchestration.deleteStack(stack, { signal })
    view.status('DELETE_IN_PROGRESS')
    await watchStack(client, stack, view, { signal, deleting })
    find('delete-button').hidden = true
  })
  find<HTMLButtonElement>('delete-button').disabled = false
}

async function whileWatching(client: PageClient, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  watch.abort()
  watch = new AbortController()
  const signal = AbortSignal.any([watch.signal, visit.signal])
  try {
    await Promise.all([refreshList(client), work(signal)])
  } catch (error) {
    if (!signal.aborted) showError(find('stack-error'), error)
  }
  if (!signal.aborted) await refreshList(client).catch(() => {})
}
