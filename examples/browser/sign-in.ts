import { createClient, logger, proxied } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { orchestration } from '@heatkit/orchestration'
import { logRequest } from './log-request.ts'
import { simulated } from './simulated.ts'

/** Makes a client of what the form says, and signs in to see whether it is right. */
export async function signIn(form: HTMLFormElement, signal: AbortSignal) {
  const data = new FormData(form)
  // a field that is not there to be filled in counts as empty; the form has no files
  const text = (name: string) => (data.get(name) ?? '') as string
  const simulation = text('cloud') === 'simulated' ? await simulated() : undefined
  const account = simulation?.account ?? {
    url: text('url'),
    username: text('username'),
    password: text('password'),
    userDomain: text('domain'),
    project: text('project'),
  }
  const [region, proxy] = [text('region'), text('proxy')]
  const client = createClient({
    auth: password(account),
    ...(region && { region }),
    ...(simulation && { fetch: simulation.fetch }),
    middleware: [logger(logRequest), ...(proxy ? [proxied(proxy)] : [])],
  }).extend(orchestration)
  await client.session({ signal })
  return client
}

export type PageClient = Awaited<ReturnType<typeof signIn>>
