import type { Endpoint } from '@heatkit/core'

/** A catalog for clouds that have none: service type to URL. It is the same for every interface and region. */
export const fixedCatalog = (endpoints: Record<string, string>): Endpoint[] =>
  Object.entries(endpoints).flatMap(([type, url]) =>
    ['public', 'internal', 'admin'].map((kind) => ({ type, interface: kind, url })),
  )
