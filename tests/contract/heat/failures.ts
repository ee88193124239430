import type { Cause, StackError } from '@heatkit/orchestration'
import { expect } from 'vitest'
import type { HeatScene } from './heat-scene.ts'

const version = '2018-08-31'
const failing = { type: 'OS::Heat::TestResource', properties: { fail: true } }
const good = { type: 'OS::Heat::TestResource', properties: { value: 'x' } }
const slow = { type: 'OS::Heat::TestResource', properties: { value: 'x', wait_secs: 300 } }
const group = (resource_def: object, count = 2) => ({
  type: 'OS::Heat::ResourceGroup',
  properties: { count, resource_def },
})
const template = (resources: object, more: object = {}) => ({ heat_template_version: version, resources, ...more })
const inFile = (resources: object) => ({ 'inner.yaml': JSON.stringify(template(resources)) })
const waiting = (timeout: number) => ({
  type: 'OS::Heat::WaitCondition',
  properties: { handle: { get_resource: 'handle' }, timeout },
})
const neverSignalled = { handle: { type: 'OS::Heat::WaitConditionHandle' }, wait: waiting(1) }
const deployment = {
  config: { type: 'OS::Heat::SoftwareConfig', properties: { group: 'script', config: 'exit 1' } },
  deployment: {
    type: 'OS::Heat::SoftwareDeployment',
    properties: {
      config: { get_resource: 'config' },
      server: '6a6f4b27-2e35-4a3e-9a5c-000000000000',
      signal_transport: 'HEAT_SIGNAL',
    },
  },
}
const reason = /^Test Resource failed/

interface Failure {
  title: string
  contents: object
  /** Changes the stack when it is complete; the update is what fails. */
  change?: object
  /** What a resource is told once it waits. */
  signal?: { name: string; data: object }
  /** Paths of the causes. Of several that fail at once Heat may give up before it hears of all. */
  paths: (string | RegExp)[][]
  reason: RegExp
  /** A word of the hint. */
  hint?: RegExp
}

/** Stacks that fail, and what is at the bottom of each; all of them want Heat alone. */
export const failures: Failure[] = [
  { title: 'a resource', contents: { template: template({ bad: failing }) }, paths: [['bad']], reason },
  {
    title: 'a resource that others wait for',
    contents: { template: template({ bad: failing, after: { ...good, depends_on: 'bad' } }) },
    paths: [['bad']],
    reason,
  },
  {
    title: 'a resource beside slow ones',
    contents: { template: template({ bad: failing, slow: { ...slow, properties: { value: 'y', wait_secs: 2 } } }) },
    paths: [['bad']],
    reason,
  },
  {
    title: 'two resources',
    contents: { template: template({ bad: failing, worse: failing }) },
    paths: [['bad'], ['worse']],
    reason,
  },
  {
    title: 'a resource, rolled back',
    contents: { template: template({ bad: failing }), rollback: true },
    paths: [['bad']],
    reason,
  },
  {
    title: 'a late one',
    contents: { template: template({ bad: { ...failing, properties: { fail: true, wait_secs: 1 } } }) },
    paths: [['bad']],
    reason,
  },
  {
    title: 'a member of a group',
    contents: { template: template({ group: group(failing, 1) }) },
    paths: [['group', '0']],
    reason,
  },
  {
    title: 'a member of a group in a group',
    contents: { template: template({ outer: group(group(failing, 1), 1) }) },
    paths: [['outer', '0', '0']],
    reason,
  },
  {
    title: 'a member of a group, rolled back',
    contents: { template: template({ group: group(failing, 1) }), rollback: true },
    paths: [['group', '0']],
    reason,
  },
  {
    title: 'one in a nested template',
    contents: { template: template({ nested: { type: 'inner.yaml' } }), files: inFile({ bad: failing }) },
    paths: [['nested', 'bad']],
    reason,
  },
  {
    title: 'one in a nested template, rolled back',
    contents: {
      template: template({ nested: { type: 'inner.yaml' } }),
      files: inFile({ bad: failing }),
      rollback: true,
    },
    paths: [['nested', 'bad']],
    reason,
  },
  {
    title: 'one in a nested template of a group',
    contents: { template: template({ group: group({ type: 'inner.yaml' }, 1) }), files: inFile({ bad: failing }) },
    paths: [['group', '0', 'bad']],
    reason,
  },
  {
    title: 'one beside a nested template that is well',
    contents: { template: template({ nested: { type: 'inner.yaml' }, bad: failing }), files: inFile({ fine: good }) },
    paths: [['bad']],
    reason,
  },
  {
    title: 'one in a template nested three deep',
    contents: {
      template: template({ a: { type: 'inner.yaml' } }),
      files: {
        'inner.yaml': JSON.stringify(template({ b: { type: 'more.yaml' } })),
        'more.yaml': JSON.stringify(template({ c: failing })),
      },
    },
    paths: [['a', 'b', 'c']],
    reason,
  },
  {
    title: 'a wait condition that hears nothing',
    contents: { template: template(neverSignalled) },
    paths: [['wait']],
    reason: /0 of 1 received/,
    hint: /report back/,
  },
  {
    title: 'a wait condition in a nested template',
    contents: { template: template({ nested: { type: 'inner.yaml' } }), files: inFile(neverSignalled) },
    paths: [['nested', 'wait']],
    reason: /0 of 1 received/,
    hint: /report back/,
  },
  {
    title: 'an update that brings a bad one',
    contents: { template: template({ fine: good }) },
    change: { template: template({ fine: good, bad: failing }) },
    paths: [['bad']],
    reason,
  },
  {
    title: 'an update that makes one bad',
    contents: { template: template({ one: good }) },
    change: { template: template({ one: failing }) },
    paths: [['one']],
    reason,
  },
  {
    title: 'an update in a nested template',
    contents: { template: template({ nested: { type: 'inner.yaml' } }), files: inFile({ one: good }) },
    change: { template: template({ nested: { type: 'inner.yaml' } }), files: inFile({ one: failing }) },
    paths: [['nested', 'one']],
    reason,
  },
  {
    title: 'an update that makes a group larger',
    contents: { template: template({ group: group(good, 1) }) },
    change: { template: template({ group: group(failing, 1) }) },
    paths: [['group', '0']],
    reason,
  },
  {
    title: 'an update, rolled back',
    contents: { template: template({ fine: good }), rollback: true },
    change: { template: template({ fine: good, bad: failing }), rollback: true },
    paths: [['bad']],
    reason,
  },
  {
    title: 'an update after one that failed',
    contents: { template: template({ fine: good }) },
    change: { template: template({ fine: good, other: failing }) },
    paths: [['other']],
    reason,
  },
  {
    title: 'each member of a group',
    contents: { template: template({ group: group(failing, 3) }) },
    paths: [
      ['group', '0'],
      ['group', '1'],
      ['group', '2'],
    ],
    reason,
  },
  {
    title: 'one at the end of a chain',
    contents: {
      template: template({ a: good, b: { ...good, depends_on: 'a' }, bad: { ...failing, depends_on: 'b' } }),
    },
    paths: [['bad']],
    reason,
  },
  {
    title: 'two nested templates',
    contents: {
      template: template({ left: { type: 'inner.yaml' }, right: { type: 'inner.yaml' } }),
      files: inFile({ bad: failing }),
    },
    paths: [
      ['left', 'bad'],
      ['right', 'bad'],
    ],
    reason,
  },
  {
    title: 'a member of an auto-scaling group',
    contents: {
      template: template({
        group: { type: 'OS::Heat::AutoScalingGroup', properties: { min_size: 1, max_size: 2, resource: failing } },
      }),
    },
    paths: [['group', /^\w+$/]],
    reason,
  },
  {
    title: 'a wait condition that is told of a failure',
    contents: { template: template({ ...neverSignalled, wait: waiting(60) }) },
    signal: { name: 'handle', data: { status: 'FAILURE', reason: 'the disk is full', id: '1' } },
    paths: [['wait']],
    reason: /the disk is full/,
    hint: /reported a failure/,
  },
  {
    title: 'a deployment whose script ends with an error',
    contents: { template: template(deployment) },
    signal: { name: 'deployment', data: { deploy_status_code: 1, deploy_stderr: 'no such command' } },
    paths: [['deployment']],
    reason: /non-zero status code: 1/,
    hint: /deploy_stderr/,
  },
  {
    title: 'a wait condition in a group of nested templates',
    contents: { template: template({ group: group({ type: 'inner.yaml' }, 1) }), files: inFile(neverSignalled) },
    paths: [['group', '0', 'wait']],
    reason: /0 of 1 received/,
    hint: /report back/,
  },
  {
    title: 'an update in a group of nested templates',
    contents: { template: template({ group: group({ type: 'inner.yaml' }, 1) }), files: inFile({ one: good }) },
    change: { template: template({ group: group({ type: 'inner.yaml' }, 1) }), files: inFile({ one: failing }) },
    paths: [['group', '0', 'one']],
    reason,
  },
]

