import type { Cloud } from '../../cloud.ts'
import { isObject } from '../../is-object.ts'
import { expected, unsupportedMethod } from '../faults.ts'
import { KeystoneError } from '../keystone-error.ts'
import { supportedMethods } from '../methods/supported-methods.ts'

export interface AuthRequest {
  methods: string[]
  identity: Record<string, unknown>
  scope: unknown
}

/** The shape checks that Keystone makes before it looks anybody up. */
export const checkAuth = (cloud: Cloud, auth: unknown): AuthRequest => {
  if (auth === undefined || auth === null) throw expected('auth', 'request body')
  if (!isObject(auth)) throw new KeystoneError(400, `${JSON.stringify(auth)} is not of type 'object'`)
  const identity = auth['identity']
  if (!isObject(identity)) throw new KeystoneError(400, "'identity' is a required property")
  const methods = identity['methods']
  if (methods === undefined)
    throw new KeystoneError(400, "Invalid input for field 'identity': 'methods' is a required property")
  if (!isStrings(methods)) throw new KeystoneError(400, notAnArray(methods))
  for (const method of methods) if (!(method in identity)) throw expected(method, 'identity')
  const supported = supportedMethods(cloud)
  for (const method of methods) if (!supported.includes(method)) throw unsupportedMethod(supported)
  const scope = auth['scope']
  if (scope !== undefined && methods.includes('application_credential')) throw scopedCredential()
  return { methods, identity, scope }
}

const scopedCredential = (): KeystoneError =>
  new KeystoneError(
    401,
    'Error authenticating with application credential: Application credentials cannot request a scope.',
    {},
  )

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

const notAnArray = (value: unknown): string => {
  const shown = typeof value === 'string' ? `'${value}'` : JSON.stringify(value)
  return (
    `Invalid input for field 'identity/methods': ${shown} is not of type 'array'\n\n` +
    "Failed validating 'type' in schema['properties']['identity']['properties']['methods']:\n" +
    "    {'items': {'type': 'string'}, 'type': 'array'}\n\n" +
    `On instance['identity']['methods']:\n    ${shown}`
  )
}
