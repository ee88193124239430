import { heatTime } from '../clock/heat-time.ts'
import type { ResourceContext } from '../cloud.ts'

/** The signed address at which the service that speaks CloudFormation would take a signal. */
export const cfnSignalUrl = ({ cloud, stack, resource }: ResourceContext, kind: 'signal' | 'waitcondition'): string => {
  const arn = `arn:openstack:heat::${stack.projectId}:stacks/${stack.name}/${stack.id}/resources/${resource.name}`
  const [head = '', ...tail] = arn.split('/')
  const query = new URLSearchParams({
    SignatureMethod: 'HmacSHA256',
    SignatureVersion: '2',
    AWSAccessKeyId: resource.data['accessKey'] as string,
    ...(kind === 'waitcondition' && { Timestamp: heatTime(resource.createdAt) }),
    Signature: resource.data['signature'] as string,
  })
  return `${cloud.url}/cloudformation/v1/${kind}/${encodeURIComponent(head)}/${tail.join('/')}?${query.toString()}`
}
