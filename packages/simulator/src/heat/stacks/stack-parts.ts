import { isObject } from '../../is-object.ts'
import { json } from '../../http/json.ts'
import { findStack } from '../find-stack.ts'
import type { HeatHandler } from '../heat-request.ts'

/** What a stack was made from; readable after its delete too. */
export const stackParts: Readonly<Record<'template' | 'environment' | 'files', HeatHandler>> = {
  template: (request) => json(200, findStack(request, { deleted: true }).definition.raw),
  files: (request) => json(200, findStack(request, { deleted: true }).definition.files),
  environment: (request) => {
    const { definition } = findStack(request, { deleted: true })
    const { environment, parameters } = definition
    return json(200, {
      ...environment,
      resource_registry: { resources: {}, ...environment.resource_registry },
      parameters: masked(environment.parameters, parameters.hidden),
      parameter_defaults: masked(environment.parameter_defaults, parameters.hidden),
    })
  },
}

const masked = (values: unknown, hidden: string[]): unknown =>
  isObject(values)
    ? Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, hidden.includes(name) ? '******' : value]),
      )
    : values
