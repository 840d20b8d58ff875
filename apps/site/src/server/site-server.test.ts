import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSiteServer } from './site-server.ts'

const root = mkdtempSync(join(tmpdir(), 'site-server-'))
const site = join(root, 'site')
let server: Server

beforeAll(async () => {
  for (const directory of ['slides', 'data', 'assets']) mkdirSync(join(site, directory), { recursive: true })
  writeFileSync(join(root, 'secret.txt'), 'secret')
  writeFileSync(join(site, 'index.html'), '<h1>front</h1>')
  writeFileSync(join(site, '404.html'), '<h1>nothing here</h1>')
  writeFileSync(join(site, 'slides/index.html'), '<h1>deck</h1>')
  writeFileSync(join(site, 'data/dataset.json'), '{}')
  writeFileSync(join(site, 'assets/site-1a2b3c4d.css'), 'p{}')
  server = createSiteServer(site)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  rmSync(root, { recursive: true })
})

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Asks for a path exactly as it is written; `fetch` would tidy it first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  // A listening TCP server has an address with a port.
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (part) => {
        body += part
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    asked.on('error', reject)
    asked.setTimeout(2000, () => asked.destroy(new Error(`no answer to ${method} ${path}`)))
    asked.end()
  })
}

describe('createSiteServer', () => {
  it.each([
    ['/', 'text/html'],
    ['/slides/', 'text/html'],
    ['/data/dataset.json', 'application/json'],
    ['/assets/site-1a2b3c4d.css', 'text/css'],
  ])('serves %s as %s', async (path, type) => {
    const { status, headers } = await ask(path)
    expect(status).toBe(200)
    expect(headers['content-type']).toContain(type)
  })

  it('answers with its own page, and 404, where there is nothing', async () => {
    const { status, body } = await ask('/absent')
    expect(status).toBe(404)
    expect(body).toContain('nothing here')
  })

  it('sends a directory without a slash to the address with one, so that its relative links hold', async () => {
    const { status, headers } = await ask('/slides')
    expect([301, 302, 307, 308]).toContain(status)
    expect(headers.location).toBe('/slides/')
  })

  it('lists no directory', async () => {
    expect((await ask('/assets/')).status).toBe(404)
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/slides/../../secret.txt',
    '/..%5csecret.txt',
  ])('never leaves the site: %s', async (path) => {
    const { status, body } = await ask(path)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(body).not.toContain('secret')
  })

  it.each(['/%', '/%00', `/${'a'.repeat(5000)}`])(
    'refuses an address that is no address: %s',
    async (path) => {
      expect((await ask(path)).status).toBeGreaterThanOrEqual(400)
    },
  )

  it('answers nothing but GET and HEAD', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(405)
    expect(await ask('/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' })
  })

  it('lets files whose name changes with their content be kept, and asks for all others anew', async () => {
    expect((await ask('/assets/site-1a2b3c4d.css')).headers['cache-control']).toContain('immutable')
    expect((await ask('/')).headers['cache-control']).toBe('no-cache')
    expect((await ask('/data/dataset.json')).headers['cache-control']).toBe('no-cache')
  })

  it('forbids guessing at types and sends no referrer, on errors too', async () => {
    for (const path of ['/', '/absent']) {
      const { headers } = await ask(path)
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
    }
  })

  it.each(['bytes=3-1', 'bytes=x-y', 'bytes=-2', 'bytes=999-'])(
    'answers a request for the range %s',
    async (range) => {
      // Without an answer the server has thrown, which outside a test ends it.
      expect((await ask('/', { range })).status).toBeLessThan(500)
    },
  )

  it('says that a file is gone when a build took it away while the server ran', async () => {
    rmSync(join(site, 'slides/index.html'))
    expect((await ask('/slides/')).status).toBe(404)
  })
})
