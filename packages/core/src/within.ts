/**
 * Runs `work` under a signal. Settles with the work, with the caller's reason as soon as its signal aborts, or after so many
 * milliseconds with what `late` gives; an error of `late` rejects. The work's signal aborts in the last two cases.
 */
export const within = <T>(
  milliseconds: number,
  outer: AbortSignal | undefined,
  late: () => T | Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> =>
  new Promise((resolve, reject) => {
    const controller = new AbortController()
    const stop = (reason: unknown) => {
      reject(reason as Error)
      controller.abort(reason)
      clear()
    }
    const abort = () => stop(outer!.reason)
    const ring = () => {
      const value = late()
      if (!(value instanceof Error)) resolve(value)
      stop(value)
    }
    const timer = setTimeout(ring, Math.max(0, Math.min(milliseconds, 2 ** 31 - 1)))
    const clear = () => {
      clearTimeout(timer)
      outer?.removeEventListener('abort', abort)
    }
    if (outer?.aborted) return abort()
    outer?.addEventListener('abort', abort)
    work(controller.signal).then(resolve, reject).finally(clear)
  })

/** Waits, unless the signal aborts first. */
export const sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  within<void>(
    milliseconds,
    signal,
    () => {},
    () => new Promise(() => {}),
  )
