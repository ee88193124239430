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
    ...required(wire, { id: 'id' }),
    ...optional(wire, { createdAt: 'creation_time' }, time),
    ...optional(wire, { name: 'name', group: 'group', project: 'project', config: 'config', options: 'options' }),
    ...optional(wire, { inputs: 'inputs' }, (inputs) => rows(inputs, configInputNames)),
    ...optional(wire, { outputs: 'outputs' }, (outputs) => rows(outputs, configOutputNames)),
  }) as SoftwareConfig

const rows = (wires: unknown, names: Record<string, string>) => (wires as Loose[]).map((wire) => optional(wire, names))
