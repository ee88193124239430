import { readFileSync } from 'node:fs'

/** What the seed's guide has, word for word. */
export const titles: string[] = [
  'Validate a template from a file',
  'Validate Template from URL',
  'Preview stack',
  'Preview a stack from a template file',
  'Preview a stack from a template URL',
  'Create stack',
  'Create a stack from a template file',
  'Create a stack from a template URL',
  'List stacks',
  'Get stack',
  'Get stack template',
  'Update stack',
  'Update a stack from a template file',
  'Update a stack from a template URL',
  'Delete stack',
  'Abandon stack',
  'Adopt stack',
  'List stack resources',
  'Get stack resource',
  'Get stack resource metadata',
  'List resource types',
  'Get resource type',
  'Get resource type template',
  'Get build info',
  'List stack events',
  'List stack resource events',
  'Get stack resource event',
  'Glossary',
]

/** The sections of the user guide by title, each with its snippet. */
export function sections(): Map<string, string> {
  const [, ...parts] = readFileSync('docs/user-guide.md', 'utf8').split(/^#{2,4} /m)
  return new Map(
    parts.map((part) => {
      const [, title = '', rest = ''] = /^(.*)\n([^]*)$/.exec(part) ?? []
      return [title, /^```ts\n([^]*?)^```$/m.exec(rest)?.[1] ?? '']
    }),
  )
}

/** The guide as one program, behind the code that makes its client. */
export function userGuide(client: string): string {
  const used = [...sections()].filter(([title]) => !title.endsWith(' client'))
  return [client, ...used.map(([title, code]) => `console.log('# ${title}')\n${code}`)].join('\n')
}
