import type { Event, Resource, Stack, StackRef } from '@heatkit/orchestration'
import { badge } from './badge.ts'
import { element } from './element.ts'
import { find } from './find.ts'

/** The part of the page that shows one stack. */
export interface StackView {
  status(status: string): void
  resources(resources: Resource[]): void
  /** Shows an event once. `false`: it is of a resource that is not shown yet. */
  event(event: Event): boolean
  outputs(stack: Stack): void
}

/** Shows a stack of which only its name and status are known yet. */
export function stackView(stack: StackRef, first: string): StackView {
  const rows = new Map<string, HTMLElement>()
  const seen = new Set<string>()
  const status = (now: string) => find('stack-status').replaceChildren(badge(now))
  find('stack').hidden = false
  find('stack-title').textContent = stack.name
  find('outputs-box').hidden = true
  for (const id of ['resources', 'events', 'outputs', 'stack-error']) find(id).replaceChildren()
  status(first)
  return {
    status,
    resources(resources) {
      for (const resource of resources) {
        const state = rows.get(resource.name) ?? element('td')
        state.replaceChildren(badge(resource.status, resource.statusReason))
        if (rows.has(resource.name)) continue
        rows.set(resource.name, state)
        const name = element('th', { scope: 'row' }, resource.name)
        find('resources').append(element('tr', {}, name, element('td', {}, resource.type), state))
      }
    },
    event(event) {
      if (seen.has(event.id)) return true
      seen.add(event.id)
      find('events').prepend(line(event))
      if (event.physicalResourceId === stack.id) {
        status(event.status)
        return true
      }
      rows.get(event.resourceName)?.replaceChildren(badge(event.status, event.statusReason))
      return rows.has(event.resourceName)
    },
    outputs({ outputs, outputErrors = {} }) {
      const entries = Object.entries(outputs)
      find('outputs-box').hidden = !entries.length
      find('outputs').replaceChildren(
        ...entries.flatMap(([key, value]) => [
          element('dt', {}, key),
          element('dd', {}, outputErrors[key] ?? shown(value)),
        ]),
      )
    },
  }
}

function line({ time, resourceName, status, statusReason = '' }: Event): HTMLElement {
  const reason = status.endsWith('_FAILED') ? `: ${statusReason}` : ''
  const when = element('time', { dateTime: time.toISOString() }, time.toLocaleTimeString())
  return element('li', {}, when, ` ${resourceName} ${status}${reason}`)
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'not known'))
