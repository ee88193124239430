import type { StackFilter, StackRef } from '@heatkit/orchestration'
import type { answering } from '../../packages/orchestration/src/testing/answering.ts'

type Api = ReturnType<typeof answering>['api']

/** A call of each operation that asks for everything it can be asked for. Only the first items of lists are taken. */
export const calls: Record<string, (api: Api, stack: StackRef) => Promise<unknown>> = {
  listStacks: (api) => Promise.all(filters.map((filter) => some(api.listStacks(filter)))),
  countStacks: (api) => Promise.all(filters.map((filter) => settled(api.countStacks(filter)))),
  listStackDetails: (api) => api.listStackDetails(),
  findStack: (api) => Promise.all([api.findStack('web'), api.findStack('arn:openstack:heat::p:stacks/web/i')]),
  createStack: (api) => api.createStack({ name: 'web', ...contents }),
  adoptStack: (api) => api.adoptStack({ name: 'web', ...contents, data }),
  previewStack: (api) => api.previewStack({ name: 'web', ...contents }),
  getStack: (api, stack) => api.getStack(stack, { resolveOutputs: false }),
  getTemplate: (api, stack) => api.getTemplate(stack),
  getEnvironment: (api, stack) => api.getEnvironment(stack),
  getFiles: (api, stack) => api.getFiles(stack),
  updateStack: (api, stack) => api.updateStack(stack, { ...contents, converge: true }),
  patchStack: (api, stack) => api.patchStack(stack, { ...contents, ...patch }),
  previewUpdate: (api, stack) => api.previewUpdate(stack, { ...contents, converge: true, nested: true }),
  previewPatch: (api, stack) => api.previewPatch(stack, { ...contents, ...patch, nested: true }),
  deleteStack: (api, stack) => api.deleteStack(stack),
  abandonStack: (api, stack) => api.abandonStack(stack),
  exportStack: (api, stack) => api.exportStack(stack),
  suspendStack: (api, stack) => api.suspendStack(stack),
  resumeStack: (api, stack) => api.resumeStack(stack),
  checkStack: (api, stack) => api.checkStack(stack),
  cancelUpdate: (api, stack) => api.cancelUpdate(stack),
  cancelWithoutRollback: (api, stack) => api.cancelWithoutRollback(stack),
  listOutputs: (api, stack) => api.listOutputs(stack),
  getOutput: (api, stack) => api.getOutput(stack, { name: 'url' }),
  createSnapshot: (api, stack) => api.createSnapshot(stack, { name: 'before' }),
  listSnapshots: (api, stack) => api.listSnapshots(stack),
  getSnapshot: (api, stack) => api.getSnapshot(stack, { id: 's-1' }),
  deleteSnapshot: (api, stack) => api.deleteSnapshot(stack, { id: 's-1' }),
  restoreSnapshot: (api, stack) => api.restoreSnapshot(stack, { id: 's-1' }),
  listResources: (api, stack) => api.listResources(stack, resourceFilter),
  getResource: (api, stack) => api.getResource(stack, { name: 'one', withAttributes: ['a'] }),
  getResourceMetadata: (api, stack) => api.getResourceMetadata(stack, { name: 'one' }),
  signalResource: (api, stack) => api.signalResource(stack, { name: 'one', details }),
  clearHook: (api, stack) => api.clearHook(stack, { name: 'one', hook: 'pre-create' }),
  markUnhealthy: (api, stack) => api.markUnhealthy(stack, { name: 'one', reason: 'broken' }),
  listEvents: (api, stack) => some(api.listEvents(stack, { ...eventFilter, ...nestedToo })),
  listResourceEvents: (api, stack) => some(api.listResourceEvents(stack, { name: 'one' }, eventFilter)),
  getEvent: (api, stack) => api.getEvent(stack, { id: 'e-1', resourceName: 'one' }),
  listResourceTypes: (api) => api.listResourceTypes(typeFilter),
  getResourceTypeSchema: (api) => api.getResourceTypeSchema({ type: 't' }),
  getResourceTypeTemplate: (api) => api.getResourceTypeTemplate({ type: 't', format: 'hot' }),
  listTemplateVersions: (api) => api.listTemplateVersions(),
  listTemplateFunctions: (api) => api.listTemplateFunctions({ version: 'v', conditions: true }),
  validateTemplate: (api) => api.validateTemplate({ ...source, nested: true, ignoreErrors: ['99001'] }),
  listSoftwareConfigs: (api) => some(api.listSoftwareConfigs({ allProjects: true, pageSize: 1 })),
  createSoftwareConfig: (api) => api.createSoftwareConfig(config),
  getSoftwareConfig: (api) => api.getSoftwareConfig({ id: 'c-1' }),
  deleteSoftwareConfig: (api) => api.deleteSoftwareConfig({ id: 'c-1' }),
  listSoftwareDeployments: (api) => api.listSoftwareDeployments({ serverId: 'v-1' }),
  createSoftwareDeployment: (api) =>
    api.createSoftwareDeployment({ ...deployment, serverId: 'v-1', stackUserProjectId: 'up' }),
  getSoftwareDeployment: (api) => api.getSoftwareDeployment({ id: 'd-1' }),
  updateSoftwareDeployment: (api) =>
    api.updateSoftwareDeployment({ id: 'd-1', ...deployment, outputValues: { a: '1' } }),
  deleteSoftwareDeployment: (api) => api.deleteSoftwareDeployment({ id: 'd-1' }),
  getDeploymentMetadata: (api) => api.getDeploymentMetadata({ serverId: 'v-1' }),
  listServices: (api) => api.listServices(),
  getBuildInfo: (api) => api.getBuildInfo(),
  listVersions: (api) => api.listVersions(),
  getHealth: (api) => api.getHealth(),
}

