import { readFileSync } from 'node:fs'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EISDIR: 'is a directory; name a file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
}

/**
 * Reads a file that somebody named on the command line, as UTF-8.
 * @throws Error that says in plain words why it cannot be read
 */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    throw new Error(`${file} ${REASONS[code] ?? `cannot be read: ${message}`}.`, { cause: error })
  }
}
