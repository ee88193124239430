import { heatTime } from '../clock/heat-time.ts'
import type { ResourceContext, ResourceRecord, ResourceType } from '../cloud.ts'
import { volumeAttachmentSchema } from './schemas/volume-attachment-schema.ts'

/** Goes by the id of its volume. */
export const volumeAttachment: ResourceType = {
  name: 'OS::Cinder::VolumeAttachment',
  className: 'CinderVolumeAttachment',
  properties: volumeAttachmentSchema,
  attributes: [],
  duration: () => 400,
  create: ({ properties }) => String(properties['volume_id']),
  created(context) {
    const volume = attached(context)
    if (!volume) return
    const { cloud, properties } = context
    volume.data['attachment'] = {
      attachment_id: cloud.random.uuid(),
      server_id: properties['instance_uuid'],
      host_name: null,
      device: properties['mountpoint'] ?? '/dev/vdb',
      attached_at: heatTime(cloud.clock.now()).replace(/Z$/, '.000000'),
    }
  },
  deleted: (context) => void delete attached(context)?.data['attachment'],
}

const attached = ({ cloud, properties }: ResourceContext): ResourceRecord | undefined =>
  cloud.stacks
    .flatMap(({ resources }) => [...resources.values()])
    .find((one) => one.physicalId === properties['volume_id'] && one.type.name === 'OS::Cinder::Volume')
