import type { ResourceContext, ResourceType } from '../cloud.ts'
import { stackUrl } from '../heat/links.ts'
import { isObject } from '../is-object.ts'
import { pythonStr } from '../python-str.ts'
import { waitConditionHandleSchema } from './schemas/wait-condition-handle-schema.ts'

export interface WaitSignal {
  status: string
  reason: string
  data: unknown
}

export const waitConditionHandle: ResourceType = {
  name: 'OS::Heat::WaitConditionHandle',
  className: 'HeatWaitConditionHandle',
  since: '2014.2',
  properties: waitConditionHandleSchema,
  attributes: ['curl_cli', 'endpoint', 'signal', 'token'],
  create: ({ cloud, resource }) => {
    resource.data['token'] = `gAAAA${cloud.random.hex(64)}`
    return cloud.random.hex()
  },
  signal({ resource }, details) {
    const given = isObject(details) ? details : {}
    const known = isObject(resource.metadata) ? resource.metadata : {}
    const {
      data = null,
      reason = `Signal ${Object.keys(known).length + 1} received`,
      status = 'SUCCESS',
      id = `${Object.keys(known).length + 1}`,
      ...rest
    } = given
    // Heat drops such a signal without a word
    if (Object.keys(rest).length > 0 || !/^(SUCCESS|FAILURE)$/.test(String(status))) return undefined
    const key = String(id)
    resource.metadata = { ...known, [key]: { data, reason, status } }
    // objects forget in which order keys of digits came
    const order = (resource.data['order'] ?? []) as string[]
    resource.data['order'] = [...order.filter((one) => one !== key), key]
    return { reason: `status:${String(status)} reason:${pythonStr(reason)}` }
  },
  attribute: (context, name) => {
    const endpoint = signalUrl(context)
    const token = context.resource.data['token'] as string
    if (name === 'token') return token
    if (name === 'endpoint') return endpoint
    if (name === 'signal') return JSON.stringify({ alarm_url: endpoint })
    return (
      `curl -i -X POST -H 'X-Auth-Token: ${token}' -H 'Content-Type: application/json' ` +
      `-H 'Accept: application/json' ${endpoint}`
    )
  },
}

const signalUrl = ({ cloud, stack, resource }: ResourceContext): string =>
  stackUrl(cloud, { ...stack, projectId: stack.userProjectId }, 'resources', resource.name, 'signal')
