import type { ParameterDefinition, Template } from '@heatkit/templates'

const types: Record<string, string> = {
  string: 'String',
  number: 'Number',
  comma_delimited_list: 'CommaDelimitedList',
  json: 'Json',
  boolean: 'Boolean',
}

/** What `POST /validate` answers. heat.engine.api.format_validate_parameter */
export function describeTemplate(template: Template): object {
  const parameters = Object.entries(template.parameters ?? {}).map(([name, definition]) => [
    name,
    describe(name, definition),
  ])
  return {
    Description: template.description ?? 'No description',
    Parameters: Object.fromEntries(parameters),
    ...(template.parameter_groups !== undefined && { ParameterGroups: template.parameter_groups }),
    Environment: { resource_registry: { resources: {} }, parameters: {}, parameter_defaults: {}, event_sinks: [] },
  }
}

function describe(
  name: string,
  { type, description, hidden, label, default: fallback, constraints = [] }: ParameterDefinition,
): object {
  const found: Record<string, unknown> = {
    Type: types[type] ?? type,
    Description: description ?? '',
    NoEcho: hidden ? 'true' : 'false',
    Label: label ?? name,
    ...(fallback !== undefined && { Default: fallback }),
  }
  for (const {
    range,
    length,
    modulo,
    allowed_values,
    allowed_pattern,
    custom_constraint,
    description: words,
  } of constraints as Record<string, never>[]) {
    const bounds = (of: { min?: number; max?: number } | undefined, kind: string) => {
      if (of?.min !== undefined) found[`Min${kind}`] = of.min
      if (of?.max !== undefined) found[`Max${kind}`] = of.max
    }
    bounds(range, 'Value')
    bounds(length, 'Length')
    if (modulo) Object.assign(found, { Step: modulo['step'], Offset: modulo['offset'] })
    if (allowed_values) found['AllowedValues'] = allowed_values
    if (allowed_pattern) found['AllowedPattern'] = allowed_pattern
    if (custom_constraint) found['CustomConstraint'] = custom_constraint
    if (words) found['ConstraintDescription'] = words
  }
  return found
}
