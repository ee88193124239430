import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

export interface RealProvider {
  issuer: string
  discoveryEndpoint: string
  /** Requests that it got, as `POST /token`. */
  asked: string[]
  close(): Promise<void>
}

export const redirectUri = 'http://127.0.0.1/signed-in'
export const clients = {
  page: { clientId: 'page' },
  ci: { clientId: 'ci:with/odd+id', clientSecret: 'CANARY-client:secret+/% &' },
  posting: { clientId: 'posting', clientSecret: 'CANARY-posted-secret' },
  device: { clientId: 'device' },
  /** What asks it whether a token is good, as Keystone's web server does. */
  keystone: { clientId: 'keystone', clientSecret: 'CANARY-keystone-secret' },
}
const grants = ['authorization_code', 'refresh_token']
const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code'

/**
 * The OpenID provider of the npm package `oidc-provider`, on loopback. Everybody may sign in, by the name that they type. It also has
 * the password grant, which the package leaves to others, for the password `CANARY-password`.
 */
export async function startProvider(port = 0, redirectUris = [redirectUri]): Promise<RealProvider> {
  const asked: string[] = []
  let handle: Parameters<typeof createServer>[1]
  const server: Server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url?.split('?')[0]}`)
    handle?.(request, response as never)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = ({ clientId, clientSecret }: { clientId: string; clientSecret?: string }, more: object) => ({
    client_id: clientId,
    ...(clientSecret ? { client_secret: clientSecret } : { token_endpoint_auth_method: 'none' as const }),
    redirect_uris: [],
    response_types: [],
    ...more,
  })
  const web = { redirect_uris: redirectUris, response_types: ['code' as const], grant_types: grants }
  const provider = new Provider(issuer, {
    clients: [
      client(clients.page, { ...web, application_type: 'native' }),
      client(clients.ci, { grant_types: ['client_credentials', 'password'] }),
      client(clients.posting, {
        grant_types: ['client_credentials'],
        token_endpoint_auth_method: 'client_secret_post',
      }),
      client(clients.device, { grant_types: [deviceGrant, 'refresh_token'] }),
      client(clients.keystone, web),
    ] as never,
    scopes: ['openid', 'offline_access', 'profile', 'api'],
    claims: { openid: ['sub'], profile: ['preferred_username'] },
    features: {
      clientCredentials: { enabled: true },
      deviceFlow: { enabled: true },
      introspection: { enabled: true, allowedPolicy: () => true },
    },
    issueRefreshToken: async (_, { clientId }, code) => clientId === 'page' || code.scopes.has('offline_access'),
    ttl: { AccessToken: 3_600, ClientCredentials: 3_600, DeviceCode: 600, AuthorizationCode: 60 },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, preferred_username: id }) }),
    cookies: { keys: ['loopback'] },
    clientBasedCORS: () => true,
  })
  provider.registerGrantType(
    'password',
    async (context) => {
      const { params, client: asking } = context.oidc
      if (params?.['password'] !== 'CANARY-password') {
        context.status = 400
        context.body = { error: 'invalid_grant', error_description: `not ${String(params?.['password'])}` }
        return
      }
      const grant = new provider.Grant({ accountId: String(params['username']), clientId: asking!.clientId })
      grant.addOIDCScope('openid profile')
      const token = new provider.AccessToken({
        accountId: String(params['username']),
        client: asking!,
        grantId: await grant.save(),
        gty: 'password',
        scope: 'openid profile',
      } as never)
      context.body = { access_token: await token.save(), token_type: 'Bearer', expires_in: token.expiration }
    },
    ['username', 'password', 'scope'],
  )
  handle = provider.callback() as never
  return {
    issuer,
    discoveryEndpoint: `${issuer}/.well-known/openid-configuration`,
    asked,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
