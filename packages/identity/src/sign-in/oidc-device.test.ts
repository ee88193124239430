import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { bearer, denied, DISCOVERY, failure, fakeProvider, ISSUER, there } from '../testing/fake-provider.ts'
import { type DeviceCode, oidcDevice } from './oidc-device.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

const { setTimeout: real } = globalThis
const turn = () => new Promise((resolve) => real(resolve, 0))

const wire = { device_code: 'device-1', user_code: 'ABCD-EFGH', verification_uri: `${ISSUER}/link`, expires_in: 600 }

/** A device whose polls are answered one after another; the times are the seconds when they came. */
function device(answers: (() => Response | object)[], more: object = {}, signal?: AbortSignal) {
  const shown: DeviceCode[] = []
  const times: number[] = []
  const began = performance.now()
  const provider = fakeProvider({
    device: () => ({ ...wire, ...more }),
    token: (_, count) => {
      times.push(Math.round((performance.now() - began) / 1_000))
      return answers[Math.min(count, answers.length) - 1]!()
    },
  })
  const show = (code: DeviceCode) => void shown.push(code)
  const auth = oidcDevice({ ...there, discoveryEndpoint: DISCOVERY, show, ...(signal && { signal }) })
  let settled = false
  const session = provider.client(auth).session()
  session.catch(() => {}).finally(() => (settled = true))
  /** Second after second, but none while something is asked: three timers are its pause, and the patience of the client and of `session`. */
  const pass = async (seconds: number) => {
    for (let left = seconds; left > 0 && !settled;) {
      await turn()
      if (vi.getTimerCount() !== 3) continue
      await vi.advanceTimersByTimeAsync(1_000)
      left -= 1
    }
  }
  return { provider, shown, times, session, pass }
}
const pending = () => denied('authorization_pending')

test('the user is shown a code, and the provider asked every five seconds until they said yes', async () => {
  const { provider, shown, times, session, pass } = device([pending, pending, () => bearer])
  await pass(60)
  expect((await session).user?.name).toBe('demo')
  expect(shown).toEqual([{ userCode: 'ABCD-EFGH', verificationUri: `${ISSUER}/link`, expiresIn: 600 }])
  expect(times).toEqual([5, 10, 15])
  const [asked] = provider.forms('device')
  const [{ code_verifier = '' } = {}] = provider.forms('token')
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code_verifier)))
  expect(asked).toMatchObject({ client_id: 'app', scope: 'openid profile', code_challenge_method: 'S256' })
  expect(atob(asked!['code_challenge']!.replaceAll('-', '+').replaceAll('_', '/'))).toBe(String.fromCharCode(...hash))
})

describe('the pace is the provider’s', () => {
  test.each<[object, (() => Response | object)[], number[]]>([
    [{ interval: 2 }, [pending, pending, () => bearer], [2, 4, 6]],
    [{ interval: 0 }, [pending, () => bearer], [5, 10]],
    [{ interval: -3 }, [pending, () => bearer], [1, 2]],
    [{ interval: 'soon' }, [pending, () => bearer], [5, 10]],
    [{}, [pending, () => denied('slow_down'), pending, () => bearer], [5, 10, 20, 30]],
  ])('with %j', async (more, answers, expected) => {
    const { times, session, pass } = device(answers, more)
    await pass(60)
    await session
    expect(times).toEqual(expected)
  })
})

test.each(['access_denied', 'expired_token', 'invalid_grant'])('%s ends it', async (error) => {
  const { times, session, pass } = device([pending, () => denied(error)])
  await pass(60)
  expect(await failure(session)).toMatchObject({ name: 'AuthError', code: 'SignInRefused', type: error })
  expect(times.length).toBe(2)
})

test.each([
  [12, 2],
  [1e9, 59],
])('a code that is good for %d seconds is asked about %d times', async (expires_in, count) => {
  const { times, session, pass } = device([pending], { expires_in })
  await pass(400)
  expect(await failure(session)).toMatchObject({ code: 'SignInTimeout' })
  expect(times.length).toBe(count)
})

test('an abort ends the waiting, with its reason, and nothing is asked after that', async () => {
  const controller = new AbortController()
  const { times, session, pass } = device([pending], {}, controller.signal)
  await pass(7)
  controller.abort(new Error('enough'))
  await expect(session).rejects.toThrow('enough')
  await pass(60)
  expect(times).toEqual([5])
})

test.each<[object, string]>([
  [{ verification_uri: 'javascript:alert(1)' }, 'UnsafeProvider'],
  [{ verification_uri: 'http://login.example/link' }, 'UnsafeProvider'],
  [{ verification_uri_complete: 'data:text/html,x' }, 'UnsafeProvider'],
  [{ device_code: undefined }, 'UnexpectedAnswer'],
  [{ user_code: '' }, 'UnexpectedAnswer'],
])('with %j nobody is shown anything', async (more, code) => {
  const { session, shown, pass } = device([pending], more)
  await pass(10)
  expect(await failure(session)).toMatchObject({ code })
  expect(shown).toEqual([])
})
