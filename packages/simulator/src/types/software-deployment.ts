import { addSoftwareDeployment } from '../engine/add-software-deployment.ts'
import type { SoftwareDeploymentRecord } from '../software-record.ts'
import type { ResourceContext, ResourceType } from '../cloud.ts'
import { isObject } from '../is-object.ts'
import { pythonStr } from '../python-str.ts'
import { softwareDeploymentSchema } from './schemas/software-deployment-schema.ts'

export const softwareDeployment: ResourceType = {
  name: 'OS::Heat::SoftwareDeployment',
  className: 'SoftwareDeployment',
  since: '2014.1',
  properties: softwareDeploymentSchema,
  attributes: ['deploy_status_code', 'deploy_stderr', 'deploy_stdout'],
  create(context) {
    const { cloud, stack, properties } = context
    const { config, server } = properties
    const isWanted = (properties['actions'] as string[]).includes('CREATE')
    return addSoftwareDeployment(cloud, stack.projectId, {
      config_id: derive(context, pythonStr(config ?? '')),
      server_id: server,
      action: 'CREATE',
      ...(properties['signal_transport'] === 'NO_SIGNAL' || !isWanted
        ? { status: 'COMPLETE', status_reason: 'Not waiting for outputs signal' }
        : { status: 'IN_PROGRESS', status_reason: 'Deploy data available' }),
    }).id
  },
  duration: (context, action) => (action === 'CREATE' && isWaiting(context) ? Number.MAX_SAFE_INTEGER : 20),
  waits: isWaiting,
  failure(context, action) {
    const record = recordOf(context)
    if (action !== 'CREATE' || record?.status !== 'FAILED') return undefined
    const reason = record.statusReason ?? ''
    return { error: 'Error', message: `Deployment to server failed: ${reason}` }
  },
  signal(context, details) {
    const record = recordOf(context)
    if (!record || record.status !== 'IN_PROGRESS') return {}
    const outputs = isObject(details) ? details : {}
    const code = Number(outputs['deploy_status_code'] ?? 0)
    record.outputValues = { deploy_status_code: null, deploy_stderr: null, deploy_stdout: null, ...outputs }
    record.status = code === 0 ? 'COMPLETE' : 'FAILED'
    record.statusReason =
      code === 0 ? 'Outputs received' : `deploy_status_code : Deployment exited with non-zero status code: ${code}`
    record.updatedAt = context.cloud.clock.now()
    return { reason: `deployment ${record.id} ${code === 0 ? 'succeeded' : `failed (${code})`}` }
  },
  deleted({ cloud, resource }) {
    const record = cloud.softwareDeployments.get(resource.physicalId ?? '')
    cloud.softwareDeployments.delete(resource.physicalId ?? '')
    if (record) cloud.softwareConfigs.delete(record.configId)
  },
  attribute(context, name) {
    const outputs = recordOf(context)?.outputValues
    return isObject(outputs) ? outputs[name] : undefined
  },
}

const recordOf = ({ cloud, resource }: ResourceContext): SoftwareDeploymentRecord | undefined =>
  cloud.softwareDeployments.get(resource.physicalId ?? '')

function isWaiting(context: ResourceContext): boolean {
  return recordOf(context)?.status === 'IN_PROGRESS'
}

// Heat deploys a copy of the config that holds the input values
const derive = (context: ResourceContext, id: string): string => {
  const { cloud, stack, properties, physicalName } = context
  const source = cloud.softwareConfigs.get(id)
  const derived = cloud.random.uuid()
  const values = isObject(properties['input_values']) ? properties['input_values'] : {}
  const inputs = (source?.inputs ?? []).filter(isObject).map((input) => {
    const name = String(input['name'] as string)
    return { type: 'String', ...input, value: values[name] ?? input['default'] ?? null }
  })
  cloud.softwareConfigs.set(derived, {
    id: derived,
    projectId: stack.projectId,
    name: pythonStr(properties['name'] ?? physicalName),
    group: source?.group ?? 'Heat::Ungrouped',
    config: source?.config ?? '',
    outputs: source?.outputs ?? [],
    options: source?.options ?? {},
    inputs,
    createdAt: cloud.clock.now(),
  })
  return derived
}
