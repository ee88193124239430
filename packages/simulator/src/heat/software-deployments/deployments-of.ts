import type { SoftwareDeploymentRecord } from '../../software-record.ts'
import type { HeatRequest } from '../heat-request.ts'

/** The project's deployments, of one server or of all. */
export const deploymentsOf = (
  { cloud, projectId, admin }: HeatRequest,
  server: string | null | undefined,
): SoftwareDeploymentRecord[] =>
  [...cloud.softwareDeployments.values()].filter(
    (one) => (admin || one.projectId === projectId) && (!server || one.serverId === server),
  )
