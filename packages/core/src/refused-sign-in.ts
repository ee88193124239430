import { parseJson } from './body.ts'
import { AuthError } from './errors/auth-error.ts'
import { redact } from './redact.ts'
import { readRefusal } from './refusal.ts'

/** Services say too little when they refuse to sign somebody in, and that Keystone wants another factor is no refusal. */
export function refusedSignIn(
  request: Request,
  response: Response,
  text: string,
  secrets: readonly string[],
): AuthError {
  const refusal = readRefusal(request, response, text, secrets)
  const { error, receipt, required_auth_methods: rules } = Object(parseJson(text)) as RefusalWire
  if (receipt) {
    const given = [receipt.methods].flat()
    const missing = (Array.isArray(rules) ? rules : []).map((rule) =>
      [rule].flat().flatMap((each) => (given.includes(each) ? [] : [redact(String(each), secrets)])),
    )
    const reason = `another factor is wanted: ${missing.map((rule) => rule.join(' and ')).join(', or ')}.`
    return Object.assign(new AuthError({ ...refusal, reason }, 'FactorWanted'), { missing })
  }
  const elsewhere = !error && [300, 404].includes(response.status)
  const hint = elsewhere ? absent : /requires authentication\.?$/.test(refusal.reason) ? wrong : ''
  return new AuthError({ ...refusal, reason: refusal.reason + hint }, elsewhere ? 'NoKeystone' : 'SignInRefused')
}

const wrong = ' (Keystone says so of a wrong user, password, domain, project or role.)'
const absent =
  ' (No identity service of this version is here: `discoverAuthMethods` tells what is; `v2Password` is for v2.0.)'

interface RefusalWire {
  error?: unknown
  receipt?: { methods: string[] }
  required_auth_methods?: string[][]
}
