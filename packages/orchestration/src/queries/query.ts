/** What TanStack Query’s `useQuery`, `createQuery`, `QueryObserver`, … take; heatkit does not depend on it. */
export interface Query<Data> {
  queryKey: readonly unknown[]
  queryFn: (context: { signal: AbortSignal }) => Promise<Data>
  /** Milliseconds between looks while something is in progress. */
  refetchInterval: (query: { state: { data: Data | undefined } }) => number | false
  /** The client repeats what may be repeated itself. */
  retry: false
}

export interface QueryOptions {
  /** Tells clients of several clouds, regions or projects apart in one cache. */
  scope?: string
  /** Milliseconds between looks while something is in progress. 3,000 when absent. */
  interval?: number
}

export const query = <Data>(
  [kind, ...key]: [kind: string, ...key: unknown[]],
  { scope, interval = 3_000 }: QueryOptions,
  read: (call: { signal: AbortSignal }) => Promise<Data>,
  isMoving: (data: Data) => boolean,
): Query<Data> => ({
  queryKey: ['heatkit', scope ?? '', kind, ...key],
  queryFn: ({ signal }) => read({ signal }),
  refetchInterval: ({ state: { data } }) => (data && isMoving(data) ? interval : false),
  retry: false,
})

/** Whether something is still in progress; what is not there yet is to come. */
export const isMoving = (one: { status: string } | undefined): boolean => !one || one.status.endsWith('_IN_PROGRESS')
