import type { Outcome, Problem, ResolvedParameters } from '@heatkit/templates'

/** A template read with its parameters: what a stack is made of. Values still hold their intrinsic functions. */
export interface StackDefinition {
  /** As `GET …/template` shows it. */
  raw: Record<string, unknown>
  description: string
  environment: Environment
  files: Record<string, string>
  parameters: ResolvedParameters
  conditions: Record<string, Outcome>
  /** Names that no resource has, and circles. */
  problems: Problem[]
  /** In template order, without those whose condition does not hold. */
  resources: ResourceDefinition[]
  outputs: OutputDefinition[]
}

export interface Environment {
  parameters: Record<string, unknown>
  parameter_defaults: Record<string, unknown>
  resource_registry: Record<string, unknown>
  event_sinks: unknown[]
  encrypted_param_names: string[]
}

export interface ResourceDefinition {
  name: string
  type: string
  properties: Record<string, unknown>
  metadata: unknown
  description: string
  requires: string[]
  dependsOn: unknown
  deletionPolicy: string
  updatePolicy: unknown
}

export interface OutputDefinition {
  name: string
  description: string
  value: unknown
}
