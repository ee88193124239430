export { fromCloud, type FromCloudOptions } from './config/from-cloud.ts'
