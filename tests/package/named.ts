/** What a package brings along, and no more: its dependencies by name. One that is not listed here may not be published. */
const named: Record<string, readonly string[]> = {
  '@heatkit/core': ['ky'],
  '@heatkit/identity': ['@heatkit/core', 'valibot', 'yaml'],
  '@heatkit/orchestration': ['@heatkit/core', 'valibot'],
  '@heatkit/templates': ['yaml'],
  '@heatkit/simulator': ['@heatkit/templates'],
  heatkit: ['@heatkit/core', '@heatkit/identity', '@heatkit/orchestration', '@heatkit/templates', '@heatkit/simulator'],
}

/** A package with everything that installing it may install. */
export function mayInstall(name: string): Set<string> {
  if (name.includes('heatkit') && !named[name]) throw new Error(`${name} is not listed in tests/package/named.ts`)
  return new Set([name, ...(named[name] ?? []).flatMap((each) => [...mayInstall(each)])])
}
