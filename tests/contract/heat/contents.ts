/** The version of the template language that the tests write. */
export const version = '2018-08-31'

/** A resource that does nothing, and waits as long as it is told, in seconds by action. */
export const testResource = (value: unknown, wait: object = {}): object => ({
  type: 'OS::Heat::TestResource',
  properties: { value, action_wait_secs: wait },
})

export const template = {
  heat_template_version: version,
  description: 'of a test',
  parameters: {
    size: { type: 'number', default: 1, label: 'Size', constraints: [{ range: { min: 1, max: 9 } }] },
    pin: { type: 'string', hidden: true, default: 'first-pin' },
  },
  resources: {
    one: testResource({ get_param: 'size' }),
    two: { ...testResource({ get_file: 'note.txt' }), metadata: { kept: 'yes' }, depends_on: 'one' },
  },
  outputs: { size: { description: 'as given', value: { get_param: 'size' } }, list: { value: [1, { two: 3 }] } },
}

/** What most stacks of the tests are made of. */
export const contents = { template, files: { 'note.txt': 'hello' }, environment: { parameters: { size: 2 } } }

const child = { heat_template_version: version, resources: { leaf: testResource('x') } }

/** A stack around another. */
export const nestedContents = {
  template: {
    heat_template_version: version,
    resources: { nested: { type: 'child.yaml' }, own: testResource('y') },
  },
  files: { 'child.yaml': JSON.stringify(child) },
}
