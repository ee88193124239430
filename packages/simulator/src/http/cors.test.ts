import { expect, test } from 'vitest'
import { applyCors } from './cors.ts'

const rules = {
  allowedOrigins: ['https://app.example'],
  allowHeaders: ['X-Auth-Token'],
  exposeHeaders: ['X-Subject-Token'],
}

// browsers do not let a page set these headers, so the request is stood in for by its parts
const request = (method: string, headers: Record<string, string>): Request =>
  ({ method, headers: new Map(Object.entries(headers)) }) as unknown as Request

const cors = (method: string, headers: Record<string, string>): Headers =>
  applyCors(request(method, headers), new Response(null, { status: 204 }), rules).headers

const preflight = { Origin: 'https://app.example', 'Access-Control-Request-Method': 'POST' }

test('a listed method and listed headers are echoed', () => {
  const headers = cors('OPTIONS', { ...preflight, 'Access-Control-Request-Headers': 'content-type,x-auth-token' })
  expect(headers.get('Access-Control-Allow-Origin')).toBe('https://app.example')
  expect(headers.get('Access-Control-Allow-Headers')).toBe('content-type,x-auth-token')
  expect(headers.get('Access-Control-Allow-Methods')).toBe('POST')
})

test('one unlisted header or method, or a strange origin, and there is no CORS header at all', () => {
  const refused = [
    cors('OPTIONS', { ...preflight, 'Access-Control-Request-Headers': 'x-auth-token,x-other' }),
    cors('OPTIONS', { ...preflight, 'Access-Control-Request-Method': 'HEAD' }),
    cors('OPTIONS', { ...preflight, Origin: 'https://other.example' }),
    cors('GET', { Origin: 'https://other.example' }),
    cors('GET', {}),
  ]
  for (const headers of refused) expect([...headers.keys()].filter((name) => name.startsWith('access'))).toEqual([])
})

test('an answer to an allowed origin says which headers a page may read', () => {
  expect(cors('GET', { Origin: 'https://app.example' }).get('Access-Control-Expose-Headers')).toBe('X-Subject-Token')
})
