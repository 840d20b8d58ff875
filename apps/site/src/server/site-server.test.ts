import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request, type Server } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { portOf } from '@partnership/workspace/port-of'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeHeaderRules } from '../hosting/header-rules.ts'
import { createSiteServer } from './site-server.ts'

const root = mkdtempSync(join(tmpdir(), 'site-server-'))
const site = join(root, 'site')
const servers: Server[] = []
let port: number

async function serve(base: string): Promise<number> {
  const server = createSiteServer(site, { base })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return portOf(server)
}

beforeAll(async () => {
  for (const directory of ['slides', 'quiz', 'data/events', 'assets', 'brief'])
    mkdirSync(join(site, directory), { recursive: true })
  writeFileSync(join(root, 'secret.txt'), 'secret')
  writeFileSync(join(site, 'index.html'), '<h1>front</h1>')
  writeFileSync(join(site, '404.html'), '<h1>nothing here</h1>')
  writeFileSync(join(site, 'slides/index.html'), '<h1>deck</h1>')
  writeFileSync(join(site, 'quiz/index.html'), '<h1>quiz</h1>')
  writeFileSync(join(site, 'data/events/index.html'), '<h1>events</h1>')
  writeFileSync(join(site, 'data/dataset.json'), '{}')
  writeFileSync(join(site, 'data/partnership.gexf'), '<gexf/>')
  writeFileSync(join(site, 'assets/site-1a2b3c4d.css'), 'p{}')
  writeFileSync(join(site, 'assets/site-1a2b3c4d.css.br'), brotliCompressSync('p{}'))
  writeFileSync(join(site, 'assets/site-1a2b3c4d.css.gz'), gzipSync('p{}'))
  writeFileSync(
    join(site, '_headers'),
    ['/', '/brief/']
      .map((base) =>
        writeHeaderRules([
          { pattern: `${base}*`, headers: { 'X-Content-Type-Options': 'nosniff' } },
          { pattern: `${base}404.html`, headers: { 'Content-Security-Policy': "default-src 'none'" } },
          { pattern: `${base}quiz/*`, headers: { 'Content-Security-Policy': "default-src 'self'" } },
          { pattern: `${base}assets/*`, headers: { 'Cache-Control': 'public, max-age=9, immutable' } },
          { pattern: `${base}data/partnership.gexf`, headers: { 'Content-Type': 'application/xml' } },
        ]),
      )
      .join('\n'),
  )
  port = await serve('/')
})
afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  rmSync(root, { recursive: true })
})

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

interface Asking {
  readonly headers?: Record<string, string>
  readonly method?: string
  readonly sent?: string
  readonly at?: number
}

/** Asks for a path exactly as it is written; `fetch` would tidy it first. */
function ask(path: string, { headers = {}, method = 'GET', sent, at = port }: Asking = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: at, path, headers, method }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (part) => {
        body += part
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    asked.on('error', reject)
    asked.setTimeout(2000, () => asked.destroy(new Error(`no answer to ${method} ${path}`)))
    asked.end(sent)
  })
}

