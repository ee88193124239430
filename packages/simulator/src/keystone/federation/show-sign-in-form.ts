import { malformed, unauthorized } from '../faults.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { federatedToken } from './federated-token.ts'

/** WebSSO: a page that posts a token to the dashboard that asked, as soon as it is there. */
export const showSignInForm: KeystoneHandler = ({ cloud, params, query }) => {
  const { federation } = cloud
  const { provider = federation?.provider ?? 'idp', protocol = '' } = params
  if (!federation || protocol !== (federation.protocol ?? 'openid') || provider !== (federation.provider ?? 'idp'))
    throw unauthorized()
  const origin = query.get('origin')
  if (origin === null) throw malformed('Request must have an origin query parameter.')
  if (!federation.trustedDashboards?.includes(origin)) throw unauthorized()
  const { secret } = federatedToken(cloud, federation.visitor, { provider, protocol })
  return new Response(page(origin, secret), { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}

const page = (origin: string, token: string): string => `<!doctype html>
<title>Signing in</title>
<form method="post" action="${escape(origin)}">
<input type="hidden" name="token" value="${token}">
<noscript><button>Go on</button></noscript>
</form>
<script>document.forms[0].submit()</script>
`

const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)
