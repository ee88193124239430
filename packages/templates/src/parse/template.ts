/** A template as data, with Heat's own key names. Nothing is checked but that these sections are maps where they are there. */
export interface Template {
  heat_template_version?: string
  description?: string
  parameters?: Record<string, ParameterDefinition>
  parameter_groups?: unknown
  conditions?: Record<string, unknown>
  resources?: Record<string, ResourceDefinition>
  outputs?: Record<string, OutputDefinition>
  [section: string]: unknown
}

export interface ParameterDefinition {
  type: string
  label?: string
  description?: string
  default?: unknown
  hidden?: boolean
  constraints?: Record<string, unknown>[]
  immutable?: boolean
  tags?: string[]
}

export interface ResourceDefinition {
  type: string
  properties?: Record<string, unknown>
  metadata?: unknown
  depends_on?: string | string[]
  deletion_policy?: string
  update_policy?: unknown
  description?: string
  external_id?: string
  condition?: unknown
}

export interface OutputDefinition {
  value: unknown
  description?: string
  condition?: unknown
}
