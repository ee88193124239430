import type { Cloud } from '../../cloud.ts'
import type { Trust } from '../records.ts'

/** Keystone writes them so; there is nothing at that URL. */
export const rolesLinks = (cloud: Cloud, { id }: Trust): object => ({
  self: `${cloud.url}/identity/v3/${id}/roles`,
  next: null,
  previous: null,
})
