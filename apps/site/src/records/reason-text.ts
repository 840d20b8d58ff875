import { type Dataset, type Reason, sourceLabel } from '@partnership/data'
import { type Content, html, join } from '../html/html.ts'
import type { Link } from '../html/link.ts'
import { recordAddress } from './record-address.ts'

/** What stands before the names of the sources in a sentence. */
const READING = 'Read in '

/** A step of the chain from a record to what was read, with each source that it names linked to its record. */
export function reasonText({ text, sources }: Reason, dataset: Dataset, link: Link): Content {
  const start = text.lastIndexOf(READING)
  if (start < 0) return text
  const parts: Content[] = [text.slice(0, start)]
  let rest = text.slice(start)
  const unnamed: Content[] = []
  // They are named in this order, and two may have the same label.
  for (const id of sources) {
    const source = dataset.sources.find((one) => one.id === id)
    if (!source) continue
    const label = sourceLabel(source)
    const at = rest.indexOf(label)
    const linked = html`<a href="${link(recordAddress('source', id))}">${label}</a>`
    if (at < 0) {
      // Where two are described alike, the sentence names them once.
      unnamed.push(linked)
      continue
    }
    parts.push(rest.slice(0, at), linked)
    rest = rest.slice(at + label.length)
  }
  return [...parts, rest, unnamed.length > 0 && html` Likewise: ${join(unnamed, '; ')}.`]
}
