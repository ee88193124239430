import { element } from './element.ts'

/** Heat's status as a coloured word. */
export function badge(status: string, reason = ''): HTMLElement {
  const made = element('span', { className: 'badge', title: reason }, status.replaceAll('_', ' ').toLowerCase())
  made.dataset['status'] = status
  made.dataset['state'] = status === 'DELETE_COMPLETE' ? 'GONE' : status.replace(/^[A-Z]+_/, '')
  return made
}
