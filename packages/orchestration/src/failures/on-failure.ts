// What is loaded only when a stack has failed: a file of its own in the package, with all that it needs.
export { readCauses } from './read-causes.ts'
export { readDefinition } from './read-definition.ts'
