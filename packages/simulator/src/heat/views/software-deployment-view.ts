import type { SoftwareDeploymentRecord } from '../../software-record.ts'
import { heatTime } from '../../clock/heat-time.ts'

export const softwareDeploymentView = (one: SoftwareDeploymentRecord): Record<string, unknown> => ({
  id: one.id,
  server_id: one.serverId,
  input_values: one.inputValues,
  output_values: one.outputValues,
  action: one.action,
  status: one.status,
  status_reason: one.statusReason,
  config_id: one.configId,
  creation_time: heatTime(one.createdAt),
  ...(one.updatedAt !== undefined && { updated_time: heatTime(one.updatedAt) }),
})