/** Sends bytes as they are and gives what comes back until the server ends the connection. */
function send(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    let answer = ''
    socket.on('data', (part) => {
      answer += part
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
    socket.setTimeout(2000, () => socket.destroy(new Error(`the connection stays open after: ${answer}`)))
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

  it.each([
    ['/slides', '/slides/'],
    ['/data/events', '/data/events/'],
    ['/quiz?a=1', '/quiz/?a=1'],
  ])('sends %s to the address with a slash, so that its relative links hold', async (path, location) => {
    const { status, headers } = await ask(path)
    expect(status).toBe(301)
    expect(headers.location).toBe(location)
  })

  it('lists no directory', async () => {
    expect((await ask('/assets/')).status).toBe(404)
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/slides/../../secret.txt',
    '/slides/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%252e%252e/secret.txt',
    '/..%c0%afsecret.txt',
    '//../secret.txt',
    '/./../secret.txt',
  ])('never leaves the site: %s', async (path) => {
    const { status, body } = await ask(path)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(body).not.toContain('secret')
  })

  it.each([
    ['/%', 400],
    ['/%00', 400],
    ['/index.html%00.css', 400],
    ['/%0d%0aset-cookie:a', 400],
    ['/%c0%ae', 400],
    ['/%ff', 400],
    ['http://127.0.0.1/', 400],
    ['*', 400],
    [`/${'a'.repeat(5000)}`, 414],
    [`/?${'a'.repeat(5000)}`, 414],
  ])('refuses an address that is no address: %s', async (path, status) => {
    expect((await ask(path)).status).toBe(status)
  })

  it('refuses headers that are larger than any browser sends', async () => {
    const { status } = await ask('/', { headers: { cookie: 'a'.repeat(20_000) } })
    expect(status).toBe(431)
  })

  it.each([
    'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000000\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nffffff\r\n',
  ])('refuses a body, waits for none of it, and ends the connection', async (bytes) => {
    expect(await send(bytes)).toMatch(/^HTTP\/1\.1 413 /)
  })

  it('answers nothing but GET and HEAD', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])
      expect(await ask('/', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
  })

  it('sends the headers that the site brings, and asks for all else anew each time', async () => {
    expect((await ask('/assets/site-1a2b3c4d.css')).headers['cache-control']).toContain('immutable')
    expect((await ask('/')).headers['cache-control']).toBe('no-cache')
    expect((await ask('/data/dataset.json')).headers['cache-control']).toBe('no-cache')
    expect((await ask('/data/partnership.gexf')).headers['content-type']).toBe('application/xml')
    expect((await ask('/quiz/')).headers['content-security-policy']).toBe("default-src 'self'")
  })

  it.each(['/', '/absent', '/%', '/slides'])('forbids guessing at types, also at %s', async (path) => {
    expect((await ask(path)).headers).toMatchObject({ 'x-content-type-options': 'nosniff' })
  })

  it('gives the page for what is not there its own policy, not that of where it was looked for', async () => {
    const { status, headers } = await ask('/quiz/absent')
    expect(status).toBe(404)
    expect(headers['content-security-policy']).toBe("default-src 'none'")
    expect(headers['cache-control']).toBe('no-cache')
  })

  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('to a browser that takes %s it sends what was compressed so before', async (accepted, encoding) => {
    const { headers } = await ask('/assets/site-1a2b3c4d.css', { headers: { 'accept-encoding': accepted } })
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers['content-type']).toContain('text/css')
    expect(headers.vary).toBe('Accept-Encoding')
    expect(headers['cache-control']).toContain('immutable')
  })

  it.each(['/_headers', '/assets/site-1a2b3c4d.css.br', '/assets/site-1a2b3c4d.css.gz'])(
    'keeps %s, which is for servers, to itself',
    async (path) => {
      expect((await ask(path)).status).toBe(404)
    },
  )

  it.each(['bytes=3-1', 'bytes=x-y', 'bytes=-2', 'bytes=999-'])(
    'answers a request for the range %s',
    async (range) => {
      // Without an answer the server has thrown, which outside a test ends it.
      expect((await ask('/', { headers: { range } })).status).toBeLessThan(500)
    },
  )

  it('serves a site below the root of a host, and nothing beside it', async () => {
    const at = await serve('/brief/')
    expect((await ask('/brief/slides/', { at })).body).toContain('deck')
    expect((await ask('/brief/quiz', { at })).headers.location).toBe('/brief/quiz/')
    expect((await ask('/brief/quiz/', { at })).headers['content-security-policy']).toBe("default-src 'self'")
    for (const path of ['/', '/brief']) {
      expect(await ask(path, { at })).toMatchObject({ status: 302, headers: { location: '/brief/' } })
    }
    for (const path of ['/slides/', '/briefing/', '/brief/brief/slides/'])
      expect((await ask(path, { at })).status).toBe(404)
  })

  it('says that a file is gone when a build took it away while the server ran', async () => {
    rmSync(join(site, 'slides/index.html'))
    expect((await ask('/slides/')).status).toBe(404)
  })
})
