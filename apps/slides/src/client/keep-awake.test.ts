import { describe, expect, it, vi } from 'vitest'
import { keepAwake } from './keep-awake.ts'

function pageOf(visibilityState: DocumentVisibilityState) {
  const events = new EventTarget()
  return Object.assign(events, { visibilityState })
}

const sentinel = {} as WakeLockSentinel

describe('keeping the screen on', () => {
  it('asks at once, and again when the page comes back into view', () => {
    const page = pageOf('visible')
    const request = vi.fn(async () => sentinel)
    keepAwake(page, { wakeLock: { request } })
    expect(request).toHaveBeenCalledTimes(1)
    page.visibilityState = 'hidden'
    page.dispatchEvent(new Event('visibilitychange'))
    expect(request).toHaveBeenCalledTimes(1)
    page.visibilityState = 'visible'
    page.dispatchEvent(new Event('visibilitychange'))
    expect(request).toHaveBeenCalledTimes(2)
  })

  it('says nothing when the browser refuses', async () => {
    const refusals = vi.fn()
    process.on('unhandledRejection', refusals)
    keepAwake(pageOf('visible'), { wakeLock: { request: () => Promise.reject(new Error('refused')) } })
    await new Promise((later) => setTimeout(later, 10))
    process.off('unhandledRejection', refusals)
    expect(refusals).not.toHaveBeenCalled()
  })

  it('does nothing in a browser that cannot do it', () => {
    expect(() => keepAwake(pageOf('visible'), {})).not.toThrow()
  })
})
