import type { Issue } from './issue.ts'
import { allVersionNames, dateOf } from './versions.ts'

const versionKeys = ['heat_template_version', 'HeatTemplateFormatVersion', 'AWSTemplateFormatVersion']
const sections = [
  'heat_template_version',
  'description',
  'parameter_groups',
  'parameters',
  'resources',
  'outputs',
  'conditions',
]

/** Faults that Heat finds before it looks into a template: its version and its sections. heat.engine.template. */
export function checkStructure(value: unknown): Issue[] {
  const fault = (message: string, path: string[] = []): Issue => ({
    rule: 'structure',
    severity: 'error',
    message,
    path,
  })
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [fault('The template is not a JSON object or YAML mapping.')]
  }
  const template = value as Record<string, unknown>
  const keys = versionKeys.filter((key) => key in template)
  if (!keys.length) return [fault('Template format version not found.')]
  if (keys.length > 1) return [fault(`The template version is invalid: Ambiguous versions (${keys.join(', ')})`)]
  const [key = ''] = keys
  const version = template[key]
  if (typeof version !== 'string')
    return [fault('The template version is invalid: Template version was not provided', [key])]
  // the CFN formats are read, but not looked into yet
  if (key !== 'heat_template_version') return []
  if (!dateOf(version)) {
    const message = `The template version is invalid: "heat_template_version: ${version}". "heat_template_version" should be one of: ${allVersionNames.join(', ')}`
    return [fault(message, [key])]
  }
  const known = dateOf(version)! < '2016-10-14' ? sections.slice(0, -1) : sections
  const unknown = Object.keys(template).filter((name) => !known.includes(name))
  const shapeless = ['parameters', 'resources', 'outputs', 'conditions'].filter(
    (name) => template[name] != null && !isMap(template[name]),
  )
  return [
    ...unknown.map((name) => fault(`The template section is invalid: ${name}`, [name])),
    ...shapeless.map((name) => fault(`"${name}" must be a map.`, [name])),
  ]
}

const isMap = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