/** The first two: with one on each page, that takes a second page. */
async function some<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) if (found.push(item) === 2) break
  return found
}

/** Of a count that lists, because Heat miscounts, the fake gives the same page for ever. */
const settled = (call: Promise<unknown>) => call.catch((error: unknown) => (error as { code: string }).code)

const columns: StackFilter = {
  id: 'i',
  name: 'web',
  status: 'COMPLETE',
  action: 'CREATE',
  username: 'ada',
  ownerId: 'p-1',
  userProjectId: 'up',
  project: 'p-2',
}
const flags: StackFilter = { deleted: true, nested: true, hidden: true, allProjects: true, pageSize: 1 }
// tags go alone, and with some conditions a count is that of a list
const filters: StackFilter[] = [
  { ...columns, ...flags, rollback: true, sortBy: 'name', sortDirection: 'asc' },
  { ...flags, statusReason: 'done', timeoutMinutes: 5 },
  { ...flags, tags: ['a'], anyTags: ['a'], notTags: ['b'], notAnyTags: ['b'] },
]
const source = {
  template: 'heat_template_version: 2018-08-31',
  templateUrl: 'https://x.example/web.yaml',
  environment: {},
  environmentFiles: ['e.yaml'],
  files: { 'e.yaml': '{}' },
  filesContainer: 'c',
  parameters: { a: 1 },
}
const contents = { ...source, rollback: true, timeoutMinutes: 5, tags: ['a'] }
const patch = { converge: true, clearParameters: ['b'] }
const data = { name: 'web', id: 'i', action: 'CREATE', status: 'COMPLETE', template: {}, resources: {} }
const resourceFilter = {
  id: 'r',
  name: 'one',
  type: 't',
  status: 'COMPLETE',
  action: 'CREATE',
  physicalResourceId: 'r-1',
  nestedDepth: 2,
  detail: true,
}
const details = { status: 'SUCCESS', data: 'ready', id: '1', reason: 'r', unset_hook: 'pre-create' }
const eventFilter = {
  resourceType: 't',
  resourceAction: 'CREATE',
  resourceStatus: 'COMPLETE',
  sortBy: 'time' as const,
  sortDirection: 'asc' as const,
  after: 'e-0',
  pageSize: 1,
}
const nestedToo = { nestedDepth: 2, resourceName: 'one' }
const typeFilter = { name: 'OS::', version: '5.0.0', supportStatus: 'SUPPORTED' as const, detail: true }
const config = {
  name: 'motd',
  group: 'script',
  config: 'echo',
  options: { a: 1 },
  inputs: [{ name: 'a', type: 'String', description: 'd', default: 'x', value: 'y', replaceOnChange: true }],
  outputs: [{ name: 'a', type: 'String', description: 'd', value: 'y', errorOutput: true }],
}
const deployment = {
  configId: 'c-1',
  inputValues: { a: '1' },
  action: 'CREATE',
  status: 'COMPLETE',
  statusReason: 'done',
}
