import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** What compresses well; fonts, pictures and archives are compressed already. */
const TEXT = new Set(
  '.cff .css .csv .geojson .gexf .html .ics .js .json .jsonld .svg .txt .webmanifest .xml'.split(' '),
)
/** In bytes; a smaller file fits in one packet of the network either way. */
const SMALLEST = 1_400
/** Work that waits for the processor gains nothing from more at once. */
const AT_ONCE = 4

/** Writes beside each text file of a directory the same in brotli and gzip, for servers that send such files as they are. */
export async function compressBelow(directory: string): Promise<void> {
  const waiting = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((path) =>
    TEXT.has(extname(path)),
  )
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
      await compressFile(join(directory, path))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

async function compressFile(path: string): Promise<void> {
  const content = await readFile(path)
  if (content.length < SMALLEST) return
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  }
  await writeFile(`${path}.br`, await toBrotli(content, { params }))
  await writeFile(`${path}.gz`, await toGzip(content, { level: constants.Z_BEST_COMPRESSION }))
}
