import type { Exception } from './licences.ts'

/** Packages whose licence is not allowed, or not stated as an SPDX expression, that are used all the same. */
export const EXCEPTIONS: Readonly<Record<string, Exception>> = {
  '@citolab/qti-components': {
    licence: 'GPL-3.0-only',
    reason: 'Reads exported tests in tests; never shipped.',
  },
  '@heximal/expressions': { licence: 'BSD 3-Clause', reason: 'BSD-3-Clause, misspelt.' },
  'anki-reader': { licence: '', reason: 'States no licence. Reads exported decks in tests; never shipped.' },
  argparse: { licence: 'PSF-2.0', reason: 'Permissive; asks for its notice.' },
  elkjs: {
    licence: 'EPL-2.0 OR GPL-3.0-or-later',
    reason: 'Lays out diagrams of Slidev, of which no slide has one; never shipped.',
  },
  jschardet: { licence: 'LGPL-2.1+', reason: 'Of the reader of data packages in tests; never shipped.' },
  khroma: { licence: '', reason: 'MIT, by the licence file that it carries.' },
  pako: { licence: '(MIT AND Zlib)', reason: 'Zlib is permissive.' },
  'spdx-exceptions': { licence: 'CC-BY-3.0', reason: 'Lists for the check of licences; never shipped.' },
  'spdx-ranges': {
    licence: '(MIT AND CC-BY-3.0)',
    reason: 'Lists for the check of licences; never shipped.',
  },
  'trusted-types': { licence: 'W3C-20150513', reason: 'Permissive; asks for its notice.' },
  tv4: { licence: '', reason: 'Public domain or MIT, in a form that manifests no longer have.' },
  'wicg-inert': { licence: 'W3C-20150513', reason: 'Permissive; asks for its notice.' },
  'world-countries': { licence: 'ODbL-1.0', reason: 'A peer in measurements; never shipped.' },
  zigpty: { licence: '', reason: 'MIT, by the licence file that it carries.' },
}
