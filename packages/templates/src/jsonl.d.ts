/** The recorded answers of real Heat, one JSON value a line. */
declare module '*.jsonl?raw' {
  const text: string
  export default text
}
