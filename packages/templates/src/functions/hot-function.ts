/** What a template function may ask for while it is worked out. */
export interface EvaluationContext {
  /** `heat_template_version` of the template, as a date. */
  version: string
  /** Values by name, converted. */
  parameters: ReadonlyMap<string, unknown>
  /** Names of all parameters, those without a value too. */
  files?: Readonly<Record<string, string>>
  /** What is known of a resource; `undefined` where the template has none of that name. */
  resource: (name: string) => ResourceFacts | undefined
}

/** What is known of a resource. `unknown` is what cannot be known yet. */
export interface ResourceFacts {
  /** What `get_resource` gives. */
  reference: unknown
  /** What `get_attr` gives, with the rest of its path where that is the resource's own business. Of all attributes without a name. */
  attribute(name: string | undefined, path: readonly unknown[]): unknown
}

/** A function of the template language: one file, one of these. */
export interface HotFunction {
  name: string
  /** First version that has it. */
  since: string
  /** The arguments come evaluated. Throws a `TemplateFault` in Heat's words. */
  evaluate(argument: unknown, context: EvaluationContext): unknown
}

/** Stands for a value that is not known before the stack exists. */
export const unknownValue: unique symbol = Symbol.for('heatkit.unknown')

/** Heat would refuse this, in these words. */
export class TemplateFault extends Error {
  override readonly name = 'TemplateFault'
}

/** Heat can do this, and heatkit cannot yet. */
export class NotSupported extends Error {
  override readonly name = 'NotSupported'
  readonly feature: string

  constructor(feature: string) {
    super(`${feature} is not supported yet`)
    this.feature = feature
  }
}
