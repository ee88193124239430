import type { Issue } from '../issue.ts'
import type { Template } from '../template.ts'
import { checkOutputs } from './check-outputs.ts'
import { checkResources } from './check-resources.ts'
import { checkVersion } from './check-version.ts'
import { atLeast } from '../at-least.ts'
import { kindOf } from '../python/kind-of.ts'
import { isMap } from '../is-map.ts'

/** What Heat refuses of the version, the sections and their outline, in Heat's order. */
export function checkSections(template: Template, options: { versionKeyRequired: boolean }): Issue[] {
  const version = checkVersion(template, options)
  if (version) return [version]
  if (typeof template.heat_template_version !== 'string') return checkNames(template, cfnSections(template))
  const known = new Set(hotSections)
  if (atLeast(template.heat_template_version, '2016-10-14')) known.add('conditions')
  return [
    ...checkNames(template, known),
    ...['parameters', 'resources', 'outputs'].flatMap((section) => checkMap(template, section)),
    ...checkConditions(template, known),
    ...checkResources(template),
    ...checkOutputs(template),
  ]
}

const hotSections = [
  'heat_template_version',
  'description',
  'parameter_groups',
  'parameters',
  'resources',
  'outputs',
  '__undefined__', // a placeholder in Heat's code that it takes for a section
]

function cfnSections(template: Template): Set<string> {
  const version = 'AWSTemplateFormatVersion' in template ? 'AWSTemplateFormatVersion' : 'HeatTemplateFormatVersion'
  const names = [version, 'Description', 'Mappings', 'Parameters', 'Resources', 'Outputs']
  return new Set(version === 'AWSTemplateFormatVersion' ? [...names, 'Conditions'] : names)
}

const checkNames = (template: Template, known: Set<string>): Issue[] =>
  Object.keys(template)
    .filter((section) => !known.has(section))
    .map((section) => ({
      rule: 'section',
      severity: 'error',
      message: `The template section is invalid: ${section}`,
      type: 'InvalidTemplateSection',
      path: [section],
    }))

/** Heat checks none of this and crashes: these are its words. */
function checkMap(template: Template, section: string): Issue[] {
  const value = template[section]
  if (!value || isMap(value)) return []
  const message = `'${kindOf(value)}' object has no attribute 'items'`
  return [{ rule: 'section', severity: 'error', message, type: 'AttributeError', path: [section] }]
}

function checkConditions(template: Template, known: Set<string>): Issue[] {
  const { conditions = {} } = template
  if (!known.has('conditions') || isMap(conditions)) return []
  const message = `Conditions validation error: Condition definitions must be a map. Found a ${kindOf(conditions)} instead`
  return [{ rule: 'section', severity: 'error', message, type: 'StackValidationFailed', path: ['conditions'] }]
}
