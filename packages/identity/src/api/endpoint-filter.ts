import { type Client, path } from '@heatkit/core'
import { endpointGroups, type EndpointGroup } from './endpoint-groups.ts'
import { type Endpoint, endpoints } from './endpoints.ts'
import type { CallOptions } from './call-options.ts'
import { listAll } from './kind.ts'
import { exists, put, remove } from './presence.ts'
import { type Project, projects } from './projects.ts'

// Which projects see which endpoints in their catalogs, one by one or by groups.

export interface EndpointOfProject {
  projectId: string
  endpointId: string
}

export interface EndpointGroupOfProject {
  projectId: string
  endpointGroupId: string
}

/**
 * @example
 * for await (const { url } of listProjectEndpoints(client, { projectId })) console.log(url)
 */
export const listProjectEndpoints = (
  client: Client,
  { projectId }: { projectId: string },
  options?: CallOptions,
): AsyncGenerator<Endpoint> =>
  listAll(client, { ...endpoints, path: path`OS-EP-FILTER/projects/${projectId}/endpoints` }, {}, options)

/**
 * @example
 * for await (const project of listEndpointProjects(client, { endpointId })) console.log(project.name)
 */
export const listEndpointProjects = (
  client: Client,
  { endpointId }: { endpointId: string },
  options?: CallOptions,
): AsyncGenerator<Project> =>
  listAll(client, { ...projects, path: path`OS-EP-FILTER/endpoints/${endpointId}/projects` }, {}, options)

/**
 * @example
 * await addEndpointToProject(client, { projectId, endpointId })
 */
export const addEndpointToProject = (client: Client, pair: EndpointOfProject, options?: CallOptions): Promise<void> =>
  put(client, pathOf(pair), options)

/**
 * @example
 * if (await isEndpointInProject(client, { projectId, endpointId })) console.log('in its catalog')
 */
export const isEndpointInProject = (client: Client, pair: EndpointOfProject, options?: CallOptions): Promise<boolean> =>
  exists(client, pathOf(pair), options)

/**
 * @example
 * await removeEndpointFromProject(client, { projectId, endpointId })
 */
export const removeEndpointFromProject = (
  client: Client,
  pair: EndpointOfProject,
  options?: CallOptions,
): Promise<void> => remove(client, pathOf(pair), options)

/**
 * @example
 * for await (const { url } of listEndpointsOfGroup(client, { endpointGroupId })) console.log(url)
 */
export const listEndpointsOfGroup = (
  client: Client,
  { endpointGroupId }: { endpointGroupId: string },
  options?: CallOptions,
): AsyncGenerator<Endpoint> =>
  listAll(client, { ...endpoints, path: `${groupPath(endpointGroupId)}/endpoints` }, {}, options)

/**
 * @example
 * for await (const project of listEndpointGroupProjects(client, { endpointGroupId })) console.log(project.name)
 */
export const listEndpointGroupProjects = (
  client: Client,
  { endpointGroupId }: { endpointGroupId: string },
  options?: CallOptions,
): AsyncGenerator<Project> =>
  listAll(client, { ...projects, path: `${groupPath(endpointGroupId)}/projects` }, {}, options)

/**
 * @example
 * for await (const group of listProjectEndpointGroups(client, { projectId })) console.log(group.name)
 */
export const listProjectEndpointGroups = (
  client: Client,
  { projectId }: { projectId: string },
  options?: CallOptions,
): AsyncGenerator<EndpointGroup> =>
  listAll(client, { ...endpointGroups, path: path`OS-EP-FILTER/projects/${projectId}/endpoint_groups` }, {}, options)

/**
 * @example
 * await addEndpointGroupToProject(client, { projectId, endpointGroupId })
 */
export const addEndpointGroupToProject = (
  client: Client,
  pair: EndpointGroupOfProject,
  options?: CallOptions,
): Promise<void> => put(client, groupPathOf(pair), options)

/**
 * @example
 * if (await isEndpointGroupInProject(client, { projectId, endpointGroupId })) console.log('in its catalog')
 */
export const isEndpointGroupInProject = (
  client: Client,
  pair: EndpointGroupOfProject,
  options?: CallOptions,
): Promise<boolean> => exists(client, groupPathOf(pair), options)

/**
 * @example
 * await removeEndpointGroupFromProject(client, { projectId, endpointGroupId })
 */
export const removeEndpointGroupFromProject = (
  client: Client,
  pair: EndpointGroupOfProject,
  options?: CallOptions,
): Promise<void> => remove(client, groupPathOf(pair), options)

const pathOf = ({ projectId, endpointId }: EndpointOfProject) =>
  path`OS-EP-FILTER/projects/${projectId}/endpoints/${endpointId}`

const groupPath = (id: string) => path`OS-EP-FILTER/endpoint_groups/${id}`

const groupPathOf = ({ projectId, endpointGroupId }: EndpointGroupOfProject) =>
  groupPath(endpointGroupId) + path`/projects/${projectId}`
