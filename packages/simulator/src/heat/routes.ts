import { json } from '../http/json.ts'
import type { Route } from '../http/router.ts'
import { NotSimulated } from '../not-simulated.ts'
import { listEvents } from './events/list-events.ts'
import { showEvent } from './events/show-event.ts'
import { forbidden } from './faults.ts'
import type { HeatHandler } from './heat-request.ts'
import { listResources } from './resources/list-resources.ts'
import { showMetadata } from './resources/show-metadata.ts'
import { showResource } from './resources/show-resource.ts'
import { createStack } from './stacks/create-stack.ts'
import { deleteStack } from './stacks/delete-stack.ts'
import { listStacks } from './stacks/list-stacks.ts'
import { listStacksDetail } from './stacks/list-stacks-detail.ts'
import { lookUp } from './stacks/look-up.ts'
import { showStack } from './stacks/show-stack.ts'
import { stackOutputs } from './stacks/stack-outputs.ts'
import { stackParts } from './stacks/stack-parts.ts'
import { listTemplateVersions } from './templates/list-template-versions.ts'
import { validateTemplate } from './templates/validate-template.ts'

const missing: HeatHandler = ({ target }) => {
  throw new NotSimulated(`Heat's ${target}`)
}

const services: HeatHandler = (request) => {
  if (!request.admin) throw forbidden('You are not authorized to use service:index.')
  return missing(request)
}

const below =
  (part: string): HeatHandler =>
  (request) =>
    lookUp({ ...request, params: { ...request.params, below: part } })

const stack = '/stacks/{name}/{id}'

/** Heat's own routes, below `/v1/{project}`, earlier ones first. */
export const heatRoutes: readonly Route<HeatHandler>[] = [
  { method: 'POST', path: '/validate', handler: validateTemplate },
  { method: 'GET', path: '/resource_types', handler: missing },
  { method: 'GET', path: '/resource_types/{type}', handler: missing },
  { method: 'GET', path: '/resource_types/{type}/template', handler: missing },
  { method: 'GET', path: '/template_versions', handler: listTemplateVersions },
  { method: 'GET', path: '/template_versions/{version}/functions', handler: missing },

  { method: 'GET', path: '/stacks', handler: listStacks },
  { method: 'POST', path: '/stacks', handler: createStack },
  { method: 'POST', path: '/stacks/preview', handler: missing },
  { method: 'GET', path: '/stacks/detail', handler: listStacksDetail },
  ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) => ({ method, path: '/stacks/{name}', handler: lookUp })),
  ...['resources', 'events', 'template', 'actions', 'environment', 'files'].map((part) => ({
    method: 'GET',
    path: `/stacks/{name}/${part}`,
    handler: below(part),
  })),
  ...['resources', 'events', 'template', 'actions'].map((part) => ({
    method: 'POST',
    path: `/stacks/{name}/${part}`,
    handler: below(part),
  })),
  { method: 'GET', path: stack, handler: showStack },
  { method: 'DELETE', path: stack, handler: deleteStack },
  { method: 'PUT', path: stack, handler: missing },
  { method: 'PATCH', path: stack, handler: missing },
  { method: 'GET', path: `${stack}/template`, handler: stackParts.template },
  { method: 'GET', path: `${stack}/environment`, handler: stackParts.environment },
  { method: 'GET', path: `${stack}/files`, handler: stackParts.files },
  { method: 'GET', path: `${stack}/outputs`, handler: stackOutputs.list },
  { method: 'GET', path: `${stack}/outputs/{output}`, handler: stackOutputs.show },
  { method: 'DELETE', path: `${stack}/abandon`, handler: missing },
  { method: 'GET', path: `${stack}/export`, handler: missing },
  { method: 'PUT', path: `${stack}/preview`, handler: missing },
  { method: 'PATCH', path: `${stack}/preview`, handler: missing },
  { method: 'POST', path: `${stack}/actions`, handler: missing },
  { method: 'POST', path: `${stack}/snapshots`, handler: missing },
  { method: 'GET', path: `${stack}/snapshots`, handler: missing },
  { method: 'GET', path: `${stack}/snapshots/{snapshot}`, handler: missing },
  { method: 'DELETE', path: `${stack}/snapshots/{snapshot}`, handler: missing },
  { method: 'POST', path: `${stack}/snapshots/{snapshot}/restore`, handler: missing },

  { method: 'GET', path: `${stack}/resources`, handler: listResources },
  { method: 'GET', path: `${stack}/resources/{resource}`, handler: showResource },
  { method: 'PATCH', path: `${stack}/resources/{resource}`, handler: missing },
  { method: 'GET', path: `${stack}/resources/{resource}/metadata`, handler: showMetadata },
  { method: 'POST', path: `${stack}/resources/{resource}/signal`, handler: missing },

  { method: 'GET', path: `${stack}/events`, handler: listEvents },
  { method: 'GET', path: `${stack}/resources/{resource}/events`, handler: listEvents },
  { method: 'GET', path: `${stack}/resources/{resource}/events/{event}`, handler: showEvent },

  { method: 'GET', path: '/software_configs', handler: missing },
  { method: 'POST', path: '/software_configs', handler: missing },
  { method: 'GET', path: '/software_configs/{config}', handler: missing },
  { method: 'DELETE', path: '/software_configs/{config}', handler: missing },
  { method: 'GET', path: '/software_deployments', handler: missing },
  { method: 'POST', path: '/software_deployments', handler: missing },
  { method: 'GET', path: '/software_deployments/metadata/{server}', handler: missing },
  { method: 'GET', path: '/software_deployments/{deployment}', handler: missing },
  { method: 'PUT', path: '/software_deployments/{deployment}', handler: missing },
  { method: 'DELETE', path: '/software_deployments/{deployment}', handler: missing },

  {
    method: 'GET',
    path: '/build_info',
    handler: () => json(200, { api: { revision: 'unknown' }, engine: { revision: 'unknown' } }),
  },
  { method: 'GET', path: '/services', handler: services },
]
