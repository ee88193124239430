// Asks Debian's python3-heat, in process, and heatkit for the same expressions and parameters. `npm run conformance:evaluate -- [COUNT] [SEED]`.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { differenceKind } from '../conformance/difference-kind.ts'
import { evaluateVector } from '../conformance/evaluate-vector.ts'
import { generateVectors } from '../conformance/generate-vectors.ts'
import { readPythonJson } from '../conformance/read-python-json.ts'
import { sortedJson } from '../conformance/sorted-json.ts'

const [count = 5000, seed = Math.floor(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number)
console.log(`${count} vectors, seed ${seed}`)
const vectors = generateVectors(count, seed)

const heat = spawn('/usr/bin/python3', ['conformance/heat-evaluate.py'], { stdio: ['pipe', 'pipe', 'inherit'] })
for (const vector of vectors) heat.stdin.write(`${JSON.stringify(vector)}\n`)
heat.stdin.end()

const kinds = new Map<string, number>()
let same = 0
let index = 0
for await (const line of createInterface({ input: heat.stdout })) {
  const vector = vectors[index++]
  if (!vector) break
  const theirs = sortedJson(readPythonJson(line))
  const ours = sortedJson(evaluateVector(vector))
  if (ours === theirs) same += 1
  else {
    const kind = differenceKind(theirs, ours)
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    if (kind === 'unexplained' || process.argv.includes('--all'))
      console.log(
        `${kind}\n  ${vector.template.replace(/"parameters":\{"s.*?\}\},/i, '').replace(/"resources":\{.*?\}\},/i, '')} ${JSON.stringify(vector.parameters)}\n  Heat    ${theirs}\n  heatkit ${ours}`,
      )
  }
}
for (const [kind, number] of kinds) console.log(`${number} differ: ${kind}`)
const share = (100 * same) / vectors.length
console.log(`${same} of ${vectors.length} identical, ${share.toFixed(2)} %`)
if (index !== vectors.length || share < 99.5) process.exitCode = 1
