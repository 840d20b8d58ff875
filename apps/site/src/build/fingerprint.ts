import { createHash } from 'node:crypto'
import { parse } from 'node:path'

/** A file name with a part that changes with the content: `site.css` becomes `site-1a2b3c4d.css`. */
export function fingerprinted(fileName: string, content: string | Uint8Array): string {
  const { name, ext } = parse(fileName)
  return `${name}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}${ext}`
}
