import type { Cloud, ResourceRecord, StackRecord } from '../cloud.ts'
import { newResource } from './new-resource.ts'

/** Gives each resource of the template the record that fits it best: its own, the one that a rollback goes back to, or a new one. */
export const reconcile = (cloud: Cloud, stack: StackRecord): void => {
  const { definition, resources } = stack
  for (const wanted of definition.resources) {
    const own = resources.get(wanted.name)
    const candidates = [own, ...stack.replaced].filter((one) => one?.name === wanted.name)
    const [best] = candidates.sort((a, b) => fitness(stack, b) - fitness(stack, a))
    const record = best ?? newResource(cloud, definition, wanted)
    if (record === own) continue
    stack.replaced = stack.replaced.filter((one) => one !== record)
    if (own) stack.replaced.push(own)
    resources.set(wanted.name, record)
  }
}

const fitness = ({ definition, previous, replaced }: StackRecord, record: ResourceRecord | undefined): number => {
  if (!record) return -Infinity
  let score = 0
  if (record.status === 'FAILED') score -= 30
  if (record.action === 'DELETE') score -= 50
  if (replaced.includes(record)) score -= 1
  if (record.origin === previous) score += 5
  if (record.origin === definition) score += 10
  return score
}
