import { CloudError } from '@heatkit/core'

/** What v2.0 calls a project. Without one the token only says who you are. */
export interface TenantOptions {
  /** Either this or `tenantName`. */
  tenantId?: string
  tenantName?: string
}

/** Keystone's spelling of a tenant. */
export function tenant({ tenantId, tenantName }: TenantOptions): TenantOptions {
  if (tenantId && tenantName) throw new CloudError('InvalidOptions', 'Give one of tenantId and tenantName.')
  return { ...(tenantId && { tenantId }), ...(tenantName && { tenantName }) }
}
