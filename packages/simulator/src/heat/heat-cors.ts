import type { CorsRules } from '../http/cors.ts'

/** Heat's own default lists. */
export const heatCors: Omit<CorsRules, 'allowedOrigins'> = {
  allowHeaders: [
    'X-Auth-Token',
    'X-Identity-Status',
    'X-Roles',
    'X-Service-Catalog',
    'X-User-Id',
    'X-Tenant-Id',
    'X-OpenStack-Request-ID',
  ],
  exposeHeaders: ['X-Auth-Token', 'X-Subject-Token', 'X-Service-Token', 'X-OpenStack-Request-ID'],
}
