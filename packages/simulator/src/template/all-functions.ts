import { cfnFunctions, type HotFunction, hotFunctions, yaql } from '@heatkit/templates'

/** Every function that a template on a cloud may call. */
export const allFunctions = (): readonly HotFunction[] => [...hotFunctions, ...cfnFunctions, yaql]
