import { expect, test } from 'vitest'
import { answerOf } from '../testing/answer-of.ts'

test('attributes are read while the resource has any', () => {
  expect(
    answerOf(
      { get_attr: ['r', 'a'] },
      {
        resource: (name) => ({
          ...(name === 'gone' && { action: 'DELETE' }),
          attribute: (attribute) => attribute.toUpperCase(),
          attributes: () => ({ a: 'A' }),
        }),
      },
    ),
  ).toEqual('A')
  expect(
    answerOf(
      { get_attr: ['r'] },
      {
        resource: (name) => ({
          ...(name === 'gone' && { action: 'DELETE' }),
          attribute: (attribute) => attribute.toUpperCase(),
          attributes: () => ({ a: 'A' }),
        }),
      },
    ),
  ).toEqual({ a: 'A' })
  expect(
    answerOf(
      { get_attr: ['gone', 'a'] },
      {
        resource: (name) => ({
          ...(name === 'gone' && { action: 'DELETE' }),
          attribute: (attribute) => attribute.toUpperCase(),
          attributes: () => ({ a: 'A' }),
        }),
      },
    ),
  ).toEqual(null)
  expect(
    answerOf(
      { get_attr: [] },
      {
        resource: (name) => ({
          ...(name === 'gone' && { action: 'DELETE' }),
          attribute: (attribute) => attribute.toUpperCase(),
          attributes: () => ({ a: 'A' }),
        }),
      },
    ),
  ).toEqual(
    'StackValidationFailed: get_attr: Arguments to "get_attr" can be of the next forms: [resource_name] or [resource_name, attribute, (path), ...]',
  )
})
