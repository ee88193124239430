import type { Cloud } from '../../cloud.ts'
import { isObject } from '../../is-object.ts'
import { parseTemplateText } from '../../template/parse-template-text.ts'
import { badRequest } from '../faults.ts'
import { HeatError } from '../heat-error.ts'

/** `template` as object or text, or what `template_url` finds among the simulator's own. */
export const readTemplateField = (cloud: Cloud, body: Record<string, unknown>): Record<string, unknown> => {
  const { template, template_url: url } = body
  if (isObject(template)) {
    checkSize(JSON.stringify(template))
    return template
  }
  if ('template' in body && typeof template === 'string') return parseTemplateText(checkSize(template))
  if (!('template' in body) && typeof url === 'string') return parseTemplateText(checkSize(fetchTemplate(cloud, url)))
  // Python would fall over anything else
  if (template !== undefined && template !== null) throw badRequest()
  throw badRequest('No template specified')
}

const fetchTemplate = (cloud: Cloud, url: string): string => {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? ''
  if (scheme !== 'http' && scheme !== 'https')
    throw badRequest(`Could not retrieve template: Invalid URL scheme ${scheme}`)
  const text = cloud.templates.get(url)
  if (text === undefined) throw badRequest(`Could not retrieve template: Failed to retrieve template from ${url}`)
  return text
}

const checkSize = (text: string): string => {
  if (text.length <= limit) return text
  const message = `Request limit exceeded: Template size (${text.length} bytes) exceeds maximum allowed size (${limit} bytes).`
  throw new HeatError(400, 'RequestLimitExceeded', message)
}

const limit = 524_288
