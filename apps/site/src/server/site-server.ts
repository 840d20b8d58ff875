import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { type HeaderRule, headersFor, readHeaderRules } from '../hosting/header-rules.ts'
import { addressProblem } from './address-problem.ts'

/** Bytes of the first line and the headers of a request together. */
const LARGEST_HEAD = 16 * 1024
/** Milliseconds for the head of a request, and for all of it; no browser takes longer to send one. */
const SLOWEST_HEAD = 10_000
const SLOWEST_REQUEST = 20_000
/** Sections whose addresses end in a slash, so that relative addresses inside them lead where they should. */
const SECTIONS = /^(?:slides|slides\/short|slides\/reader|slides\/short\/reader|quiz|data|data\/.*[^/])$/
/** The file of headers, and files that a browser is given, compressed, under the name of another. */
const NOT_FOR_READERS = /^_headers$|\.(?:br|gz)$/

export interface SiteServerOptions {
  /** Path under which the site is served and for which it was built; it begins and ends with a slash. */
  readonly base?: string
}

/**
 * Makes the server of a built site. It reads files under the directory and nothing else, and sends the headers that the
 * site brings for every host, in `_headers`.
 */
export function createSiteServer(directory: string, { base = '/' }: SiteServerOptions = {}): Server {
  const notFoundFile = join(directory, '404.html')
  const serve = sirv(directory, {
    // Looks at the disk at each request: a build may have replaced the site since the server started.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
  })
  const server = createServer({ maxHeaderSize: LARGEST_HEAD }, (request, response) => {
    const { method = 'GET', url = '/' } = request
    const rules = readRules(directory)
    setHeaders(response, rules, `${base}404.html`)
    if (method !== 'GET' && method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD')
      return refuse(response, 405, 'Only GET and HEAD are answered.')
    }
    if (hasBody(request)) return refuse(response, 413, 'A request for a page has no body.')
    const problem = addressProblem(url)
    if (problem) return refuse(response, problem.status, problem.reason)
    const [path = '/', query] = url.split(/(?=\?)/)
    if (!path.startsWith(base)) return redirectOrNothing(path)
    const inside = path.slice(base.length)
    setHeaders(response, rules, path)
    if (isSection(inside)) return redirect(response, 301, `${path}/${query ?? ''}`)
    if (NOT_FOR_READERS.test(inside)) return notFound()
    // Pages and scripts are small; ranges of them only open ways to fail.
    delete request.headers.range
    request.url = `/${inside}${query ?? ''}`
    serve(request, response, notFound)

    function isSection(inside: string): boolean {
      return SECTIONS.test(inside) && existsSync(join(directory, decodeURIComponent(inside), 'index.html'))
    }

    /** The root of the host leads to a site that is below it. */
    function redirectOrNothing(path: string): void {
      if (path === '/' || `${path}/` === base) redirect(response, 302, base)
      else notFound()
    }

    function notFound(): void {
      if (!existsSync(notFoundFile)) {
        refuse(response, 404, 'Not found.')
        return
      }
      setHeaders(response, rules, `${base}404.html`)
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(readFileSync(notFoundFile))
    }
  })
  server.headersTimeout = SLOWEST_HEAD
  server.requestTimeout = SLOWEST_REQUEST
  return server
}

/** The headers as the site brings them now: a build may have replaced it since the last request. */
function readRules(directory: string): HeaderRule[] {
  const file = join(directory, '_headers')
  return existsSync(file) ? readHeaderRules(readFileSync(file, 'utf8')) : []
}

/** Sets the headers of a path. What no rule lets be kept is asked for anew each time. */
function setHeaders(response: ServerResponse, rules: readonly HeaderRule[], path: string): void {
  const headers = { 'cache-control': 'no-cache', ...lowerCased(headersFor(rules, path)) }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

function redirect(response: ServerResponse, status: number, location: string): void {
  response.writeHead(status, { location }).end()
}

/** Answers in one line, and ends the connection where more may follow that nobody reads. */
function refuse(response: ServerResponse, status: number, reason: string): void {
  const ends = status === 413 ? { connection: 'close' } : {}
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...ends }).end(`${reason}\n`)
}
