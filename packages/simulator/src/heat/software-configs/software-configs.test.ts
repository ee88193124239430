import { expect, test } from 'vitest'
import { build, outputsOf } from '../../testing/build.ts'
import { signIn } from '../../testing/sign-in.ts'

const server = 'a95f2675-8de0-470e-bb6d-12f578b3a9f4'

test('a config is stored, deployed and only then deleted', async () => {
  const { call } = await signIn()
  const made = await call('POST', '/software_configs', {
    name: 'cfg',
    group: 'script',
    config: 'echo',
    inputs: [{ name: 'x' }],
  })
  const { id } = made.body.software_config
  expect(made.body.software_config).toMatchObject({ inputs: [{ name: 'x', type: 'String' }], outputs: [], options: {} })
  expect((await call('GET', '/software_configs')).body.software_configs).toMatchObject([{ id, name: 'cfg' }])

  const deploy = { config_id: id, server_id: server, status: 'IN_PROGRESS', action: 'CREATE' }
  const { software_deployment: deployment } = (await call('POST', '/software_deployments', deploy)).body
  expect((await call('GET', `/software_deployments?server_id=${server}`)).body.software_deployments).toEqual([
    deployment,
  ])
  expect((await call('GET', '/software_deployments?server_id=other')).body.software_deployments).toEqual([])
  expect((await call('GET', `/software_deployments/metadata/${server}`)).body.metadata).toMatchObject([{ id }])
  const path = `/software_deployments/${deployment.id}`
  const changed = await call('PUT', path, { status: 'COMPLETE', output_values: { result: 'ok' }, action: null })
  expect(changed.body.software_deployment).toMatchObject({ status: 'COMPLETE', action: 'CREATE' })
  expect((await call('DELETE', `/software_configs/${id}`)).status).toBe(500)
  expect((await call('DELETE', path)).status).toBe(204)
  expect((await call('DELETE', `/software_configs/${id}`)).status).toBe(204)
  expect([(await call('GET', path)).status, (await call('GET', `/software_configs/${id}`)).status]).toEqual([404, 404])
  expect((await call('POST', '/software_deployments', deploy)).status).toBe(500)
})

test('a deployment in a template waits for its server', async () => {
  const session = await signIn()
  const resources = {
    config: {
      type: 'OS::Heat::SoftwareConfig',
      properties: { group: 'script', config: 'echo', inputs: [{ name: 'x' }] },
    },
    deploy: {
      type: 'OS::Heat::SoftwareDeployment',
      properties: { config: { get_resource: 'config' }, server, input_values: { x: '2' } },
    },
  }
  const outputs = { out: { value: { get_attr: ['deploy', 'deploy_stdout'] } } }
  const path = await build(session, resources, { outputs, wait: 5000 })
  const state = async (): Promise<string> => (await session.call('GET', path)).body.stack.stack_status
  expect(await state()).toBe('CREATE_IN_PROGRESS')
  const { metadata } = (await session.call('GET', `/software_deployments/metadata/${server}`)).body
  expect(metadata).toMatchObject([{ config: 'echo', inputs: [{ name: 'x', value: '2' }] }])
  await session.call('POST', `${path}/resources/deploy/signal`, { deploy_stdout: 'hi', deploy_status_code: 0 })
  await session.clock.advance(1000)
  expect(await state()).toBe('CREATE_COMPLETE')
  expect(await outputsOf(session, path)).toEqual({ out: 'hi' })
})
