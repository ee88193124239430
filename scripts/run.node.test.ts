import { expect, test } from 'vitest'
import { run } from './run.ts'

test('a command ends with its code and what it said', async () => {
  expect(await run('sh', ['-c', 'echo good; echo bad >&2; exit 3'])).toMatchObject({ code: 3, output: 'good\nbad\n' })
})

test('a command that is not there fails', async () => {
  expect((await run('no-such-command', [])).code).toBe(127)
})

test('one that takes too long is stopped, with what it started', async () => {
  const { code, output, seconds } = await run('sh', ['-c', 'sleep 60 && true'], { minutes: 0.005 })
  expect(code).not.toBe(0)
  expect(output).toContain('Stopped after')
  expect(seconds).toBeLessThan(20)
})
