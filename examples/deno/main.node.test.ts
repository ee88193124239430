import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { createClient } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { createStack } from '@heatkit/orchestration'
import { createSimulator } from '@heatkit/simulator'
import { serve } from '@heatkit/simulator/node'
import { expect, test } from 'vitest'

test(
  'a Deno script lists stacks with the network and four variables, and no other permission',
  { timeout: 60_000 },
  async () => {
    const cloud = await serve((url) => createSimulator({ url }))
    const account = { url: `${cloud.url}/identity`, username: 'demo', password: 'secret', project: 'demo' }
    await createStack(createClient({ auth: password(account) }), {
      name: 'seen-by-deno',
      template: { heat_template_version: '2018-08-31' },
    })
    const env = {
      ...process.env,
      OS_AUTH_URL: account.url,
      OS_USERNAME: 'demo',
      OS_PASSWORD: 'secret',
      OS_PROJECT_NAME: 'demo',
    }
    const flags = [
      'run',
      '--no-prompt',
      '--allow-net=127.0.0.1',
      '--allow-env=OS_AUTH_URL,OS_USERNAME,OS_PASSWORD,OS_PROJECT_NAME',
    ]
    const deno = 'tests/runtimes/node_modules/.bin/deno'
    const { stdout } = await promisify(execFile)(deno, [...flags, 'examples/deno/main.ts'], { env, timeout: 50_000 })
    expect(stdout).toBe('seen-by-deno  CREATE_COMPLETE  0 min\n')
    await cloud.close()
  },
)
