import { net } from './net.ts'
import { none } from './none.ts'
import { port } from './port.ts'
import { randomString } from './random-string.ts'
import type { ResourceType } from '../cloud.ts'
import { server } from './server.ts'
import { subnet } from './subnet.ts'
import { testResource } from './test-resource.ts'
import { value } from './value.ts'
import { volume } from './volume.ts'
import { volumeAttachment } from './volume-attachment.ts'

export const builtInTypes: readonly ResourceType[] = [
  net,
  none,
  port,
  randomString,
  server,
  subnet,
  testResource,
  value,
  volume,
  volumeAttachment,
]
