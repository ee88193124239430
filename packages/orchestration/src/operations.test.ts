import { expect, test } from 'vitest'
import { orchestration } from './index.ts'
import { answering } from './testing/answering.ts'

const ref = { name: 'web', id: 'i' }
type Api = ReturnType<typeof answering>['api']

/** What Heat says, what is called, what it asks, what comes of it. */
const cases: [line: string, answer: unknown, call: (api: Api) => Promise<unknown>, result: unknown, body?: unknown][] =
  [
    ['POST stacks/web/i/actions', null, (api) => api.suspendStack(ref), undefined, { suspend: null }],
    ['POST stacks/web/i/actions', null, (api) => api.resumeStack(ref), undefined, { resume: null }],
    ['POST stacks/web/i/actions', null, (api) => api.checkStack(ref), undefined, { check: null }],
    ['POST stacks/web/i/actions', null, (api) => api.cancelUpdate(ref), undefined, { cancel_update: null }],
    [
      'POST stacks/web/i/actions',
      null,
      (api) => api.cancelWithoutRollback(ref),
      undefined,
      { cancel_without_rollback: null },
    ],
    [
      'GET stacks/web/i?resolve_outputs=false',
      { stack: { stack_name: 'web', id: 'i', stack_status: 'CREATE_COMPLETE', tags: [''], capabilities: [] } },
      (api) => api.getStack(ref, { resolveOutputs: false }),
      { name: 'web', id: 'i', status: 'CREATE_COMPLETE', tags: [], capabilities: [], outputs: {} },
    ],
    ['GET /healthcheck', { detailed: false, reasons: ['OK'] }, (api) => api.getHealth(), { reasons: ['OK'] }],
    ['GET stacks/web/i/template', { a: 1 }, (api) => api.getTemplate(ref), { a: 1 }],
    ['GET stacks/web/i/environment', { parameters: {} }, (api) => api.getEnvironment(ref), { parameters: {} }],
    ['GET stacks/web/i/files', {}, (api) => api.getFiles(ref), {}],
    ['DELETE stacks/web/i/abandon', { name: 'web' }, (api) => api.abandonStack(ref), { name: 'web' }],
    ['GET stacks/web/i/export', { name: 'web' }, (api) => api.exportStack(ref), { name: 'web' }],
    [
      'GET stacks/web/i/outputs',
      { outputs: [{ output_key: 'a', description: '' }] },
      (api) => api.listOutputs(ref),
      [{ name: 'a' }],
    ],
    [
      'GET stacks/web/i/outputs/a',
      { output: { output_key: 'a', output_value: '', description: 'd' } },
      (api) => api.getOutput(ref, { name: 'a' }),
      { name: 'a', value: '', description: 'd' },
    ],
    [
      'GET stacks/web/i/outputs/a',
      { output: { output_key: 'a', output_value: null, output_error: 'no such attribute' } },
      (api) => api.getOutput(ref, { name: 'a' }),
      { name: 'a', error: 'no such attribute' },
    ],
    [
      'POST stacks/web/i/snapshots',
      { id: 's', name: null, status: 'IN_PROGRESS', data: null },
      (api) => api.createSnapshot(ref),
      { id: 's', status: 'IN_PROGRESS' },
      {},
    ],
    [
      // `action` is newer than the Heat of the devcloud (26): not run on a real service
      'GET stacks/web/i/snapshots/s',
      { snapshot: { id: 's', status: 'COMPLETE', action: 'CREATE', creation_time: '2026-01-01T00:00:00Z' } },
      (api) => api.getSnapshot(ref, { id: 's' }),
      { id: 's', status: 'COMPLETE', action: 'CREATE', createdAt: new Date('2026-01-01T00:00:00Z') },
    ],
    ['DELETE stacks/web/i/snapshots/s', undefined, (api) => api.deleteSnapshot(ref, { id: 's' }), undefined],
    ['POST stacks/web/i/snapshots/s/restore', null, (api) => api.restoreSnapshot(ref, { id: 's' }), undefined],
    [
      'GET stacks/web/i/resources/a?with_attr=x&with_attr=y',
      {
        resource: {
          resource_name: 'a',
          resource_type: 't',
          resource_status: 'CREATE_COMPLETE',
          attributes: { x: 1 },
          links: [{ rel: 'nested', href: 'https://h/v1/p/stacks/web-a/n' }],
        },
      },
      (api) => api.getResource(ref, { name: 'a', withAttributes: ['x', 'y'] }),
      {
        name: 'a',
        type: 't',
        status: 'CREATE_COMPLETE',
        attributes: { x: 1 },
        nestedStack: { name: 'web-a', id: 'n' },
        requiredBy: [],
      },
    ],
    [
      'GET stacks/web/i/resources/a/metadata',
      { metadata: {} },
      (api) => api.getResourceMetadata(ref, { name: 'a' }),
      {},
    ],
    ['POST stacks/web/i/resources/a/signal', null, (api) => api.signalResource(ref, { name: 'a' }), undefined],
    [
      'POST stacks/web/i/resources/a/signal',
      null,
      (api) => api.clearHook(ref, { name: 'a', hook: 'pre-update' }),
      undefined,
      { unset_hook: 'pre-update' },
    ],
    [
      'PATCH stacks/web/i/resources/a',
      null,
      (api) => api.markUnhealthy(ref, { name: 'a', reason: 'broken' }),
      undefined,
      { mark_unhealthy: true, resource_status_reason: 'broken' },
    ],
    [
      'PATCH stacks/web/i/resources/a',
      null,
      (api) => api.markUnhealthy(ref, { name: 'a', healthy: true }),
      undefined,
      { mark_unhealthy: false },
    ],
    [
      'GET resource_types?name=OS%3A%3AHeat&support_status=SUPPORTED&with_description=true',
      { resource_types: [{ resource_type: 'OS::Heat::None', description: 'none' }] },
      (api) => api.listResourceTypes({ name: 'OS::Heat', supportStatus: 'SUPPORTED', detail: true }),
      [{ type: 'OS::Heat::None', description: 'none' }],
    ],
    ['GET resource_types', { resource_types: ['a'] }, (api) => api.listResourceTypes(), [{ type: 'a' }]],
    [
      'GET resource_types/OS%3A%3AHeat%3A%3ANone',
      {
        resource_type: 'OS::Heat::None',
        properties: { a: { type: 'list', default: '', update_allowed: true, schema: { '*': { type: 'map' } } } },
        attributes: { show: { description: null } },
        support_status: { status: 'SUPPORTED', version: null, previous_status: { status: 'UNSUPPORTED' } },
      },
      (api) => api.getResourceTypeSchema({ type: 'OS::Heat::None' }),
      {
        type: 'OS::Heat::None',
        properties: { a: { type: 'list', default: '', updateAllowed: true, schema: { '*': { type: 'map' } } } },
        attributes: { show: {} },
        supportStatus: { status: 'SUPPORTED', previousStatus: { status: 'UNSUPPORTED' } },
      },
    ],
    [
      'GET resource_types/a/template?template_type=hot',
      { heat_template_version: 'rocky' },
      (api) => api.getResourceTypeTemplate({ type: 'a', format: 'hot' }),
      { heat_template_version: 'rocky' },
    ],
    [
      'GET template_versions',
      { template_versions: [{ version: 'v', type: 'hot' }] },
      (api) => api.listTemplateVersions(),
      [{ version: 'v', type: 'hot' }],
    ],
    [
      'GET template_versions/v/functions?with_condition_func=true',
      { template_functions: [{ functions: 'get_file', description: 'reads' }] },
      (api) => api.listTemplateFunctions({ version: 'v', conditions: true }),
      [{ name: 'get_file', description: 'reads' }],
    ],
    [
      'POST validate?show_nested=true&ignore_errors=99001%2C1',
      {
        Description: 'd',
        Parameters: { a: { Type: 'String', NoEcho: 'true', Default: '', MinLength: '3', Description: '' } },
        NestedParameters: { n: { Type: 'x.yaml', Parameters: {} } },
      },
      (api) => api.validateTemplate({ template: {}, nested: true, ignoreErrors: ['99001', '1'] }),
      {
        description: 'd',
        parameters: { a: { type: 'String', hidden: true, default: '', minLength: 3 } },
        nestedParameters: { n: { type: 'x.yaml', parameters: {} } },
      },
      { template: {} },
    ],
    [
      'POST software_configs',
      { software_config: { id: 'c', inputs: [{ name: 'a', replace_on_change: true, type: null }] } },
      (api) => api.createSoftwareConfig({ inputs: [{ name: 'a', replaceOnChange: true }] }),
      { id: 'c', inputs: [{ name: 'a', replaceOnChange: true }] },
      { inputs: [{ name: 'a', replace_on_change: true }] },
    ],
    ['DELETE software_configs/c', undefined, (api) => api.deleteSoftwareConfig({ id: 'c' }), undefined],
    [
      'PUT software_deployments/d',
      { software_deployment: { id: 'd', config_id: 'c', server_id: 's', updated_time: '2026-01-01T00:00:00Z' } },
      (api) => api.updateSoftwareDeployment({ id: 'd', statusReason: 'ok' }),
      { id: 'd', configId: 'c', serverId: 's', updatedAt: new Date('2026-01-01T00:00:00Z') },
      { status_reason: 'ok' },
    ],
    [
      'GET software_deployments/metadata/s',
      { metadata: [{ id: 'c' }] },
      (api) => api.getDeploymentMetadata({ serverId: 's' }),
      [{ id: 'c' }],
    ],
    [
      'GET services',
      { services: [{ id: 's', status: 'up', report_interval: 60, created_at: '2026-01-01T00:00:00.000000' }] },
      (api) => api.listServices(),
      [{ id: 's', status: 'up', reportInterval: 60, createdAt: new Date('2026-01-01T00:00:00Z') }],
    ],
    [
      'GET build_info',
      { api: { revision: 'r' }, 'fusion-api': { revision: 'f' } },
      (api) => api.getBuildInfo(),
      { api: { revision: 'r' }, fusionApi: { revision: 'f' } },
    ],
    ['GET /', { versions: [{ id: 'v1.0', links: [] }] }, (api) => api.listVersions(), [{ id: 'v1.0' }]],
  ]

