import type { Cloud, StackRecord } from '../../cloud.ts'
import { stackContext } from '../../engine/stack-context.ts'
import { evaluate } from '../../template/evaluate.ts'
import type { OutputDefinition } from '../../template/stack-definition.ts'

/** An output with its value as it is now; a value that cannot be had says why. */
export const outputView = (cloud: Cloud, stack: StackRecord, output: OutputDefinition): Record<string, unknown> => {
  const head = { output_key: output.name, description: output.description }
  try {
    return { ...head, output_value: evaluate(output.value, stackContext(cloud, stack)) ?? null }
  } catch (error) {
    return { ...head, output_error: (error as Error).message, output_value: null }
  }
}
