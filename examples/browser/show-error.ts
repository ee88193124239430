import { CloudError, HttpError } from '@heatkit/core'
import { element } from './element.ts'

/** Shows all that an error says: what happened, the way out, and what to quote to the cloud's operators. */
export function showError(box: HTMLElement, error: unknown): void {
  const { message } = error instanceof Error ? error : { message: String(error) }
  const code = error instanceof CloudError ? error.code : ''
  const facts = {
    Code: code,
    'Request id': error instanceof HttpError ? (error.requestId ?? '') : '',
  }
  const rows = Object.entries(facts).filter(([, value]) => value)
  box.replaceChildren(
    element(
      'div',
      { className: 'error' },
      element('h3', {}, titles[code] ?? 'That did not work'),
      element('pre', {}, message),
      ...(hints[code] ? [element('p', {}, hints[code])] : []),
      element('dl', {}, ...rows.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)])),
    ),
  )
}

const titles: Record<string, string> = {
  Cors: 'The cloud does not let this page in',
  Unreachable: 'No answer from the cloud',
  Timeout: 'No answer in time',
  Offline: 'You are offline',
  MixedContent: 'The cloud is on plain http, this page is not',
  SignInRefused: 'Sign-in was refused',
  NoEndpoint: 'The cloud has no such service',
  StackExists: 'There is a stack of that name',
  StackValidationFailed: 'Heat refuses the template',
  StackFailed: 'The stack failed',
}

const hints: Record<string, string> = {
  Cors: 'In this page the proxy goes into the field “Through proxy”.',
  MixedContent: 'In this page the proxy goes into the field “Through proxy”.',
}
