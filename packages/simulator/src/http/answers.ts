/** An answer that ends the handling of a request. */
export class Answer extends Error {
  readonly response: Response

  constructor(response: Response) {
    super(`${response.status}`)
    this.response = response
  }
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(status === 204 ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  })

const explanations: Record<number, [title: string, text: string]> = {
  400: [
    'Bad Request',
    'The server could not comply with the request since it is either malformed or otherwise incorrect.',
  ],
  403: ['Forbidden', 'Access was denied to this resource.'],
  404: ['Not Found', 'The resource could not be found.'],
  405: ['Method Not Allowed', 'The method specified is not allowed for this resource.'],
  409: ['Conflict', 'There was a conflict when trying to complete your request.'],
  500: ['Internal Server Error', 'The server has either erred or is incapable of performing the requested operation.'],
  501: ['Not Implemented', 'The simulator does not know this yet.'],
}

/** Heat's way to say no. Of some exceptions it keeps the message to itself. heat.api.middleware.fault */
export function heatFault(status: number, type: string, message?: string): Answer {
  const [title, explanation] = explanations[status]!
  const error = { type, traceback: null, ...(message !== undefined && { message }) }
  return new Answer(json({ code: status, title, explanation, error }, status))
}

/** What the simulator does not know it never makes up. */
export const notSimulated = (what: string): Answer =>
  heatFault(501, 'NotSimulated', `The simulator does not know ${what} yet.`)

/** Heat's router says no in a way of its own. */
export function routingFault(status: 404 | 405): Answer {
  const [title, text] = explanations[status]!
  return new Answer(json({ message: `${text}<br /><br />\n\n\n`, code: `${status} ${title}`, title }, status))
}

/** Keystone's way to say no. */
export function keystoneFault(status: number, title: string, message: string, more: object = {}, uri?: string): Answer {
  const headers: Record<string, string> = status === 401 && uri ? { 'www-authenticate': `Keystone uri="${uri}"` } : {}
  return new Answer(
    json({ error: { code: status, ...more, message, title } }, status, { vary: 'X-Auth-Token', ...headers }),
  )
}
