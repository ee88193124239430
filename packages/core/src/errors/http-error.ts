import { CloudError } from './cloud-error.ts'

/** What is known of an answer that says no. */
export interface Refusal {
  /** 0 where a page is not told: a redirect. */
  status: number
  method: string
  url: string
  /** Quote this to the operators of the cloud: it is in their logs. */
  requestId?: string
  /** Heat's own name for the fault, such as `StackExists`. */
  type?: string
  /** The service's own words. */
  reason: string
}

/** A service answered, and the answer was no, or not what the API promises. `code` is Heat's own type where it gives one. */
export class HttpError extends CloudError implements Refusal {
  override readonly name: 'HttpError' | 'AuthError' = 'HttpError'
  declare readonly status: number
  declare readonly method: string
  declare readonly url: string
  declare readonly requestId?: string
  declare readonly type?: string
  declare readonly reason: string

  constructor(refusal: Refusal, code: string = refusal.type ?? `Http${refusal.status}`) {
    super(code, `${refusal.method} ${refusal.url} answered ${refusal.status}: ${refusal.reason}`, refusal)
  }
}

/** Whether a service answered with that status: `if (isStatus(error, 404)) ...` */
export const isStatus = (error: unknown, status: number): error is HttpError =>
  (error as HttpError | undefined)?.status === status
