import routes from '../../conformance/heat-routes.json' with { type: 'json' }
import { lookUps } from './look-ups.ts'
import { type OperationCoverage, operationCoverage } from './operation-coverage.ts'
import { operationsOfHeat } from './operations-of-heat.ts'

export interface Coverage {
  routes: RouteCoverage[]
  operations: OperationCoverage[]
}

interface RouteCoverage {
  /** `GET /stacks`. */
  route: string
  /** Operations that ask for it, or do what it redirects to. */
  by: string[]
  /** What is done instead, of a route that redirects. */
  instead?: string
}

/** Calls every operation that Heat's source tells of, and looks at what was asked, sent and read. */
export async function coverage(): Promise<Coverage> {
  const operations: OperationCoverage[] = []
  for (const operation of Object.keys(operationsOfHeat)) operations.push(await operationCoverage(operation))
  const redirects = new Map((await lookUps()).map((lookUp) => [lookUp.route, lookUp]))
  return {
    operations,
    routes: routes.map(({ methods, path }) => {
      const route = `${methods.join(' ')} ${path}`
      const redirect = redirects.get(route)
      if (!redirect)
        return {
          route,
          by: operations.filter((each) => each.asked && each.route === route).map((each) => each.operation),
        }
      const { leads, nowhere } = redirect
      const led = leads.map(({ to, operations: by }) => `${to} is ${by.join(' or ') || 'MISSING'}`)
      const lost = nowhere.length ? `; it also leads to ${nowhere.join(', ')}, which Heat does not have` : ''
      return {
        route,
        by: leads.every((each) => each.operations.length) ? leads.flatMap((each) => each.operations) : [],
        instead: `no redirect is asked for; after findStack ${led.join(', ')}${lost}`,
      }
    }),
  }
}
