/** What every operation takes. */
export interface CallOptions {
  signal?: AbortSignal
}
