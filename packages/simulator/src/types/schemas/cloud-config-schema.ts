import type { PropertySchema } from '../property-schema.ts'

export const cloudConfigSchema: Readonly<Record<string, PropertySchema>> = {
  cloud_config: {
    type: 'map',
  },
}
