import type { Client } from '@heatkit/core'
import type { Loose } from '../read.ts'
import type { StackRef } from './stack.ts'

export interface CreateStack {
  /** Letter first, then letters, digits, `_`, `.`, `-`; at most 255. Free again only some time after a deletion. */
  name: string
  /** HOT or CFN, as text or as an object. */
  template?: string | object
  /** Heat itself fetches this: http(s), at most 512 KiB, without nested files. */
  templateUrl?: string
  /** What `get_file` and nested types name. */
  files?: Record<string, string>
  environment?: string | object
  /** Keys of `files`, merged by Heat in this order; takes the place of `environment`. */
  environmentFiles?: string[]
  parameters?: Record<string, unknown>
  /** Each at most 80 characters, without a comma. */
  tags?: readonly string[]
  /** Minutes Heat may spend before it gives up. Its own limit, usually 60, when absent. */
  timeoutMinutes?: number
  /** Whether Heat removes what it made when creating fails. It does not when absent. */
  rollback?: boolean
}

/**
 * Asks Heat to build a stack, and returns as soon as it has agreed to: what follows shows in `followEvents` and
 * `waitForStack`. Throws an `HttpError`: `StackExists` (409), `StackValidationFailed`, `RequestLimitExceeded` (400).
 *
 * @example
 * const stack = await createStack(client, { name: 'web', templateUrl: 'https://example.org/web.yaml' })
 */
export async function createStack(
  client: Client,
  stack: CreateStack,
  options?: { signal?: AbortSignal },
): Promise<StackRef> {
  return client.request('orchestration', 'stacks', {
    ...options,
    method: 'POST',
    json: {
      stack_name: stack.name,
      template: stack.template,
      template_url: stack.templateUrl,
      files: stack.files,
      environment: stack.environment,
      environment_files: stack.environmentFiles,
      parameters: stack.parameters,
      tags: stack.tags?.join(','),
      timeout_mins: stack.timeoutMinutes,
      // Heat's own default is not to roll back
      disable_rollback: stack.rollback === undefined ? undefined : !stack.rollback,
    },
    secrets: secrets(stack),
    read(body) {
      const id: unknown = (body as { stack?: Loose } | undefined)?.stack?.['id']
      if (typeof id !== 'string') throw new TypeError('stack.id is missing')
      return { name: stack.name, id }
    },
  })
}

/** Heat quotes values in what it refuses. Any of them may be a secret, unless no parameter is hidden. */
function secrets({ template, templateUrl, files, parameters, environment }: CreateStack): string[] {
  const open = !templateUrl && !/hidden|NoEcho/i.test(JSON.stringify([template, files]))
  if (open) return []
  const { parameters: more, parameter_defaults } = (environment ?? {}) as Loose
  const words = typeof environment === 'string' ? environment.split(/[\s"',:{}[\]]+/) : []
  return [...texts([parameters, more, parameter_defaults]), ...words]
}

const texts = (value: unknown): string[] =>
  typeof value === 'object' && value ? Object.values(value).flatMap(texts) : [String(value)]
