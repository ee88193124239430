import { isObject } from '../is-object.ts'
import { expected } from './faults.ts'
import { KeystoneError } from './keystone-error.ts'

/** Keystone takes JSON only, but does not mind a missing Content-Type. */
export const readBody = async (request: Request): Promise<Record<string, unknown>> => {
  const text = await request.text()
  if (text === '') return {}
  if (text.length > limit)
    throw new KeystoneError(413, `Request is too large. Larger than max_request_body_size (${limit}).`)
  const type = (request.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type && type !== 'application/json') throw expected('application/json', 'Content-Type header')
  const body = parse(text)
  if (!isObject(body)) throw expected('valid JSON', 'request body')
  return body
}

const limit = 114688

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw expected('valid JSON', 'request body')
  }
}
