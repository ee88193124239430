import type { StackRecord } from '../cloud.ts'
import { HeatError } from './heat-error.ts'

/** What Heat's API layer itself refuses. */
export const badRequest = (message: string = explanations[400] ?? ''): HeatError =>
  new HeatError(400, 'HTTPBadRequest', message)

export const invalid = (message: string): HeatError => new HeatError(400, 'StackValidationFailed', message)

export const stackNotFound = (name: string): HeatError =>
  new HeatError(404, 'EntityNotFound', `The Stack (${name}) could not be found.`)

export const forbidden = (message: string): HeatError => new HeatError(403, 'Forbidden', message)

export const actionInProgress = ({ name, action }: StackRecord): HeatError =>
  new HeatError(409, 'ActionInProgress', `Stack ${name} already has an action (${action}) in progress.`)

export const notSupported = (feature: string): HeatError =>
  new HeatError(400, 'NotSupported', `${feature} is not supported.`)

const malformed = 'The server could not comply with the request since it is either malformed or otherwise incorrect.'

/** webob's sentence for each status. */
export const explanations: Readonly<Record<number, string>> = {
  202: 'The request is accepted for processing.',
  400: malformed,
  403: 'Access was denied to this resource.',
  404: 'The resource could not be found.',
  405: malformed,
  409: 'There was a conflict when trying to complete your request.',
  500: 'The server has either erred or is incapable of performing the requested operation.',
}

export const titles: Readonly<Record<number, string>> = {
  202: 'Accepted',
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  500: 'Internal Server Error',
}
