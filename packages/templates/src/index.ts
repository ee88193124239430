export { type Evaluation, evaluate } from './functions/evaluate.ts'
export { type EvaluationContext, type ResourceFacts, TemplateFault, unknownValue } from './functions/hot-function.ts'
export { type CreationOrder, creationOrder } from './graph/creation-order.ts'
export { type Reference, references } from './graph/references.ts'
export {
  type ParameterError,
  type ParameterSources,
  type ResolvedParameters,
  resolveParameters,
} from './parameters/resolve-parameters.ts'
export type { Issue, Path, Position } from './parse/issue.ts'
export { type ParsedTemplate, parseTemplate } from './parse/parse-template.ts'
export type { OutputDefinition, ParameterDefinition, ResourceDefinition, Template } from './parse/template.ts'
export { dateOf } from './parse/versions.ts'
