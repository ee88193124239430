/** What `abandon` and `export` answer, as far as an adopt looks at it. */
export interface AdoptData {
  environment?: Record<string, unknown>
  resources?: Record<string, AdoptedResource | undefined>
}

export interface AdoptedResource extends AdoptData {
  resource_id?: string
  resource_data?: Record<string, unknown>
}
