import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CloudError } from '@heatkit/core'
import { afterAll, describe, expect, test } from 'vitest'
import { cloudOptions } from './cloud-options.ts'
import { findCloud } from './find-cloud.ts'
import { readOpenrc } from './read-openrc.ts'
import { cases } from './testing/cases.ts'
import type { Case } from './testing/cases/case.ts'
import { vendorProfiles } from './vendor-profiles.ts'
import { merge, type Settings } from './settings.ts'
import { watchSignIn } from './testing/watch-sign-in.ts'

const python = '/usr/bin/python3'
const script = fileURLToPath(new URL('testing/ask-openstacksdk.py', import.meta.url))
const usual = ['orchestration', 'compute', 'object-store']

/** That of Debian 12, which the cases are written for. */
const wanted = '0.101.0'
const version = installed()
const root = version === wanted ? mkdtempSync(join(tmpdir(), 'clouds-')) : ''
afterAll(() => rmSync(root, { recursive: true }))
const theirs = version === wanted ? ask() : []
const tally = { agree: 0, differ: 0 }
const report = (said: string) => console.log(`openstacksdk ${wanted}: ${said}`)
// hooks of tests that are all skipped do not run
if (version !== wanted) report(`${version ?? 'none'} here, ${cases.length} cases skipped`)
afterAll(() => report(`${tally.agree} of ${cases.length} agree, ${tally.differ} differ on purpose`))

describe.skipIf(version !== wanted)('what openstacksdk makes of the same configuration', () => {
  test('is asked in at least sixty cases that agree', () => {
    expect(cases.filter(({ differs }) => !differs).length).toBeGreaterThanOrEqual(60)
    expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length)
  })

  test('knows the same vendors, where they are and their regions', () => {
    const code = 'import json; from openstack.config import vendors as v; print(json.dumps(v._get_vendor_defaults()))'
    const known = JSON.parse(execFileSync(python, ['-c', code], { encoding: 'utf8' })) as Record<string, Settings>
    const facts = Object.entries(known).map(([name, profile]) => [name, placeOf(profile)])
    // that one is to be fetched from an address
    expect({ ...vendorProfiles, vexxhost: {} }).toMatchObject({ ...Object.fromEntries(facts), vexxhost: {} })
    expect(Object.keys(known).length).toBeGreaterThan(20)
  })

  test.each(cases.map((each, index) => ({ ...each, index })))('$title', async ({ index, ...each }) => {
    const answer = theirs[index] as Answer
    const { code, ...our } = await ours(each, index)
    if (each.code) expect(code).toBe(each.code)
    if (each.differs) {
      expect(comparable(our, our)).not.toEqual(comparable(answer, our))
      expect(our).toMatchObject(each.differs.ours)
      tally.differ += 1
    } else {
      expect(comparable(our, our)).toEqual(comparable(answer, our))
      tally.agree += 1
    }
  })
})

/** What a profile says of where its vendor is. */
function placeOf(profile: Settings): Settings {
  const { auth, region_name, regions } = merge(profile)
  const names = Array.isArray(regions) && regions.map((each: string | { name: string }) => Object(each).name ?? each)
  return Object.fromEntries(Object.entries({ auth, region_name, regions: names }).filter(([, fact]) => fact))
}

interface Answer {
  fails?: unknown
  name?: string
  settings?: Record<string, unknown>
  region?: unknown
  interface?: unknown
  endpoints?: Record<string, unknown>
  signsIn?: { fails?: unknown; asked?: unknown }
}

function installed(): string | undefined {
  try {
    const code = 'import openstack.version as v; print(v.__version__)'
    return execFileSync(python, ['-c', code], { encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    return undefined
  }
}

function ask(): unknown[] {
  const questions = cases.map((each, index) => {
    const { region, cloud, profile, overrides, openrc } = each
    const { services = usual } = each
    const { env, cwd } = prepare(each, index)
    const named = { ...(cloud && { cloud }), ...(region && { region_name: region }), ...(profile && { profile }) }
    return { env, cwd, services, arguments: { ...named, ...overrides }, ...(openrc && { openrc }) }
  })
  const options = { input: JSON.stringify(questions), encoding: 'utf8', maxBuffer: 2 ** 26 } as const
  return JSON.parse(execFileSync(python, [script], options)) as unknown[]
}

/** A home, a working directory and a machine's own configuration, with the files of the case. */
function prepare({ files = {}, clouds, secure, env = {} }: Case, index: number) {
  const folder = join(root, String(index))
  const all = {
    'work/.keep': '',
    ...(clouds && { 'home/.config/openstack/clouds.yaml': clouds }),
    ...(secure && { 'home/.config/openstack/secure.yaml': secure }),
    ...files,
  }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const own = Object.entries(env).map(([name, value]) => [name, value.replaceAll('ROOT', folder)])
  const paths = { HOME: join(folder, 'home'), XDG_CONFIG_DIRS: join(folder, 'site') }
  return { env: { ...paths, ...Object.fromEntries(own) } as Record<string, string>, cwd: join(folder, 'work') }
}

async function ours(each: Case, index: number): Promise<Answer & { code?: string }> {
  const { env, cwd } = prepare(each, index)
  try {
    if (each.openrc) {
      const { env: read, missing } = readOpenrc(each.openrc)
      Object.assign(env, read, Object.fromEntries(missing.map((name) => [name, 'typed-secret'])))
    }
    const { cloud: name, region, profile, overrides, services = usual } = each
    const cloud = await findCloud(name, { env, cwd, region, profile, overrides })
    const options = cloudOptions(cloud, { warn: () => {} })
    const { fixed, ...signsIn } = await watchSignIn(options.auth)
    return {
      name: cloud.name,
      settings: cloud.settings,
      region: options.region ?? '',
      interface: options.interface,
      endpoints: Object.fromEntries(
        services.map((service) => [service, options.endpoints?.[service] ?? fixed[service] ?? null]),
      ),
      signsIn,
    }
  } catch (error) {
    if (!(error instanceof CloudError)) throw error
    return { fails: true, code: error.code }
  }
}

/** Without what openstacksdk adds of its own, and v2's word for a project, where the configuration says nothing about it. */
function comparable({ settings = {}, ...answer }: Answer, { settings: own = {} }: Answer): object {
  if (answer.fails || answer.signsIn?.fails) return { fails: true }
  const kept = Object.entries(settings).filter(
    ([key, value]) =>
      value !== null && key !== 'networks' && (key in own || !(key in additions || vendorOnly.test(key))),
  )
  const text = JSON.stringify(Object.fromEntries(kept)).replace(/"tenant_(id|name)":/g, '"project_$1":')
  return { ...answer, settings: JSON.parse(text) as object }
}

const additions = {
  verify: true,
  baremetal_status_code_retries: '5',
  baremetal_introspection_status_code_retries: '5',
  image_status_code_retries: '5',
  disable_vendor_agent: {},
  floating_ip_source: 'neutron',
  image_api_use_tasks: false,
  image_format: 'qcow2',
  message: '',
  network_api_version: '2',
  object_store_api_version: '1',
  secgroup_source: 'neutron',
  status: 'active',
}
/** What its profiles of vendors say beside identity service and regions. */
const vendorOnly =
  /_api_version$|^block_storage_endpoint_override$|^(requires_floating_ip|has_network|vendor_hook|database_service_type|compute_service_name)$/
