import type { Cloud } from '../../cloud.ts'
import type { Project } from '../accounts.ts'
import type { TokenRecord } from '../tokens/token-record.ts'
import { rackspaceServices } from './rackspace-services.ts'

/** A token as Rackspace shows it: when it was issued it does not say. */
export const accessBody = (
  cloud: Cloud,
  { secret, user, methods, expiresAt }: TokenRecord,
  { id }: Project,
): unknown => {
  const files = `MossoCloudFS_${id}`
  const serviceCatalog = rackspaceServices.map(({ name, type, path, isGlobal, ofFiles }) => {
    const tenantId = ofFiles ? files : id
    const publicURL = cloud.url + path.replace('{tenant}', tenantId)
    const urls = { tenantId, publicURL, ...(ofFiles && { internalURL: publicURL }) }
    return { name, type, endpoints: isGlobal ? [urls] : cloud.regions.map((region) => ({ region, ...urls })) }
  })
  const roles = [
    {
      id: '6',
      tenantId: id,
      name: 'compute:default',
      description: 'A Role that allows a user access to keystone Service methods',
    },
    {
      id: '5',
      tenantId: files,
      name: 'object-store:default',
      description: 'A Role that allows a user access to keystone Service methods',
    },
    { id: '3', name: 'identity:user-admin', description: 'User Admin Role.' },
  ]
  const token = {
    id: secret,
    expires: new Date(expiresAt).toISOString(),
    tenant: { id, name: id },
    'RAX-AUTH:authenticatedBy': methods,
  }
  const shown = { id: user.id, 'RAX-AUTH:defaultRegion': cloud.regions[0], roles, name: user.name }
  return { access: { token, serviceCatalog, user: shown } }
}
