import { invalid } from '../heat/faults.ts'
import { NotSimulated } from '../not-simulated.ts'
import { section } from './section.ts'
import type { ResourceDefinition } from './stack-definition.ts'

/** One member of a template's resources, whose outline is checked already. */
export const readResource = (name: string, body: Record<string, unknown>, requires: string[]): ResourceDefinition => {
  const { deletion_policy: policy = 'Delete' } = body
  if (!/^(delete|retain|snapshot)$/i.test(String(policy))) throw invalid(`Invalid deletion policy "${String(policy)}"`)
  if (/^snapshot$/i.test(String(policy))) throw new NotSimulated(`the deletion policy ${String(policy)}`)
  if ('external_id' in body) throw new NotSimulated('external_id of a resource')
  return {
    name,
    type: String(body['type'] as string),
    properties: section(body, 'properties'),
    metadata: body['metadata'] ?? {},
    description: typeof body['description'] === 'string' ? body['description'] : '',
    requires,
    dependsOn: body['depends_on'],
    deletionPolicy: String(policy),
    updatePolicy: body['update_policy'],
  }
}