/** Whether a stack that fails in a way is explained. */
export async function explains({ api, begin, soon, unique }: HeatScene, failure: Failure): Promise<void> {
  const { change, paths, hint } = failure
  const stack = await begin({ name: unique('failing'), ...failure.contents })
  let error: unknown
  if (change) {
    const before = await api.waitForStack(stack, soon)
    await api.updateStack(stack, change)
    error = await api.waitForStack(stack, { ...soon, before }).catch((caught: unknown) => caught)
  } else if (failure.signal) {
    const { name, data } = failure.signal
    // a signal that comes too early is lost, or Heat stands still over it
    const waits = async () => (await api.getResource(stack, { name: String(paths[0]![0]) })).status
    await expect.poll(waits, soon).toBe('CREATE_IN_PROGRESS')
    const told = async () => {
      await api.signalResource(stack, { name, details: data }).catch(() => {})
      return (await api.getStack(stack)).status
    }
    await expect.poll(told, soon).not.toBe('CREATE_IN_PROGRESS')
    error = await api.waitForStack(stack, soon).catch((caught: unknown) => caught)
  } else error = await api.waitForStack(stack, soon).catch((caught: unknown) => caught)
  const cause = (path: (string | RegExp)[]) => ({
    path: path.map((name) => (typeof name === 'string' ? name : expect.stringMatching(name))),
    status: expect.stringMatching(/_FAILED$/),
    reason: expect.stringMatching(failure.reason),
    ...(hint && { hint: expect.stringMatching(hint) }),
  })
  const check = (causes: object[]) => {
    expect(causes.length).toBeGreaterThan(0)
    for (const each of causes) expect(paths.map(cause)).toContainEqual(pick(each as Cause, hint ? ['hint'] : []))
  }
  expect(error).toMatchObject({ name: 'StackError' })
  check((error as StackError).causes)
  check(await api.explainFailure(stack))
}

const pick = (cause: Cause, more: 'hint'[]) => {
  const names = ['path', 'status', 'reason', ...more] as const
  return Object.fromEntries(names.map((name) => [name, cause[name]]))
}
