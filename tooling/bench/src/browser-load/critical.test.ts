import { describe, expect, it } from 'vitest'
import { thirdParties, transferBefore } from './critical.ts'

const site = {
  url: 'http://127.0.0.1:4000/slides/',
  weigh: (address: string) => (address.endsWith('absent.js') ? undefined : { rawBytes: 10, sentBytes: 3 }),
}
const request = (url: string, startedAt = 0, isCached = false) => ({ url, startedAt, isCached })
const own = (path: string) => new URL(path, site.url).href

describe('what was transferred before a moment', () => {
  it('is each request that started by then, and none that started later', () => {
    const requests = [request(own('a.js'), 99), request(own('b.js'), 100), request(own('c.js'), 101)]
    expect(transferBefore(100, requests, site)).toEqual({ requests: 2, rawBytes: 20, sentBytes: 6 })
  })

  it('leaves out what came from a cache', () => {
    const requests = [request(own('a.js')), request(own('a.js'), 1, true)]
    expect(transferBefore(100, requests, site).requests).toBe(1)
  })

  it('leaves out other hosts, and what the page made itself', () => {
    const requests = [
      request('https://example.org/a.js'),
      request('http://127.0.0.1:4001/a.js'),
      request('data:,'),
      request(`blob:${site.url}0`),
    ]
    expect(transferBefore(100, requests, site).requests).toBe(0)
  })

  it('counts a request that found nothing, with no bytes', () => {
    expect(transferBefore(100, [request(own('absent.js'))], site)).toEqual({
      requests: 1,
      rawBytes: 0,
      sentBytes: 0,
    })
  })
})

describe('the third parties of a page', () => {
  it('are the other hosts, each once, in order', () => {
    const urls = ['https://b.example/1', 'https://a.example/2', 'https://b.example/3', own('a.js'), 'data:,']
    expect(
      thirdParties(
        urls.map((url) => request(url)),
        site.url,
      ),
    ).toEqual(['a.example', 'b.example'])
  })
})
