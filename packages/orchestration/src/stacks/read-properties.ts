import type { Client, HttpError } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import type { PreviewedResource } from '../resources/previewed-resource.ts'
import { getEnvironment } from './get-environment.ts'
import { getFiles } from './get-files.ts'
import { getTemplate } from './get-template.ts'
import type { PatchStack } from './patch-stack.ts'
import { previewStack } from './preview-stack.ts'
import type { StackRef } from './stack.ts'

type ByName = Map<string, PreviewedResource>

/** A stack’s resources by name, with the values of their properties before and after a change; none where Heat refuses to work them out. */
export async function readProperties(
  client: Client,
  stack: StackRef,
  change: PatchStack,
  { by, ...call }: CallOptions & { by: 'patch' | 'update' },
): Promise<{ before: ByName; after: ByName } | undefined> {
  const [template, files, environment] = await Promise.all([
    getTemplate(client, stack, call),
    getFiles(client, stack, call),
    getEnvironment(client, stack, call),
  ])
  const { clearParameters = [], ...contents } = change
  // one that is free, and the same for both
  const name = `plan-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`
  const kept = Object.fromEntries(
    Object.entries(environment.parameters ?? {}).filter(([each]) => !clearParameters.includes(each)),
  )
  const base = by === 'patch' ? { template, files, environment: { ...environment, parameters: kept } } : {}
  const preview = async (stackContents: object) => {
    const { resources } = await previewStack(client, { name, ...stackContents }, call)
    return new Map(
      resources.filter(({ parentResource }) => !parentResource).map((resource) => [resource.name, resource]),
    )
  }
  try {
    const [before, after] = await Promise.all([
      preview({ template, files, environment }),
      preview({
        ...base,
        ...contents,
        converge: undefined,
        files: { ...(by === 'patch' && files), ...contents.files },
      }),
    ])
    return { before, after }
  } catch (error) {
    // hidden values are not known here, and their asterisks need not be what the template allows
    if ((error as HttpError).status === 400) return undefined
    throw error
  }
}
