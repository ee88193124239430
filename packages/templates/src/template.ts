/** A template as its author wrote it; nothing in it is checked, so read every part with care. */
export interface Template {
  heat_template_version?: string
  description?: string
  parameters?: Record<string, Parameter>
  parameter_groups?: unknown[]
  conditions?: Record<string, unknown>
  resources?: Record<string, Resource>
  outputs?: Record<string, Output>
  [section: string]: unknown
}

export interface Parameter {
  type: string
  description?: string
  default?: unknown
  constraints?: Record<string, unknown>[]
  hidden?: unknown
  label?: string
  immutable?: boolean
  tags?: string[]
}

export interface Resource {
  type: string
  properties?: Record<string, unknown>
  metadata?: Record<string, unknown>
  depends_on?: string | string[]
  deletion_policy?: unknown
  update_policy?: Record<string, unknown>
  description?: string
  condition?: unknown
  external_id?: unknown
}

export interface Output {
  description?: string
  value?: unknown
  condition?: unknown
}
