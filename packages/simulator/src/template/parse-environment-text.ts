import { parseTemplate } from '@heatkit/templates'
import { badRequest } from '../heat/faults.ts'

/** The text of an environment, which is YAML of the same dialect as a template. */
export const parseEnvironmentText = (text: string): Record<string, unknown> => {
  const { template, issues } = parseTemplate(text)
  if (template) return template
  const message = issues[0]?.message ?? ''
  const why = message.startsWith(notAMap)
    ? 'The environment is not a valid YAML mapping data type.'
    : message.replace(prefix, '')
  throw badRequest(`Environment not in valid format: ${why}`)
}

const notAMap = 'The template is not a JSON object'
const prefix = 'Error parsing template [root stack] '
