import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { sections, titles, userGuide } from './user-guide.ts'

// beside the tests, so that imports find the packages
const folder = mkdtempSync('tests/docs/.guide-')
afterAll(() => rmSync(folder, { recursive: true }))

test('the user guide has every title of the one that it continues', () => {
  expect([...sections().keys()]).toEqual(expect.arrayContaining(titles))
})

test.concurrent.each(['OpenStack client', 'Rackspace client'] as const)(
  'the user guide runs from its first snippet to the last with the %s',
  { timeout: 60_000 },
  async (client) => {
    const file = `${folder}/${client.replace(' ', '-')}.ts`
    writeFileSync(file, userGuide(sections().get(client)!))
    const flags = [
      '--conditions=@heatkit/source',
      '--disable-warning=ExperimentalWarning',
      '--import=./tests/docs/cloud.ts',
    ]
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [...flags, file], { timeout: 50_000 })
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^# Get stack resource event\n\{\n? *length: 12/m)
    for (const title of titles) expect(stdout).toContain(`# ${title}\n`)
  },
)
