import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

/** Files whose names change with their content may be kept for ever; all others are asked for anew each time. */
const FINGERPRINTED = /\/assets\/.*-[\w-]{8,}\.\w+$/
const FOR_EVER = 'public, max-age=31536000, immutable'
const LONGEST_ADDRESS = 2048
/** Sections whose addresses end in a slash, so that relative addresses inside them lead where they should. */
const SECTIONS = /^\/(slides|quiz|data)$/

/** Makes the server of a built site. It reads files under the directory and nothing else. */
export function createSiteServer(directory: string): Server {
  const notFoundFile = join(directory, '404.html')
  const serve = sirv(directory, {
    // Looks at the disk at each request: a build may have taken a file away since the server started.
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader('cache-control', FINGERPRINTED.test(path) ? FOR_EVER : 'no-cache')
    },
  })
  return createServer((request, response) => {
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('referrer-policy', 'no-referrer')
    const { method = 'GET', url = '/' } = request
    if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD are answered.')
    if (url.length > LONGEST_ADDRESS) return refuse(response, 414, 'The address is too long.')
    if (!isDecodable(url)) return refuse(response, 400, 'The address is not well encoded.')
    const path = url.split('?')[0] ?? ''
    if (SECTIONS.test(path)) return void response.writeHead(301, { location: `${path}/` }).end()
    // Pages and scripts are small; ranges of them only open ways to fail.
    delete request.headers.range
    serve(request, response, () => {
      if (!existsSync(notFoundFile)) return refuse(response, 404, 'Not found.')
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' })
      response.end(readFileSync(notFoundFile))
    })
  })
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${reason}\n`)
}

function isDecodable(url: string): boolean {
  try {
    return !decodeURIComponent(url.split('?')[0] ?? '').includes('\0')
  } catch {
    return false
  }
}
