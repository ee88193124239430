import { json } from '../../http/json.ts'
import { unauthorized, unsupportedMethod } from '../faults.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { tokenBody } from '../tokens/token-body.ts'
import { federatedToken } from './federated-token.ts'

/** Takes an access token, where a web server in front of the real Keystone would check it. */
export const createFederatedToken: KeystoneHandler = async ({ cloud, headers, params }) => {
  const { provider = '', protocol = '' } = params
  const { federation } = cloud
  if (!federation || protocol !== (federation.protocol ?? 'openid')) throw unsupportedMethod()
  if (provider !== (federation.provider ?? 'idp')) throw unauthorized()
  const bearer = /^Bearer (.+)$/i.exec(headers.get('Authorization') ?? '')?.[1]
  const name = bearer === undefined ? undefined : await federation.userOf?.(bearer)
  const token = federatedToken(cloud, name, { provider, protocol })
  return json(201, tokenBody(cloud, token, { catalog: false }), { 'X-Subject-Token': token.secret })
}
