import type { ScalarTag } from 'yaml'

/**
 * How Heat's loader, PyYAML, reads plain scalars: YAML 1.1 with its own gaps. Dates stay texts, `y` and `n` are texts, an exponent needs
 * its sign and a point, numbers may have base 8, 16 and 60.
 */
export const scalars: ScalarTag[] = [
  tag('null', /^(?:~|null|Null|NULL|)$/, () => null),
  tag('bool', /^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/, () => true),
  tag('bool', /^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/, () => false),
  tag('int', /^[-+]?0b[01_]+$/, (text) => whole(text, (digits) => Number.parseInt(digits.slice(2), 2))),
  tag('int', /^[-+]?0x[0-9a-fA-F_]+$/, (text) => whole(text, (digits) => Number.parseInt(digits, 16))),
  tag('int', /^[-+]?0[0-7_]+$/, (text) => whole(text, (digits) => Number.parseInt(digits, 8))),
  tag('int', /^[-+]?(?:0|[1-9][0-9_]*)$/, (text) => whole(text, exact)),
  tag('int', /^[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+$/, (text) => whole(text, sexagesimal)),
  tag('float', /^[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?$/, (text) => signed(text, Number)),
  tag('float', /^\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?$/, (text) => signed(text, Number)),
  tag('float', /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/, (text) => signed(text, sexagesimal)),
  tag('float', /^[-+]?\.(?:inf|Inf|INF)$/, (text) => signed(text, () => Infinity)),
  tag('float', /^\.(?:nan|NaN|NAN)$/, () => Number.NaN),
]

function tag(name: string, test: RegExp, resolve: (text: string) => unknown): ScalarTag {
  return { tag: `tag:yaml.org,2002:${name}`, default: true, test, resolve } as ScalarTag
}

const signed = (text: string, read: (digits: string) => number | bigint) => {
  const value = read(text.replace(/^[-+]/, '').replaceAll('_', ''))
  return text.startsWith('-') ? -value : value
}

/** An integer has no negative zero. */
const whole = (text: string, read: (digits: string) => number | bigint) => signed(text, read) || 0

/** Python's integers have no end. */
const exact = (digits: string) => (Number.isSafeInteger(Number(digits)) ? Number(digits) : BigInt(digits))

const sexagesimal = (digits: string) => digits.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
