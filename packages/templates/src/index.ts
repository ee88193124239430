export { checkCalls, type CallReport } from './functions/check-calls.ts'
export { evaluate } from './functions/evaluate.ts'
export { evaluateCondition } from './functions/evaluate-condition.ts'
export { type EvaluatedOutputs, evaluateOutputs } from './functions/evaluate-outputs.ts'
export { evaluationContext } from './functions/evaluation-context.ts'
export type { CallTools, CheckTools, EvaluationContext, ExpandTools, HotFunction } from './functions/hot-function.ts'
export { hotFunctions } from './functions/hot-functions.ts'
export type { Outcome } from './functions/outcome.ts'
export { refuse } from './functions/refuse.ts'
export { type ResolvedConditions, resolveConditions } from './functions/resolve-conditions.ts'
export type { ResourceState } from './functions/resource-state.ts'
export { selectPath } from './functions/select-path.ts'
export type { Issue } from './issue.ts'
export type { Path } from './path.ts'
export type { Problem } from './problem.ts'
export type { Output, Parameter, Resource, Template } from './template.ts'
export { type ParsedTemplate, parseTemplate } from './parse/parse-template.ts'
export type { Position } from './parse/position.ts'
export {
  type ParameterOptions,
  type ParameterProblem,
  type ResolvedParameters,
  resolveParameters,
} from './parameters/resolve-parameters.ts'
export type { UncheckedConstraint } from './parameters/unchecked-constraint.ts'
export { type CreationOrder, creationOrder } from './graph/creation-order.ts'
export { type Reference, type ReferenceOptions, references } from './graph/references.ts'
