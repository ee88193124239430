import { CatalogError } from './errors/catalog-error.ts'
import type { Session } from './session.ts'

/** A service type, or with the other names that clouds list it under: `{ type: 'block-storage', aliases: ['volumev3'] }`. */
export type Service = string | { type: string; aliases?: readonly string[] }

/** Which of the catalog's endpoints a client uses. */
export interface EndpointChoice {
  /** The first match of any region when absent. */
  region?: string
  /** `public` when absent. Of a list, the first that the service has. */
  interface?: string | readonly string[]
  /** Service type to URL, used instead of the catalog. `{project_id}` in it is filled in. */
  endpoints?: Record<string, string>
}

/** Gives a service's URL without a closing slash, or throws a `CatalogError` that says what there is instead. */
export function findEndpoint(session: Omit<Session, 'token'>, service: Service, choice: EndpointChoice): string {
  const { type, aliases = [] } = typeof service === 'string' ? { type: service } : service
  const { region, endpoints = {} } = choice
  const interfaces = [choice.interface ?? 'public'].flat()
  const available = session.catalog.map((row) => `${row.type} ${row.region ?? '-'} ${row.interface}`)
  const refuse = (why: string): never => {
    throw new CatalogError('NoEndpoint', `${type} service: ${why}`, { service: type, region, available })
  }
  for (const name of [type, ...aliases].map(normal)) {
    const rows = session.catalog.filter(
      (row) => normal(row.type) === name && row.url && (!region || row.region === region),
    )
    const own = endpoints[name]?.replace(/%\((project|tenant)_id\)s|\{(project|tenant)_id\}/, session.project?.id ?? '')
    const found = own ?? interfaces.flatMap((each) => rows.filter((row) => row.interface === each))[0]?.url
    if (!found) continue
    const url = URL.canParse(found) ? new URL(found) : undefined
    if (!/^https?:$/.test(url?.protocol ?? '') || url!.username || url!.password || url!.search || url!.hash) {
      refuse('its endpoint is not a plain http(s) address.')
    }
    if (!own && url!.protocol === 'http:' && session.url?.startsWith('https:')) {
      refuse(`its endpoint is http while sign-in is https. To trust it all the same, name it in \`endpoints\`.`)
    }
    return url!.href.replace(/\/+$/, '')
  }
  return refuse(
    `none in ${region ?? 'any region'} (${interfaces.join()}). The catalog has: ${available.join(', ') || 'nothing; sign in to a project'}.`,
  )
}

const normal = (type: string) => type.toLowerCase().replaceAll('_', '-')
