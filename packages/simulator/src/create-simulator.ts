import { type Clock, realClock } from './clock.ts'
import { createEngine } from './engine/engine.ts'
import { defaultInventory, type Inventory } from './engine/lookups.ts'
import { type Fault, openFaults } from './faults.ts'
import { heat } from './heat/heat.ts'
import type { HeatCloud, Lag } from './heat/heat-cloud.ts'
import { keystoneFault, notSimulated, routingFault } from './http/answers.ts'
import { type CorsService, preflight, withCors } from './http/cors.ts'
import type { Call } from './http/router.ts'
import { type Account, defaultAccounts, openAccounts } from './keystone/accounts.ts'
import { keystone } from './keystone/keystone.ts'
import { openTokens } from './keystone/tokens.ts'
import { seededRandom } from './random.ts'
import { resourceTypes } from './types/index.ts'
import type { ResourceType } from './types/resource-type.ts'

export interface SimulatorOptions {
  /** Where it seems to be. Keystone is at `/identity`, Heat at `/orchestration`. `https://cloud.example` when absent. */
  url?: string
  /** `['RegionOne']` when absent. */
  regions?: readonly string[]
  /** Who may sign in. `demo` and `admin`, both with the password `secret`, when absent. */
  accounts?: readonly Account[]
  /** Runs by itself when absent; `manualClock()` is for tests, `realClock(10)` for the impatient. */
  clock?: Clock
  /** Ids and random values come of it. */
  seed?: number
  /** What `template_url` finds, by URL. The simulator reaches no network. */
  templates?: Readonly<Record<string, string>>
  /** What templates may name. */
  inventory?: Partial<Inventory>
  /** More resource types, or others in place of its own. */
  types?: readonly ResourceType[]
  /** `true` for the lags that a real Heat was measured to have. None when absent. */
  lag?: true | Partial<Lag>
  /** Milliseconds that tokens live; an hour when absent. */
  tokenLifetime?: number
  /** Origins that pages may come from; then CORS is as strict as in the services. Not looked at when absent. */
  cors?: readonly string[]
}

export interface Simulator {
  /** Takes the place of the platform's fetch. */
  fetch: (request: Request) => Promise<Response>
  url: string
  clock: Clock
  /** What was asked, without its headers and bodies. */
  requests: { method: string; url: string; status: number }[]
  /** Makes coming requests fail. */
  fail(fault: Fault): void
  revokeTokens(): void
}

const measured: Lag = { name: 1_200, list: 700, status: 150 }

/**
 * An OpenStack in memory: Keystone v3 and Heat, as a fetch.
 *
 * @example
 * const { fetch, url } = createSimulator()
 * const client = createClient({ auth: password({ url: `${url}/identity`, username: 'demo', password: 'secret', project: 'demo' }), fetch })
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const {
    url = 'https://cloud.example',
    regions = ['RegionOne'],
    clock = realClock(),
    cors,
    tokenLifetime = 3_600_000,
  } = options
  const random = seededRandom(options.seed ?? 1)
  const types = new Map([...resourceTypes, ...(options.types ?? [])].map((each) => [each.type, each]))
  const accounts = openAccounts(options.accounts ?? defaultAccounts, random)
  const tokens = openTokens(clock, random, tokenLifetime)
  const lag = options.lag === true ? measured : { name: 0, list: 0, status: 0, ...options.lag }
  const faults = openFaults()
  const requests: Simulator['requests'] = []

  const stacks: HeatCloud['stacks'] = new Map()
  const cloud: HeatCloud = {
    url,
    clock,
    random,
    types,
    lag,
    stacks,
    inventory: { ...defaultInventory, ...options.inventory },
    templates: options.templates ?? {},
    findByName(name, projectId) {
      const holds = ({ deletedAt }: { deletedAt?: number }) =>
        deletedAt === undefined || clock.now() < deletedAt + lag.name
      return [...stacks.values()].find((stack) => stack.name === name && stack.projectId === projectId && holds(stack))
    },
  }
  const signedIn = ({ request }: Call) => {
    const token = tokens.find(request.headers.get('x-auth-token'))
    if (!token)
      throw keystoneFault(
        401,
        'Unauthorized',
        'The request you have made requires authentication.',
        {},
        `${url}/identity/v3`,
      )
    return token
  }
  const services: Record<
    CorsService,
    { below: string; answer: (request: Request, path: string) => Promise<Response> }
  > = {
    keystone: { below: '/identity', answer: answerKeystone(keystone({ url, regions, accounts, tokens })) },
    heat: {
      below: '/orchestration',
      answer: answerHeat(heat(cloud, createEngine(clock, random, types, lag.status), signedIn)),
    },
  }

  const handle = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    const found = Object.entries(services).find(
      ([, { below }]) => pathname === below || pathname.startsWith(`${below}/`),
    )
    if (!found || !request.url.startsWith(url))
      return notSimulated(`the service at ${new URL(request.url).origin}${pathname}`).response
    const [name, { below, answer }] = found as [CorsService, (typeof services)['heat']]
    if (cors && request.method === 'OPTIONS' && request.headers.has('origin')) return preflight(request, name, cors)
    const response = await answer(request, pathname.slice(below.length))
    response.headers.set('x-openstack-request-id', `req-${random.uuid()}`)
    return cors ? withCors(request, response, name, cors) : response
  }
  return {
    url,
    clock,
    requests,
    fail: (fault) => faults.add(fault),
    revokeTokens: () => tokens.revokeAll(),
    async fetch(request) {
      request.signal.throwIfAborted()
      const response = await faults.around(request, () => handle(request))
      requests.push({ method: request.method, url: request.url, status: response.status })
      request.signal.throwIfAborted()
      return response
    },
  }
}

type Route = { route(request: Request, path: string): Promise<Response | undefined> }

const answerKeystone = (router: Route) => async (request: Request, path: string) =>
  (await router.route(request, path)) ??
  new Response('<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n', {
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })

/** Heat knows one version: anything else is told so. */
const answerHeat = (router: Route) => async (request: Request, path: string) => {
  const other = path && !path.startsWith('/v1')
  return (await router.route(request, other ? '/' : path)) ?? routingFault(404).response
}
