import { expect, test } from 'vitest'
import { createMany } from '../faults/support/create-many.ts'

const COUNT = 10_000

test(`${COUNT} creates, fifty at a time, where one answer in five gets lost: ${COUNT} stacks, 0 lost, 0 double, 0 refused, 0 of others taken`, async () => {
  const { made, wrong, refused, stolen, faults } = await createMany(COUNT)
  console.log(
    `${made} stacks, ${wrong} wrong, ${stolen} stolen, refused ${JSON.stringify(refused)}, ${JSON.stringify(faults)}`,
  )
  expect({ made, wrong, refused, stolen }).toEqual({ made: COUNT, wrong: 0, refused: {}, stolen: 0 })
}, 300_000)
