import type { Client } from '@heatkit/core'
import type { CallOptions } from '../call-options.ts'
import type { CreateStack } from './create-stack.ts'
import { makeStack } from './make-stack.ts'
import type { StackRef } from './stack.ts'
import { stackBody } from './stack-body.ts'
import type { StackData } from './stack-data.ts'

export interface AdoptStack extends CreateStack {
  /** What `abandonStack` or `exportStack` gave. Template, files and environment are taken from it where none are given. */
  data: StackData
}

/**
 * Makes a stack of resources that exist already. Only where the cloud’s operator allows it; throws an `HttpError` with
 * type `NotSupported` elsewhere.
 *
 * @example
 * const stack = await adoptStack(client, { name: 'web', data: await abandonStack(client, old) })
 */
export async function adoptStack(
  client: Client,
  { data, ...stack }: AdoptStack,
  options?: CallOptions,
): Promise<StackRef> {
  // Heat takes template and environment from the data, but not the files
  const { json, secrets } = stackBody({ ...(data.files && { files: data.files }), ...stack })
  const { secrets: inData } = stackBody({ environment: data.environment ?? {} })
  return makeStack(
    client,
    { json: { ...json, adopt_stack_data: JSON.stringify(data) }, secrets: [...secrets, ...inData] },
    options,
  )
}
