/** Whether a filter or a web server in front of the services answered, which knows nothing of their headers. */
export const isInFront = ({ status, headers }: Response): boolean =>
  status === 413 || (headers.get('WWW-Authenticate') ?? '').startsWith('Bearer')
