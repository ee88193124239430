/** What a promise is rejected with. */
export const failure = (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => Promise.reject(new Error('it was accepted')),
    (error: unknown) => error as Error,
  )
