import { expect, test } from 'vitest'
import { answering } from '../testing/answering.ts'

const ref = { name: 'web', id: 'i' }
const accepted = { message: 'The request is accepted', code: '202 Accepted', title: 'Accepted' }

const marked = (files: object): object =>
  expect.toSatisfy(
    (sent: Record<string, string>) => {
      const { '': _, ...rest } = Object.fromEntries(
        Object.entries(sent).map(([name, text]) => [name.startsWith('heatkit:made-by:') ? '' : name, text]),
      )
      return JSON.stringify(rest) === JSON.stringify(files) && Object.keys(sent).length === Object.keys(rest).length + 1
    },
    `${JSON.stringify(files)} and a mark`,
  )

test('every part of a stack goes by Heat’s name, tags as text and rollback the other way round', async () => {
  const { api, asked } = answering({ stack: { id: 'i', links: [] } })
  const made = await api.createStack({
    name: 'web',
    template: 'heat_template_version: rocky',
    templateUrl: 'https://example.org/t.yaml',
    files: { a: 'b' },
    filesContainer: 'box',
    environment: { parameters: { a: 1 } },
    environmentFiles: ['a'],
    parameters: { size: 2, 'OS::stack_id': 'x' },
    tags: ['a', 'b'],
    timeoutMinutes: 5,
    rollback: true,
  })
  expect(made).toEqual(ref)
  expect(asked).toEqual([
    {
      line: 'POST stacks',
      body: {
        stack_name: 'web',
        template: 'heat_template_version: rocky',
        template_url: 'https://example.org/t.yaml',
        files: marked({ a: 'b' }),
        files_container: 'box',
        environment: { parameters: { a: 1 } },
        environment_files: ['a'],
        parameters: { size: 2 },
        tags: 'a,b',
        timeout_mins: 5,
        disable_rollback: false,
      },
    },
  ])
})

test('a misspelt part is refused before anything is sent', async () => {
  const { api, asked } = answering({})
  const misspelt = { name: 'web', template: {}, timeout: 5 }
  await expect(api.createStack(misspelt)).rejects.toThrow(TypeError)
  await expect(api.createStack(misspelt)).rejects.toThrow('timeout is none of name, template,')
  const filter = { name: 'web', stack_name: 'web' }
  await expect(api.countStacks(filter)).rejects.toThrow(TypeError)
  expect(asked).toEqual([])
})

test('PUT replaces and PATCH keeps; that no tags are wanted is said to PATCH alone', async () => {
  const { api, asked } = answering(accepted, { status: 202 })
  expect(await api.updateStack(ref, { template: {}, tags: [], converge: true })).toBeUndefined()
  expect(await api.patchStack(ref, { tags: [], clearParameters: ['size'], rollback: false })).toBeUndefined()
  await api.patchStack(ref, {})
  expect(asked).toEqual([
    { line: 'PUT stacks/web/i', body: { template: {}, converge: true } },
    { line: 'PATCH stacks/web/i', body: { tags: '', clear_parameters: ['size'], disable_rollback: true } },
    { line: 'PATCH stacks/web/i', body: {} },
  ])
})

test('an adopted stack brings its data as text, and its files', async () => {
  const data = { name: 'old', id: 'o', action: 'CREATE', status: 'COMPLETE', template: {}, resources: {} }
  const { api, asked } = answering({ stack: { id: 'i' } })
  await api.adoptStack({ name: 'web', data: { ...data, files: { a: 'b' } } })
  await api.adoptStack({ name: 'web', data, files: { c: 'd' } })
  expect(asked.map(({ body }) => body)).toEqual([
    { stack_name: 'web', files: marked({ a: 'b' }), adopt_stack_data: JSON.stringify({ ...data, files: { a: 'b' } }) },
    { stack_name: 'web', files: marked({ c: 'd' }), adopt_stack_data: JSON.stringify(data) },
  ])
})

const refused = { status: 400 }
const echo = { error: { type: 'Invalid', message: 'hunt2 is too short' } }
const hidden = { parameters: { pin: { type: 'string', hidden: true } } }
const parameters = { pin: 'hunt2' }
const heat = answering(echo, refused).api
const data = { name: 'old', id: 'o', action: 'CREATE', status: 'COMPLETE', template: {}, resources: {} }

test.each<[string, () => Promise<unknown>]>([
  ['a preview', () => heat.previewStack({ name: 'web', template: hidden, parameters })],
  ['an update', () => heat.updateStack(ref, { template: hidden, parameters })],
  ['a patch, whose template Heat has', () => heat.patchStack(ref, { parameters })],
  ['a patch’s preview', () => heat.previewPatch(ref, { parameters })],
  ['a validation', () => heat.validateTemplate({ template: hidden, parameters })],
  ['an adoption', () => heat.adoptStack({ name: 'web', data: { ...data, environment: { parameters } } })],
  [
    'an environment’s file',
    () => heat.patchStack(ref, { files: { e: 'parameters: { pin: hunt2 }' }, environmentFiles: ['e'] }),
  ],
  ['a signal', () => heat.signalResource(ref, { name: 'a', details: { data: 'hunt2' } })],
  ['a deployment', () => heat.createSoftwareDeployment({ configId: 'c', serverId: 's', inputValues: parameters })],
  ['a deployment’s answer', () => heat.updateSoftwareDeployment({ id: 'd', outputValues: parameters })],
  ['a config', () => heat.createSoftwareConfig({ config: 'hunt2' })],
])('%s that is refused does not show what it holds', async (_, call) => {
  const error: unknown = await call().catch((reason: unknown) => reason)
  expect(error).toMatchObject({ status: 400 })
  expect(String(error) + JSON.stringify(error)).not.toContain('hunt2')
})
