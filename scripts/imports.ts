// Prints who imports whom, between packages and between their files, and fails where that is not as `import-rules.ts` says.
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { rules } from './import-rules.ts'

const { output } = await cruise(
  ['packages'],
  {
    validate: true,
    ruleSet: { forbidden: rules.map((rule) => ({ ...rule, severity: 'error' })) },
    exclude: { path: '/(build|dist)/' },
    doNotFollow: { path: 'node_modules' },
    // an import of types alone is an import too
    tsPreCompilationDeps: true,
  },
  { conditionNames: ['@heatkit/source', 'import', 'default'], exportsFields: ['exports'] },
)
const { modules, summary } = output as ICruiseResult
const files = modules
  .filter(({ source }) => source.startsWith('packages/') && !source.includes('node_modules'))
  .sort((one, other) => (one.source < other.source ? -1 : 1))

const packageOf = (path: string) => /^packages\/([^/]+)/.exec(path)?.[1] ?? path
const graph = Map.groupBy(files, ({ source }) => packageOf(source))
for (const [name, members] of graph) {
  const others = members
    .flatMap(({ dependencies }) => dependencies.map(({ resolved }) => packageOf(resolved)))
    .filter((other) => graph.has(other) && other !== name)
  console.log(`${name} (${members.length} files) → ${[...new Set(others)].join(', ') || 'nothing'}`)
}
for (const [name, members] of graph) {
  console.log(`\n${name}`)
  for (const { source, dependencies } of members) {
    const short = (path: string) => path.replace(`packages/${name}/src/`, '').replace(/^.*node_modules\//, '')
    const named = dependencies.map(({ module, resolved }) => (packageOf(resolved) === name ? short(resolved) : module))
    console.log(`  ${short(source)}${named.length ? ` → ${[...new Set(named)].join(', ')}` : ''}`)
  }
}
console.log()
for (const { rule, from, to, via, cycle } of summary.violations) {
  const way = [from, ...((via ?? cycle)?.map((step) => step.name) ?? [to])]
  console.error(`${way.join(' → ')}\n  against: ${rule.name}`)
}
if (summary.violations.length) process.exitCode = 1
else console.log(`${files.length} files, ${rules.length} rules, no import against them`)
