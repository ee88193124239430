import { type Client, isStatus } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import { listResources } from '../resources/list-resources.ts'
import { getTemplate } from '../stacks/get-template.ts'
import type { StackRef } from '../stacks/stack.ts'
import type { Cause } from './cause.ts'
import type { Loose } from '../read.ts'

/** Follows a path of resources through the templates, as far as they can be read. */
export async function readDefinition(
  client: Client,
  stack: StackRef,
  { path: [name, ...below], stack: last }: Pick<Cause, 'path' | 'stack'>,
  options: CallOptions,
): Promise<Loose | undefined> {
  if (name === undefined) return undefined
  try {
    const { resources, Resources } = await getTemplate(client, stack, options)
    const definition = ((resources ?? Resources ?? {}) as Loose)[name] as Loose | undefined
    const type = String(definition?.['type'] ?? definition?.['Type'])
    if (!below.length || makers.test(type)) return definition
    const inside = (await listResources(client, stack, { name }, options)).find((each) => each.name === name)
    const next = inside?.nestedStack ?? (below.length === 1 ? last : undefined)
    return next && next.id !== stack.id
      ? await readDefinition(client, next, { path: below, stack: last }, options)
      : definition
  } catch (error) {
    // a rollback may have removed it
    if (isStatus(error, 404)) return undefined
    throw error
  }
}

/** Types that write the template of their members themselves, with the values of parameters in it. */
const makers = /Group$|::ResourceChain$|AutoScaling/
