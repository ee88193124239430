import { CloudError } from '@heatkit/core'
import { authTypes } from './auth-types.ts'
import { type Settings, text } from './settings.ts'

/** Brings old and short spellings into one, and everything that signs in under `auth`. */
export function normalize({ auth: given, ...rest }: Settings & { auth: Settings }): Settings & { auth: Settings } {
  const settings = respell(rest)
  const auth = { ...given }
  const put = (name: string, value: unknown, old = name) => {
    for (const each of [name, old]) {
      delete settings[each]
      delete auth[each]
    }
    if (counts(value)) auth[name] = value
  }
  const type = (settings['auth_type'] = typeName(settings['auth_type']))
  if ('passcode' in settings) put('passcode', settings['passcode'])
  for (const [name = '', old = name] of moved(type)) {
    // the new name goes before the old one, and what is in `auth` before what is beside it
    const values = [settings[old], auth[old], settings[name], auth[name]]
    put(
      name,
      values.findLast((value) => value !== undefined && value !== null),
      old,
    )
  }
  spreadDomain(auth)
  if ('insecure' in settings)
    settings['insecure'] = settings['insecure'] === true || /^true$/i.test(text(settings['insecure']))
  if (auth['auth_url']) auth['auth_url'] = fill('auth.auth_url', auth['auth_url'], settings)
  for (const name of authTypes[type]?.keys.split(' ') ?? []) {
    const old = renamed[name] ?? name
    put(name, [auth[name], auth[old], settings[name], settings[old]].find(counts), old)
  }
  for (const [key, value] of Object.entries(settings))
    if (key !== 'password') settings[key] = fill(key, value, settings)
  return { ...settings, auth }
}

/** `no` was meant to be a text, and is refused later on: it must not get lost. */
const counts = (value: unknown) => !!value || value === false

function respell(given: Settings): Settings {
  const settings: Settings = {}
  let timeout: unknown
  for (const [key, value] of Object.entries(given)) {
    if (/timeout$/.test(key) && !/^(api_)?timeout$/.test(key)) timeout = value
    else if (key !== 'auth_plugin') settings[key.replace(/endpoint_type$/, 'interface')] = value
  }
  return { ...settings, ...(timeout !== undefined && timeout !== null && { api_timeout: timeout }) }
}

const typeName = (type: unknown) =>
  type === 'token_endpoint' ? 'admin_token' : type && type !== 'None' ? text(type) : 'none'

/** Keys that belong into `auth` whatever the type, with their old names. */
const moved = (type: string): string[][] => [
  ...['id', 'name'].map((kind) =>
    type.startsWith('v2') ? [`tenant_${kind}`, `project_${kind}`] : [`project_${kind}`, `tenant_${kind}`],
  ),
  ...['domain', 'user_domain', 'project_domain'].flatMap((which) => [[`${which}_id`], [`${which}_name`]]),
  ['token', 'auth_token'],
]

/** Old names of keys that some types have. */
const renamed: Record<string, string> = {
  username: 'user_name',
  code: 'authorization_code',
  scope: 'openid_scope',
  endpoint: 'url',
}

/** Beside a project, a domain is that of the user and of the project; alone it is what the token is for. */
function spreadDomain(auth: Settings): void {
  if (!('project_id' in auth || 'project_name' in auth)) return
  for (const kind of ['id', 'name']) {
    const { [`domain_${kind}`]: domain } = auth
    delete auth[`domain_${kind}`]
    if (!domain) continue
    auth[`user_domain_${kind}`] ??= domain
    auth[`project_domain_${kind}`] ??= domain
  }
}

/** Puts other settings where a text names them: `https://{region_name}.example`. */
const fill = (key: string, value: unknown, settings: Settings): unknown =>
  typeof value !== 'string'
    ? value
    : value.replace(/\{(\w*)\}/g, (all, name: string) => {
        const found = Object.hasOwn(settings, name) ? settings[name] : undefined
        if (typeof found === 'string') return found
        if (key !== 'auth.auth_url') return all
        throw new CloudError('InvalidSetting', `${key} refers to ${name}, which is not set.`, { key })
      })
