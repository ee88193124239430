import type { ResourceContext, ResourceType } from '../cloud.ts'
import { volumeSchema } from './schemas/volume-schema.ts'

export const volume: ResourceType = {
  name: 'OS::Cinder::Volume',
  className: 'CinderVolume',
  properties: volumeSchema,
  attributes: [
    'attachments',
    'attachments_list',
    'availability_zone',
    'bootable',
    'created_at',
    'display_description',
    'display_name',
    'encrypted',
    'metadata',
    'metadata_values',
    'multiattach',
    'size',
    'snapshot_id',
    'source_volid',
    'status',
    'volume_type',
  ],
  duration: () => 600,
  create({ cloud, resource }) {
    resource.data['created_at'] = new Date(cloud.clock.now()).toISOString().replace(/Z$/, '000')
    return cloud.random.uuid()
  },
  attribute(context, name) {
    const shown = show(context)
    if (name === 'display_name') return shown['name']
    if (name === 'display_description') return shown['description'] ?? ''
    if (name === 'metadata' || name === 'attachments') return JSON.stringify(shown[name])
    if (name === 'metadata_values') return shown['metadata']
    if (name === 'attachments_list') return shown['attachments']
    return name === 'size' || name === 'encrypted' ? String(shown[name]) : shown[name]
  },
  show: (context) => show(context),
  validate({ size, snapshot_id: snapshot, source_volid: source, backup_id: backup }) {
    if (size || snapshot || source || backup) return undefined
    return (
      'If neither "backup_id" nor "size" is provided, one and only one of "source_volid", "snapshot_id" must be ' +
      'specified, but currently specified options: [].'
    )
  },
}

const show = ({ cloud, stack, resource, properties, physicalName }: ResourceContext): Record<string, unknown> => {
  const attachment = resource.data['attachment'] as Record<string, unknown> | undefined
  const id = resource.physicalId ?? ''
  return {
    id,
    status: attachment === undefined ? 'available' : 'in-use',
    size: properties['size'] ?? 1,
    availability_zone: properties['availability_zone'] ?? 'nova',
    created_at: resource.data['created_at'],
    updated_at: resource.data['created_at'],
    name: properties['name'] ?? physicalName,
    description: properties['description'],
    volume_type: properties['volume_type'] ?? '__DEFAULT__',
    snapshot_id: properties['snapshot_id'],
    source_volid: properties['source_volid'],
    metadata: properties['metadata'] ?? {},
    links: [
      { rel: 'self', href: `${cloud.url}/volume/v3/${stack.projectId}/volumes/${id}` },
      { rel: 'bookmark', href: `${cloud.url}/volume/${stack.projectId}/volumes/${id}` },
    ],
    user_id: cloud.accounts.users.find(({ name }) => name === stack.owner)?.id ?? null,
    bootable: properties['image'] ? 'true' : 'false',
    encrypted: false,
    replication_status: null,
    consistencygroup_id: null,
    multiattach: properties['multiattach'] ?? false,
    attachments: attachment === undefined ? [] : [{ id, volume_id: id, ...attachment }],
    'os-vol-tenant-attr:tenant_id': stack.projectId,
  }
}
