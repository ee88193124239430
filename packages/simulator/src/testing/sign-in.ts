import type { Clock } from '../clock/clock.ts'
import { manualClock } from '../clock/manual-clock.ts'
import type { ManualClock } from '../clock/manual-clock.ts'
import { createSimulator } from '../create-simulator.ts'
import type { SimulatorOptions } from '../options.ts'
import type { Simulator } from '../simulator.ts'

export interface Session<C extends Clock = ManualClock> {
  cloud: Simulator<C>
  clock: C
  token: string
  project: string
  /** A request to Heat below the project, or to any full URL. */
  call: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
}

export interface Answer {
  status: number
  headers: Headers
  // tests look into bodies of every shape
  // oxlint-disable-next-line typescript/no-explicit-any
  body: any
}

/** A simulator on a manual clock, and a user of it. */
export const signIn = (options: SimulatorOptions & { user?: string } = {}): Promise<Session> =>
  signInOn(manualClock(), options)

export const signInOn = async <C extends Clock>(
  clock: C,
  options: SimulatorOptions & { user?: string } = {},
): Promise<Session<C>> => {
  const cloud = createSimulator({ ...options, clock })
  const user = { name: options.user ?? 'demo', domain: { id: 'default' }, password: 'secret' }
  const scope = { project: { name: options.user ?? 'demo', domain: { id: 'default' } } }
  const auth = { identity: { methods: ['password'], password: { user } }, scope }
  const send = async (
    method: string,
    url: string,
    headers: Record<string, string>,
    body?: unknown,
  ): Promise<Answer> => {
    const text = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
    const response = await cloud.fetch(new Request(url, { method, headers, redirect: 'manual', ...text }))
    const answer = await response.text()
    return { status: response.status, headers: response.headers, body: read(answer) }
  }
  const json = { 'Content-Type': 'application/json', Accept: 'application/json' }
  const signedIn = await send('POST', `${cloud.url}/identity/v3/auth/tokens`, json, { auth })
  const token = signedIn.headers.get('X-Subject-Token') ?? ''
  const project: string = signedIn.body.token.project.id
  const heat = `${cloud.url}/orchestration/v1/${project}`
  return {
    cloud,
    clock,
    token,
    project,
    call: (method, path, body, headers) =>
      send(method, /^https?:/.test(path) ? path : heat + path, { ...json, 'X-Auth-Token': token, ...headers }, body),
  }
}

const read = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
