import { each, type Loose, optional, required } from '../read.ts'
import type { Environment } from '../stacks/get-environment.ts'

/** What a template wants to be told. */
export interface TemplateReport {
  description?: string
  parameters: Record<string, TemplateParameter>
  /** As the template has them. */
  parameterGroups?: Record<string, unknown>[]
  /** What nested stacks want to be told, by their resources; only with `nested`. */
  nestedParameters?: Record<string, NestedReport>
  environment?: Environment
}

export interface NestedReport extends TemplateReport {
  /** Of the resource. */
  type: string
}

export interface TemplateParameter {
  /** `String`, `Number`, `CommaDelimitedList`, `Json` or `Boolean`. */
  type: string
  label?: string
  description?: string
  /** Absent where a value has to be given. */
  default?: unknown
  /** What was given. */
  value?: unknown
  /** Whether it is kept secret. */
  hidden: boolean
  allowedValues?: unknown[]
  allowedPattern?: string
  minLength?: number
  maxLength?: number
  minValue?: number
  maxValue?: number
  step?: number
  offset?: number
  constraintDescription?: string
  customConstraint?: string
  tags?: string[]
}

/** Heat's spelling, CloudFormation's; engine/service.py `validate_template`, engine/api.py `format_validate_parameter`. */
export const readTemplateReport = (wire: Loose): TemplateReport =>
  ({
    ...optional(wire, {
      type: 'Type',
      description: 'Description',
      parameterGroups: 'ParameterGroups',
      environment: 'Environment',
    }),
    parameters: each(wire['Parameters'], readParameter),
    ...optional(wire, { nestedParameters: 'NestedParameters' }, (nested) => each(nested, readTemplateReport)),
  }) as TemplateReport

const readParameter = (wire: Loose) => ({
  ...required(wire, { type: 'Type' }),
  ...optional(wire, {
    label: 'Label',
    description: 'Description',
    value: 'Value',
    allowedValues: 'AllowedValues',
    allowedPattern: 'AllowedPattern',
    constraintDescription: 'ConstraintDescription',
    customConstraint: 'CustomConstraint',
    tags: 'Tags',
  }),
  ...optional(wire, counted, Number),
  // an empty text is a default, too
  ...(wire['Default'] !== undefined && { default: wire['Default'] as unknown }),
  hidden: String(wire['NoEcho']) === 'true',
})

const counted = {
  minLength: 'MinLength',
  maxLength: 'MaxLength',
  minValue: 'MinValue',
  maxValue: 'MaxValue',
  step: 'Step',
  offset: 'Offset',
}
