/** The id that the service's log knows a request by. Only what looks like one: an answer can put anything there. */
export const requestId = ({ headers }: Response): string | undefined =>
  /^req-[0-9a-f-]{36}$/.exec(headers.get('x-openstack-request-id') ?? headers.get('x-compute-request-id') ?? '')?.[0]
