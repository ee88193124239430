import { expect, test } from 'vitest'
import { signIn } from './testing/sign-in.ts'

const template = { heat_template_version: '2018-08-31' }

test('a rule answers as often as it says, then the cloud is back', async () => {
  const { cloud, call } = await signIn()
  cloud.fail({ method: 'GET', url: '/stacks', times: 2, status: 503, body: 'busy', headers: { 'Retry-After': '1' } })
  const answer = await call('GET', '/stacks')
  expect(answer).toMatchObject({ status: 503, body: 'busy' })
  expect(answer.headers.get('Retry-After')).toBe('1')
  expect((await call('GET', '/stacks')).status).toBe(503)
  expect((await call('GET', '/stacks')).status).toBe(200)
})

test('a connection may break before or after the cloud has done what was asked', async () => {
  const { cloud, call } = await signIn()
  cloud.fail({ method: 'POST', reset: 'before' })
  await expect(call('POST', '/stacks', { stack_name: 'one', template })).rejects.toThrow(TypeError)
  cloud.fail({ method: 'POST', reset: 'after' })
  await expect(call('POST', '/stacks', { stack_name: 'two', template })).rejects.toThrow(TypeError)
  const { body } = await call('GET', '/stacks')
  expect(body.stacks).toMatchObject([{ stack_name: 'two' }])
})

test('the log of requests holds no token and no password', async () => {
  const { cloud, call, token } = await signIn()
  await call('GET', '/stacks')
  expect(cloud.requests.map(({ method, status }) => `${method} ${status}`)).toEqual(['POST 201', 'GET 200'])
  expect(JSON.stringify(cloud.requests)).not.toContain(token)
  expect(JSON.stringify(cloud.requests)).not.toContain('secret')
})
