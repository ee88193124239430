import { isObject } from '../../is-object.ts'
import { section } from '../../template/section.ts'
import type { StackDefinition } from '../../template/stack-definition.ts'

/** A parameter's declaration as a validation answers it, in the spelling of CloudFormation. */
export const parameterView = ({ raw, environment, parameters }: StackDefinition, name: string): unknown => {
  const declared = section(section(raw, 'parameters'), name)
  const type = String(declared['type'] as string)
  const value = environment.parameters[name]
  const constraints = Array.isArray(declared['constraints']) ? declared['constraints'].filter(isObject) : []
  const descriptions = constraints.map(({ description }) => description).filter((one) => typeof one === 'string')
  return {
    Type: types[type] ?? type,
    Description: declared['description'] ?? '',
    NoEcho: String(parameters.hidden.includes(name)),
    Label: declared['label'] ?? name,
    ...('default' in declared && { Default: declared['default'] }),
    ...(value !== undefined && value !== null && value !== '' && { Value: value }),
    ...(Array.isArray(declared['tags']) && { Tags: declared['tags'] }),
    ...Object.assign({}, ...constraints.map(limits)),
    ...(descriptions.length > 0 && { ConstraintDescription: descriptions.join(' ') }),
  }
}

const types: Readonly<Record<string, string>> = {
  string: 'String',
  number: 'Number',
  comma_delimited_list: 'CommaDelimitedList',
  json: 'Json',
  boolean: 'Boolean',
}

const limits = (constraint: Record<string, unknown>): Record<string, unknown> => {
  const { min: shortest, max: longest } = section(constraint, 'length')
  const { min, max } = section(constraint, 'range')
  const { step, offset } = section(constraint, 'modulo')
  const named = {
    MinLength: shortest,
    MaxLength: longest,
    MinValue: min,
    MaxValue: max,
    Step: step,
    Offset: offset,
    AllowedValues: constraint['allowed_values'],
    AllowedPattern: constraint['allowed_pattern'],
    CustomConstraint: constraint['custom_constraint'],
  }
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined && value !== null))
}
