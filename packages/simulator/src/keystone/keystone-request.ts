import type { Cloud } from '../cloud.ts'
import type { TokenRecord } from './tokens/token-record.ts'

/** A request to one route of Keystone. */
export interface KeystoneRequest {
  cloud: Cloud
  method: string
  headers: Headers
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  /** The whole URL, which lists link to. */
  self: string
  /** Whose token came along; Keystone refuses the request where none did. */
  caller: () => TokenRecord
  /** The JSON body; Keystone refuses the request when there is none that it can read. */
  body: () => Promise<Record<string, unknown>>
  text: () => Promise<string>
}

export type KeystoneHandler = (request: KeystoneRequest) => Promise<Response> | Response
