import { json } from '../../http/json.ts'
import { notFound, unsupportedMethod } from '../faults.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { supportedMethods } from '../methods/supported-methods.ts'
import { tokenBody } from '../tokens/token-body.ts'
import { federatedToken } from './federated-token.ts'

/** Takes an access token; where it is no good, answers as the web server in front of a real Keystone does. */
export const createFederatedToken: KeystoneHandler = async ({ cloud, headers, params }) => {
  const { provider = '', protocol = '' } = params
  const { federation } = cloud
  if (!federation || protocol !== (federation.protocol ?? 'openid')) throw unsupportedMethod(supportedMethods(cloud))
  const bearer = /^Bearer (.+)$/i.exec(headers.get('Authorization') ?? '')?.[1]
  if (bearer === undefined) return refuse('invalid_request', 'No bearer token found in the request')
  const name = await federation.userOf?.(bearer)
  if (name === undefined) return refuse('invalid_token', 'Reference token could not be introspected')
  if (provider !== (federation.provider ?? 'idp')) throw notFound(`Identity Provider: ${provider}`)
  const token = federatedToken(cloud, name, { provider, protocol })
  return json(201, tokenBody(cloud, token, { catalog: false }), { 'X-Subject-Token': token.secret })
}

const refuse = (error: string, description: string): Response =>
  new Response('<!DOCTYPE html>\n<title>401 Unauthorized</title>\n<h1>Unauthorized</h1>\n', {
    status: 401,
    headers: {
      'Content-Type': 'text/html; charset=iso-8859-1',
      'WWW-Authenticate': `Bearer error="${error}", error_description="${description}"`,
    },
  })
