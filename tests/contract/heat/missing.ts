import { isStatus } from '@heatkit/core'

/** Whether Heat says that something is not there. */
export const missing = (error: unknown): boolean => isStatus(error, 404)
