import { creationOrder, parseTemplate, references, resolveParameters, type Template } from '@heatkit/templates'
import { evaluateIn } from '../engine/evaluation.ts'
import { isLookup, lookUp } from '../engine/lookups.ts'
import { checkProperties } from '../engine/properties.ts'
import type { ResourceRecord, StackRecord } from '../engine/records.ts'
import { heatFault, notSimulated } from '../http/answers.ts'
import { missingTypes } from '../types/missing-types.ts'
import type { HeatCloud } from './heat-cloud.ts'
import { pythonText } from './python-text.ts'

type Loose = Record<string, unknown>

/** Makes a stack of a request's body, or says what Heat says against it. heat.api.openstack.v1.stacks, heat.engine.service */
export function planStack(cloud: HeatCloud, given: unknown, owner: { name: string; projectId: string }): StackRecord {
  const body = given as Loose
  for (const option of ['files_container', 'adopt_stack_data', 'environment_files'])
    if (body[option]) throw notSimulated(option)
  const template = readTemplate(cloud, body)
  const name = body['stack_name']
  const tags = readTags(body['tags'])
  const rollback = readRollback(body['disable_rollback'])
  const timeout = body['timeout_mins']
  if (timeout !== undefined && timeout !== null && !/^\d+$/.test(pythonText(timeout))) {
    throw heatFault(
      400,
      'HTTPBadRequest',
      `Value '${pythonText(timeout)}' is invalid for 'timeout_mins' which only accepts non-negative integer.`,
    )
  }
  const { parameters = {}, parameter_defaults = {}, ...rest } = readEnvironment(body['environment'])
  if (Object.keys((rest['resource_registry'] ?? {}) as object).length) throw notSimulated('resource_registry')

  if (typeof name !== 'string' || !/^[a-zA-Z][a-zA-Z0-9_.-]{0,254}$/.test(name)) {
    const rule =
      'must contain only alphanumeric or "_-." characters, must start with alpha and must be 255 characters or less.'
    throw heatFault(400, 'StackValidationFailed', `Invalid stack name ${String(name)} ${rule}`)
  }
  if (cloud.findByName(name, owner.projectId))
    throw heatFault(409, 'StackExists', `The Stack (${name}) already exists.`)

  const { random } = cloud
  const id = random.uuid()
  const environment = {
    parameters: { ...(parameters as Loose), ...((body['parameters'] ?? {}) as Loose) },
    parameter_defaults,
    ...rest,
  } as Loose
  const resolved = resolveParameters(template, environment['parameters'] as Loose, {
    defaults: parameter_defaults as Loose,
    stackName: name,
    stackId: id,
    projectId: owner.projectId,
  })
  for (const { type, message } of resolved.errors) throw heatFault(400, type, message)
  for (const { parameter, constraint, value } of resolved.custom) {
    if (!isLookup(constraint)) throw notSimulated(`the constraint ${constraint}`)
    const against = lookUp(constraint, value, cloud.inventory)
    if (against) throw heatFault(400, 'StackValidationFailed', `Parameter '${parameter}' is invalid: ${against}`)
  }
  const now = cloud.clock.now()
  const stack: StackRecord = {
    id,
    name,
    projectId: owner.projectId,
    owner: owner.name,
    userProjectId: random.hex(),
    template,
    environment,
    files: (body['files'] ?? {}) as Record<string, string>,
    parameters: resolved.values,
    hidden: resolved.hidden,
    tags,
    ...(Number(timeout) > 0 && { timeoutMinutes: Number(timeout) }),
    rollback,
    action: 'CREATE',
    status: 'IN_PROGRESS',
    reason: '',
    createdAt: now,
    resources: new Map(),
    events: [],
  }
  checkResources(cloud, stack)
  const { needs } = creationOrder(template)
  for (const [each, definition] of Object.entries(template.resources ?? {})) {
    const resource: ResourceRecord = {
      name: each,
      definition,
      needs: needs.get(each)!,
      action: 'INIT',
      status: 'COMPLETE',
      reason: '',
      physicalId: null,
      attributes: {},
      createdAt: now,
      updatedAt: now,
    }
    stack.resources.set(each, resource)
  }
  return stack
}

/** The template of a body, wherever it is. */
export function readTemplate(cloud: HeatCloud, body: Loose): Template {
  const url = body['template_url']
  let source = body['template']
  if (source === undefined && typeof url === 'string') {
    source = cloud.templates[url]
    const why = `Could not retrieve template: Failed to retrieve template from ${url}`
    if (source === undefined) throw heatFault(400, 'HTTPBadRequest', why)
  }
  if (typeof source !== 'string' && (typeof source !== 'object' || source === null))
    throw heatFault(400, 'HTTPBadRequest', 'No template specified')
  const { template, issues } = parseTemplate(source)
  const [fault] = issues.filter(({ severity }) => severity === 'error')
  if (fault?.rule === 'limits') throw heatFault(400, 'RequestLimitExceeded', fault.message)
  if (fault && /^Error parsing|not a JSON object|format version not found/.test(fault.message)) {
    if (typeof source === 'string')
      throw heatFault(400, 'HTTPBadRequest', `Template not in valid format: ${fault.message}`)
    throw heatFault(400, 'InvalidTemplateVersion', 'The template version is invalid: Template version was not provided')
  }
  if (fault)
    throw heatFault(
      400,
      fault.message.startsWith('The template section') ? 'InvalidTemplateSection' : 'InvalidTemplateVersion',
      fault.message,
    )
  if (!template!.heat_template_version) throw notSimulated('the CFN template format')
  if (template!.conditions) throw notSimulated('conditions')
  return template!
}

