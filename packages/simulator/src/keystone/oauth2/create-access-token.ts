import { json } from '../../http/json.ts'
import { KeystoneError } from '../keystone-error.ts'
import type { KeystoneHandler, KeystoneRequest } from '../keystone-request.ts'
import { signIn } from '../tokens/sign-in.ts'

/** Client credentials, which are an application credential. Errors are those of RFC 6749, and what is not found is 404. */
export const createAccessToken: KeystoneHandler = async (request) => {
  const { cloud, text } = request
  const grant = new URLSearchParams(await text()).get('grant_type')
  if (grant === null) return refuse(400, 'invalid_request', 'The parameter grant_type is required.')
  if (grant !== 'client_credentials')
    return refuse(400, 'unsupported_grant_type', `The parameter grant_type ${grant} is not supported.`)
  const [id, secret] = basic(request) ?? []
  const challenge = { 'WWW-Authenticate': `Keystone uri="${cloud.url}/identity/v3"` }
  if (id === undefined || secret === undefined)
    return refuse(401, 'invalid_client', 'OAuth2.0 client authorization is required.', challenge)
  const identity = { methods: ['application_credential'], application_credential: { id, secret } }
  try {
    const { secret: token } = await signIn(cloud, { identity }, null)
    return json(200, { access_token: token, expires_in: cloud.tokenLifetime, token_type: 'Bearer' })
  } catch (error) {
    if (!(error instanceof KeystoneError)) throw error
    if (error.status === 401) return refuse(401, 'invalid_client', error.message, challenge)
    return refuse(404, 'other_error', 'An unknown error occurred and failed to get an OAuth2.0 access token.')
  }
}

const refuse = (status: number, error: string, description: string, headers = {}): Response =>
  json(status, { error, error_description: description }, headers)

const basic = ({ headers }: KeystoneRequest): string[] | undefined => {
  const encoded = /^Basic (.+)$/i.exec(headers.get('Authorization') ?? '')?.[1]
  const decoded = encoded === undefined ? undefined : atob(encoded)
  return decoded === undefined ? undefined : /^([^:]*):([^]*)$/.exec(decoded)?.slice(1)
}
