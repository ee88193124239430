export interface TemplateKeys {
  parameters: string
  resources: string
  outputs: string
  value: string
  condition: string
  dependsOn: string
  properties: string
  metadata: string
  /** The fields of a resource that may hold calls. */
  fields: readonly string[]
}

/** How a format spells what templates are made of. */
export const templateKeys = (version: string): TemplateKeys => (version < '2013' ? cfn : hot)

const hot: TemplateKeys = {
  parameters: 'parameters',
  resources: 'resources',
  outputs: 'outputs',
  value: 'value',
  condition: 'condition',
  dependsOn: 'depends_on',
  properties: 'properties',
  metadata: 'metadata',
  fields: ['properties', 'metadata', 'deletion_policy', 'update_policy', 'external_id'],
}

const cfn: TemplateKeys = {
  parameters: 'Parameters',
  resources: 'Resources',
  outputs: 'Outputs',
  value: 'Value',
  condition: 'Condition',
  dependsOn: 'DependsOn',
  properties: 'Properties',
  metadata: 'Metadata',
  fields: ['Properties', 'Metadata', 'DeletionPolicy', 'UpdatePolicy'],
}
