import { counted, formatSize } from '../facts/labels.ts'
import { html, type Markup } from '../html/html.ts'
import type { Link } from '../html/link.ts'
import { dataSection } from './data-sections.ts'

/** A file that the data page offers. */
export interface Download {
  /** Its path below the data page. */
  readonly path: string
  readonly bytes: number
  /** SHA-256 in hexadecimal digits. */
  readonly digest: string
}

/** Files of one format: the first is the one to open, the others go with it. */
export interface DownloadGroup {
  readonly title: string
  readonly description: string
  /** What the format has no room for. */
  readonly omission?: string
  readonly files: readonly Download[]
}

/** Name of the file that lists the digest of every other, as `sha256sum --check` reads it. */
export const CHECKSUMS = 'SHA256SUMS'

/** Every file that can be downloaded, with its size and checksum. */
export function downloadsSection(groups: readonly DownloadGroup[], link: Link): Markup {
  return dataSection(
    'downloads',
    html`<p>Licence of all: <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. To check what you have: <code>sha256sum --check ${CHECKSUMS}</code>, with <a href="${link(`/data/${CHECKSUMS}`)}" download>${CHECKSUMS}</a> beside the files.</p><ul class="downloads">${groups.map(
      (group) => downloadGroup(group, link),
    )}</ul>`,
  )
}

function downloadGroup({ title, description, omission, files }: DownloadGroup, link: Link): Markup {
  const [main, ...beside] = files
  if (!main) throw new Error(`The downloads have a group without a file: ${title}.`)
  return html`<li><h3>${title}</h3><p>${description}.${omission !== undefined && html` ${omission}.`}</p>${fileLine(main, link)}${
    beside.length > 0 &&
    html`<details><summary>${counted(beside.length, 'file that goes', 'files that go')} with it</summary>${beside.map((file) => fileLine(file, link))}</details>`
  }</li>`
}

function fileLine({ path, bytes, digest }: Download, link: Link): Markup {
  return html`<p class="file"><a class="file-name" href="${link(`/data/${path}`)}" download>${path}</a> <span>${formatSize(bytes)}</span> <span class="digest"><abbr title="SHA-256 checksum">SHA-256</abbr> <code>${digest}</code></span></p>`
}
