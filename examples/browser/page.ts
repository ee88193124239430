// A page that creates a stack: sign in, choose a template, watch its resources turn green, read the outputs. No framework.
import { type ClientOptions, createClient, proxied } from '@heatkit/core'
import { password } from '@heatkit/identity'
import { orchestration, type Stack } from '@heatkit/orchestration'
import { createSimulator } from '@heatkit/simulator'
import { parseTemplate } from '@heatkit/templates'
import sample from '../templates/server-with-volume.yaml?raw'

const find = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind
const form = find<HTMLFormElement>('create')
const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement
const text = (name: string) => field(name).value.trim()

const simulator = createSimulator()
field('template').value = sample
describeTemplate()
form.addEventListener('input', describeTemplate)
form.addEventListener('submit', (event) => {
  event.preventDefault()
  void run()
})

/** Nothing of what is typed in is kept: the password lives as long as the client. */
function clientOptions(): ClientOptions {
  if (text('where') === 'simulated') {
    const account = { username: 'demo', password: 'secret', project: 'demo' }
    return { auth: password({ ...account, url: `${simulator.url}/identity` }), fetch: simulator.fetch }
  }
  const account = {
    url: text('url'),
    username: text('username'),
    password: field('password').value,
    project: text('project'),
  }
  const proxy = text('proxy')
  const region = text('region')
  return { auth: password(account), ...(region && { region }), ...(proxy && { middleware: [proxied(proxy)] }) }
}

async function run(): Promise<void> {
  const start = find<HTMLButtonElement>('start')
  start.disabled = true
  find('error').hidden = true
  find('error').textContent = ''
  try {
    const { orchestration: heat } = createClient(clientOptions()).extend(orchestration)
    const url = text('templateUrl')
    const source = url ? { templateUrl: url } : { template: field('template').value }
    const stack = await heat.createStack({ name: text('name'), ...source, parameters: parameters() })
    show(stack.name)
    const events = (async () => {
      for await (const event of heat.followEvents(stack)) {
        item('events', `${event.time.toLocaleTimeString()}  ${event.resourceName}  ${event.status}`)
        drawResources(await heat.listResources(stack))
      }
    })()
    const [done] = await Promise.all([heat.waitForStack(stack), events])
    drawStatus(done.status)
    drawOutputs(done)
    const remove = find<HTMLButtonElement>('delete')
    remove.disabled = false
    remove.onclick = async () => {
      remove.disabled = true
      drawStatus('DELETE_IN_PROGRESS')
      await heat.deleteStack(stack)
      drawStatus((await heat.waitForStack(stack, { until: 'gone' })).status)
      find('resources').replaceChildren()
    }
  } catch (error) {
    const { name, message } = error as Error
    find('error').textContent = `${name}: ${message}`
    find('error').hidden = false
  } finally {
    start.disabled = false
  }
}

/** A form made of the template's own parameters, or a free one where Heat reads the template and this page does not. */
function describeTemplate(): void {
  find('real').hidden = text('where') === 'simulated'
  const remote = text('templateUrl') !== ''
  find('free').hidden = !remote
  find('parameters').hidden = remote
  const { template, issues } = parseTemplate(field('template').value)
  find('issues').replaceChildren()
  for (const { message, line } of remote ? [] : issues) item('issues', `${line ? `line ${line}: ` : ''}${message}`)
  const wanted = JSON.stringify(template?.parameters ?? {})
  // what is being filled in stays as it is, as long as the template does
  if (find('parameters').dataset['wanted'] === wanted) return
  find('parameters').dataset['wanted'] = wanted
  const labels = Object.entries(template?.parameters ?? {}).map(([name, definition]) => {
    const { label, description, default: fallback, hidden } = definition
    const input = document.createElement('input')
    Object.assign(input, { name: `parameter:${name}`, type: hidden ? 'password' : 'text', title: description ?? '' })
    input.value = typeof fallback === 'object' ? JSON.stringify(fallback) : `${(fallback ?? '') as string}`
    const element = document.createElement('label')
    element.append(label ?? name, input)
    return element
  })
  find('parameters').replaceChildren(...labels)
}

function inputs(): HTMLInputElement[] {
  return [...find('parameters').querySelectorAll('input')]
}

function parameters(): Record<string, string> {
  const lines = text('templateUrl')
    ? text('parameters').split('\n')
    : inputs().map((input) => `${input.name.slice('parameter:'.length)}=${input.value}`)
  return Object.fromEntries(
    lines.map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]).filter(([, value]) => value),
  )
}

function show(name: string): void {
  find('stack').hidden = false
  find('stack-name').textContent = name
  for (const id of ['resources', 'events', 'outputs']) find(id).replaceChildren()
  drawStatus('CREATE_IN_PROGRESS')
}

function drawStatus(status: string): void {
  const element = find('status')
  element.textContent = status
  element.dataset['state'] = status.replace(/^[A-Z]+_/, '')
}

function drawResources(resources: { name: string; type: string; status: string }[]): void {
  const rows = resources.map(({ name, type, status }) => {
    const badge = document.createElement('b')
    badge.textContent = status
    badge.dataset['state'] = status.replace(/^[A-Z]+_/, '')
    const row = document.createElement('li')
    row.append(`${name} · ${type}`, badge)
    return row
  })
  find('resources').replaceChildren(...rows)
}

function drawOutputs({ outputs }: Stack): void {
  for (const [name, value] of Object.entries(outputs)) {
    const [term, description] = [document.createElement('dt'), document.createElement('dd')]
    term.textContent = name
    description.textContent = typeof value === 'string' ? value : JSON.stringify(value)
    find('outputs').append(term, description)
  }
}

function item(list: string, content: string): void {
  const element = document.createElement('li')
  element.textContent = content
  find(list).append(element)
}
