import { run, type RunOptions } from '../../scripts/run.ts'

/** Runs a command and gives what it says; throws that where the command fails. */
export async function must(command: string, args: readonly string[], options?: RunOptions): Promise<string> {
  const { code, output } = await run(command, args, options)
  if (code !== 0) throw new Error(`${command} ended with ${code}:\n${output}`)
  return output
}
