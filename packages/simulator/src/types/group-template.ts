import { callsIn } from '../template/calls-in.ts'
import type { StackDefinition } from '../template/stack-definition.ts'

/** The template inside a group: its members, and an output for each attribute that somebody asks of the group. */
export const groupTemplate = (
  definition: StackDefinition,
  name: string,
  members: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const names = Object.keys(members)
  const outputs: Record<string, unknown> = {}
  const calls = [...callsIn(definition.raw['resources'], ''), ...callsIn(definition.raw['outputs'], '')]
  for (const { name: call, argument } of calls) {
    if (call !== 'get_attr' || !Array.isArray(argument) || argument[0] !== name) continue
    const [, key, ...path] = argument as string[]
    if (key === undefined || ['refs_map', 'removed_rsrc_list', 'current_size'].includes(key)) continue
    const value = output(names, key, path)
    if (value !== undefined) outputs[[key, ...path].join(', ')] = { value }
  }
  outputs['refs_map'] = { value: Object.fromEntries(names.map((one) => [one, { get_resource: one }])) }
  return { heat_template_version: '2015-04-30', resources: members, outputs }
}

const output = (names: string[], key: string, path: string[]): unknown => {
  const [prefix, member = '', ...attribute] = key.split('.')
  if (prefix === 'resource' && key.includes('.')) {
    const rest = [...attribute, ...path]
    return names.includes(member) && rest.length > 0 ? { get_attr: [member, ...rest] } : undefined
  }
  if (key === 'refs') return names.map((one) => ({ get_resource: one }))
  const [first] = path
  if (key === 'outputs_list')
    return first === undefined ? undefined : names.map((one) => ({ get_attr: [one, ...path] }))
  if (key !== 'attributes' && key !== 'outputs') return names.map((one) => ({ get_attr: [one, key, ...path] }))
  if (path.length === 0) return undefined
  return Object.fromEntries(names.map((one) => [one, { get_attr: [one, ...path] }]))
}
