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
  /** Also shows what it says while it runs. */
  show?: true
  /** Minutes before it is stopped. 10 when absent. */
  minutes?: number
}

/** Runs a command to its end. Whatever it started stops with it when it takes too long, and when we are told to stop. */
export const run = (
  command: string,
  args: readonly string[],
  { cwd, show, minutes = 10 }: RunOptions = {},
): Promise<Outcome> =>
  new Promise((resolve) => {
    const began = performance.now()
    let output = ''
    // as the leader of a group, for a shell does not pass a signal on
    const child = spawn(command, args, { cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    const stop = () => {
      if (child.pid) process.kill(-child.pid)
    }
    const interrupt = () => {
      stop()
      process.exit(130)
    }
    const timer = setTimeout(() => {
      hear(`\nStopped after ${minutes} minutes.\n`)
      stop()
    }, minutes * 60_000)
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
    const hear = (chunk: Buffer | string) => {
      output += String(chunk)
      if (show) process.stdout.write(chunk)
    }
    const end = (code: number) => {
      clearTimeout(timer)
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
      resolve({ code, output, seconds: (performance.now() - began) / 1000 })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', (error) => {
      hear(String(error))
      end(127)
    })
    child.on('close', (code) => end(code ?? 1))
  })
