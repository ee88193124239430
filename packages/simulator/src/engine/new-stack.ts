import type { Cloud, NewStack, StackRecord } from '../cloud.ts'

/** A stack before anything has happened to it. */
export const newStack = (cloud: Cloud, { adopt: _adopt, ...input }: NewStack): StackRecord => ({
  ...input,
  createdAt: cloud.clock.now(),
  updatedAt: undefined,
  deletedAt: undefined,
  stale: undefined,
  resources: new Map(),
  replaced: [],
  events: [],
  snapshots: [],
  previous: undefined,
  traversal: undefined,
  timeout: undefined,
  watch: undefined,
  action: 'CREATE',
  status: 'IN_PROGRESS',
  reason: '',
})
