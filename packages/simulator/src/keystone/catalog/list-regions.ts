import { collection } from '../collection.ts'
import type { KeystoneHandler } from '../keystone-request.ts'

/** Anybody who is signed in may. */
export const listRegions: KeystoneHandler = (request) => {
  request.caller()
  const rows = request.cloud.regions.map((id) => ({
    id,
    description: '',
    parent_region_id: null,
    links: { self: `${request.cloud.url}/identity/v3/regions/${id}` },
  }))
  return collection(request, 'regions', rows)
}