function readEnvironment(environment: unknown): Loose {
  if (environment === undefined || environment === null || environment === '') return {}
  if (typeof environment === 'object') return environment as Loose
  const { template, issues } = parseTemplate(pythonText(environment))
  const syntax = issues.find(({ rule }) => rule === 'syntax')
  if (syntax || !template)
    throw heatFault(
      400,
      'HTTPBadRequest',
      `Environment not in valid format: ${syntax?.message ?? 'The environment is not a valid YAML mapping data type.'}`,
    )
  return template
}

function readTags(tags: unknown): string[] {
  if (tags === undefined || tags === null) return []
  if (typeof tags !== 'string') throw heatFault(400, 'AttributeError')
  for (const tag of tags.split(',')) {
    if (tag.length > 80) throw heatFault(400, 'HTTPBadRequest', `Invalid tag, "${tag}" is longer than 80 characters`)
  }
  return tags.split(',')
}

/** What is left out means no rollback. */
function readRollback(disable: unknown): boolean {
  if (disable === undefined || disable === null) return false
  const text = pythonText(disable).toLowerCase()
  if (text !== 'true' && text !== 'false') throw heatFault(400, 'ValueError')
  return text === 'false'
}

/** What Heat looks at before it agrees to create. */
function checkResources(cloud: HeatCloud, stack: StackRecord): void {
  const { template } = stack
  const refuse = (message: string, type = 'StackValidationFailed') => heatFault(400, type, message)
  for (const { type, condition } of Object.values(template.resources ?? {})) {
    if (condition !== undefined) throw notSimulated('conditions')
    if (missingTypes.has(type)) throw notSimulated(`the resource type ${type}`)
    if (/\.(yaml|template)$/.test(type)) throw notSimulated('nested templates')
    if (type === undefined) throw refuse(`Each resource must contain a type key.`)
    if (!cloud.types.has(type)) throw refuse(`The Resource Type (${type}) could not be found.`)
  }
  for (const { from, to, by, path } of references(template)) {
    if (Object.hasOwn(template.resources ?? {}, to)) continue
    const place = by === 'depends_on' ? from : `${from}.${['Properties', ...path.slice(3, -1)].join('.')}`
    throw refuse(`The specified reference "${to}" (in ${place}) is incorrect.`, 'InvalidTemplateReference')
  }
  // Heat 19 finds a circle only when it is too late for words
  if (creationOrder(template).cycle.length) throw heatFault(500, 'RemoteError')
  for (const [name, { type, properties = {} }] of Object.entries(template.resources ?? {})) {
    const schema = cloud.types.get(type)!
    const known = Object.entries(properties).map(([property, part]) => {
      const worked = evaluateIn(stack, part)
      if (worked.kind === 'unsupported') throw notSimulated(`the function ${worked.feature}`)
      if (worked.kind === 'error')
        throw refuse(`Property error: : resources.${name}.properties.${property}: : ${worked.message}`)
      return [property, worked.kind === 'value' ? worked.value : undefined] as const
    })
    const against = checkProperties(name, schema, Object.fromEntries(known))
    if (against) throw refuse(against)
    for (const [property, value] of known) {
      const constraint = schema.properties[property]?.constraint
      const missing = constraint && value !== undefined && lookUp(constraint, value, cloud.inventory)
      if (missing) throw refuse(`Property error: : resources.${name}.properties.${property}: : ${missing}`)
    }
  }
  for (const [name, output] of Object.entries(template.outputs ?? {})) checkOutput(cloud, stack, name, output.value)
}

/** Of outputs Heat checks that attributes exist, and little more. */
function checkOutput(
  cloud: HeatCloud,
  { template }: StackRecord,
  name: string,
  value: unknown,
  path = `outputs.${name}.value`,
): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    if (key === 'get_attr' && Array.isArray(part) && typeof part[1] === 'string') {
      const type = cloud.types.get(template.resources?.[part[0] as string]?.type ?? '')
      if (type && part[1] !== 'show' && !type.attributes.includes(part[1])) {
        throw heatFault(
          400,
          'StackValidationFailed',
          `${path}.get_attr: : The Referenced Attribute (${String(part[0])} ${part[1]}) is incorrect.`,
        )
      }
    }
    checkOutput(
      cloud,
      { template } as StackRecord,
      name,
      part,
      Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`,
    )
  }
}
