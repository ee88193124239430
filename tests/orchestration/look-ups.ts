import { answering } from '../../packages/orchestration/src/testing/answering.ts'
import routes from '../../conformance/heat-routes.json' with { type: 'json' }
import { calls } from './calls.ts'
import { operationsOfHeat } from './operations-of-heat.ts'

/** A route of Heat's that answers with a redirect to another: whoever knows a name is led to where name and id are wanted. */
export interface LookUp {
  /** `GET POST /stacks/{stack_name}`. */
  route: string
  /** Where it leads, and which operations of ours ask there, after `findStack`. */
  leads: { to: string; operations: string[] }[]
  /** Methods and paths to which it leads although Heat has no such route. */
  nowhere: string[]
}

const ids = '/stacks/{stack_name}/{stack_id}'
const listed = routes.flatMap(({ methods, path }) => methods.map((method) => `${method} ${path}`))

/** Heat's four redirecting routes, with what does the same for somebody who has a name, an id or an ARN, and no redirect. */
export async function lookUps(): Promise<LookUp[]> {
  const found: LookUp[] = []
  for (const { methods, path } of routes) {
    const [match, arn, , parts = ''] = /^\/stacks\/\{stack_name(:arn[^}]*)?\}(\/\{path:([^}]*)\})?$/.exec(path) ?? []
    if (match === undefined) continue
    const targets = methods.flatMap((method) => parts.split('|').map((part) => `${method} ${ids}${part && `/${part}`}`))
    const leads = []
    for (const to of targets.filter((target) => listed.includes(target)))
      leads.push({ to, operations: await reaching(to, arn ? 'arn:openstack:heat::p:stacks/web/i' : 'web') })
    const nowhere = targets.filter((target) => !listed.includes(target))
    found.push({ route: `${methods.join(' ')} ${path}`, leads, nowhere })
  }
  return found
}

/** The operations that ask a route when they are given what `findStack` found, and nothing that redirects. */
async function reaching(route: string, known: string): Promise<string[]> {
  const reached: string[] = []
  for (const [operation] of Object.entries(operationsOfHeat).filter(([, each]) => each.route === route)) {
    const { api, asked } = answering({ stacks: [{ stack_name: 'web', id: 'i', stack_status: 'CREATE_COMPLETE' }] })
    const stack = await api.findStack(known)
    // what it makes of the answer does not matter here
    await calls[operation]!(api, stack!).catch(String)
    const [first = '', ...rest] = asked.map(({ line }) => line.split('?')[0]!)
    const [method, path = ''] = route.split(' ')
    const there = `${method} ${path.slice(1).replace('{stack_name}', 'web').replace('{stack_id}', 'i')}`
    if (first === 'GET stacks' && rest.length && rest.every((line) => line === there)) reached.push(operation)
  }
  return reached
}
