import { atLeast } from '../at-least.ts'
import { isTruthy } from '../functions/is-truthy.ts'
import { isMap } from '../is-map.ts'
import type { Issue } from '../issue.ts'
import type { Path } from '../path.ts'
import { kindOf } from '../python/kind-of.ts'
import { text } from '../python/text.ts'
import type { Template } from '../template.ts'

/** The outline of every resource: its keys and their types. What its type wants is not looked at. */
export const checkResources = (template: Template): Issue[] =>
  isMap(template.resources)
    ? Object.entries(template.resources).flatMap(([name, resource]) => [...check(name, resource, template)])
    : []

function* check(name: string, resource: unknown, template: Template): Generator<Issue> {
  const path = ['resources', name]
  if (!isTruthy(resource)) return yield issue(withoutType, path)
  if (!isMap(resource)) {
    const found = `<class '${kindOf(resource)}'>`
    return yield issue(`"resources" must contain a map of resource maps. Found a [${found}] instead`, path)
  }
  for (const key of Object.keys(resource)) {
    const since = keys[key]
    if (since === undefined) yield issue(`"${key}" is not a valid keyword inside a resource definition`, [...path, key])
    else if (!atLeast(String(template.heat_template_version), since)) {
      yield issue(`Invalid keyword(s) inside a resource definition: ${key}`, [...path, key])
    }
  }
  if (!Object.hasOwn(resource, 'type')) yield issue(withoutType, path)
  else if (!resource['type']) yield issue('Each Resource must contain a Type key.', [...path, 'type'])
  for (const [key, { fits, wanted }] of Object.entries(types)) {
    if (!Object.hasOwn(resource, key) || fits(resource[key])) continue
    if (key === 'type' && !resource[key]) continue
    yield issue(`Resource ${text(name)} ${key} type must be ${wanted}`, [...path, key])
  }
  const { depends_on: depends, deletion_policy: policy } = resource
  if (Array.isArray(depends) && depends.some((item) => typeof item !== 'string')) {
    yield issue(`Resource ${name} depends_on must be a list of strings`, [...path, 'depends_on'])
  }
  if (typeof policy === 'string' && !policies(template).includes(policy)) {
    yield issue(`Invalid deletion policy "${policy}"`, [...path, 'deletion_policy'])
  }
  if (name.includes('/')) yield issue('Resource name may not contain "/"', path)
}

const keys: Record<string, string> = {
  type: '2013-05-23',
  properties: '2013-05-23',
  metadata: '2013-05-23',
  depends_on: '2013-05-23',
  deletion_policy: '2013-05-23',
  update_policy: '2013-05-23',
  description: '2013-05-23',
  external_id: '2016-10-14',
  condition: '2016-10-14',
}

const policies = ({ heat_template_version: version }: Template): string[] => {
  const names = ['Delete', 'Retain', 'Snapshot']
  return atLeast(String(version), '2016-10-14') ? [...names, ...names.map((name) => name.toLowerCase())] : names
}

const isText = (value: unknown): boolean => typeof value === 'string'

const types: Record<string, { fits: (value: unknown) => boolean; wanted: string }> = {
  type: { fits: isText, wanted: 'string' },
  properties: { fits: isMap, wanted: 'object' },
  metadata: { fits: isMap, wanted: 'object' },
  depends_on: { fits: (value) => isText(value) || Array.isArray(value), wanted: 'list or string' },
  deletion_policy: { fits: (value) => isText(value) || isMap(value), wanted: 'string' }, // a map may be a call
  update_policy: { fits: isMap, wanted: 'object' },
  description: { fits: isText, wanted: 'string' },
}

const withoutType = 'Each resource must contain a type key.'

const issue = (message: string, path: Path): Issue => ({
  rule: 'resource',
  severity: 'error',
  message,
  type: 'StackValidationFailed',
  path,
})
