import { type Loose, optional, required, time } from '../read.ts'

export interface SoftwareConfig {
  id: string
  name?: string
  /** What on the server applies it: `script`, `ansible`, `Heat::Ungrouped`, … */
  group?: string
  createdAt?: Date
  /** Only in lists over all projects. */
  project?: string
  /** The script, or whatever the group wants. Not in lists, as all below. */
  config?: unknown
  inputs?: ConfigInput[]
  outputs?: ConfigOutput[]
  options?: Record<string, unknown>
}

export interface ConfigInput {
  name: string
  /** `String`, `Number`, `CommaDelimitedList`, `Json` or `Boolean`. */
  type?: string
  description?: string
  default?: unknown
  value?: unknown
  /** Whether a deployment is made anew when the value changes. */
  replaceOnChange?: boolean
}

export interface ConfigOutput {
  name: string
  type?: string
  description?: string
  value?: unknown
  /** Whether a value means that the deployment failed. */
  errorOutput?: boolean
}

export const configInputNames = {
  name: 'name',
  type: 'type',
  description: 'description',
  default: 'default',
  value: 'value',
  replaceOnChange: 'replace_on_change',
}

export const configOutputNames = {
  name: 'name',
  type: 'type',
  description: 'description',
  value: 'value',
  errorOutput: 'error_output',
}

/** Heat's spelling of a software config; engine/api.py `format_software_config`. */
export const readSoftwareConfig = (wire: Loose): SoftwareConfig =>
  ({
    id: required(wire, 'id'),
    name: optional(wire['name']),
    group: optional(wire['group']),
    createdAt: time(wire['creation_time']),
    project: optional(wire['project']),
    config: optional(wire['config']),
    inputs: optional(wire['inputs'])?.map(readInput),
    outputs: optional(wire['outputs'])?.map(readOutput),
    options: optional(wire['options']),
  }) as SoftwareConfig

const readValue = (wire: Loose) => ({
  name: required(wire, 'name'),
  type: optional(wire['type']),
  description: optional(wire['description']),
  value: optional(wire['value']),
})

const readInput = (wire: Loose): ConfigInput => ({
  ...readValue(wire),
  default: optional(wire['default']),
  replaceOnChange: optional(wire['replace_on_change']),
})

const readOutput = (wire: Loose): ConfigOutput => ({ ...readValue(wire), errorOutput: optional(wire['error_output']) })
