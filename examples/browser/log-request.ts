import type { LogEntry } from '@heatkit/core'
import { element } from './element.ts'
import { find } from './find.ts'

/** Adds a line to the list of what was sent; keeps the last hundred. */
export function logRequest({ method, url, status, error, milliseconds }: LogEntry): void {
  const list = find('requests')
  list.prepend(element('li', {}, `${method} ${url} → ${status ?? error ?? '?'} (${milliseconds} ms)`))
  if (list.children.length > 100) list.lastElementChild?.remove()
}
