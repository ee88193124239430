import { isMap } from '../is-map.ts'
import { type Call, isCall } from './call.ts'
import type { EvaluationContext } from './hot-function.ts'
import { refuse } from './refuse.ts'
import { rethrow } from './rethrow.ts'

/** Refuses what Heat's validation refuses of calls that could be read. Every call around the wrong one adds its own place to the message. */
export function validate(part: unknown, context: EvaluationContext, path: string[]): void {
  if (isCall(part)) {
    rethrow(
      () => validateCall(part, context),
      ({ message }) => refuse('StackValidationFailed', `${[...path, part.name].join('.')}: ${message}`),
    )
  } else if (Array.isArray(part)) {
    const above = path.slice(0, -1)
    for (const [index, item] of part.entries()) validate(item, context, [...above, `${path.at(-1) ?? ''}[${index}]`])
  } else if (isMap(part)) {
    for (const [key, item] of Object.entries(part)) validate(item, context, [...path, key])
  }
}

function validateCall({ name, args, callee, broken }: Call, context: EvaluationContext): void {
  if (broken) return
  if (!callee)
    refuse(
      'InvalidTemplateVersion',
      `The template version is invalid: The function ${name} is not supported in this version of HOT.`,
    )
  validate(args, context, [])
  callee.validate?.(args, { version: context.version, context, isCall })
}
