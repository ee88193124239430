// What heatkit reads and what `openstack ... -f json` prints of the same things, field by field.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { listServices } from '@heatkit/orchestration'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agree } from './openstack-cli/agree.ts'
import { hasOpenstack, openstack } from './openstack-cli/openstack.ts'
import { links } from './openstack-cli/compared.ts'
import { plainTemplate } from './openstack-cli/plain-template.ts'
import { stackFields } from './openstack-cli/spelled.ts'
import { resourceObjects } from './openstack-cli/resource-objects.ts'
import { softwareObjects } from './openstack-cli/software-objects.ts'
import { stackObjects } from './openstack-cli/stack-objects.ts'
import { templateObjects } from './openstack-cli/template-objects.ts'
import { makeThings, type Things } from './openstack-cli/things.ts'
import { realAdministrator, realCloud } from './real-cloud.ts'

const cloud = realCloud()
const administrator = realAdministrator()
let directory = ''
let things: Things | undefined
const fields: Record<string, number> = {}
const objects = { ...stackObjects, ...resourceObjects, ...templateObjects, ...softwareObjects }

const there = hasOpenstack()
if (!there) console.log('python3-openstackclient and python3-heatclient are not installed: nothing is compared')
if (!administrator.password) console.log('OS_ADMIN_PASSWORD is not set: the engines are not compared')

describe.skipIf(!there)('heatkit and openstack agree', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'heatkit-'))
    things = await makeThings(cloud, join(directory, 'template.json'))
  }, 120_000)
  afterAll(async () => {
    rmSync(directory, { recursive: true })
    await things?.undo()
  }, 120_000)

  test.concurrent.each(Object.entries(objects))(
    'on the %s',
    async (name, { command, bare, ours, by, part, onPurpose = {} }) => {
      const args = [...command(things!), ...(bare ? [] : ['-f', 'json'])]
      const printed = await openstack(cloud, args)
      fields[name] = agree(part ? part(printed as never, things!) : printed, await ours(things!), by, onPurpose)
      for (const [field, why] of Object.entries(onPurpose)) console.log(`${name}: ${field} differs on purpose: ${why}`)
    },
  )

  test('on what one abandons and the other adopts', async () => {
    const { api, name: begin } = things!
    const soon = { interval: 200, timeout: 30_000 }
    const name = `${begin}-moved`
    const stack = await api.createStack({ name, template: plainTemplate, parameters: { size: 3 }, tags: ['kept'] })
    await api.waitForStack(stack, soon)
    const exported = await openstack(cloud, ['stack', 'export', name, '-f', 'json'])
    const data = await api.abandonStack(stack)
    fields['abandoned stack'] = agree(exported, data, undefined, {})
    await api.waitForDeletion(stack, soon)
    const file = join(directory, 'data.json')
    writeFileSync(file, JSON.stringify(data))
    await openstack(cloud, ['stack', 'adopt', '--adopt-file', file, name, '-f', 'json'])
    const adopted = await api.waitForStack((await api.findStack(name))!, soon)
    expect(adopted.status).toBe('ADOPT_COMPLETE')
    const printed = await openstack(cloud, ['stack', 'show', name, '-f', 'json'])
    const ours = stackFields(await api.getStack(adopted), await api.listOutputs(adopted))
    fields['adopted stack'] = agree(printed, ours, undefined, { links })
    await api.deleteStack(adopted)
  })

  test.skipIf(!administrator.password)('on the engines', async () => {
    const printed = await openstack({ ...cloud, account: administrator }, [
      'orchestration',
      'service',
      'list',
      '-f',
      'json',
    ])
    const services = await listServices(createClient({ auth: password(administrator), region: cloud.region }))
    const ours = services.map(({ engineId, ...service }) => ({ ...service, engine_id: engineId }))
    fields['engines'] = agree(printed, ours, 'engine_id', { updated_at: 'a heartbeat changes it by itself' })
  })

  test('on at least 25 objects', () => {
    const counted = Object.values(fields)
    console.log(
      `${counted.length} objects, ${counted.reduce((sum, each) => sum + each, 0)} fields: heatkit and openstack agree`,
    )
    expect(counted.length).toBeGreaterThanOrEqual(25)
  })
})