test.each(cases)(
  '%s is asked for as Heat spells it, and read by our names',
  async (line, answer, call, result, body) => {
    const { api, asked } = answering(answer)
    expect(await call(api)).toEqual(result)
    expect(asked).toEqual([{ line, body }])
  },
)

test('detailed rows of other projects are left out, as only their links say', async () => {
  const row = (id: string, project: string) => ({
    stack_name: 'web',
    id,
    stack_status: 'CREATE_COMPLETE',
    links: [{ rel: 'self', href: `http://h/v1/${project}/stacks/web/${id}` }],
  })
  const { client } = answering({ stacks: [row('mine', 'p'), row('other', 'q')] })
  const session = { catalog: [], project: { id: 'p' } }
  const { listStackDetails } = orchestration({ ...client, session: async () => session }).orchestration
  expect((await listStackDetails()).map(({ id }) => id)).toEqual(['mine'])
})

test('an answer that is none of the kind is not taken for one', async () => {
  const { api } = answering({ other: 1 })
  const calls = [
    () => api.getStack(ref),
    () => api.listOutputs(ref),
    () => api.getSnapshot(ref, { id: 's' }),
    () => api.getResourceTypeSchema({ type: 'a' }),
    () => api.listServices(),
    () =>
      api.adoptStack({ name: 'a', data: { name: 'a', id: 'i', action: '', status: '', template: {}, resources: {} } }),
  ]
  for (const call of calls) await expect(call()).rejects.toMatchObject({ code: 'UnexpectedAnswer' })
})
