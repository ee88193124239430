import type { ResourceType } from './resource-type.ts'

export const volume: ResourceType = {
  type: 'OS::Cinder::Volume',
  properties: {
    name: { kind: 'String' },
    description: { kind: 'String' },
    size: { kind: 'Integer' },
    metadata: { kind: 'Map', default: {} },
    availability_zone: { kind: 'String' },
    volume_type: { kind: 'String' },
  },
  missing: [
    'backup_id',
    'image',
    'imageRef',
    'multiattach',
    'read_only',
    'scheduler_hints',
    'snapshot_id',
    'source_volid',
  ],
  attributes: [
    'attachments',
    'availability_zone',
    'bootable',
    'created_at',
    'display_description',
    'display_name',
    'metadata',
    'show',
    'size',
    'status',
    'volume_type',
  ],
  takes: { create: 600, delete: 300 },
  create({ name, description, size, metadata }, { random, physicalName, now }) {
    const id = random.uuid()
    const facts = {
      attachments: [],
      availability_zone: 'nova',
      bootable: 'false',
      created_at: now,
      display_description: description ?? null,
      display_name: name ?? physicalName,
      metadata,
      size: `${(size ?? 1) as number}`,
      status: 'available',
      volume_type: '__DEFAULT__',
    }
    return { physicalId: id, attributes: { ...facts, show: { id, ...facts } } }
  },
}
