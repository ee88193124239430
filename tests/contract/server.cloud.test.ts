import { createClient } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { orchestration } from '@heatkit/orchestration'
import { expect, test } from 'vitest'
import { realCloud } from './real-cloud.ts'

// names of the devcloud, unless the environment says others
const {
  TEMPLATE_URL = 'http://127.0.0.1:8008/server-with-volume.yaml',
  KEY_NAME = 'demo-key',
  FLAVOR = 'm1.small',
  IMAGE = 'cirros',
} = process.env

test(
  'a server with an attached volume is created from a URL, deleted and created again, 20 times under one name',
  { timeout: 1_200_000 },
  async () => {
    const { account, region } = realCloud()
    const { orchestration: heat } = createClient({ auth: password(account), region }).extend(orchestration)
    const name = `twenty-${Math.random().toString(36).slice(2, 8)}`
    const quick = { interval: 300, timeout: 300_000 }
    let complete = 0
    for (let round = 0; round < 20; round += 1) {
      const stack = await heat.createStack({
        name,
        templateUrl: TEMPLATE_URL,
        parameters: { key_name: KEY_NAME, flavor: FLAVOR, image: IMAGE },
      })
      const { status, outputs } = await heat.waitForStack(stack, quick)
      expect(Object.keys(outputs).toSorted()).toEqual(['server_address', 'server_id', 'volume_id'])
      if (status === 'CREATE_COMPLETE') complete += 1
      await heat.deleteStack(stack, { ...quick, wait: true })
    }
    expect(complete).toBe(20)
  },
)
