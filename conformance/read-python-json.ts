/** JSON as Python writes it, with NaN and Infinity, and with whole floats as the Number objects that evaluation takes for them. */
export { readJson as readPythonJson } from '../packages/templates/src/python/read-json.ts'
