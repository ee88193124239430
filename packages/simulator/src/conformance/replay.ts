import { manualClock } from '../clock/manual-clock.ts'
import type { ManualClock } from '../clock/manual-clock.ts'
import { createSimulator } from '../create-simulator.ts'
import { isObject } from '../is-object.ts'
import type { SimulatorOptions } from '../options.ts'
import type { Simulator } from '../simulator.ts'
import type { Recording } from './recording.ts'

export interface Replayed {
  recording: Recording
  status: number
  headers: Headers
  body: unknown
  /** It rests on something that was not simulated, or was not simulated itself. */
  skipped?: string
}

export interface ReplayOptions extends SimulatorOptions {
  /** Which user asks; `last` is the token given out last. */
  userOf: (recording: Recording) => string
  /** Recorded project ids and the user whose project they stand for. */
  projects?: Record<string, string>
  /** Whose token is asked about; `last` is the one given out last. */
  subjectOf?: (recording: Recording) => string
  /** How long to wait before an exchange. */
  pauseBefore?: (recording: Recording) => number
}

/** Sends recorded requests to a simulator, with the simulator's ids in place of the recorded ones. */
export const replay = async (recordings: readonly Recording[], options: ReplayOptions): Promise<Replayed[]> => {
  const clock = manualClock({ start: new Date('2026-11-23T09:00:00Z') })
  const cloud = createSimulator({ ...options, clock })
  const ids = new Map<string, string>()
  const tokens = new Map<string, string>()
  for (const { name, projects } of options.users ?? []) {
    const signedIn = await signInAs(cloud, options, name, Object.keys(projects ?? {}).includes(name) ? name : 'demo')
    if (signedIn.token === null) continue
    tokens.set(name, signedIn.token)
    for (const [id, user] of Object.entries(options.projects ?? {})) if (user === name) ids.set(id, signedIn.project)
  }
  const results: Replayed[] = []
  const missing = new Set<string>()

  for (const recording of recordings) {
    await clock.advance(options.pauseBefore?.(recording) ?? 0)
    const url = translate(recording.request.url, cloud.url, ids)
    const lost = [...missing].find((id) => url.includes(id))
    if (lost !== undefined) {
      results.push({
        recording,
        status: 0,
        headers: new Headers(),
        body: undefined,
        skipped: 'needs what was skipped before',
      })
      continue
    }
    const result = await send(cloud, recording, url, ids, tokens, options)
    if (result.status === 501) result.skipped = (result.body as { error: { message: string } }).error.message
    if (result.skipped !== undefined) for (const id of newIds(recording)) missing.add(id)
    pair(recording.response.body_json, result.body, ids)
    results.push(result)
  }
  return results
}

const send = async (
  cloud: Simulator<ManualClock>,
  recording: Recording,
  url: string,
  ids: Map<string, string>,
  tokens: Map<string, string>,
  options: ReplayOptions,
): Promise<Replayed> => {
  const { method, headers: recorded, body } = recording.request
  const headers = new Headers(recorded)
  const own = tokens.get(options.userOf(recording)) ?? ''
  const subject = options.subjectOf?.(recording) ?? options.userOf(recording)
  const named = {
    'X-Auth-Token': own,
    'X-Subject-Token': tokens.get(subject),
    'Openstack-Auth-Receipt': tokens.get('receipt'),
  }
  for (const [name, token = ''] of Object.entries(named))
    if (headers.get(name) === 'gAAAA-token') headers.set(name, token)
  for (const [name, value] of headers) headers.set(name, translateHeader(withTokens(value, tokens), cloud.url, ids))
  const text = body === null || body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body)
  const long = /^<(\d+) bytes>$/.exec(text)?.[1]
  const sent = long
    ? 'x'.repeat(Number(long))
    : translate(withTokens(text.replaceAll('gAAAA-token', own), tokens), cloud.url, ids)
  const init = method === 'GET' || method === 'HEAD' || text === '' ? {} : { body: new TextEncoder().encode(sent) }
  const response = await cloud.fetch(new Request(url, { method, headers, ...init }))
  const answer = parse(await response.text())
  const token = response.headers.get('X-Subject-Token')
  const receipt = response.headers.get('Openstack-Auth-Receipt')
  if (token !== null) tokens.set('last', token)
  if (receipt !== null) tokens.set('receipt', receipt)
  const given = token ?? receipt ?? (isObject(answer) ? answer['access_token'] : undefined)
  if (typeof given === 'string') tokens.set(recording.name, given)
  return { recording, status: response.status, headers: response.headers, body: answer }
}

