/** Rackspace's identity service for accounts of the United States. Its regions: DFW, ORD, IAD, SYD, HKG. */
export const rackspaceUs = 'https://identity.api.rackspacecloud.com/v2.0'

/** Rackspace's identity service for accounts of the United Kingdom. Its region: LON. */
export const rackspaceUk = 'https://lon.identity.api.rackspacecloud.com/v2.0'
