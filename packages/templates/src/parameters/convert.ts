import { TemplateFault } from '../functions/hot-function.ts'
import { pythonText } from '../functions/python.ts'

export const parameterTypes = ['string', 'number', 'comma_delimited_list', 'json', 'boolean'] as const

const truths = ['t', 'true', 'on', 'y', 'yes', '1']
const lies = ['f', 'false', 'off', 'n', 'no', '0']

/** A given value in the type of its parameter, as Heat converts it. heat.engine.parameters */
export function convert(value: unknown, type: string): unknown {
  const wrong = (what: string) => new TemplateFault(what)
  if (type === 'number') {
    if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'bigint') return value
    const text = String(value).trim()
    if (!/^[-+]?(\d[\d_]*(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(text))
      throw wrong(`could not convert string to float: '${String(value)}'`)
    return Number(text.replaceAll('_', ''))
  }
  if (type === 'boolean') {
    const text = String(value).trim().toLowerCase()
    if (truths.includes(text)) return true
    if (lies.includes(text)) return false
    const known = [...lies, ...truths]
      .toSorted()
      .map((each) => `'${each}'`)
      .join(', ')
    throw wrong(`Unrecognized value '${pythonText(value)}', acceptable values are: ${known}`)
  }
  if (type === 'comma_delimited_list') {
    if (Array.isArray(value)) return value.map(pythonText)
    return value === '' ? [] : String(value).split(',')
  }
  if (type === 'json') {
    if (typeof value !== 'string' || value === '') return value
    try {
      return JSON.parse(value) as unknown
    } catch {
      throw wrong('Value must be valid JSON')
    }
  }
  return typeof value === 'string' ? value : pythonText(value)
}
