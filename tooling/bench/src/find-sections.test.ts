import { describe, expect, it } from 'vitest'
import { loadSection, sectionNames } from './find-sections.ts'

describe('the sections of the bench', () => {
  it('are the files of their directory', () => {
    expect(sectionNames()).toEqual(expect.arrayContaining(['bundle-size', 'check', 'import-time']))
  })

  it('each can be loaded and have titles of their own', async () => {
    const sections = await Promise.all(sectionNames().map(loadSection))
    expect(new Set(sections.map(({ title }) => title)).size).toBe(sections.length)
  })

  it('are refused where the file exports none', async () => {
    await expect(loadSection('../statistics')).rejects.toThrow('exports no section')
  })
})
