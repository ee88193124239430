import type { Cloud, ResourceType } from '../cloud.ts'
import { nestedOutput } from '../engine/nested-output.ts'
import { invalid } from '../heat/faults.ts'
import { isObject } from '../is-object.ts'
import { pythonStr } from '../python-str.ts'
import { parseTemplateText } from '../template/parse-template-text.ts'
import { section } from '../template/section.ts'
import type { Constraint, PropertySchema } from './property-schema.ts'

/** A type made of a template: its parameters are the properties, its outputs the attributes. */
export const templateType = (
  cloud: Cloud,
  path: string,
  files: Readonly<Record<string, string>>,
  mapped: string | undefined,
): ResourceType => {
  const text = files[path] ?? cloud.templates.get(path)
  if (text === undefined) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(path)?.[1] ?? ''
    const why = /^https?$/i.test(scheme) ? `Failed to retrieve template from ${path}` : `Invalid URL scheme ${scheme}`
    throw invalid(`Could not fetch remote template "${path}": ${why}`)
  }
  const template = read(text, path)
  const properties = Object.fromEntries(
    Object.entries(section(template, 'parameters')).map(([name, one]) => [name, schemaOf(isObject(one) ? one : {})]),
  )
  return {
    name: 'TemplateResource',
    className: 'TemplateResource',
    properties,
    attributes: Object.keys(section(template, 'outputs')),
    anyAttribute: true,
    path,
    nested: ({ given }) => ({
      template,
      parameters: Object.fromEntries(
        Object.entries(given)
          .filter(([, value]) => value !== null && value !== undefined)
          .map(([name, value]) => [name, asParameter(value)]),
      ),
      ...(mapped !== undefined && { mapped }),
    }),
    attribute: ({ cloud: own, resource }, name) => nestedOutput(own, resource, name),
    reference({ cloud: own, stack, resource, physicalName }) {
      const given = nestedOutput(own, resource, 'OS::stack_id')
      if (given !== undefined) return pythonStr(given)
      return `arn:openstack:heat::${stack.projectId}:stacks/${physicalName}/${resource.physicalId}`
    },
  }
}

const read = (text: string, path: string): Record<string, unknown> => {
  try {
    return parseTemplateText(text)
  } catch (error) {
    const why = (error as Error).message
    throw invalid(
      why.replace(/^Template not in valid format: (Error parsing template \S+|)/, `Error parsing template ${path}`),
    )
  }
}

const schemaOf = (parameter: Record<string, unknown>): PropertySchema => ({
  type: kinds[String(parameter['type'])] ?? 'string',
  update: true,
  ...('default' in parameter ? { default: defaultOf(parameter) } : { required: true }),
  constraints: (Array.isArray(parameter['constraints']) ? parameter['constraints'] : [])
    .filter(isObject)
    .map(({ description: _description, ...constraint }) => constraint as unknown as Constraint)
    .filter((constraint) => !('modulo' in constraint)),
})

// lists and maps may be written as text
const defaultOf = ({ type, default: value }: Record<string, unknown>): unknown => {
  if (typeof value !== 'string') return value
  if (type === 'comma_delimited_list') return value === '' ? [] : value.split(',').map((item) => item.trim())
  return type === 'json' ? JSON.parse(value) : value
}

const kinds: Readonly<Record<string, PropertySchema['type']>> = {
  string: 'string',
  number: 'number',
  comma_delimited_list: 'list',
  json: 'map',
  boolean: 'boolean',
}

const asParameter = (value: unknown): unknown => {
  if (!Array.isArray(value)) return value
  if (!isObject(value[0])) return value.map((one) => (one === null ? '' : pythonStr(one))).join(',')
  return value
    .flatMap((item, index) =>
      Object.entries(item as object).map(([key, one]) => `.member.${index}.${key}=${pythonStr(one)}`),
    )
    .join(',')
}
