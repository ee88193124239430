import { type Client, createClient } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { orchestration, type Stack, type StackRef } from '@heatkit/orchestration'
import { expect, test } from 'vitest'
import type { Cloud } from '../contract.ts'
import { contents } from './contents.ts'
import { skipNotSimulated } from './skip-not-simulated.ts'

type Api = ReturnType<typeof orchestration>['orchestration']

/** A cloud whose Heat is asked, with an administrator of it where there is one. */
export interface HeatCloud extends Cloud {
  administrator?: { url: string; username: string; password: string; project: string }
}

export interface HeatScene {
  api: Api
  asAdministrator: Api | undefined
  client: Client
  /** A name that nobody else has. */
  unique: (what: string) => string
  soon: { interval: number; timeout: number }
  /** A stack that lives as long as the tests do, complete. */
  keep: (more?: object) => Promise<Stack>
  /** Asks for a stack that is deleted when the tests are over. */
  begin: (more: object) => Promise<StackRef>
  /** What an action that is asked for makes of a stack. */
  after: (stack: StackRef, ask: () => Promise<void>) => Promise<Stack>
  /** A test of an operation, which it has to call. What the simulator does not simulate is said, and skipped. */
  operation: (name: keyof Api, title: string, run: () => Promise<void>) => void
  /** Names of operations. */
  called: Set<string>
  skipped: Set<string>
  /** Deletes what was made, and says of what it could not. */
  undo: () => Promise<unknown[]>
}

/** What the tests of Heat's API need of a cloud. */
export function openHeat(title: string, { account, region, fetch, administrator }: HeatCloud): HeatScene {
  const called = new Set<string>()
  const skipped = new Set<string>()
  const made: StackRef[] = []
  const settings = { region, ...(fetch && { fetch }) }
  const client = createClient({ auth: password(account), ...settings })
  const watched = (of: Client): Api =>
    new Proxy(orchestration(of).orchestration, {
      get(operations, name, self) {
        called.add(String(name))
        return Reflect.get(operations, name, self) as unknown
      },
    })
  const api = watched(client)
  const soon = { interval: 200, timeout: 60_000 }
  const unique = (what: string) => `api-${what}-${crypto.randomUUID().slice(0, 8)}`
  const begin = async (more: object) => {
    const stack = await api.createStack({ name: unique('stack'), ...more })
    made.push(stack)
    return stack
  }
  return {
    api,
    asAdministrator: administrator && watched(createClient({ auth: password(administrator), ...settings })),
    client,
    unique,
    soon,
    begin,
    keep: async (more = {}) => api.waitForStack(await begin({ ...contents, ...more }), soon),
    async after(stack, ask) {
      const before = await api.getStack(stack)
      await ask()
      return api.waitForStack(stack, { ...soon, before })
    },
    operation(name, what, run) {
      test(`${name} ${what}`, async (context) => {
        called.delete(name)
        await run().catch((error: unknown) => {
          skipped.add(name)
          skipNotSimulated(context, `${title}: ${name}`, error)
        })
        expect(called.has(name)).toBe(true)
      })
    },
    called,
    skipped,
    async undo() {
      const gone = made.splice(0).map(async (stack) => {
        await api.deleteStack(stack, { ...soon, wait: true })
      })
      return (await Promise.allSettled(gone)).filter(({ status }) => status === 'rejected')
    },
  }
}
