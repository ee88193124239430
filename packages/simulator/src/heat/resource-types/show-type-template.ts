import { json } from '../../http/json.ts'
import type { ResourceType } from '../../cloud.ts'
import type { Constraint, PropertySchema } from '../../types/property-schema.ts'
import { badRequest } from '../faults.ts'
import type { HeatHandler } from '../heat-request.ts'
import { findResourceType } from './find-resource-type.ts'

/** A template with one resource of the type, a parameter for each property and an output for each attribute. */
export const showTypeTemplate: HeatHandler = (request) => {
  const wanted = request.query.get('template_type') ?? 'cfn'
  const format = wanted.toLowerCase()
  if (format !== 'cfn' && format !== 'hot')
    throw badRequest(`Template type is not supported: Invalid template type "${wanted}", valid types are: cfn, hot.`)
  const type = findResourceType(request)
  return json(200, format === 'hot' ? hot(type) : cfn(type))
}

const properties = ({ properties: all = {} }: ResourceType): [string, PropertySchema][] =>
  Object.entries(all).filter(([, { hidden }]) => !hidden)

const attributes = ({ attributes: all = [] }: ResourceType): string[] => [...all, 'show']

const hot = (type: ResourceType): unknown => {
  const { name, className } = type
  const outputs = attributes(type).map((attribute) => [attribute, { value: { get_attr: [className, attribute] } }])
  const parameters = properties(type).map(([key, schema]) => [
    key,
    {
      type: hotKinds[schema.type],
      ...(schema.default !== undefined && { default: schema.default }),
      ...(schema.constraints && { constraints: schema.constraints }),
    },
  ])
  const given = properties(type).map(([key]) => [key, { get_param: key }])
  return {
    heat_template_version: '2016-10-14',
    description: `Initial template of ${className}`,
    parameters: Object.fromEntries(parameters),
    outputs: { ...Object.fromEntries(outputs), 'OS::stack_id': { value: { get_resource: className } } },
    resources: { [className]: { type: name, properties: Object.fromEntries(given) } },
  }
}

const cfn = (type: ResourceType): unknown => {
  const { name, className } = type
  const outputs = attributes(type).map((attribute) => [attribute, { Value: { 'Fn::GetAtt': [className, attribute] } }])
  const parameters = properties(type).map(([key, schema]) => [
    key,
    {
      Type: cfnKinds[schema.type],
      ...(schema.default !== undefined && { Default: schema.default }),
      ...Object.assign({}, ...(schema.constraints ?? []).map(cfnConstraint)),
    },
  ])
  const given = properties(type).map(([key, { type: kind }]) => [
    key,
    kind === 'list' ? { 'Fn::Split': [',', { Ref: key }] } : { Ref: key },
  ])
  return {
    HeatTemplateFormatVersion: '2012-12-12',
    Description: `Initial template of ${className}`,
    Parameters: Object.fromEntries(parameters),
    Resources: { [className]: { Type: name, Properties: Object.fromEntries(given) } },
    Outputs: { ...Object.fromEntries(outputs), 'OS::stack_id': { Value: { Ref: className } } },
  }
}

const cfnConstraint = (constraint: Constraint): Record<string, unknown> => {
  if ('range' in constraint) return named({ MinValue: constraint.range.min, MaxValue: constraint.range.max })
  if ('length' in constraint) return named({ MinLength: constraint.length.min, MaxLength: constraint.length.max })
  if ('allowed_values' in constraint) return { AllowedValues: constraint.allowed_values }
  if ('allowed_pattern' in constraint) return { AllowedPattern: constraint.allowed_pattern }
  return { CustomConstraint: constraint.custom_constraint }
}

const named = (limits: Record<string, number | undefined>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined))

const hotKinds: Readonly<Record<PropertySchema['type'], string>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  map: 'json',
  list: 'comma_delimited_list',
  any: 'json',
}

const cfnKinds: Readonly<Record<PropertySchema['type'], string>> = {
  string: 'String',
  integer: 'Number',
  number: 'Number',
  boolean: 'Boolean',
  map: 'Json',
  list: 'CommaDelimitedList',
  any: 'Json',
}
