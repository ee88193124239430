import type { ServerResponse } from 'node:http'

/** Answers a sign-in as Keystone would. */
export function issueToken(response: ServerResponse, token: string, heat: string): void {
  const body = {
    token: {
      methods: ['password'],
      user: { id: 'u1', name: 'demo', domain: { id: 'default' } },
      project: { id: 'p1', name: 'demo', domain: { id: 'default' } },
      roles: [],
      issued_at: new Date().toISOString(),
      expires_at: new Date(Date.now() + 3_600_000).toISOString(),
      catalog: [
        { type: 'orchestration', name: 'heat', endpoints: [{ interface: 'public', region_id: 'R1', url: heat }] },
      ],
    },
  }
  response.writeHead(201, { 'content-type': 'application/json', 'x-subject-token': token }).end(JSON.stringify(body))
}
