import { type HttpError, isStatus } from '@heatkit/core'

/** Whether Heat says that there is no such stack; a proxy's 404 does not say so. */
export const isGone = (error: unknown): error is HttpError => isStatus(error, 404) && Boolean(error.type)
