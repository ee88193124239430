import { CatalogError } from './errors/catalog-error.ts'
import type { Session } from './session.ts'

/**
 * A service type, or with the other names that clouds list it under: `{ type: 'block-storage', aliases: ['volumev3'] }`.
 * `unversioned` means the URL without its version and what is behind that, where services say which versions they have.
 */
export type Service = string | { type: string; aliases?: readonly string[]; unversioned?: true }

/** Which of the catalog's endpoints a client uses. */
export interface EndpointChoice {
  /** The first match of any region when absent. */
  region?: string
  /** `public` when absent. Of a list, the first that the service has. */
  interface?: string | readonly string[]
  /** Service type to URL, used instead of the catalog, and trusted. `{project_id}` in it is filled in. */
  endpoints?: Record<string, string>
}

/** Gives a service's URL without a closing slash, or throws a `CatalogError` that says what there is instead. */
export function findEndpoint(session: Omit<Session, 'token'>, service: Service, choice: EndpointChoice): string {
  const { type, aliases = [], unversioned } = typeof service === 'string' ? { type: service } : service
  const { catalog, project, url: signedInAt } = session
  const { region, interface: interfaces = 'public' } = choice
  const endpoints = Object.entries(choice.endpoints ?? {})
  const refuse = (why: string): never => {
    const available = catalog.slice(0, 99).map((row) => `${row.type} ${row.region} ${row.interface}`)
    // what is nearest first: the service elsewhere, else the services that there are
    const own = available.filter((each) => normal(each).startsWith(`${normal(type)} `))
    const near = own.length ? own : [...new Set(catalog.slice(0, 99).map((row) => row.type))]
    throw new CatalogError('NoEndpoint', `${type}: ${why} The catalog has: ${near.join(', ')}.`, {
      service: type,
      region,
      available,
    })
  }
  for (const name of [type, ...aliases].map(normal)) {
    // what says no region is in all
    const near = ({ region: its }: { region?: string }) => !region || !its || its === region
    const rows = catalog.filter((row) => normal(row.type) === name && row.url && near(row))
    const own = endpoints.find(([key]) => normal(key) === name)?.[1].replace('{project_id}', project?.id ?? '')
    // the identity service is where the token came from: catalogs name it without a version
    const home = name === 'identity' ? signedInAt : undefined
    const found =
      own ?? home ?? [interfaces].flat().flatMap((each) => rows.filter((row) => row.interface === each))[0]?.url
    if (!found) continue
    const { protocol = '', username, password, search, hash, origin = '', pathname = '' } = URL.parse(found) ?? {}
    const exposed = protocol === 'http:' && !own && URL.parse(signedInAt ?? '')?.protocol === 'https:'
    if (!/^https?:/.test(protocol) || username || password || search || hash || exposed) {
      refuse('its endpoint is not one to trust with a token: name one in `endpoints`.')
    }
    return (origin + pathname).replace(unversioned ? /\/+(v\d[^]*)?$/ : /\/+$/, '')
  }
  return refuse(`no ${[interfaces].flat().join(' or ')} endpoint in ${region ?? 'any region'} for this scope.`)
}

const normal = (type: unknown) => String(type).toLowerCase().replaceAll('_', '-')
