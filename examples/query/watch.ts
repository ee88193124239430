// What a page of any framework does with TanStack Query: `useQuery(queryStack(client, stack))` in React, `createQuery` in
// Solid and Svelte, `injectQuery` in Angular. Here with its core, which all of them share.
import type { Client } from '@heatkit/core'
import { queryResources, queryStack, type StackRef } from '@heatkit/orchestration'
import { type QueryClient, QueryObserver } from '@tanstack/query-core'

/** Tells how far a stack is, until `stop` is called; looks again by itself while something is in progress. */
export function watch(queries: QueryClient, client: Client, stack: StackRef, show: (line: string) => void): () => void {
  const status = new QueryObserver(queries, queryStack(client, stack, { interval: 250 }))
  const resources = new QueryObserver(queries, queryResources(client, stack, {}, { interval: 250 }))
  const stops = [
    status.subscribe(({ data, error }) => {
      if (error) show(`${stack.name}: ${error.message}`)
      else if (data) show(`${data.name}: ${data.status}`)
    }),
    resources.subscribe(({ data = [] }) => {
      const complete = data.filter((resource) => resource.status.endsWith('_COMPLETE'))
      if (data.length) show(`${complete.length} of ${data.length} resources`)
    }),
  ]
  return () => stops.forEach((stop) => stop())
}
