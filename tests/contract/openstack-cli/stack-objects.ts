import { all } from '../heat/all.ts'
import { type Compared, links } from './compared.ts'
import * as spelled from './spelled.ts'

const mark = 'heatkit:made-by:'

/** Stacks, what they are made of, outputs and snapshots. */
export const stackObjects: Record<string, Compared> = {
  stack: {
    command: (of) => ['stack', 'show', of.name],
    ours: async ({ api, web }) => spelled.stackFields(await api.getStack(web), await api.listOutputs(web)),
    onPurpose: { links },
  },
  'stack without outputs': {
    command: (of) => ['stack', 'show', '--no-resolve-outputs', `${of.name}-around`],
    ours: async ({ api, around }) => spelled.stackFields(await api.getStack(around, { resolveOutputs: false })),
    onPurpose: { links },
  },
  'list of stacks': {
    command: (of) => ['stack', 'list', '--property', `name=${of.name}`],
    ours: async ({ api, name }) => (await all(api.listStacks({ name }))).map((row) => spelled.stackFields(row)),
  },
  'list of stacks by tags': {
    command: (of) => ['stack', 'list', '--tags', `a,${of.name}`],
    ours: async ({ api, name }) =>
      (await all(api.listStacks({ tags: ['a', name] }))).map((row) => spelled.stackFields(row)),
  },
  'list of nested stacks': {
    command: (of) => ['stack', 'list', '--nested', '--property', `owner_id=${of.around.id}`],
    ours: async ({ api, around: { id: ownerId } }) =>
      (await all(api.listStacks({ nested: true, ownerId }))).map((row) => spelled.stackFields(row)),
  },
  template: { command: (of) => ['stack', 'template', 'show', of.name], ours: ({ api, web }) => api.getTemplate(web) },
  environment: {
    command: (of) => ['stack', 'environment', 'show', of.name],
    ours: ({ api, web }) => api.getEnvironment(web),
  },
  files: {
    command: (of) => ['stack', 'file', 'list', of.name],
    ours: ({ api, web }) => api.getFiles(web),
    part: ({ files }: { files: Record<string, string> }) =>
      Object.fromEntries(Object.entries(files).filter(([each]) => !each.startsWith(mark))),
    onPurpose: { [mark]: 'the empty file by which createStack knows its own stack is not shown' },
  },
  'exported stack': { command: (of) => ['stack', 'export', of.name], ours: ({ api, web }) => api.exportStack(web) },
  'list of outputs': {
    command: (of) => ['stack', 'output', 'list', of.name],
    ours: async ({ api, web }) => (await api.listOutputs(web)).map(spelled.outputFields),
    by: 'output_key',
  },
  output: {
    command: (of) => ['stack', 'output', 'show', of.name, 'list'],
    ours: async ({ api, web }) => spelled.outputFields(await api.getOutput(web, { name: 'list' })),
  },
  'all outputs': {
    command: (of) => ['stack', 'output', 'show', of.name, '--all'],
    ours: async ({ api, web }) => {
      const outputs = await Promise.all((await api.listOutputs(web)).map((output) => api.getOutput(web, output)))
      return Object.fromEntries(outputs.map((output) => [output.name, spelled.outputFields(output)]))
    },
  },
  snapshot: {
    command: (of) => ['stack', 'snapshot', 'show', of.name, of.snapshot.id],
    ours: async ({ api, web, snapshot }) => spelled.snapshotFields(await api.getSnapshot(web, snapshot)),
    part: ({ snapshot }: { snapshot: object }) => snapshot,
  },
  'list of snapshots': {
    command: (of) => ['stack', 'snapshot', 'list', of.name],
    ours: async ({ api, web }) => (await api.listSnapshots(web)).map(spelled.snapshotFields),
  },
}
