/** What is known of a resource. What is absent is not known yet. */
export interface ResourceState {
  /** What `get_resource` gives: mostly the physical id. */
  reference?: string
  /** The last action, `CREATE` when absent. Attributes of a resource in `INIT` or `DELETE` are null. */
  action?: string
  /** `COMPLETE` when absent. */
  status?: string
  /** An attribute, or the part of it that the path selects. Undefined where there is no such attribute. */
  attribute?: (name: string, path: unknown[]) => unknown
  /** All attributes but `show`, for `get_attr: [name]`. */
  attributes?: () => Record<string, unknown>
}
