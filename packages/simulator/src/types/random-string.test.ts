import { expect, test } from 'vitest'
import { signIn } from '../testing/sign-in.ts'

test('a random string has its length and at least what each class and sequence asks for', async () => {
  const { call, cloud } = await signIn()
  const properties = {
    length: 20,
    character_classes: [
      { class: 'digits', min: 4 },
      { class: 'uppercase', min: 3 },
    ],
    character_sequences: [{ sequence: '$%', min: 2 }],
  }
  const template = {
    heat_template_version: '2018-08-31',
    resources: { text: { type: 'OS::Heat::RandomString', properties } },
    outputs: { text: { value: { get_resource: 'text' } } },
  }
  const { body } = await call('POST', '/stacks', { stack_name: 'web', template })
  await cloud.clock.advance(1000)
  const value: string = (await call('GET', `/stacks/web/${body.stack.id}/outputs/text`)).body.output.output_value
  expect(value).toMatch(/^[0-9A-Z$%]{20}$/)
  expect(value.replace(/[^0-9]/g, '').length).toBeGreaterThanOrEqual(4)
  expect(value.replace(/[^A-Z]/g, '').length).toBeGreaterThanOrEqual(3)
  expect(value.replace(/[^$%]/g, '').length).toBeGreaterThanOrEqual(2)
})
