import type { Issue } from '../issue.ts'
import type { Template } from '../template.ts'
import { versionAliases } from '../version-aliases.ts'
import { versions } from '../versions.ts'

/** A text must have a version's key, whatever its value; everything must have a version that Heat knows. */
export function checkVersion(template: Template, options: { versionKeyRequired: boolean }): Issue | undefined {
  const present = Object.keys(template).filter((key) => Object.hasOwn(formats, key))
  if (options.versionKeyRequired && present.length === 0)
    return issue('ValueError', 'Template format version not found.')
  const keys = present.filter((key) => typeof template[key] === 'string')
  const key = keys[0]
  if (key === undefined) return invalid('Template version was not provided')
  if (keys.length > 1) return invalid(`Ambiguous versions (${keys.toSorted().join(', ')})`)
  const known = formats[key] ?? []
  const version = String(template[key])
  if (known.includes(version)) return undefined
  const should = known.length > 1 ? 'should be one of' : 'should be'
  return { ...invalid(`"${key}: ${version}". "${key}" ${should}: ${known.join(', ')}`), path: [key] }
}

const formats: Record<string, string[]> = {
  heat_template_version: [...versions, ...Object.keys(versionAliases)],
  HeatTemplateFormatVersion: ['2012-12-12'],
  AWSTemplateFormatVersion: ['2010-09-09'],
}

const invalid = (explanation: string): Issue =>
  issue('InvalidTemplateVersion', `The template version is invalid: ${explanation}`)

const issue = (type: string, message: string): Issue => ({
  rule: 'version',
  severity: 'error',
  message,
  type,
  path: [],
})
