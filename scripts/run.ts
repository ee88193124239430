import { spawn } from 'node:child_process'

export interface Outcome {
  /** 0 when all is well; also where the command cannot be started it is not 0. */
  code: number
  /** What it said on stdout and stderr. */
  output: string
  seconds: number
}

export interface RunOptions {
  cwd?: string
  env?: Record<string, string | undefined>
  /** Also shows what it says while it runs. */
  show?: true
  /** Minutes before it is stopped. 10 when absent. */
  minutes?: number
}

/** Runs a command to its end. */
export const run = (command: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> =>
  new Promise((resolve) => {
    const began = performance.now()
    let output = ''
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: (options.minutes ?? 10) * 60_000,
    })
    const hear = (chunk: Buffer) => {
      output += String(chunk)
      if (options.show) process.stdout.write(chunk)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    const end = (code: number) => resolve({ code, output, seconds: (performance.now() - began) / 1000 })
    child.on('error', (error) => {
      output += String(error)
      end(127)
    })
    child.on('close', (code) => end(code ?? 1))
  })
