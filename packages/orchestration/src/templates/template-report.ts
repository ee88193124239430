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
    type: optional(wire['Type']),
    description: optional(wire['Description']),
    parameters: each(wire['Parameters'], readParameter),
    parameterGroups: optional(wire['ParameterGroups']),
    nestedParameters: wire['NestedParameters'] && each(wire['NestedParameters'], readTemplateReport),
    environment: optional(wire['Environment']),
  }) as TemplateReport

const readParameter = (wire: Loose) => ({
  type: required(wire, 'Type'),
  label: optional(wire['Label']),
  description: optional(wire['Description']),
  // an empty text is a default, too
  default: wire['Default'] as unknown,
  value: optional(wire['Value']),
  hidden: String(wire['NoEcho']) === 'true',
  allowedValues: optional(wire['AllowedValues']),
  allowedPattern: optional(wire['AllowedPattern']),
  minLength: number(wire['MinLength']),
  maxLength: number(wire['MaxLength']),
  minValue: number(wire['MinValue']),
  maxValue: number(wire['MaxValue']),
  step: number(wire['Step']),
  offset: number(wire['Offset']),
  constraintDescription: optional(wire['ConstraintDescription']),
  customConstraint: optional(wire['CustomConstraint']),
  tags: optional(wire['Tags']),
})

const number = (value: unknown) => (value == null || value === '' ? undefined : Number(value))
