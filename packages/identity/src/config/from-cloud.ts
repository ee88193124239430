import type { ClientOptions } from '@heatkit/core'
import { cloudOptions, type CloudOptions } from '../index.ts'
import { findCloud, type FindCloudOptions } from './find-cloud.ts'

export type FromCloudOptions = FindCloudOptions & CloudOptions

/**
 * Client options for a cloud of `clouds.yaml` or of the `OS_*` variables, found and merged as openstacksdk does. Without a name
 * `OS_CLOUD` chooses, else the variables are the cloud, else the only one in the file. Throws a `CloudError` that names the setting, the
 * file or the variable.
 *
 * @example
 * const client = createClient(await fromCloud('mycloud'))
 */
export async function fromCloud(name?: string, options: FromCloudOptions = {}): Promise<ClientOptions> {
  return cloudOptions(await findCloud(name, options), options)
}
