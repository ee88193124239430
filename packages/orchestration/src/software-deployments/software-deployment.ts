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
    id: required(wire, 'id'),
    configId: required(wire, 'config_id'),
    serverId: required(wire, 'server_id'),
    inputValues: optional(wire['input_values']),
    outputValues: optional(wire['output_values']),
    action: optional(wire['action']),
    status: optional(wire['status']),
    statusReason: optional(wire['status_reason']),
    createdAt: time(wire['creation_time']),
    updatedAt: time(wire['updated_time']),
  }) as SoftwareDeployment
