import type { CorsRules } from '../http/cors.ts'

/** Keystone's own default lists. */
export const keystoneCors: Omit<CorsRules, 'allowedOrigins'> = {
  allowHeaders: [
    'X-Auth-Token',
    'X-Openstack-Request-Id',
    'X-Subject-Token',
    'X-Project-Id',
    'X-Project-Name',
    'X-Project-Domain-Id',
    'X-Project-Domain-Name',
    'X-Domain-Id',
    'X-Domain-Name',
    'Openstack-Auth-Receipt',
  ],
  exposeHeaders: ['X-Auth-Token', 'X-Openstack-Request-Id', 'X-Subject-Token', 'Openstack-Auth-Receipt'],
}
