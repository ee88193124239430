import type { ResourceType } from './resource-type.ts'

export const volumeAttachment: ResourceType = {
  type: 'OS::Cinder::VolumeAttachment',
  properties: {
    instance_uuid: { kind: 'String', required: true },
    volume_id: { kind: 'String', required: true },
    mountpoint: { kind: 'String' },
  },
  attributes: ['show'],
  takes: { create: 500, delete: 300 },
  // Heat uses the volume's id
  create: ({ volume_id, instance_uuid }) => ({
    physicalId: String(volume_id),
    attributes: { show: { volume_id, server_id: instance_uuid } },
  }),
}
