import type { Loose } from '../read.ts'
import { spelled } from '../spelled.ts'
import { texts } from '../texts.ts'

/** What a stack is made of. */
export interface StackContents {
  /** HOT or CFN, as text or as an object. */
  template?: string | object
  /** Heat itself fetches this: http(s), at most 512 KiB, without nested files. */
  templateUrl?: string
  /** What `get_file` and nested types name. */
  files?: Record<string, string>
  /** A container of the object store that has the files; Heat reads it as the user. */
  filesContainer?: string
  environment?: string | object
  /** Keys of `files`, merged by Heat in this order; takes the place of `environment`. */
  environmentFiles?: string[]
  /** Values by name. Those that Heat sets itself, such as `OS::stack_id`, are left out. */
  parameters?: Record<string, unknown>
  /** Each at most 80 characters, without a comma. */
  tags?: readonly string[]
  /** Minutes Heat may spend before it gives up. Its own limit, usually 60, when absent. */
  timeoutMinutes?: number
  /** Whether Heat undoes what it did when it fails. It does not when absent. */
  rollback?: boolean
}

/** The body of a request that makes or changes a stack, and the values that Heat must not be heard repeating. */
export function stackBody(stack: StackContents): { json: Loose; secrets: string[] } {
  const { parameters, tags, rollback } = stack
  const json = {
    ...spelled(stack, names),
    // what a stack's own parameters hold, Heat refuses to be told
    parameters:
      parameters && Object.fromEntries(Object.entries(parameters).filter(([name]) => !name.startsWith('OS::'))),
    // a list is refused; of an empty text Heat makes a tag
    tags: tags?.join(',') || undefined,
    // Heat's own default is not to roll back
    disable_rollback: rollback === undefined ? undefined : !rollback,
  }
  return { json, secrets: secrets(stack) }
}

const names = {
  name: 'stack_name',
  template: 'template',
  templateUrl: 'template_url',
  files: 'files',
  filesContainer: 'files_container',
  environment: 'environment',
  environmentFiles: 'environment_files',
  parameters: 'parameters',
  tags: 'tags',
  timeoutMinutes: 'timeout_mins',
  rollback: 'disable_rollback',
  clearParameters: 'clear_parameters',
  converge: 'converge',
}

/** Heat quotes values in what it refuses. Any of them may be a secret, unless no parameter is hidden. */
function secrets({ template, filesContainer, files, environmentFiles = [], parameters, environment }: StackContents) {
  if (template && !filesContainer && !/hidden|NoEcho/i.test(JSON.stringify([template, files]))) return []
  const { parameters: more, parameter_defaults } = (environment ?? {}) as Loose
  const written = [environment, ...environmentFiles.map((name) => files?.[name])].filter(
    (text) => typeof text === 'string',
  )
  return texts([parameters, more, parameter_defaults, written.join(' ').split(/[\s"',:{}[\]]+/)])
}
