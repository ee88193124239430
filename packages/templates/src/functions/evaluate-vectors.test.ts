import { expect, test } from 'vitest'
import { type EvaluateVector, evaluateVector } from '../../../../conformance/evaluate-vector.ts'
import { sortedJson } from '../../../../conformance/sorted-json.ts'
import lines from '../../../../conformance/vectors/evaluate.jsonl?raw'

const vectors = lines
  .trim()
  .split('\n')
  .map((line): EvaluateVector => JSON.parse(line) as EvaluateVector)

test('values and errors are those of Heat', () => {
  const differing = vectors.filter((vector) => sortedJson(evaluateVector(vector)) !== sortedJson(vector.expect))
  expect(vectors).toHaveLength(583)
  expect(differing.map(({ id }) => id)).toEqual([])
})
