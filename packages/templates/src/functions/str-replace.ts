import { type HotFunction, TemplateFault } from './hot-function.ts'
import { pythonJson, pythonText } from './python.ts'

const syntax =
  '"str_replace" syntax should be str_replace:\n  template: This is var1 template var2\n  params:\n    var1: a\n    var2: string'

/** `str_replace: { template, params }`: all at once, longer keys first. heat.engine.hot.functions.Replace, ReplaceJson */
export const strReplace: HotFunction = {
  name: 'str_replace',
  since: '2013-05-23',
  evaluate(argument, { version }) {
    if (!isMap(argument)) throw new TemplateFault('Arguments to "str_replace" must be a map')
    const { template, params } = argument
    if (template === undefined || params === undefined) throw new TemplateFault(syntax)
    if (typeof template !== 'string') throw new TemplateFault('"str_replace" template must be a string')
    if (!isMap(params)) throw new TemplateFault('"str_replace" params must be a map')
    const json = version >= '2015-10-15'
    const keys = Object.keys(params).toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    if (keys.includes('')) throw new TemplateFault('empty separator')
    const replacements = new Map(keys.map((key) => [key, replacement(key, params[key], json)]))
    return replaceAll(template, replacements)
  },
}

function replacement(key: string, value: unknown, json: boolean): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return pythonText(value)
  if (json) return pythonJson(value)
  throw new TemplateFault(`"str_replace" params must be strings or numbers, param ${key} is not valid`)
}

/** What was replaced is not looked at again. */
function replaceAll(text: string, replacements: Map<string, string>): string {
  const [first, ...rest] = replacements
  if (!first) return text
  return text
    .split(first[0])
    .map((part) => replaceAll(part, new Map(rest)))
    .join(first[1])
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
