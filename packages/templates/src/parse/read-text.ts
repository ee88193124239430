import { isMap } from '../is-map.ts'
import type { Issue } from '../issue.ts'
import { readJson } from '../python/read-json.ts'
import type { Template } from '../template.ts'
import { compose, type YamlNode } from './compose.ts'
import { construct } from './construct.ts'
import { isDeeperJson } from './is-deeper-json.ts'
import { type Locator, locator } from './locator.ts'
import { Unreadable } from './unreadable.ts'

export interface ReadText {
  template?: Template
  issues: Issue[]
  positionOf: Locator['positionOf']
}

/** JSON where the text is JSON, else YAML. */
export function readText(text: string): ReadText {
  const json = asJson(text)
  const { positionOf, positionAt } = locator(text, json === undefined ? () => root : lenient(text))
  let root: YamlNode = null
  if (json !== undefined) return { ...asTemplate(json, []), positionOf }
  try {
    root = compose(text)
    const { value, issues } = construct(root)
    return { ...asTemplate(value ?? {}, issues), positionOf }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { issues: [{ ...unreadable(error), ...positionAt(error.offset) }], positionOf: () => undefined }
  }
}

function asJson(text: string): unknown {
  if (isDeeperJson(text)) return undefined // YAML's reader tells where
  try {
    return readJson(text)
  } catch {
    return undefined
  }
}

/** JSON is YAML enough to find places in it. */
function lenient(text: string): () => YamlNode {
  let root: YamlNode | undefined
  return () => (root ??= compose(text, { lenient: true }))
}

const notAMap = 'The template is not a JSON object or YAML mapping.'

const asTemplate = (value: unknown, issues: Issue[]): { template?: Template; issues: Issue[] } =>
  isMap(value)
    ? { template: value, issues }
    : { issues: [...issues, { rule: 'syntax', severity: 'error', message: notAMap, type: 'ValueError', path: [] }] }

const unreadable = ({ rule, message }: Unreadable): Issue => ({
  rule,
  severity: 'error',
  message: `Error parsing template [root stack] ${message}`,
  type: 'ValueError',
  path: [],
})
