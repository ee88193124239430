import type { SoftwareConfigRecord } from '../../software-record.ts'
import { heatTime } from '../../clock/heat-time.ts'

export const softwareConfigView = (
  { id, name, group, createdAt, config, inputs, outputs, options, projectId }: SoftwareConfigRecord,
  show: { detail: boolean; project: boolean },
): Record<string, unknown> => ({
  id,
  name,
  group,
  creation_time: heatTime(createdAt),
  ...(show.detail && { config, inputs, outputs, options }),
  ...(show.project && { project: projectId }),
})