// `gAAAA-demo` stands for what the exchange of that name gave out
const withTokens = (text: string, tokens: ReadonlyMap<string, string>): string =>
  text.replaceAll(/gAAAA-([a-z0-9-]+)/g, (whole, name: string) => tokens.get(name) ?? whole)

const signInAs = async (
  cloud: Simulator<ManualClock>,
  options: ReplayOptions,
  name: string,
  project: string,
): Promise<{ token: string | null; project: string }> => {
  const password = options.users?.find((user) => user.name === name)?.password
  const identity = { methods: ['password'], password: { user: { name, domain: { id: 'default' }, password } } }
  const body = JSON.stringify({ auth: { identity, scope: { project: { name: project, domain: { id: 'default' } } } } })
  const headers = { 'Content-Type': 'application/json' }
  const response = await cloud.fetch(
    new Request(`${cloud.url}/identity/v3/auth/tokens`, { method: 'POST', headers, body }),
  )
  const answer = (await response.json()) as { token?: { project: { id: string } } }
  return { token: response.headers.get('X-Subject-Token'), project: answer.token?.project.id ?? '' }
}

const translateHeader = (value: string, url: string, ids: ReadonlyMap<string, string>): string => {
  const encoded = /^Basic (.+)$/.exec(value)?.[1]
  return encoded === undefined ? translate(value, url, ids) : `Basic ${btoa(translate(atob(encoded), url, ids))}`
}

/** A recorded text with the simulator's hosts and ids. */
export const translate = (text: string, url: string, ids: ReadonlyMap<string, string>): string => {
  let result = text
  for (const [port, path] of services) result = result.replaceAll(`http://127.0.0.1:${port}`, url + path)
  for (const [from, to] of ids) result = result.replaceAll(from, to)
  return result
}

const services: [number, string][] = [
  [5000, '/identity'],
  [5002, '/identity'],
  [8004, '/orchestration'],
  [8000, '/cloudformation'],
  [8774, '/compute'],
  [8776, '/volume'],
]

// ids of a recorded answer lead to those in the same place of ours
const pair = (recorded: unknown, ours: unknown, ids: Map<string, string>): void => {
  if (typeof recorded === 'string' && typeof ours === 'string') {
    const [theirParts, ourParts] = [recorded.split('/'), ours.split('/')]
    if (theirParts.length > 1 && theirParts.length === ourParts.length) return pair(theirParts, ourParts, ids)
    const alike = [id, physicalName].some((pattern) => pattern.test(recorded) && pattern.test(ours))
    if (alike && !ids.has(recorded)) ids.set(recorded, ours)
  } else if (Array.isArray(recorded) && Array.isArray(ours)) {
    recorded.forEach((item, index) => pair(item, counterpart(item, ours) ?? ours[index], ids))
  } else if (isObject(recorded) && isObject(ours)) {
    for (const key of Object.keys(recorded)) pair(recorded[key], ours[key], ids)
  }
}

// what happens side by side comes in any order
const counterpart = (item: unknown, ours: unknown[]): unknown => {
  if (isObject(item) && 'id' in item && 'name' in item)
    return ours.find((one) => isObject(one) && one['name'] === item['name'])
  return byState(item, ours)
}

const byState = (item: unknown, ours: unknown[]): unknown => {
  if (!isObject(item) || !('resource_name' in item)) return undefined
  const named = ours.filter(isObject).filter((one) => one['resource_name'] === item['resource_name'])
  // an event happens often, a resource is there once
  return (
    named.find((one) => one['resource_status'] === item['resource_status']) ??
    ('required_by' in item ? named[0] : undefined)
  )
}

const id = /^([0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Za-z0-9_-]{86})$/

const physicalName = /-[a-z2-7]{12}$/

const newIds = ({ request, response }: Recording): string[] => {
  const stack = (response.body_json as { stack?: { id?: string } } | null)?.stack
  return request.method === 'POST' && stack?.id !== undefined ? [stack.id] : []
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text === '' ? null : text
  }
}
