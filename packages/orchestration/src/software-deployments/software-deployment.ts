import { type Loose, optional, required, time } from '../read.ts'

export interface SoftwareDeployment {
  id: string
  configId: string
  serverId: string
  inputValues?: Record<string, unknown>
  /** What the server said. */
  outputValues?: Record<string, unknown>
  /** Such as `CREATE`. */
  action?: string
  /** Such as `IN_PROGRESS`. */
  status?: string
  statusReason?: string
  createdAt?: Date
  updatedAt?: Date
}

export const deploymentNames = {
  configId: 'config_id',
  inputValues: 'input_values',
  outputValues: 'output_values',
  action: 'action',
  status: 'status',
  statusReason: 'status_reason',
}

/** Heat's spelling of a deployment; engine/api.py `format_software_deployment`. */
export const readSoftwareDeployment = (wire: Loose): SoftwareDeployment =>
  ({
    ...required(wire, { id: 'id', configId: 'config_id', serverId: 'server_id' }),
    ...optional(wire, { createdAt: 'creation_time', updatedAt: 'updated_time' }, time),
    ...optional(wire, deploymentNames),
  }) as SoftwareDeployment
