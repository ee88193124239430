import type { PropertySchema } from '../property-schema.ts'

export const volumeAttachmentSchema: Readonly<Record<string, PropertySchema>> = {
  instance_uuid: { type: 'string', required: true, update: true },
  mountpoint: { type: 'string', update: true },
  volume_id: {
    type: 'string',
    required: true,
    update: true,
    constraints: [{ custom_constraint: 'cinder.volume' }],
  },
}
