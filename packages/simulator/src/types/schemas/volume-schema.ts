import type { PropertySchema } from '../property-schema.ts'

export const volumeSchema: Readonly<Record<string, PropertySchema>> = {
  availability_zone: { type: 'string' },
  backup_id: { type: 'string', update: true, constraints: [{ custom_constraint: 'cinder.backup' }] },
  description: { type: 'string', update: true },
  image: { type: 'string', constraints: [{ custom_constraint: 'glance.image' }] },
  imageRef: { type: 'string' },
  metadata: { type: 'map', update: true, default: {} },
  multiattach: { type: 'boolean', default: false },
  name: { type: 'string', update: true },
  read_only: { type: 'boolean', update: true },
  scheduler_hints: { type: 'map' },
  size: { type: 'integer', update: true, constraints: [{ range: { min: 1 } }] },
  snapshot_id: { type: 'string', constraints: [{ custom_constraint: 'cinder.snapshot' }] },
  source_volid: { type: 'string', constraints: [{ custom_constraint: 'cinder.volume' }] },
  volume_type: { type: 'string', update: true, constraints: [{ custom_constraint: 'cinder.vtype' }] },
}
