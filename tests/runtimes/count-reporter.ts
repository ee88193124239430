import type { Reporter } from 'vitest/node'

/** Prints how many tests ran in each runtime, and closes the run with one plain line. */
export default class CountReporter implements Reporter {
  onTestRunEnd: NonNullable<Reporter['onTestRunEnd']> = (modules) => {
    const total = { passed: 0, failed: 0, skipped: 0 }
    const perProject = new Map<string, number>()
    for (const module of modules) {
      const tests = [...module.children.allTests()]
      for (const test of tests) {
        const { state } = test.result()
        total[state === 'pending' ? 'failed' : state] += 1
        if (state === 'passed') perProject.set(module.project.name, (perProject.get(module.project.name) ?? 0) + 1)
      }
      if (module.state() === 'failed' && tests.every((test) => test.result().state !== 'failed')) total.failed += 1
    }
    console.log()
    for (const [project, passed] of perProject) console.log(`${project}: ${passed} tests`)
    console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
  }
}
