import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { serveDirectory } from './serve.ts'

const root = mkdtempSync(join(tmpdir(), 'browser-serve-'))
const directory = join(root, 'public')
mkdirSync(directory)
writeFileSync(join(root, 'secret.txt'), 'secret')
writeFileSync(join(directory, 'index.html'), '<p>home</p>')
writeFileSync(join(directory, 'app.js'), 'export {}')
afterAll(() => rmSync(root, { recursive: true }))

describe('serveDirectory', () => {
  it('serves files under the base with their content type', async () => {
    const site = await serveDirectory(directory, { base: '/deck/' })
    const home = await fetch(site.url)
    const script = await fetch(`${site.url}app.js`)
    const outsideBase = await fetch(`${site.origin}/app.js`)
    await site.close()
    expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/deck\/$/)
    expect([home.status, await home.text()]).toEqual([200, '<p>home</p>'])
    expect(home.headers.get('content-type')).toContain('text/html')
    expect(script.headers.get('content-type')).toContain('text/javascript')
    expect(outsideBase.status).toBe(404)
  })

  it('answers with the start page for a path of a single-page application only when asked to', async () => {
    const plain = await serveDirectory(directory)
    const single = await serveDirectory(directory, { single: true })
    const statuses = [await fetch(`${plain.url}7`), await fetch(`${single.url}7`)].map(({ status }) => status)
    await plain.close()
    await single.close()
    expect(statuses).toEqual([404, 200])
  })

  it('never leaves the directory', async () => {
    const site = await serveDirectory(directory)
    const answer = await fetch(`${site.url}%2e%2e%2fsecret.txt`)
    await site.close()
    expect(answer.status).toBe(404)
  })
})
