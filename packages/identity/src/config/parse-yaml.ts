import { CloudError } from '@heatkit/core'
import { parseDocument, type ScalarTag } from 'yaml'

/**
 * Reads YAML as PyYAML does, but for numbers and dates, which stay as they are written: `1e5` is a password and `2.10` a version.
 * Errors give the place, and never the text.
 */
export function parseYaml(text: string, file: string): unknown {
  const document = parseDocument(text, {
    schema: 'failsafe',
    customTags: (tags) => [...tags, ...words],
    merge: true,
    uniqueKeys: false,
    prettyErrors: true,
  })
  const [error] = document.errors
  if (error) throw unreadable(`${file}${error.linePos ? `, line ${error.linePos[0].line}` : ''}`, error.code)
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    throw unreadable(file, 'BAD_ALIAS')
  }
}

const unreadable = (where: string, code: string) =>
  new CloudError('InvalidFile', `${where}: this is not YAML (${code}).`, { file: where })

const words: ScalarTag[] = [
  word('null', /^(?:~|null|Null|NULL|)$/, null),
  word('bool', /^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/, true),
  word('bool', /^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/, false),
]

function word(name: string, test: RegExp, value: boolean | null): ScalarTag {
  return { tag: `tag:yaml.org,2002:${name}`, default: true, test, resolve: () => value }
}
