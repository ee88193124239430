// The platform's own fetch against real sockets, in every runtime.
import { describe, expect, inject, test } from 'vitest'
import { createClient, HttpError } from '@heatkit/core'
import { password } from '@heatkit/identity'
import type { Behaviour, Seen } from './support/loopback.ts'
import { manyCalls, rejection } from './support/stub-cloud.ts'

const CALLS = 1_000
const { cloud, canary } = inject('loopback')

/** A cloud of this test's own, and a client signed in to it. */
async function sockets(behaviour: Behaviour) {
  const name = `c${crypto.randomUUID().slice(0, 8)}`
  const url = `${cloud}/${name}`
  const become = async (next: Behaviour) => {
    await (await fetch(url, { method: 'PUT', body: JSON.stringify(next) })).text()
  }
  await become(behaviour)
  const client = createClient({ auth: password({ url, username: 'demo', password: 'CANARY', project: 'demo' }) })
  return {
    client,
    become,
    evil: `${canary}/${name}`,
    seen: async () => (await (await fetch(url)).json()) as Seen,
    heard: async () => ((await (await fetch(`${canary}/${name}/heard`)).json()) as { heard: number }).heard,
  }
}

for (const stagger of [0, 200]) {
  for (const authTakes of [0, 1_000]) {
    test(`${CALLS} calls, answers of 401 over ${stagger} ms, signing in takes ${authTakes} ms: one sign-in, none fails, no old token after the new one`, async () => {
      const { client, become, seen } = await sockets({ authTakes, stagger })
      await client.request('orchestration', 'stacks')
      await become({ spent: 1 })
      const { succeeded, reasons } = await manyCalls(CALLS, () => client.request('orchestration', 'stacks'))
      expect(reasons.slice(0, 1)).toEqual([])
      expect({ succeeded, ...(await seen()) }).toMatchObject({ succeeded: CALLS, signIns: 2, stale: 0 })
    }, 90_000)
  }
}

const statuses = [301, 302, 303, 307, 308]
const methods = ['GET', 'POST', 'PUT', 'DELETE']

describe(`a redirect to another origin, ${statuses.length * (methods.length + 1)} of them, takes nothing there`, () => {
  for (const status of statuses) {
    test(`when ${status} answers a sign-in`, async () => {
      const { client, become, evil, heard, seen } = await sockets({})
      await become({ redirect: { status, to: `${evil}/take`, at: 'sign-in' } })
      const error = await rejection(client.request('orchestration', 'stacks'))
      expect(error).toBeInstanceOf(HttpError)
      expect(error).toMatchObject({ code: 'Redirect' })
      expect([await heard(), (await seen()).signIns]).toEqual([0, 1])
    })

    for (const method of methods) {
      test(`when ${status} answers a ${method}`, async () => {
        const { client, become, evil, heard, seen } = await sockets({})
        await become({ redirect: { status, to: `${evil}/take`, at: 'call' } })
        const json = /P/.test(method) ? { parameters: { secret: 'CANARY' } } : undefined
        const error = await rejection(client.request('orchestration', 'stacks', { method, json }))
        expect(error).toMatchObject({ name: 'HttpError', code: 'Redirect' })
        expect([await heard(), (await seen()).calls]).toEqual([0, 1])
      })
    }
  }
})
