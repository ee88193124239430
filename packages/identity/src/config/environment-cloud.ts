import type { Settings } from './settings.ts'

export type Environment = Record<string, string | undefined>

/** The cloud that `OS_*` variables make; none where they do no more than select one. */
export function environmentCloud(env: Environment): Settings | undefined {
  const own = Object.entries(env).filter(([name, value]) => value !== undefined && /^OS_(?!TEST|STD|LOG)/.test(name))
  if (own.every(([name]) => /^OS_(CLOUD(_NAME)?|REGION_NAME|CLIENT_(CONFIG|SECURE)_FILE)$/.test(name))) return undefined
  return {
    ...defaults(),
    ...Object.fromEntries(own.map(([name, value]) => [name.slice(3).toLowerCase(), value])),
    cloud: undefined,
  }
}

export const defaults = (): Settings => ({ auth_type: 'password', interface: 'public' })
