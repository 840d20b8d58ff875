import { describe, expect, it } from 'vitest'
import { faultLines, replacing } from '../../../test/record-tree.ts'

describe('the rule on who stands behind a source', () => {
  it('asks how a known affiliation is known', () => {
    expect(
      faultLines({
        'sources/daily-wire.yml': replacing('affiliationBasis: editorial', 'affiliationBasis: null'),
      }),
    ).toEqual([
      'records/sources/daily-wire.yml:5:19  E254 affiliation-without-basis  affiliationBasis is null, but the affiliation is independent; say how that is known',
    ])
  })

  it('takes no basis for an affiliation that is not known', () => {
    expect(
      faultLines({
        'sources/copy-site.yml': replacing('affiliationBasis: null', 'affiliationBasis: editorial'),
      }),
    ).toEqual([
      'records/sources/copy-site.yml:5:19  E254 affiliation-without-basis  affiliationBasis is editorial, but the affiliation is unknown',
    ])
  })
})
