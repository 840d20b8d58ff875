import { dataset } from '@partnership/data'
import { describe, expect, it } from 'vitest'
import { outlineOf } from './outline.ts'

describe('the outline that all peers show', () => {
  it('has as many slides as were asked for, each with a headline and points', () => {
    const outline = outlineOf(dataset, 30)
    expect(outline).toHaveLength(30)
    for (const { headline, points } of outline) {
      expect(headline).not.toBe('')
      expect(points).toHaveLength(3)
      for (const point of points) expect(point.trim()).not.toBe('')
    }
  })

  it('has a headline of its own for each slide, which Spectacle tells its slides apart by', () => {
    const headlines = outlineOf(dataset, dataset.events.length).map(({ headline }) => headline)
    expect(new Set(headlines).size).toBe(headlines.length)
  })

  it('names actors and writes dates, instead of giving ids and EDTF', () => {
    const slide = outlineOf(dataset, dataset.events.length).find(
      ({ headline }) => headline === dataset.events.find(({ id }) => id === 'treaty-signing')?.title,
    )
    expect(slide?.points[0]).toBe('17 January 2025')
    expect(slide?.points[2]).toContain('Vladimir Putin')
  })

  it('is refused where there are too few events to fill the slides', () => {
    expect(() => outlineOf(dataset, dataset.events.length + 1)).toThrow(RangeError)
  })
})
