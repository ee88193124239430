import { autoScalingGroup } from './auto-scaling-group.ts'
import { cfnWaitConditionHandle } from './cfn-wait-condition-handle.ts'
import { cloudConfig } from './cloud-config.ts'
import { delay } from './delay.ts'
import { net } from './net.ts'
import { none } from './none.ts'
import { port } from './port.ts'
import { randomString } from './random-string.ts'
import { resourceChain } from './resource-chain.ts'
import { resourceGroup } from './resource-group.ts'
import type { ResourceType } from '../cloud.ts'
import { scalingPolicy } from './scaling-policy.ts'
import { remoteStack } from './remote-stack.ts'
import { server } from './server.ts'
import { softwareConfig } from './software-config.ts'
import { softwareDeployment } from './software-deployment.ts'
import { subnet } from './subnet.ts'
import { testResource } from './test-resource.ts'
import { value } from './value.ts'
import { volume } from './volume.ts'
import { volumeAttachment } from './volume-attachment.ts'
import { waitCondition } from './wait-condition.ts'
import { waitConditionHandle } from './wait-condition-handle.ts'

export const builtInTypes: readonly ResourceType[] = [
  autoScalingGroup,
  cfnWaitConditionHandle,
  cloudConfig,
  delay,
  net,
  none,
  port,
  randomString,
  resourceChain,
  resourceGroup,
  remoteStack,
  scalingPolicy,
  server,
  softwareConfig,
  softwareDeployment,
  subnet,
  testResource,
  value,
  volume,
  volumeAttachment,
  waitCondition,
  waitConditionHandle,
]
