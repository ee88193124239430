import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { run } from '../../scripts/run.ts'
import { median } from './median.ts'

const ROUNDS = 7

/** CPU time of a call to a server on loopback, in microseconds, and divided by that of bare fetch. */
export interface Cost {
  title: string
  sequential: number
  concurrent: number
  sequentialRatio: number
  concurrentRatio: number
}

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Starts each client anew in each round, in turn. Bare fetch runs twice: how far the two differ is the noise. */
export async function measureLoopback(): Promise<Cost[]> {
  const server = spawn(process.execPath, [at('../stub-cloud.ts')], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const [line] = await once(server.stdout, 'data')
    const cloud = String(line).trim()
    const rows = [
      { title: 'fetch', client: 'fetch' },
      { title: 'fetch again', client: 'fetch' },
      { title: 'ky', client: 'ky' },
      { title: 'heatkit', client: 'heatkit' },
    ].map((row) => ({ ...row, sequential: [] as number[], concurrent: [] as number[] }))
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const row of rows) {
        const { output, code } = await run(process.execPath, [...process.execArgv, at('calls.ts'), row.client, cloud])
        if (code !== 0) throw new Error(output)
        const { sequential, concurrent } = JSON.parse(output) as { sequential: number; concurrent: number }
        row.sequential.push(sequential)
        row.concurrent.push(concurrent)
      }
    }
    const [bare] = rows
    const ratio = (mine: number[], theirs: number[]) => median(mine.map((value, round) => value / theirs[round]!))
    return rows.map(({ title, sequential, concurrent }) => ({
      title,
      sequential: median(sequential),
      concurrent: median(concurrent),
      sequentialRatio: ratio(sequential, bare!.sequential),
      concurrentRatio: ratio(concurrent, bare!.concurrent),
    }))
  } finally {
    server.kill()
  }
}
