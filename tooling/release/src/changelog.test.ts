import { describe, expect, it } from 'vitest'
import { nameLegalFacts } from './changelog.ts'

const CHANGELOG = `# @partnership/data

## 0.2.0

### Minor Changes

- A new treaty.

## 0.1.0

### Minor Changes

- First release.
`

describe('the changelog', () => {
  it('names each changed legal fact under the version that changed it', () => {
    const written = nameLegalFacts(CHANGELOG, '0.2.0', ['`treaty` articles: 12 → 13'])
    expect(written).toBe(
      CHANGELOG.replace(
        '- A new treaty.\n',
        '- A new treaty.\n\n### Changed legal facts\n\n- `treaty` articles: 12 → 13\n',
      ),
    )
  })

  it('says so when no legal fact changed, also in the last section', () => {
    expect(nameLegalFacts(CHANGELOG, '0.1.0', [])).toBe(`${CHANGELOG}\n### Changed legal facts\n\nNone.\n`)
  })

  it('does so once', () => {
    const once = nameLegalFacts(CHANGELOG, '0.2.0', ['a'])
    expect(nameLegalFacts(once, '0.2.0', ['b'])).toBe(once)
  })

  it('says which heading is missing', () => {
    expect(() => nameLegalFacts(CHANGELOG, '0.3.0', [])).toThrow('no heading "## 0.3.0"')
  })
})
