import type { SoftwareConfigRecord } from '../software-record.ts'
import type { Cloud } from '../cloud.ts'
import { isObject } from '../is-object.ts'
import { pythonStr } from '../python-str.ts'

/** Stores a config as a request or a resource gives it. */
export const addSoftwareConfig = (
  cloud: Cloud,
  projectId: string,
  { name, group, config, inputs, outputs, options }: Record<string, unknown>,
): SoftwareConfigRecord => {
  const record: SoftwareConfigRecord = {
    id: cloud.random.uuid(),
    projectId,
    name: pythonStr(name ?? ''),
    group: pythonStr(group ?? 'Heat::Ungrouped'),
    config: pythonStr(config ?? ''),
    inputs: list(inputs).map((input) => ({ type: 'String', ...input })),
    outputs: list(outputs).map((output) => ({ type: 'String', error_output: false, ...output })),
    options: isObject(options) ? options : {},
    createdAt: cloud.clock.now(),
  }
  cloud.softwareConfigs.set(record.id, record)
  return record
}

const list = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isObject) : [])
