import type { ResourceType } from '../cloud.ts'
import { cfnSignalUrl } from './cfn-signal-url.ts'
import { waitConditionHandle } from './wait-condition-handle.ts'

/** Its reference is the signed address of the service that speaks CloudFormation; here its signals come through Heat's own API. */
export const cfnWaitConditionHandle: ResourceType = {
  name: 'AWS::CloudFormation::WaitConditionHandle',
  className: 'WaitConditionHandle',
  since: '2014.1',
  properties: {},
  attributes: [],
  create({ cloud, resource }) {
    resource.data['accessKey'] = cloud.random.hex()
    resource.data['signature'] = btoa(cloud.random.hex())
    return cloud.random.hex()
  },
  ...(waitConditionHandle.signal && { signal: waitConditionHandle.signal }),
  reference: (context) => cfnSignalUrl(context, 'waitcondition'),
}
