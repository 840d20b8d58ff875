import type { Page } from '@partnership/browser'
import { describe, expect, it } from 'vitest'
import { useWhole } from './print-server.ts'

/** Pages whose document is another one when `reload` was called. */
function pages() {
  const opened: FakePage[] = []
  const open = async () => {
    const page = new FakePage()
    opened.push(page)
    // What is tested asks a page for its document and closes it, and does nothing else with it.
    return page as unknown as Page
  }
  return { opened, open, last: () => opened.at(-1) }
}

class FakePage {
  isReloaded = false
  isClosed = false
  reload() {
    this.isReloaded = true
  }
  async evaluateHandle() {
    return {
      evaluate: async () => {
        if (this.isReloaded) throw new Error('Execution context was destroyed')
        return true
      },
    }
  }
  async close() {
    this.isClosed = true
  }
}

describe('using a page that prints', () => {
  it('gives what came of a page that stayed whole', async () => {
    const { open, opened } = pages()
    expect(await useWhole(open, async () => opened.length)).toBe(1)
    expect(opened.map(({ isClosed }) => isClosed)).toEqual([true])
  })

  it('throws away what came of a page that was loaded again, and uses a new one', async () => {
    const { open, opened, last } = pages()
    const made = await useWhole(open, async () => {
      if (opened.length < 3) last()?.reload()
      return opened.length
    })
    expect(made).toBe(3)
    expect(opened.map(({ isClosed }) => isClosed)).toEqual([true, true, true])
  })

  it.each([
    ['passes on an error of a whole page', false],
    ['passes on no error that comes of loading again', true],
  ])('%s', async (_what, isReloaded) => {
    const { open, opened, last } = pages()
    const made = useWhole(open, async () => {
      if (opened.length > 1) return opened.length
      if (isReloaded) last()?.reload()
      throw new Error('no slides')
    })
    if (isReloaded) expect(await made).toBe(2)
    else await expect(made).rejects.toThrow('no slides')
    expect(opened.every(({ isClosed }) => isClosed)).toBe(true)
  })

  it('gives up on a page that is loaded again every time', async () => {
    const { open, opened, last } = pages()
    await expect(useWhole(open, async () => last()?.reload())).rejects.toThrow('was loaded again 4 times')
    expect(opened).toHaveLength(4)
  })
})
