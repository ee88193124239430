import { expect, test } from 'vitest'
import { build, hot, testResource, told, value } from '../../testing/build.ts'
import { signIn } from '../../testing/sign-in.ts'
import type { Session } from '../../testing/sign-in.ts'

const act = async (session: Session, path: string, action: string, wait = 1000): Promise<string> => {
  const answer = await session.call('POST', `${path}/actions`, { [action]: null })
  if (answer.status !== 200) return answer.body.error.message as string
  await session.clock.advance(wait)
  const { stack } = (await session.call('GET', path)).body
  return stack.stack_status as string
}

const pair = { first: value('1'), second: value('2', { depends_on: 'first' }) }

test('suspending goes backwards and resuming forwards', async () => {
  const session = await signIn()
  const path = await build(session, pair)
  const { length } = await told(session, path)
  expect(await act(session, path, 'suspend')).toBe('SUSPEND_COMPLETE')
  expect(await act(session, path, 'resume')).toBe('RESUME_COMPLETE')
  const events = (await told(session, path)).slice(length)
  expect(events.filter((one) => one.endsWith('COMPLETE'))).toEqual([
    'second SUSPEND_COMPLETE',
    'first SUSPEND_COMPLETE',
    'web SUSPEND_COMPLETE',
    'first RESUME_COMPLETE',
    'second RESUME_COMPLETE',
    'web RESUME_COMPLETE',
  ])
})

test('resuming what was never suspended fails, and a check says what it cannot check', async () => {
  const session = await signIn()
  const path = await build(session, pair)
  expect(await act(session, path, 'resume')).toBe('RESUME_FAILED')
  const invalid = "Resource RESUME failed: Error: resources.first: State ('CREATE', 'COMPLETE') invalid for resume"
  expect((await session.call('GET', path)).body.stack.stack_status_reason).toBe(invalid)
  expect(await act(session, path, 'check')).toBe('CHECK_COMPLETE')
  const { resource } = (await session.call('GET', `${path}/resources/first`)).body
  expect(resource.resource_status_reason).toBe('CHECK not supported for OS::Heat::Value')
})

test('an update that is cancelled goes back, or stays as it is', async () => {
  const session = await signIn()
  const slow = (of: string): object => ({ slow: testResource({ value: of, action_wait_secs: { update: 30 } }) })
  const path = await build(session, slow('1'))
  await session.call('PUT', path, { template: hot(slow('2')) })
  await session.clock.advance(1000)
  expect(await act(session, path, 'cancel_update', 90_000)).toBe('ROLLBACK_COMPLETE')
  await session.call('PUT', path, { template: hot(slow('3')) })
  await session.clock.advance(1000)
  expect(await act(session, path, 'cancel_without_rollback', 90_000)).toBe('UPDATE_FAILED')
  expect((await session.call('GET', path)).body.stack.stack_status_reason).toBe('Stack UPDATE cancelled')
})

test('there must be one action, a known one, and something to cancel', async () => {
  const session = await signIn()
  const path = await build(session, pair)
  const post = async (body: object): Promise<string> =>
    (await session.call('POST', `${path}/actions`, body)).body.error.message
  expect(await post({})).toBe('No action specified')
  expect(await post({ suspend: null, resume: null })).toBe('Multiple actions specified')
  expect(await post({ explode: null })).toBe('Invalid action explode specified')
  const refusal = 'Cancelling update when stack is CREATE_COMPLETE is not supported.'
  expect(await act(session, path, 'cancel_update')).toBe(refusal)
  expect(await act(session, path, 'cancel_without_rollback')).toBe(refusal)
})

test('an action that holds the stack keeps the others out', async () => {
  const session = await signIn()
  const path = await build(session, pair)
  await session.call('POST', `${path}/actions`, { suspend: null })
  const again = await session.call('POST', `${path}/actions`, { check: null })
  expect([again.status, again.body.error.type]).toEqual([409, 'ActionInProgress'])
})
