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
  const contents = { ...change, nested: true }
  const changes = await (by === 'patch' ? previewPatch : previewUpdate)(client, stack, contents, call)
  const differs = changes.replaced.length + changes.updated.length > 0
  const values = differs ? await readProperties(client, stack, change, { by, ...call }) : undefined
  const planned = kinds.flatMap(([kind, action]) =>
    changes[kind].map((resource) => row(action, resource, stack, values)),
  )
  return Promise.all(
    planned.map(async (each) =>
      each.action === 'replace' ? { ...each, ...(await reason(client, each, values, call)) } : each,
    ),
  )
}

const kinds: [keyof ResourceChanges, PlannedChange['action']][] = [
  ['added', 'add'],
  ['updated', 'change'],
  ['replaced', 'replace'],
  ['deleted', 'delete'],
  ['unchanged', 'keep'],
]

type Values = Awaited<ReturnType<typeof readProperties>>

function row(
  action: PlannedChange['action'],
  { name, type, stack, physicalResourceId }: PreviewedResource,
  root: StackRef,
  values: Values,
): PlannedChange {
  const known = (action === 'change' || action === 'replace') && stack?.id === root.id && values
  return {
    action,
    name,
    type,
    ...(stack && { stack }),
    ...(physicalResourceId && { physicalResourceId }),
    ...(known && { properties: differences(values.before.get(name)?.properties, values.after.get(name)?.properties) }),
  }
}

function differences(before: Record<string, unknown> = {}, after: Record<string, unknown> = {}) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const differing = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  return Object.fromEntries(
    differing.map((name) => [name, { before: before[name] ?? undefined, after: after[name] ?? undefined }]),
  )
}

async function reason(client: Client, { name, type, properties }: PlannedChange, values: Values, call: CallOptions) {
  const was = values?.before.get(name)?.type
  if (was && was !== type) return { why: `it was of type ${was}` }
  if (!properties) return {}
  const schema = await getResourceTypeSchema(client, { type }, call)
  const fixed = Object.keys(properties).filter((property) => schema.properties[property]?.updateAllowed === false)
  return fixed.length ? { why: `${fixed.join(', ')} cannot be changed in place` } : {}
}
