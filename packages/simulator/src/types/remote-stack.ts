import { heldStack } from '../engine/held-stack.ts'
import { stackContext } from '../engine/stack-context.ts'
import type { ResourceType } from '../cloud.ts'
import { invalid } from '../heat/faults.ts'
import { isObject } from '../is-object.ts'
import { evaluate } from '../template/evaluate.ts'
import { parseTemplateText } from '../template/parse-template-text.ts'
import { stackSchema } from './schemas/stack-schema.ts'

/** A stack beside this one, as a client of the same cloud would make it: it belongs to nobody, and lists show it. */
export const remoteStack: ResourceType = {
  name: 'OS::Heat::Stack',
  className: 'RemoteStack',
  properties: stackSchema,
  attributes: ['outputs', 'stack_name'],
  beside: true,
  nested({ properties }) {
    const parameters = isObject(properties['parameters']) ? properties['parameters'] : {}
    return { template: read(String(properties['template'] as string)), parameters }
  },
  attribute({ cloud, resource }, name) {
    const own = heldStack(cloud, resource)
    if (!own || name === 'stack_name') return own?.name
    if (name !== 'outputs') return undefined
    const inside = stackContext(cloud, own)
    return Object.fromEntries(own.definition.outputs.map((one) => [one.name, evaluate(one.value, inside)]))
  },
}

const read = (text: string): Record<string, unknown> => {
  try {
    return parseTemplateText(text)
  } catch (error) {
    throw invalid(
      `Failed validating stack template using Heat endpoint at region "None" due to "${(error as Error).message}"`,
    )
  }
}
