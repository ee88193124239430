export { askForSession } from './ask-for-session.ts'
export { type Bound, bind } from './bind.ts'
export { parseJson } from './body.ts'
export type { EndpointChoice, Service } from './catalog.ts'
export {
  type Client,
  type ClientOptions,
  type ClientSettings,
  createClient,
  type ExtendedClient,
  type Plugin,
} from './client.ts'
export { AuthError } from './errors/auth-error.ts'
export { CatalogError } from './errors/catalog-error.ts'
export { CloudError } from './errors/cloud-error.ts'
export { HttpError, isStatus, type Refusal } from './errors/http-error.ts'
export { NetworkError, type NetworkFault } from './errors/network-error.ts'
export { type LogEntry, logger } from './logger.ts'
export type { Fetch, Middleware } from './middleware.ts'
export { path } from './path.ts'
export { proxied } from './proxied.ts'
export { readRefusal } from './refusal.ts'
export type { RequestOptions } from './request.ts'
export type { Auth, Endpoint, Named, Reference, Scope, Session } from './session.ts'
export { sleep, within } from './within.ts'
