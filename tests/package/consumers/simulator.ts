import { createSimulator } from '@heatkit/simulator'

/** Signs in to a simulated cloud, and is refused with a wrong password. */
export async function use(): Promise<void> {
  const cloud = createSimulator()
  const signIn = (password: string) => {
    const user = { name: 'demo', domain: { id: 'default' }, password }
    const body = JSON.stringify({ auth: { identity: { methods: ['password'], password: { user } } } })
    const headers = { 'content-type': 'application/json' }
    return cloud.fetch(new Request(`${cloud.url}/identity/v3/auth/tokens`, { method: 'POST', body, headers }))
  }
  const { status, headers } = await signIn('secret')
  if (status !== 201 || !headers.get('x-subject-token')) throw new Error(`signing in is answered ${status}`)
  const refused = await signIn('wrong')
  if (refused.status !== 401) throw new Error(`a wrong password is answered ${refused.status}`)
}
