import type { Cloud } from '../../cloud.ts'
import { json } from '../../http/json.ts'
import { NotSimulated } from '../../not-simulated.ts'
import { notSimulatedAnswer } from '../../not-simulated-answer.ts'
import { createToken } from './create-token.ts'
import { RackspaceError } from './rackspace-error.ts'

/** Rackspace's identity service; `path` is what follows `/rackspace`. */
export const createRackspace =
  (cloud: Cloud) =>
  async (request: Request, path: string): Promise<Response> => {
    if (request.method !== 'POST' || path !== '/v2.0/tokens')
      return notSimulatedAnswer(new NotSimulated(`Rackspace's ${request.method} ${path}`))
    return createToken(cloud, request).catch((error: unknown) => {
      if (!(error instanceof RackspaceError)) throw error
      const { kind, status: code, message, headers } = error
      return json(code, { [kind]: { code, message } }, headers)
    })
  }
