import { describe, expect, test } from 'vitest'
import { AuthError, HttpError } from '@heatkit/core'
import recorded from '../../conformance/transcripts/errors.json' with { type: 'json' }
import { clientOf, rejection, stubCloud } from './support/stub-cloud.ts'

interface Recorded {
  name: string
  method: string
  status: number
  headers: Record<string, string>
  body: string
}

/** What the service said in its own words; Heat says nothing but `explanation` about what it holds for unsafe to tell. */
function words({ body }: Recorded): string {
  if (!body.startsWith('{')) return /<p>([^<]*)/.exec(body)?.[1]?.trim() ?? body.trim()
  const { error = {}, explanation, message = '', title } = JSON.parse(body)
  return (error.message || explanation || message.replace(/<br \/>/g, ' ').trim() || error.title || title || '').trim()
}

const flat = (text: string) => text.slice(0, 950).replace(/\s+/g, ' ').trim()
const answers: Recorded[] = recorded as never

describe(`${answers.length} refusals that a real Keystone and Heat gave`, () => {
  for (const answer of answers) {
    const { name, method, status, headers, body } = answer
    const id = headers['x-openstack-request-id']
    const respond = () => new Response(method === 'HEAD' ? null : body, { status, headers })

    test(`${name} is a call’s error in the service’s own words`, async () => {
      const cloud = stubCloud({ refuse: false, service: respond })
      const call = clientOf(cloud).request('orchestration', 'stacks', { method })
      const error = await rejection(call)
      expect(error).toBeInstanceOf(HttpError)
      expect(error).toMatchObject({
        status,
        method,
        url: 'https://heat.example/v1/P/stacks',
        ...(id && { requestId: id }),
      })
      expect(flat(error['reason'] as string)).toContain(flat(words(answer)))
      expect(error.message).toContain((error['reason'] as string).slice(0, 100))
      const type = body.startsWith('{') && JSON.parse(body).error?.type
      expect(error['code']).toBe(type || `Http${status}`)
    })

    test(`${name} is a sign-in’s error in the service’s own words`, async () => {
      const cloud = stubCloud({ identity: respond })
      const error = await rejection(clientOf(cloud, { timeout: 5_000 }).session())
      expect(error).toBeInstanceOf(status < 500 ? AuthError : HttpError)
      expect(error).toMatchObject({ status, method: 'POST', ...(id && { requestId: id }) })
      expect(flat(error['reason'] as string)).toContain(flat(words(answer)))
    })
  }
})
