import type { Cloud, ResourceRecord } from '../cloud.ts'
import { evaluate } from '../template/evaluate.ts'
import { memberValue } from './member-value.ts'
import { nestedStack } from './nested-stack.ts'
import { stackContext } from './stack-context.ts'

/** An output of the stack inside a resource, or what one of its members says (`resource.member.attribute`). */
export const nestedOutput = (cloud: Cloud, resource: ResourceRecord, name: string): unknown => {
  const child = nestedStack(cloud, resource)
  if (!child) return undefined
  const [, member, attribute] = /^resource\.([^.]*)(?:\.(.*))?$/.exec(name) ?? []
  if (member !== undefined) return memberValue(cloud, child, member, attribute)
  const output = child.definition.outputs.find((one) => one.name === name)
  return output && evaluate(output.value, stackContext(cloud, child))
}
