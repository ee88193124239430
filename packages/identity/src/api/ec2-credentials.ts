import { type Client, path } from '@heatkit/core'
import { ours } from './spelling.ts'
import type { CallOptions } from './call-options.ts'
import { remove } from './presence.ts'

export interface Ec2Credential {
  /** What names it. */
  access: string
  secret: string
  userId: string
  projectId?: string
  trustId?: string
}

/**
 * @example
 * for await (const { access } of listEc2Credentials(client, { userId })) console.log(access)
 */
export async function* listEc2Credentials(
  client: Client,
  { userId }: { userId: string },
  options?: CallOptions,
): AsyncGenerator<Ec2Credential> {
  yield* await client.request('identity', path`users/${userId}/credentials/OS-EC2`, {
    ...options,
    read: (body) => (body as { credentials: object[] }).credentials.map(readCredential),
  })
}

/**
 * @example
 * const { secret } = await getEc2Credential(client, { userId, access })
 */
export const getEc2Credential = (
  client: Client,
  { userId, access }: { userId: string; access: string },
  options?: CallOptions,
): Promise<Ec2Credential> =>
  client.request('identity', path`users/${userId}/credentials/OS-EC2/${access}`, { ...options, read: readOne })

/**
 * @example
 * const { access, secret } = await createEc2Credential(client, { userId, projectId })
 */
export const createEc2Credential = (
  client: Client,
  { userId, projectId }: { userId: string; projectId: string },
  options?: CallOptions,
): Promise<Ec2Credential> =>
  client.request('identity', path`users/${userId}/credentials/OS-EC2`, {
    ...options,
    method: 'POST',
    json: { tenant_id: projectId },
    read: readOne,
  })

/**
 * @example
 * await deleteEc2Credential(client, { userId, access })
 */
export const deleteEc2Credential = (
  client: Client,
  { userId, access }: { userId: string; access: string },
  options?: CallOptions,
): Promise<void> => remove(client, path`users/${userId}/credentials/OS-EC2/${access}`, options)

const readOne = (body: unknown) => readCredential((body as { credential: object }).credential)

function readCredential(wire: object): Ec2Credential {
  const { tenant_id: project_id, ...rest } = wire as { tenant_id?: string }
  const { extra: _, ...credential } = ours({ ...rest, project_id }, 'access secret userId projectId trustId')
  return credential as unknown as Ec2Credential
}
