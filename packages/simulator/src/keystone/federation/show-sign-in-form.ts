import { unauthorized } from '../faults.ts'
import { KeystoneError } from '../keystone-error.ts'
import type { KeystoneHandler } from '../keystone-request.ts'
import { federatedToken } from './federated-token.ts'

/** WebSSO: a page that posts a token to the dashboard that asked, as soon as it is there. */
export const showSignInForm: KeystoneHandler = ({ cloud, params, query }) => {
  const { federation } = cloud
  const { provider = federation?.provider ?? 'idp', protocol = '' } = params
  if (!federation || protocol !== (federation.protocol ?? 'openid') || provider !== (federation.provider ?? 'idp'))
    throw unauthorized()
  const origin = query.get('origin')
  if (!origin) throw new KeystoneError(400, 'Request must have an origin query parameter')
  if (!federation.trustedDashboards?.includes(origin)) throw unauthorized()
  const { secret } = federatedToken(cloud, federation.visitor, { provider, protocol })
  return new Response(page(origin, secret), { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}

const page = (origin: string, token: string): string => `<!DOCTYPE html>
<title>Signing in</title>
<form id="sso" name="sso" action="${escape(origin)}" method="post">
<input type="hidden" name="token" id="token" value="${token}"/>
<noscript><input type="submit" value="Go on"/></noscript>
</form>
<script>document.forms.sso.submit()</script>
`

const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)
