import { isObject } from '../is-object.ts'
import { expected } from './faults.ts'
import { readText } from './read-text.ts'

/** Keystone takes JSON only, but does not mind a missing Content-Type. */
export const readBody = async (request: Request): Promise<Record<string, unknown>> => {
  const text = await readText(request)
  if (text === '') return {}
  const type = (request.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type && type !== 'application/json') throw expected('application/json', 'Content-Type header')
  const body = parse(text)
  if (!isObject(body)) throw expected('valid JSON', 'request body')
  return body
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw expected('valid JSON', 'request body')
  }
}
