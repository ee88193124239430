import type { EvaluationContext, ResourceState } from '@heatkit/templates'
import { selectPath } from '@heatkit/templates'
import { pythonStr } from '../python-str.ts'
import type { Cloud, StackRecord } from '../cloud.ts'
import { templateContext } from '../template/template-context.ts'
import { attributeValue } from './attribute-value.ts'
import { referenceId } from './reference-id.ts'

/** How intrinsic functions of a stack's template see that stack. */
export const stackContext = (cloud: Cloud, stack: StackRecord): EvaluationContext =>
  templateContext(stack.definition, (name) => resourceState(cloud, stack, name))

const resourceState = (cloud: Cloud, stack: StackRecord, name: string): ResourceState | undefined => {
  // a stack being deleted has no resources in its template any more
  const known = stack.definition.resources.some((one) => one.name === name)
  const resource = known ? stack.resources.get(name) : undefined
  if (!resource) return undefined
  const { action, status, type } = resource
  const valueOf = (attribute: string): unknown => attributeValue(cloud, stack, resource, attribute)
  return {
    reference: referenceId(cloud, stack, resource),
    action,
    status,
    // a member of a group, and what is asked of it, are one name
    attribute: (attribute, [first, ...rest]) =>
      /^resource\.[^.]*$/.test(attribute) && first !== undefined
        ? selectPath(valueOf(`${attribute}.${pythonStr(first)}`), rest)
        : selectPath(valueOf(attribute), first === undefined ? [] : [first, ...rest]),
    attributes: () => Object.fromEntries((type.attributes ?? []).map((attribute) => [attribute, valueOf(attribute)])),
  }
}
