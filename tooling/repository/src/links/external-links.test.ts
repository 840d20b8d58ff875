import { createServer, type Server } from 'node:http'
import { portOf } from '@partnership/workspace/port-of'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findDeadLinks, type LinkCheck } from './external-links.ts'
import { reportDeadLinks } from './report.ts'

let server: Server
let origin: string
let check: LinkCheck
const asked: string[] = []
let open = 0
let most = 0

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = request.url ?? ''
    asked.push(url)
    // The archive is another host, and a connection that the asker gave up ends a little later.
    const isCounted = !url.startsWith('/archive') && url !== '/silent'
    if (isCounted) {
      open += 1
      most = Math.max(most, open)
      response.on('finish', () => {
        open -= 1
      })
    }
    if (url.startsWith('/archive')) {
      const wanted = new URL(url, origin).searchParams.get('url') ?? ''
      const closest = wanted.endsWith('/gone')
        ? { available: true, url: `http://archive/${wanted}` }
        : undefined
      return void response.end(JSON.stringify({ archived_snapshots: closest ? { closest } : {} }))
    }
    if (url === '/moved') return void response.writeHead(301, { location: '/fine' }).end()
    if (url === '/silent') return undefined
    if (url === '/shaky' && asked.filter((one) => one === url).length === 1)
      return void response.writeHead(503).end()
    const status = { '/gone': 404, '/broken': 500, '/closed': 403 }[url] ?? 200
    setTimeout(() => response.writeHead(status).end('text'), 5)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  origin = `http://127.0.0.1:${portOf(server)}`
  check = { archive: `${origin}/archive`, pause: 1, timeout: 300, attempts: 2 }
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('looking for dead links', () => {
  it('finds those that are gone, broken or silent, and a copy where there is one', async () => {
    const paths = ['/fine', '/gone', '/broken', '/moved', '/closed', '/silent', '/shaky']
    const dead = await findDeadLinks(
      paths.map((path) => origin + path),
      check,
    )
    expect(dead).toEqual([
      { url: `${origin}/broken`, problem: 'HTTP 500', isAnswered: true, copy: null },
      { url: `${origin}/gone`, problem: 'HTTP 404', isAnswered: true, copy: `http://archive/${origin}/gone` },
      { url: `${origin}/silent`, problem: expect.stringContaining('timeout'), isAnswered: false, copy: null },
    ])
  })

  it('asks one address of a host at a time, what is gone once, and what may come back again', () => {
    expect(most).toBe(1)
    expect(asked.filter((url) => url === '/gone')).toHaveLength(1)
    expect(asked.filter((url) => url === '/broken')).toHaveLength(2)
  })

  it('says of a host that nobody has heard of why it is dead', async () => {
    const [dead] = await findDeadLinks(['http://nowhere.invalid/'], { ...check, attempts: 1 })
    expect(dead).toMatchObject({
      url: 'http://nowhere.invalid/',
      problem: expect.stringMatching(/\S/),
      isAnswered: false,
      copy: null,
    })
  })
})

describe('the report', () => {
  it('says where each dead link stands, and which copy could take its place', () => {
    const report = reportDeadLinks(
      [
        { url: 'https://a.example/', problem: 'HTTP 404', isAnswered: true, copy: 'https://copy.example/a' },
        { url: 'https://b.example/', problem: 'HTTP 500', isAnswered: true, copy: null },
      ],
      (url) => [`sources/${new URL(url).host}.yml`],
    )
    expect(report).toMatch(/^2 links do not answer/)
    expect(report).toContain(
      '- <https://a.example/>: HTTP 404\n  - stands in sources/a.example.yml\n  - proposed `archivedAt`: <https://copy.example/a>',
    )
    expect(report).toContain('no copy was found')
  })

  it('is empty where every link answers', () => {
    expect(reportDeadLinks([], () => [])).toBe('')
  })
})
