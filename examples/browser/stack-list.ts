import type { Stack } from '@heatkit/orchestration'
import { badge } from './badge.ts'
import { element } from './element.ts'
import { find } from './find.ts'
import type { PageClient } from './sign-in.ts'

/** Lists the project's stacks, each with a button that opens it. */
export async function stackList(
  { orchestration }: PageClient,
  open: (stack: Stack) => void,
  signal: AbortSignal,
): Promise<void> {
  const items: HTMLElement[] = []
  for await (const stack of orchestration.listStacks({ pageSize: 50 }, { signal })) {
    const button = element('button', { type: 'button', className: 'quiet', onclick: () => open(stack) }, stack.name)
    items.push(element('li', {}, button, ' ', badge(stack.status)))
    if (items.length === 50) break
  }
  find('stack-list').replaceChildren(...(items.length ? items : [element('li', { className: 'note' }, 'None yet.')]))
}
