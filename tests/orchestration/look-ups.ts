import routes from '../../conformance/heat-routes.json' with { type: 'json' }
import { reaching } from './reaching.ts'

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
