interface RackspaceService {
  name: string
  type: string
  path: string
  /** In no region. */
  isGlobal?: true
  /** Belongs to the tenant that files have. */
  ofFiles?: true
}

/** What Rackspace's catalog lists; all but orchestration answers 501. */
export const rackspaceServices: readonly RackspaceService[] = [
  { name: 'cloudOrchestration', type: 'orchestration', path: '/orchestration/v1/{tenant}' },
  { name: 'cloudServersOpenStack', type: 'compute', path: '/compute/v2/{tenant}' },
  { name: 'cloudBlockStorage', type: 'volume', path: '/volume/v1/{tenant}' },
  { name: 'cloudNetworks', type: 'network', path: '/networking/v2.0' },
  { name: 'cloudImages', type: 'image', path: '/image/v2' },
  { name: 'cloudFiles', type: 'object-store', path: '/files/v1/{tenant}', ofFiles: true },
  { name: 'cloudFilesCDN', type: 'rax:object-cdn', path: '/cdn/v1/{tenant}', ofFiles: true },
  { name: 'cloudLoadBalancers', type: 'rax:load-balancer', path: '/loadbalancers/v1.0/{tenant}' },
  { name: 'cloudDatabases', type: 'rax:database', path: '/databases/v1.0/{tenant}' },
  { name: 'cloudQueues', type: 'rax:queues', path: '/queues/v1/{tenant}' },
  { name: 'cloudBackup', type: 'rax:backup', path: '/backup/v1.0/{tenant}' },
  { name: 'autoscale', type: 'rax:autoscale', path: '/autoscale/v1.0/{tenant}' },
  { name: 'cloudBigData', type: 'rax:bigdata', path: '/bigdata/v2/{tenant}' },
  { name: 'cloudMonitoring', type: 'rax:monitor', path: '/monitoring/v1.0/{tenant}', isGlobal: true },
  { name: 'cloudDNS', type: 'rax:dns', path: '/dns/v1.0/{tenant}', isGlobal: true },
]
