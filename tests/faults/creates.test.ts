import { expect, test } from 'vitest'
import { createMany } from './support/create-many.ts'

const COUNT = 300

test(`${COUNT} stacks created where one answer in five gets lost are ${COUNT}: none lost, none double, none refused, none of others taken`, async () => {
  const { made, wrong, refused, stolen, faults } = await createMany(COUNT)
  expect({ made, wrong, refused, stolen }).toEqual({ made: COUNT, wrong: 0, refused: {}, stolen: 0 })
  expect(Object.keys(faults).length).toBe(6)
}, 60_000)
