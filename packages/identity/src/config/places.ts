import { homedir } from 'node:os'
import { join } from 'node:path'

/** Folders that hold configuration, in the order in which openstacksdk looks: here, the user's, the machine's. */
export function places(env: Record<string, string | undefined>, cwd: string): string[] {
  const home = env['HOME'] || homedir()
  const { user, site } = systems(env, home)[process.platform] ?? xdg(env, home)
  const folders = [cwd, user, join(env['SNAP_REAL_HOME'] || home, '.config/openstack'), ...site, '/etc/openstack']
  return [...new Set(folders)]
}

interface Folders {
  user: string
  site: string[]
}

const xdg = (env: Record<string, string | undefined>, home: string): Folders => ({
  user: join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'openstack'),
  site: (env['XDG_CONFIG_DIRS'] || '/etc/xdg').split(':').map((folder) => join(folder, 'openstack')),
})

const systems = (env: Record<string, string | undefined>, home: string): Record<string, Folders> => ({
  darwin: {
    user: join(home, 'Library/Application Support/openstack'),
    site: ['/Library/Application Support/openstack'],
  },
  win32: {
    user: join(env['LOCALAPPDATA'] ?? join(home, 'AppData/Local'), 'OpenStack/openstack'),
    site: [join(env['PROGRAMDATA'] ?? 'C:/ProgramData', 'OpenStack/openstack')],
  },
})
