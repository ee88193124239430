// `tsc -b` has written build/; this packs each package's build/ into dist/: the module that bundlers, Node, Deno and Bun
// import, its declarations, and one minified file with everything in it for a page or a worker without a build step.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import nodeResolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { dts } from 'rollup-plugin-dts'

const packages = readdirSync('packages').map((name) => `packages/${name}`)
const entries = packages.flatMap((dir) =>
  ['index', 'node', 'vendors'].filter((name) => existsSync(`${dir}/src/${name}.ts`)).map((name) => ({ dir, name })),
)
/** Imported only when it is needed: a file of its own, so that a bundler need not take what it needs along at once. */
const later = /[/]build[/]failures[/](on-failure)\.js$/

/** Hands rollup the map that tsc wrote beside each module, so that dist/ maps to the TypeScript. */
const sourceMaps = {
  name: 'source-maps',
  load(id) {
    if (!id.includes('/build/') || !id.endsWith('.js')) return null
    const code = readFileSync(id, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n')
    return { code, map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) }
  },
}

const isImport = (id) => /^[^./\0]/.test(id)
const onwarn = (warning) => {
  throw Object.assign(new Error(warning.message), warning)
}

export default [
  ...[...entries, { dir: 'packages/orchestration', name: 'failures/on-failure' }].map(({ dir, name }) => ({
    input: `${dir}/build/${name}.js`,
    external: (id, from) =>
      isImport(id) || (from && later.test(id)) || (name === 'node' && id.endsWith('/build/index.js')),
    onwarn,
    plugins: [sourceMaps],
    output: {
      file: `${dir}/dist/${basename(name)}.js`,
      paths: (id) => later.exec(id) && `./${later.exec(id)[1]}.js`,
      format: 'es',
      sourcemap: true,
    },
  })),
  ...entries.map(({ dir, name }) => ({
    input: `${dir}/build/${name}.d.ts`,
    external: isImport,
    onwarn,
    plugins: [dts({ tsconfig: `${dir}/tsconfig.json` })],
    output: { file: `${dir}/dist/${name}.d.ts`, format: 'es' },
  })),
  ...packages.map((dir) => ({
    input: `${dir}/build/index.js`,
    onwarn,
    plugins: [
      sourceMaps,
      nodeResolve({ browser: true }),
      terser({ module: true, ecma: 2022, compress: { passes: 2 } }),
    ],
    output: { file: `${dir}/dist/index.bundle.min.js`, inlineDynamicImports: true, format: 'es', sourcemap: true },
  })),
]
