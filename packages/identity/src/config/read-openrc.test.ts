import { CloudError } from '@heatkit/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readOpenrc } from './read-openrc.ts'

const cases: { title: string; text: string; env?: Record<string, string>; missing?: string[] }[] = [
  { title: 'plain lines', text: 'export OS_A=1\nOS_B=2', env: { OS_A: '1', OS_B: '2' } },
  {
    title: 'lines that end as on Windows',
    text: 'export OS_A=1\r\nexport OS_B="2"\r\n',
    env: { OS_A: '1', OS_B: '2' },
  },
  {
    title: 'quotes of both kinds',
    text: `export OS_A='a "b" $C' OS_B="a 'b' \\$C"`,
    env: { OS_A: 'a "b" $C', OS_B: "a 'b' $C" },
  },
  { title: 'a comment, and a # that is none', text: 'export OS_A=a#b # c', env: { OS_A: 'a#b' } },
  {
    title: 'variables of further up',
    text: 'H=h\nexport OS_A="$H/${H}x" OS_B=${N:-n}',
    env: { OS_A: 'h/hx', OS_B: 'n' },
  },
  { title: 'names of others', text: 'export PATH=/bin LANG=C OS_A=1', env: { OS_A: '1' } },
  { title: 'what is unset', text: 'export OS_A=1 OS_B=2\nunset OS_A', env: { OS_B: '2' } },
  { title: 'a prompt', text: 'read -sr OS_P_INPUT\nexport OS_P=$OS_P_INPUT', missing: ['OS_P'] },
  { title: 'a prompt for what is exported', text: 'read -s OS_P\nexport OS_P', missing: ['OS_P'] },
  { title: 'a prompt over what is set', text: 'export OS_P=old\nread OS_P\nexport OS_P', missing: ['OS_P'] },
  {
    title: 'a command in brackets',
    text: 'export OS_P=$(cat ~/secret) OS_A="x$(id "$USER")"',
    missing: ['OS_P', 'OS_A'],
  },
  { title: 'a command in backticks', text: 'export OS_P=`cat secret`', missing: ['OS_P'] },
  { title: 'a variable of elsewhere', text: 'export OS_CACERT=$HOME/ca.pem', missing: ['OS_CACERT'] },
  { title: 'escapes of C', text: `export OS_P=$'a\\tb'`, missing: ['OS_P'] },
  { title: 'an arithmetic expansion', text: 'export OS_P=${OS_Q%%.*}', missing: ['OS_P'] },
  { title: 'a condition on one line', text: 'OS_A=\nif [ -z "$OS_A" ]; then unset OS_A; fi', env: { OS_A: '' } },
  {
    title: 'a condition on several lines',
    text: 'export OS_A=1\nif [ -n "$X" ]\nthen\n  export OS_A=2 OS_B=2\n  unset OS_A\nfi\nexport OS_C=3',
    env: { OS_A: '1', OS_C: '3' },
    missing: ['OS_B'],
  },
  {
    title: 'a chain',
    text: '[ -n "$X" ] && export OS_A=1 || export OS_B=2\nexport OS_C=3',
    env: { OS_C: '3' },
    missing: ['OS_A', 'OS_B'],
  },
  { title: 'a function', text: 'ask() {\n  export OS_A=1\n}\nexport OS_B=2', env: { OS_B: '2' }, missing: ['OS_A'] },
  {
    title: 'a loop',
    text: 'for n in A B; do export OS_A=$n; done\nexport OS_B=2',
    env: { OS_B: '2' },
    missing: ['OS_A'],
  },
  { title: 'an assignment for one command', text: 'OS_A=1 openstack stack list' },
  { title: 'what declare prints', text: 'declare -x OS_A="1"\ndeclare -x OS_B', env: { OS_A: '1' }, missing: ['OS_B'] },
  { title: 'keywords that close nothing', text: 'fi\ndone\n}\nexport OS_A=1', env: { OS_A: '1' } },
  { title: 'a line that goes on behind the end', text: 'export OS_A=1 \\', env: { OS_A: '1' } },
  { title: 'nothing', text: '' },
  {
    title: 'a value that doubles with each line',
    text: `OS_A=ab\n${'OS_A=$OS_A$OS_A\n'.repeat(99)}`,
    missing: ['OS_A'],
  },
]

describe('an openrc file', () => {
  test.each(cases)('with $title', ({ text, env = {}, missing = [] }) => {
    expect(readOpenrc(text)).toEqual({ env, missing })
  })

  test.each([
    { text: "export OS_A=1\nexport OS_B='can4ry", line: 2 },
    { text: 'export OS_A="can4ry', line: 1 },
  ])('with a quote that is not closed is refused by its line', ({ text, line }) => {
    expect(() => readOpenrc(text)).toThrow(expect.objectContaining({ code: 'InvalidFile', line }))
    expect(() => readOpenrc(text)).not.toThrow(/can4ry/)
  })

  test('of a size that none has is refused', () => {
    expect(() => readOpenrc('#'.repeat(99_999))).toThrow(expect.objectContaining({ code: 'InvalidFile' }))
  })
})

const fragments =
  'export |unset |read -sr |OS_A|OS_B|=|$OS_A|${OS_B:-x}|${|}|$(|)|`|"|\'|\\|\n|;|&&|#| |\t|\r\n|if |then |fi|{|done|<|>|\0|🔥|$'
    .split('|')
    .concat('|', '||')
const script = fc.array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 5, unit: 'binary' })), {
  maxLength: 60,
})

test('any text at all gives texts and names, or a typed error', () => {
  fc.assert(
    fc.property(script, (parts) => {
      try {
        const { env, missing } = readOpenrc(parts.join(''))
        expect(Object.values(env).every((value) => typeof value === 'string')).toBe(true)
        expect([...Object.keys(env), ...missing].every((name) => /^OS_\w*$/.test(name))).toBe(true)
        expect(missing.filter((name) => name in env)).toEqual([])
      } catch (error) {
        if (!(error instanceof CloudError && error.code === 'InvalidFile')) throw error
      }
    }),
    { numRuns: 2_000 },
  )
})

test('any values come back out of quotes', () => {
  fc.assert(
    fc.property(
      fc.string().filter((value) => !value.includes('\0')),
      (value) => {
        const single = `export OS_A='${value.replaceAll("'", `'"'"'`)}'`
        const double = `export OS_A="${value.replace(/["\\$`]/g, '\\$&')}"`
        expect(readOpenrc(single).env).toEqual({ OS_A: value })
        expect(readOpenrc(double).env).toEqual({ OS_A: value })
      },
    ),
  )
})

test.each(fragments)('thousands of %j come to an end', (fragment) => {
  const text = fragment.repeat(32_000 / fragment.length)
  let outcome = 'read'
  try {
    readOpenrc(text)
  } catch (error) {
    if (!(error instanceof CloudError)) throw error
    outcome = error.code
  }
  expect(['read', 'InvalidFile']).toContain(outcome)
})
