import { describe, expect, it } from 'vitest'
import { type FrameWindow, findScormApi } from './scorm-api.ts'

const API = { LMSInitialize: () => 'true' }

/** The innermost of some windows in one another; the platform's object is in the one at a place, from 0 outside. */
function windowsWithin(depth: number, place: number, opener: unknown = null): FrameWindow {
  let inner: { parent: unknown; opener: unknown; API?: unknown } | undefined
  for (let index = 0; index < depth; index += 1) {
    const window = { parent: inner as unknown, opener: index === 0 ? opener : null }
    // The outermost window is its own parent.
    if (!inner) window.parent = window
    inner = index === place ? { ...window, parent: window.parent, API } : window
    if (index === 0) inner.parent = inner
  }
  if (!inner) throw new Error('no window')
  return inner
}

describe('the object of a platform', () => {
  it.for([1, 2, 5, 8])('is found in the outermost of %i windows', (depth) => {
    expect(findScormApi(windowsWithin(depth, 0))).toBe(API)
  })

  it('is found in the window itself', () => {
    expect(findScormApi(windowsWithin(3, 2))).toBe(API)
  })

  it('is looked for no farther than seven windows around', () => {
    expect(findScormApi(windowsWithin(9, 0))).toBeUndefined()
  })

  it('is found around the window that opened this one, or that opened one around it', () => {
    const platform = windowsWithin(2, 0)
    expect(findScormApi(windowsWithin(1, -1, platform))).toBe(API)
    expect(findScormApi(windowsWithin(3, -1, platform))).toBe(API)
  })

  it('is not found where there is none', () => {
    expect(findScormApi(windowsWithin(3, -1))).toBeUndefined()
    expect(findScormApi({ parent: null, opener: null, API: 'something else' })).toBeUndefined()
  })

  it('is passed over in a window that may not be looked into', () => {
    const foreign = new Proxy(
      {},
      {
        get() {
          throw new DOMException('no', 'SecurityError')
        },
        has() {
          throw new DOMException('no', 'SecurityError')
        },
      },
    )
    expect(findScormApi({ parent: foreign, opener: null })).toBeUndefined()
    expect(findScormApi({ parent: foreign, opener: windowsWithin(2, 0) })).toBe(API)
    expect(findScormApi({ parent: null, opener: null, API: foreign })).toBeUndefined()
  })
})
