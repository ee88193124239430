import { CloudError } from './cloud-error.ts'

/** `Unreachable` also stands for what the platform does not tell apart. */
export type NetworkFault = 'Unreachable' | 'Timeout' | 'Offline' | 'Cors' | 'MixedContent' | 'TooLarge' | 'Truncated'

/** No answer came, or not all of it. `code` tells what is known of the reason, the message the way out. */
export class NetworkError extends CloudError {
  override readonly name = 'NetworkError'
  declare readonly code: NetworkFault
  declare readonly method: string
  declare readonly url: string

  constructor(code: NetworkFault, { method, url }: { method: string; url: string }, why: string) {
    super(code, `${method} ${url}: ${why}`, { method, url })
  }
}
