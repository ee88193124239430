export interface SoftwareConfigRecord {
  id: string
  projectId: string
  name: string
  group: string
  config: string
  inputs: unknown[]
  outputs: unknown[]
  options: Record<string, unknown>
  createdAt: number
}

export interface SoftwareDeploymentRecord {
  id: string
  projectId: string
  configId: string
  serverId: string
  inputValues: unknown
  outputValues: unknown
  action: string | null
  status: string | null
  statusReason: string | null
  createdAt: number
  updatedAt: number | undefined
}
