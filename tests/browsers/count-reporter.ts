import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** Closes a run with one plain line. */
export default class CountReporter implements Reporter {
  #counts = { passed: 0, failed: 0, skipped: 0 }

  onTestEnd: NonNullable<Reporter['onTestEnd']> = (test: TestCase, { status }: TestResult) => {
    this.#counts[status === 'passed' || status === 'skipped' ? status : 'failed'] += 1
    for (const { type, description } of test.annotations)
      if (type === 'skip') console.log(`skipped: ${test.title}: ${description}`)
  }

  onEnd: NonNullable<Reporter['onEnd']> = () => {
    const { passed, failed, skipped } = this.#counts
    console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
  }
}
