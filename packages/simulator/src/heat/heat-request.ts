import type { Cloud } from '../cloud.ts'
import type { TokenRecord } from '../keystone/tokens/token-record.ts'

/** A signed-in request to one route of Heat. */
export interface HeatRequest {
  cloud: Cloud
  token: TokenRecord
  admin: boolean
  /** Of the path, which is the caller's own unless they are an administrator. */
  projectId: string
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  /** The path and query asked for, below the project. */
  target: string
  /** The JSON body; Heat refuses the request when there is none it can read. */
  body: () => Promise<Record<string, unknown>>
  /** Where a request may come without one. */
  anyBody: () => Promise<Record<string, unknown> | undefined>
  /** What Heat answers when the work is still to come: prose. */
  accepted: () => Response
}

export type HeatHandler = (request: HeatRequest) => Promise<Response> | Response
