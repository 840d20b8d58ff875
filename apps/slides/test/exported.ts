import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { getDocumentProxy } from 'unpdf'

export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

export const openPdf = (path: string): Promise<Pdf> => getDocumentProxy(new Uint8Array(readFileSync(path)))

/** Letters and digits alone: a reader of a PDF sees lines and gaps, not the spaces between words. */
export function squeeze(text: string): string {
  // A typographic apostrophe may come back as its twin that counts as a letter.
  return text.replace(/<[^>]*>|[^\p{L}\p{N}]|\u02bc/gu, '')
}

/** The text of every page. */
export async function pageTexts(pdf: Pdf): Promise<readonly string[]> {
  const texts: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    texts.push(squeeze(items.map((item) => ('str' in item ? item.str : '')).join('')))
  }
  return texts
}

/** Where the links of all pages lead. */
export async function linksOf(pdf: Pdf): Promise<readonly string[]> {
  const urls: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const annotations: readonly { readonly url?: string }[] = await (
      await pdf.getPage(number)
    ).getAnnotations()
    urls.push(...annotations.flatMap(({ url }) => url ?? []))
  }
  return urls
}

/** The titles of an outline, those inside others too. */
export async function outlineTitles(pdf: Pdf): Promise<readonly string[]> {
  type Entry = { readonly title: string; readonly items: readonly Entry[] }
  const titlesOf = ({ title, items }: Entry): string[] => [squeeze(title), ...items.flatMap(titlesOf)]
  return ((await pdf.getOutline()) ?? []).flatMap(titlesOf)
}

/** The parts of an Office file that are XML. */
export function officeParts(path: string): ReadonlyMap<string, string> {
  const parts = unzipSync(new Uint8Array(readFileSync(path)), {
    filter: ({ name }) => /\.(?:xml|rels)$/.test(name),
  })
  return new Map(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]))
}

/** Text of XML with its entities resolved. */
export function xmlText(xml: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')
}

/**
 * How different the pixels of a picture are from each other: the standard deviation of their brightness, 0 when blank.
 * Runs in a page.
 */
export async function pixelSpread(png: string): Promise<{ width: number; height: number; spread: number }> {
  const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
  const { width, height } = picture
  const context = new OffscreenCanvas(width, height).getContext('2d')
  if (!context) throw new Error('the browser draws nothing')
  context.drawImage(picture, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  let sum = 0
  let squares = 0
  for (let index = 0; index < data.length; index += 4) {
    const brightness = ((data[index] ?? 0) + (data[index + 1] ?? 0) + (data[index + 2] ?? 0)) / 3
    sum += brightness
    squares += brightness * brightness
  }
  const count = data.length / 4
  return { width, height, spread: Math.sqrt(squares / count - (sum / count) ** 2) }
}
