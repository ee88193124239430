import { createClient, type HttpError } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { expect, test } from 'vitest'
import recorded from '../../conformance/transcripts/errors.json' with { type: 'json' }
import { outcome, stubCloud } from './stub-cloud.ts'

const account = { url: 'https://identity.example', username: 'demo', password: 'secret', project: 'demo' }

/** The service's own words, wherever this shape has them. */
function words(body: string): string {
  if (!body.startsWith('{')) return /<h1>([^<]*)/.exec(body)?.[1] ?? body
  const { error, message, explanation, receipt } = JSON.parse(body) as Record<string, string> & {
    error?: { message?: string }
  }
  return error?.message ?? explanation ?? message ?? (receipt ? '' : 'nothing')
}

test.each(recorded)('$name ($status) is told in the service’s own words', async ({ status, type, requestId, body }) => {
  const headers = { ...(type && { 'content-type': type }), ...(requestId && { 'x-openstack-request-id': requestId }) }
  const cloud = stubCloud({ answer: () => new Response(body, { status, headers }) })
  const client = createClient({ auth: password(account), fetch: cloud.fetch })
  const error = (await outcome(client.request('orchestration', 'x', { method: 'POST', json: {} }))) as HttpError
  expect(error).toMatchObject({ name: 'HttpError', status, ...(requestId && { requestId }) })
  const flat = (text: string) =>
    text
      .replaceAll(/<[^>]*>|\s+/g, ' ')
      .replaceAll(/ +/g, ' ')
      .trim()
  expect(flat(error.reason)).toContain(flat(words(body)).slice(0, 900))
  const heat = /"type": "(\w+)"/.exec(body)?.[1]
  if (heat && body.includes('"explanation"')) expect(error.code).toBe(heat)
})
