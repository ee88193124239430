import { expect, test } from 'vitest'
import { manualClock } from './manual-clock.ts'

test('what falls due runs in order, also what is asked for on the way', async () => {
  const clock = manualClock()
  const ran: string[] = []
  clock.after(20, () => void ran.push('second'))
  clock.after(10, () => {
    ran.push('first')
    clock.after(5, () => void ran.push('between'))
  })
  clock.after(31, () => void ran.push('late'))
  await clock.advance(30)
  expect(ran).toEqual(['first', 'between', 'second'])
})

test('a cancelled timer does not run, and the clock ends where it was told to', async () => {
  const clock = manualClock({ start: new Date(0) })
  let ran = false
  clock.after(10, () => (ran = true)).cancel()
  await clock.advance(100)
  expect(ran).toBe(false)
  expect(clock.now()).toBe(100)
})

test('at each moment the clock shows that moment', async () => {
  const clock = manualClock({ start: new Date(0) })
  const seen: number[] = []
  for (const due of [30, 10, 20]) clock.after(due, () => void seen.push(clock.now()))
  await clock.advance(60)
  expect(seen).toEqual([10, 20, 30])
})
