export { findCloud, type FindCloudOptions } from './config/find-cloud.ts'
export { fromCloud, type FromCloudOptions } from './config/from-cloud.ts'
