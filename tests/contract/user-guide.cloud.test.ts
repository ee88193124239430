// The user guide's snippets, on the real cloud.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { titles, userGuide } from '../docs/user-guide.ts'
import { realCloud } from './real-cloud.ts'

const folder = mkdtempSync('tests/contract/.guide-')
afterAll(() => rmSync(folder, { recursive: true }))

const client = `
import { createClient } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { orchestration } from '@heatkit/orchestration'
const { account, region } = JSON.parse(process.env['CLOUD'] ?? '')
const client = createClient({ auth: password(account), region }).extend(orchestration)
`

// the templates that it names come from a server that only the devcloud has
test.skipIf(process.env['OS_AUTH_URL'])(
  'the user guide runs from its first snippet to the last',
  { timeout: 120_000 },
  async () => {
    const file = `${folder}/user-guide.ts`
    const program = userGuide(client).replaceAll('https://example.org', 'http://127.0.0.1:8008')
    writeFileSync(file, `${program}\nawait heat.deleteStack(adopted, { wait: true })\n`)
    const env = { ...process.env, CLOUD: JSON.stringify(realCloud()) }
    const flags = ['--conditions=@heatkit/source', '--disable-warning=ExperimentalWarning']
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [...flags, file], { env })
    expect(stderr).toBe('')
    for (const title of titles) expect(stdout).toContain(`# ${title}\n`)
  },
)
