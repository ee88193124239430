import { type HotFunction, TemplateFault } from './hot-function.ts'

/** `get_file: key`, the content of that key of `files`. heat.engine.hot.functions.GetFile */
export const getFile: HotFunction = {
  name: 'get_file',
  since: '2013-05-23',
  evaluate(argument, { files = {} }) {
    if (typeof argument !== 'string') throw new TemplateFault('Argument to "get_file" must be a string')
    if (Object.hasOwn(files, argument)) return files[argument]
    throw new TemplateFault(`No content found in the "files" section for get_file path: ${argument}`)
  },
}
