import { CloudError } from './cloud-error.ts'

/** The catalog has no endpoint that fits, or one that is not safe to use. */
export class CatalogError extends CloudError {
  override readonly name = 'CatalogError'
  declare readonly service: string
  declare readonly region?: string
  /** What the catalog has instead, as `type region interface`. */
  declare readonly available: string[]
}
