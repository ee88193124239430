// Runs files of vectors, also ones from elsewhere: `npm run vectors -- FILE...`. Prints each failure and how many passed.
import { readFileSync } from 'node:fs'
import { type EvaluateVector, evaluateVector } from '../conformance/evaluate-vector.ts'
import { readPythonJson } from '../conformance/read-python-json.ts'
import { sortedJson } from '../conformance/sorted-json.ts'

let [passed, failed] = [0, 0]
for (const file of process.argv.slice(2)) {
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const vector = readPythonJson(line) as EvaluateVector
    const wanted = sortedJson(vector.expect)
    const given = answer(vector)
    if (given === wanted) passed += 1
    else {
      failed += 1
      console.log(`${vector.id}\n  wanted ${wanted}\n  given  ${given}`)
    }
  }
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0

function answer(vector: EvaluateVector): string {
  if (!('expect' in vector)) return 'not a vector of evaluation'
  try {
    return sortedJson(evaluateVector(vector))
  } catch (error) {
    return String((error as Error).stack)
  }
}
