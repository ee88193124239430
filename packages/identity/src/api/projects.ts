import type { Client } from '@heatkit/core'
import type { CallOptions } from './call-options.ts'
import {
  createOne,
  deleteOne,
  getOne,
  listAll,
  updateOne,
  type Identified,
  type Kind,
  type Match,
  type Paged,
} from './kind.ts'

export interface Project {
  id: string
  name: string
  domainId: string
  enabled: boolean
  description?: string
  isDomain: boolean
  parentId?: string
  tags: string[]
  options?: { immutable?: boolean }
  /** Only where `getProject` was asked for it. */
  parents?: unknown
  subtree?: unknown
  /** What Keystone keeps beside what it knows, by the names it was given. */
  extra?: Record<string, unknown>
}

export interface CreateProject extends Partial<Omit<Project, 'id' | 'parents' | 'subtree'>> {
  name: string
}

export interface ProjectFilter extends Paged {
  name?: Match
  domainId?: string
  enabled?: boolean
  parentId?: string
  isDomain?: boolean
  /** Has all of these. */
  tags?: readonly string[]
  anyTags?: readonly string[]
  /** Has not all of these. */
  notTags?: readonly string[]
  /** Has none of these. */
  notAnyTags?: readonly string[]
}

/**
 * Yields projects of the cloud; one’s own are those of `listOwnProjects`.
 *
 * @example
 * for await (const project of listProjects(client, { tags: ['web'] })) console.log(project.name)
 */
export const listProjects = (
  client: Client,
  filter: ProjectFilter = {},
  options?: CallOptions,
): AsyncGenerator<Project> => listAll(client, projects, filter, options)

/**
 * Gives the project with the id that Keystone chose.
 *
 * @example
 * const { id } = await createProject(client, { name: 'web', domainId })
 */
export const createProject = (client: Client, project: CreateProject, options?: CallOptions): Promise<Project> =>
  createOne(client, projects, project, options)

/**
 * Changes what is given, and leaves the rest.
 *
 * @example
 * await updateProject(client, { id, enabled: false })
 */
export const updateProject = (
  client: Client,
  project: Identified & Partial<CreateProject>,
  options?: CallOptions,
): Promise<Project> => updateOne(client, projects, project, options)

/**
 * @example
 * await deleteProject(client, project)
 */
export const deleteProject = (client: Client, project: Identified, options?: CallOptions): Promise<void> =>
  deleteOne(client, projects, project, options)

export const projects: Kind<Project> = {
  path: 'projects',
  key: 'project',
  fields: 'id name domainId enabled description isDomain parentId tags options parents subtree',
}

/**
 * Reads a project; with `parents` or `subtree` also what is above or below it, as projects or as ids within ids.
 *
 * @example
 * const { parents } = await getProject(client, { id }, { parents: 'ids' })
 */
export const getProject = (
  client: Client,
  project: Identified,
  { parents, subtree, ...options }: CallOptions & { parents?: 'list' | 'ids'; subtree?: 'list' | 'ids' } = {},
): Promise<Project> =>
  getOne(client, projects, project, {
    ...options,
    query: {
      ...(parents && { [`parents_as_${parents}`]: 1 }),
      ...(subtree && { [`subtree_as_${subtree}`]: 1 }),
    },
  })
