import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import type { PreviewedResource } from '../resources/previewed-resource.ts'
import { getResourceTypeSchema } from '../resource-types/get-resource-type-schema.ts'
import type { PatchStack } from './patch-stack.ts'
import { previewPatch } from './preview-patch.ts'
import { previewUpdate } from './preview-update.ts'
import { readProperties } from './read-properties.ts'
import type { ResourceChanges } from './resource-changes.ts'
import type { StackRef } from './stack.ts'

export interface PlannedChange {
  action: 'add' | 'change' | 'replace' | 'delete' | 'keep'
  name: string
  type: string
  /** Stack that it is in, where there is one yet. */
  stack?: StackRef
  physicalResourceId?: string
  /** Of a change in place or a replacement: what it is now, and what it would be; values that Heat knows later are absent. */
  properties?: Record<string, { before?: unknown; after?: unknown }>
  /** Of a replacement. */
  why?: string
}

export interface Plan extends CallOptions {
  /** How it would be asked for: `patch`, which keeps what is not given, when absent. */
  by?: 'patch' | 'update'
}

/**
 * Says what an update would do to each resource, nested ones too, and does nothing: Heat previews the update, and two previews
 * of the whole stack tell which properties differ. Where those are refused, such as for a hidden parameter that a constraint
 * looks at, `properties` and `why` are absent.
 *
 * @example
 * for (const { action, name, why } of await plan(client, stack, { parameters: { size: 3 } })) console.log(action, name, why)
 */
export async function plan(
  client: Client,
  stack: StackRef,
  change: PatchStack,
  { by = 'patch', ...call }: Plan = {},
): Promise<PlannedChange[]> {
  const preview = by === 'patch' ? previewPatch : previewUpdate
  const changes = await preview(client, stack, { ...change, nested: true }, call)
  const differs = changes.replaced.length + changes.updated.length
  const values = differs ? await readProperties(client, stack, change, { by, ...call }) : undefined
  const planned = async (action: PlannedChange['action'], resource: PreviewedResource): Promise<PlannedChange> => {
    const { name, type, stack: where, physicalResourceId } = resource
    const row = {
      action,
      name,
      type,
      ...(where && { stack: where }),
      ...(physicalResourceId && { physicalResourceId }),
    }
    if (!/^(change|replace)$/.test(action) || !values || where?.id !== stack.id) return row
    const was = values.before.get(name)
    const properties = differences(was?.properties, values.after.get(name)?.properties)
    if (action === 'change') return { ...row, properties }
    if (was && was.type !== type) return { ...row, properties, why: `it was ${was.type}` }
    const schema = await getResourceTypeSchema(client, { type }, call)
    const fixed = Object.keys(properties).filter((property) => schema.properties[property]?.updateAllowed === false)
    return { ...row, properties, ...(fixed.length && { why: `${fixed.join(', ')} cannot be changed in place` }) }
  }
  return Promise.all(kinds.flatMap(([kind, action]) => changes[kind].map((resource) => planned(action, resource))))
}

const kinds: [keyof ResourceChanges, PlannedChange['action']][] = [
  ['added', 'add'],
  ['updated', 'change'],
  ['replaced', 'replace'],
  ['deleted', 'delete'],
  ['unchanged', 'keep'],
]

function differences(before: Record<string, unknown> = {}, after: Record<string, unknown> = {}) {
  const names = Object.keys({ ...before, ...after })
  const differing = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  return Object.fromEntries(
    differing.map((name) => [name, { before: before[name] ?? undefined, after: after[name] ?? undefined }]),
  )
}
