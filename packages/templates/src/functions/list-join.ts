import { type HotFunction, TemplateFault } from './hot-function.ts'
import { pythonJson, pythonRepr } from './python.ts'

/** `list_join: [delimiter, list, ...]`. Numbers are refused in every version. heat.engine.hot.functions.Join, JoinMultiple */
export const listJoin: HotFunction = {
  name: 'list_join',
  since: '2013-05-23',
  evaluate(argument, { version }) {
    const json = version >= '2015-10-15'
    if (!Array.isArray(argument) || (json ? argument.length < 1 : argument.length !== 2)) {
      throw new TemplateFault(
        'Incorrect arguments to "list_join" should be: "list_join" : [ " ", [ "str1", "str2"] ...]',
      )
    }
    const [delimiter, ...lists] = argument as unknown[]
    const items = lists
      .filter((list) => list !== null && (!json || (list !== '' && list !== 0 && list !== false)))
      .flatMap((list) => {
        if (!Array.isArray(list)) throw new TemplateFault('"list_join" must operate on a list')
        return list as unknown[]
      })
    if (typeof delimiter !== 'string') throw new TemplateFault('"list_join" delimiter must be a string')
    return items.map((item) => text(item, json)).join(delimiter)
  },
}

function text(item: unknown, json: boolean): string {
  if (item === null) return ''
  if (typeof item === 'string') return item
  if (json && typeof item === 'object') return pythonJson(item)
  throw new TemplateFault(
    json
      ? `Items to join must be string, map or list not ${pythonRepr(item)}`
      : `Items to join must be strings not ${pythonRepr(item)}`,
  )
}
