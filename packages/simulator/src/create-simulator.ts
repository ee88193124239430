import type { Clock } from './clock/clock.ts'
import { realClock } from './clock/real-clock.ts'
import { createCloud } from './create-cloud.ts'
import { createFailures } from './failures.ts'
import { createHeat } from './heat/heat.ts'
import { heatCors } from './heat/heat-cors.ts'
import { applyCors } from './http/cors.ts'
import { isInFront } from './http/is-in-front.ts'
import { createKeystone } from './keystone/keystone.ts'
import { keystoneCors } from './keystone/keystone-cors.ts'
import { currentPasscode } from './keystone/current-passcode.ts'
import { createRackspace } from './keystone/rackspace/rackspace.ts'
import { NotSimulated } from './not-simulated.ts'
import { notSimulatedAnswer } from './not-simulated-answer.ts'
import type { SimulatorOptions } from './options.ts'
import type { RequestEntry, Simulator } from './simulator.ts'

/**
 * An OpenStack cloud in memory: Keystone and Heat behind a `fetch`. What it does not know it answers with 501.
 * @example
 * const client = createClient({ auth: password({ ... }), fetch: createSimulator().fetch })
 */
export const createSimulator = <C extends Clock = Clock>(
  options: SimulatorOptions & { clock?: C } = {},
): Simulator<C> => {
  const clock = options.clock ?? realClock()
  const cloud = createCloud(options, clock)
  const heat = createHeat(cloud)
  const services: Record<string, typeof heat> = { identity: createKeystone(cloud), rackspace: createRackspace(cloud) }
  const failures = createFailures()
  const requests: RequestEntry[] = []

  const serve = async (request: Request): Promise<Response> => {
    const url = request.url.split(/[?#]/)[0] ?? ''
    const path = url.startsWith(cloud.url) ? url.slice(cloud.url.length) : url
    // as behind WSGI, an escaped slash divides the path like any other
    const service = /^\/(identity|rackspace|orchestration)(\/.*)?$/.exec(unescaped(path))
    if (!service) return notSimulatedAnswer(new NotSimulated(`${request.method} ${url}`))
    const [, name = '', below = ''] = service
    const response = await (services[name] ?? heat)(request, below)
    // filters in front of the services give none
    if (!isInFront(response) && path !== '/orchestration/healthcheck')
      response.headers.set('x-openstack-request-id', `req-${cloud.random.uuid()}`)
    if (!options.cors) return response
    return applyCors(request, response, { ...options.cors, ...(name === 'orchestration' ? heatCors : keystoneCors) })
  }

  const answer = async (request: Request): Promise<Response> => {
    const rule = failures.take(request)
    if (!rule) return serve(request)
    if (rule.reset === 'after') await serve(request)
    if (rule.reset) throw new TypeError('fetch failed')
    return new Response(rule.body ?? null, { status: rule.status ?? 500, headers: { ...rule.headers } })
  }

  return {
    url: cloud.url,
    clock: clock as C,
    requests,
    async fetch(request) {
      request.signal.throwIfAborted()
      const entry: RequestEntry = { method: request.method, url: request.url }
      requests.push(entry)
      const response = await answer(request)
      request.signal.throwIfAborted()
      entry.status = response.status
      return response
    },
    revokeTokens() {
      for (const token of cloud.tokens.values()) token.revoked = true
    },
    fail: (rule) => failures.add(rule),
    passcode: (name) => currentPasscode(cloud, name),
  }
}

const unescaped = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
