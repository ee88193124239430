import { authTypes } from './auth-types.ts'
import { invalid, type Settings, text } from './settings.ts'

type Cloud = Settings & { auth: Settings }

/** Brings old and short spellings into one, and everything that signs in under `auth`. */
export function normalize({ auth, ...given }: Cloud): Cloud {
  const settings = respell(given)
  const type = text(settings['auth_type'])
  const keys = Object.hasOwn(authTypes, type) ? authTypes[type]![0].match(/\w+/g)! : []
  for (const key of keys) {
    const spellings = [key, old[key] ?? key]
    // `false` is a mistake that must not get lost
    const found = spellings.flatMap((each) => [auth[each], settings[each]]).find((value) => value || value === false)
    for (const each of spellings) {
      delete auth[each]
      delete settings[each]
    }
    if (found !== undefined) auth[key] = found
  }
  if (auth['project_id'] || auth['project_name']) spreadDomain(auth, keys)
  const fill = (value: unknown) => text(value).replace(/\{(\w+)\}/g, (all, name: string) => text(settings[name]) || all)
  for (const [key, value] of Object.entries(settings))
    if (text(value) && key !== 'password') settings[key] = fill(value)
  const url = fill(auth['auth_url'])
  if (/[{}]/.test(url)) throw invalid('auth_url', 'names a setting in braces that is not there.')
  return { ...settings, auth: { ...auth, ...(url && { auth_url: url }) } }
}

function respell(given: Settings): Settings {
  const settings: Settings = {}
  for (const [key, value] of Object.entries(given))
    settings[key.replace(/endpoint_type$/, 'interface').replace(/^(?!api).+_timeout$/, 'api_timeout')] = value
  delete settings['auth_plugin']
  const { auth_type: type, insecure } = settings
  if (!type || type === 'None') settings['auth_type'] = 'none'
  if (type === 'token_endpoint') settings['auth_type'] = 'admin_token'
  if (text(insecure)) settings['insecure'] = /^true$/i.test(text(insecure))
  return settings
}

const old: Record<string, string> = {
  project_id: 'tenant_id',
  project_name: 'tenant_name',
  username: 'user_name',
  token: 'auth_token',
  code: 'authorization_code',
  scope: 'openid_scope',
  endpoint: 'url',
}

/** Beside a project, a domain is that of the user and of the project; alone it is what the token is for. */
function spreadDomain(auth: Settings, keys: string[]): void {
  for (const kind of ['_id', '_name']) {
    for (const key of [`user_domain${kind}`, `project_domain${kind}`])
      if (auth[`domain${kind}`] && keys.includes(key)) auth[key] ??= auth[`domain${kind}`]
    delete auth[`domain${kind}`]
  }
}
