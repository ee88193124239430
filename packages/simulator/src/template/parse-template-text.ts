import { parseTemplate } from '@heatkit/templates'
import { badRequest } from '../heat/faults.ts'

/** The text of a template. What Heat's API layer cannot read it refuses itself; the rest is the engine's to judge. */
export const parseTemplateText = (text: string): Record<string, unknown> => {
  const { template, issues } = parseTemplate(text)
  const refused = issues.find(
    ({ severity, type }) => severity === 'error' && (type === undefined || type === 'ValueError'),
  )
  if (!template || refused) throw badRequest(`Template not in valid format: ${refused?.message ?? issues[0]?.message}`)
  return template
}
