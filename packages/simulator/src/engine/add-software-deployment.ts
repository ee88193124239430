import type { SoftwareDeploymentRecord } from '../software-record.ts'
import type { Cloud } from '../cloud.ts'

/** Stores a deployment as a request or a resource gives it. */
export const addSoftwareDeployment = (
  cloud: Cloud,
  projectId: string,
  body: Record<string, unknown>,
): SoftwareDeploymentRecord => {
  const text = (name: string): string | null => (body[name] as string | null | undefined) ?? null
  const record: SoftwareDeploymentRecord = {
    id: cloud.random.uuid(),
    projectId,
    configId: text('config_id') ?? '',
    serverId: text('server_id') ?? '',
    inputValues: body['input_values'] ?? {},
    outputValues: null,
    action: text('action') ?? 'INIT',
    status: text('status') ?? 'COMPLETE',
    statusReason: text('status_reason') ?? '',
    createdAt: cloud.clock.now(),
    updatedAt: undefined,
  }
  cloud.softwareDeployments.set(record.id, record)
  return record
}
