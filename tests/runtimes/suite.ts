/** Tests that run in every runtime. Tests that need Node itself (files, sockets, processes) are called `*.node.test.ts`. */
export const everywhere: string[] = [
  'packages/*/src/**/!(*.node).test.ts',
  'tests/{contract,faults}/**/!(*.node).test.ts',
]
export const nodeOnly: string[] = [
  'packages/*/src/**/*.node.test.ts',
  'tests/{contract,faults,docs}/**/*.node.test.ts',
  'scripts/**/*.node.test.ts',
]

/** Tests import the packages' TypeScript, not dist/. */
export const conditions: string[] = ['@heatkit/source', 'module', 'development|production']
export const reporters: string[] = ['default', './tests/runtimes/count-reporter.ts']
