import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CloudError } from '@heatkit/core'
import { parseYaml } from './parse-yaml.ts'

/** The first file of that name which can be read: `.yaml`, `.yml` or `.json`, and one that the user names before all. */
export async function findFile(
  name: string,
  folders: readonly string[],
  named?: string,
): Promise<{ file?: string; content?: unknown }> {
  const files = folders.flatMap((folder) => ['yaml', 'yml', 'json'].map((ending) => join(folder, `${name}.${ending}`)))
  for (const file of named ? [named, ...files] : files) {
    const text = await readFile(file, 'utf8').catch(skip)
    if (text !== undefined)
      return { file, content: file.endsWith('json') ? parseJson(text, file) : parseYaml(text, file) }
  }
  return {}
}

/** As openstacksdk does: what is not there, and what the user may not read, is passed over. */
function skip(error: NodeJS.ErrnoException): undefined {
  if (!/^(ENOENT|ENOTDIR|EISDIR|EACCES)$/.test(error.code ?? '')) throw error
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // the platform's own error quotes the text
    throw new CloudError('InvalidFile', `${file}: this is not JSON.`, { file })
  }
}
