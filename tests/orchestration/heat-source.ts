import { spawnSync } from 'node:child_process'

/** What an installed Heat's source says: the routes of its router, and the names in its requests and answers. */
export interface HeatSource {
  routes: { methods: string[]; path: string }[]
  keys: Record<string, string[]>
}

const python = '/usr/bin/python3'

/** Reads the source of python3-heat, where that is installed. */
export function readHeatSource(): HeatSource | undefined {
  if (spawnSync(python, ['-c', 'import heat.api.openstack.v1']).status !== 0) return undefined
  const { status, stdout, stderr } = spawnSync(python, ['conformance/read-heat.py'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`Heat's source cannot be read: ${stderr}`)
  return JSON.parse(stdout) as HeatSource
}
