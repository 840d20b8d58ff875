import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** Formats that are compressed already: hosts send them as they are. */
const COMPRESSED = /\.(avif|gif|ico|jpe?g|mp4|pdf|png|pptx|webp|woff2?|zip)$/

/** Above this size the best compression takes a minute a file and gains a few hundredths. */
const LARGE_BYTES = 4e6

/** Sizes of an answer: of the file, and of the body that was sent for it. */
export interface Weight {
  readonly rawBytes: number
  readonly sentBytes: number
}

export interface CompressedSite {
  /** Address of the directory, ending in a slash. */
  readonly url: string
  /** What a request of an address is answered with; nothing where it is not found. */
  readonly weigh: (address: string) => Weight | undefined
  readonly close: () => Promise<void>
}

interface Answer extends Weight {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Serves a built site as a good host would: compressed with Brotli, from memory, unknown paths without an extension
 * answered by the first page. No file changes while it is served.
 */
export async function serveCompressed(directory: string, base = '/'): Promise<CompressedSite> {
  const answers = new Map<string, Answer>()
  const answerTo = (address: string): Answer | undefined => {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname)
    const file = path.startsWith(base) ? findFile(directory, path.slice(base.length)) : undefined
    if (file === undefined) return undefined
    const answer = answers.get(file) ?? readAnswer(file)
    answers.set(file, answer)
    return answer
  }
  const server = createServer((request, response) => {
    const answer = answerTo(request.url ?? '/')
    if (answer) response.writeHead(200, answer.headers).end(answer.body)
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n')
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    weigh: answerTo,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function findFile(directory: string, path: string): string | undefined {
  // Normalised from the root, a path cannot climb out of the directory.
  const file = join(directory, normalize(`/${path}`))
  const isDirectory = existsSync(file) && statSync(file).isDirectory()
  const candidates = isDirectory ? [join(file, 'index.html')] : [file]
  if (extname(path) === '') candidates.push(join(directory, 'index.html'))
  return candidates.find((candidate) => existsSync(candidate))
}

function readAnswer(file: string): Answer {
  const raw = readFileSync(file)
  const isCompressed = COMPRESSED.test(file)
  const body = isCompressed ? raw : compress(raw)
  return {
    body,
    rawBytes: raw.length,
    sentBytes: body.length,
    headers: {
      'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': String(body.length),
      ...(isCompressed ? {} : { 'content-encoding': 'br' }),
    },
  }
}

function compress(raw: Buffer): Buffer {
  const quality = raw.length > LARGE_BYTES ? 9 : constants.BROTLI_MAX_QUALITY
  return brotliCompressSync(raw, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
  })
}
