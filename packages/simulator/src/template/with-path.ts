/** A complaint as the API passes it on: with an empty name of the error between the place and the rest. */
export const withPath = (message: string): string =>
  message.replace(
    /^(Output validation error: |)((?:resources|outputs|conditions)\.[^:]*): (?!: )/,
    (_all, error, path) => (error === '' ? `${path}: : ` : `${error}: ${path}: : `),
  )
