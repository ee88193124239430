import { json } from '../http/json.ts'
import type { Route } from '../http/router.ts'
import { listEvents } from './events/list-events.ts'
import { showEvent } from './events/show-event.ts'
import type { HeatHandler } from './heat-request.ts'
import { actOnStack } from './stacks/act-on-stack.ts'
import { abandonStack } from './stacks/abandon-stack.ts'
import { exportStack } from './stacks/export-stack.ts'
import { previewStack } from './stacks/preview-stack.ts'
import { previewUpdate } from './stacks/preview-update.ts'
import { updateStack } from './stacks/update-stack.ts'
import { createSnapshot } from './snapshots/create-snapshot.ts'
import { listSnapshots } from './snapshots/list-snapshots.ts'
import { showSnapshot } from './snapshots/show-snapshot.ts'
import { deleteSnapshot } from './snapshots/delete-snapshot.ts'
import { restoreSnapshot } from './snapshots/restore-snapshot.ts'
import { signalResource } from './resources/signal-resource.ts'
import { markUnhealthy } from './resources/mark-unhealthy.ts'
import { listConfigs } from './software-configs/list-configs.ts'
import { createConfig } from './software-configs/create-config.ts'
import { showConfig } from './software-configs/show-config.ts'
import { deleteConfig } from './software-configs/delete-config.ts'
import { listDeployments } from './software-deployments/list-deployments.ts'
import { createDeployment } from './software-deployments/create-deployment.ts'
import { showDeployment } from './software-deployments/show-deployment.ts'
import { updateDeployment } from './software-deployments/update-deployment.ts'
import { deleteDeployment } from './software-deployments/delete-deployment.ts'
import { showServerMetadata } from './software-deployments/show-server-metadata.ts'
import { listServices } from './list-services.ts'
import { listResourceTypes } from './resource-types/list-resource-types.ts'
import { showResourceType } from './resource-types/show-resource-type.ts'
import { showTypeTemplate } from './resource-types/show-type-template.ts'
import { listTemplateFunctions } from './templates/list-template-functions.ts'
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

const below =
  (part: string): HeatHandler =>
  (request) =>
    lookUp({ ...request, params: { ...request.params, below: part } })

const stack = '/stacks/{name}/{id}'

/** Heat's own routes, below `/v1/{project}`, earlier ones first. */
export const heatRoutes: readonly Route<HeatHandler>[] = [
  { method: 'POST', path: '/validate', handler: validateTemplate },
  { method: 'GET', path: '/resource_types', handler: listResourceTypes },
  { method: 'GET', path: '/resource_types/{type}', handler: showResourceType },
  { method: 'GET', path: '/resource_types/{type}/template', handler: showTypeTemplate },
  { method: 'GET', path: '/template_versions', handler: listTemplateVersions },
  { method: 'GET', path: '/template_versions/{version}/functions', handler: listTemplateFunctions },

  { method: 'GET', path: '/stacks', handler: listStacks },
  { method: 'POST', path: '/stacks', handler: createStack },
  { method: 'POST', path: '/stacks/preview', handler: previewStack },
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
  ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) => ({
    method,
    path: '/stacks/arn:openstack:heat::{arn}/{name}/{id}',
    handler: lookUp,
  })),
  { method: 'GET', path: stack, handler: showStack },
  { method: 'DELETE', path: stack, handler: deleteStack },
  { method: 'PUT', path: stack, handler: updateStack.put },
  { method: 'PATCH', path: stack, handler: updateStack.patch },
  { method: 'GET', path: `${stack}/template`, handler: stackParts.template },
  { method: 'GET', path: `${stack}/environment`, handler: stackParts.environment },
  { method: 'GET', path: `${stack}/files`, handler: stackParts.files },
  { method: 'GET', path: `${stack}/outputs`, handler: stackOutputs.list },
  { method: 'GET', path: `${stack}/outputs/{output}`, handler: stackOutputs.show },
  { method: 'DELETE', path: `${stack}/abandon`, handler: abandonStack },
  { method: 'GET', path: `${stack}/export`, handler: exportStack },
  { method: 'PUT', path: `${stack}/preview`, handler: previewUpdate.put },
  { method: 'PATCH', path: `${stack}/preview`, handler: previewUpdate.patch },
  { method: 'POST', path: `${stack}/actions`, handler: actOnStack },
  { method: 'POST', path: `${stack}/snapshots`, handler: createSnapshot },
  { method: 'GET', path: `${stack}/snapshots`, handler: listSnapshots },
  { method: 'GET', path: `${stack}/snapshots/{snapshot}`, handler: showSnapshot },
  { method: 'DELETE', path: `${stack}/snapshots/{snapshot}`, handler: deleteSnapshot },
  { method: 'POST', path: `${stack}/snapshots/{snapshot}/restore`, handler: restoreSnapshot },

  { method: 'GET', path: `${stack}/resources`, handler: listResources },
  { method: 'GET', path: `${stack}/resources/{resource}`, handler: showResource },
  { method: 'PATCH', path: `${stack}/resources/{resource}`, handler: markUnhealthy },
  { method: 'GET', path: `${stack}/resources/{resource}/metadata`, handler: showMetadata },
  { method: 'POST', path: `${stack}/resources/{resource}/signal`, handler: signalResource },

  { method: 'GET', path: `${stack}/events`, handler: listEvents },
  { method: 'GET', path: `${stack}/resources/{resource}/events`, handler: listEvents },
  { method: 'GET', path: `${stack}/resources/{resource}/events/{event}`, handler: showEvent },

  { method: 'GET', path: '/software_configs', handler: listConfigs },
  { method: 'POST', path: '/software_configs', handler: createConfig },
  { method: 'GET', path: '/software_configs/{config}', handler: showConfig },
  { method: 'DELETE', path: '/software_configs/{config}', handler: deleteConfig },
  { method: 'GET', path: '/software_deployments', handler: listDeployments },
  { method: 'POST', path: '/software_deployments', handler: createDeployment },
  { method: 'GET', path: '/software_deployments/metadata/{server}', handler: showServerMetadata },
  { method: 'GET', path: '/software_deployments/{deployment}', handler: showDeployment },
  { method: 'PUT', path: '/software_deployments/{deployment}', handler: updateDeployment },
  { method: 'DELETE', path: '/software_deployments/{deployment}', handler: deleteDeployment },

  {
    method: 'GET',
    path: '/build_info',
    handler: () => json(200, { api: { revision: 'unknown' }, engine: { revision: 'unknown' } }),
  },
  { method: 'GET', path: '/services', handler: listServices },
]
