import { creationOrder, type Issue, parseTemplate, resolveParameters } from '@heatkit/templates'

const text = `
heat_template_version: 2018-08-31
parameters:
  size: { type: number, default: 1 }
resources:
  attachment: { type: OS::Cinder::VolumeAttachment, properties: { volume_id: { get_resource: volume } } }
  volume: { type: OS::Cinder::Volume, properties: { size: { get_param: size } } }
`

/** Reads a template, orders its resources, works out a parameter, and finds where a bad one is bad. */
export async function use(): Promise<void> {
  const { template, issues } = parseTemplate(text)
  if (!template || issues.length) throw new Error(`not read: ${issues.map(({ message }) => message).join()}`)
  const { order } = creationOrder(template)
  if (order.join() !== 'volume,attachment') throw new Error(`the order is ${order.join()}`)
  const size = resolveParameters(template, { size: '12' }).values['size']
  if (size !== 12) throw new Error(`the size is ${String(size)}`)
  const [issue]: Issue[] = parseTemplate('resources: [').issues
  if (issue?.line === undefined) throw new Error('a bad template has no fault with a line')
}
