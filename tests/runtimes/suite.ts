/** Tests that run in every runtime. `*.node.test.ts` need Node itself (files, sockets, processes), `*.cloud.test.ts` a real cloud. */
export const everywhere: string[] = [
  'packages/*/src/**/!(*.node|*.cloud).test.ts',
  'tests/{contract,faults}/**/!(*.node|*.cloud).test.ts',
  'examples/**/!(*.node|*.cloud).test.ts',
]
export const nodeOnly: string[] = [
  'packages/*/src/**/*.node.test.ts',
  'tests/{contract,faults,docs,identity,orchestration}/**/*.node.test.ts',
  '{scripts,examples}/**/*.node.test.ts',
]
/** Thousands of calls, for as long as a minute; small ones of the same are in `tests/faults`, for every runtime. */
export const load: string[] = ['tests/load/*.test.ts']

/** Tests import the packages' TypeScript, not dist/. */
export const conditions: string[] = ['@heatkit/source', 'module', 'development|production']
export const reporters: string[] = ['default', './tests/runtimes/count-reporter.ts']
