import { KeystoneError } from './keystone-error.ts'

/** The one text for every refused sign-in, so that nothing can be told apart. */
export const unauthorized = (): KeystoneError =>
  new KeystoneError(401, 'The request you have made requires authentication.')

export const unsupportedMethod = (methods: readonly string[]): KeystoneError =>
  new KeystoneError(401, 'Attempted to authenticate with an unsupported method.', { methods })

export const expected = (what: string, where: string): KeystoneError =>
  malformed(`Expecting to find ${what} in ${where}.`)

export const malformed = (why: string): KeystoneError =>
  new KeystoneError(
    400,
    `${why} The server could not comply with the request since it is either ` +
      'malformed or otherwise incorrect. The client is assumed to be in error.',
  )

export const forbidden = (action?: string): KeystoneError =>
  new KeystoneError(
    403,
    `You are not authorized to perform the requested action${action === undefined ? '' : `: ${action}`}.`,
  )

export const notFound = (what: string): KeystoneError => new KeystoneError(404, `Could not find ${what}.`)

export const conflict = (what: string, why: string): KeystoneError =>
  new KeystoneError(409, `Conflict occurred attempting to store ${what} - ${why}.`)
