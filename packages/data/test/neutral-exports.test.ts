import { describe, expect, it } from 'vitest'
import { STANCE_LABELS, voices } from '../src/derive/claims.ts'
import { whyDoYouSay } from '../src/derive/why/index.ts'
import { contentOf, exportFiles } from '../src/exports/index.ts'
import { escapeHtml, escapeXml } from '../src/exports/markup.ts'
import { exchangeItems } from '../src/exports/quiz/exchange-items.ts'
import { escapeGift } from '../src/exports/quiz/gift.ts'
import { alliancesInOwnVoice } from '../src/neutrality/attribution.ts'
import { withoutQuotations } from '../src/neutrality/quotations.ts'
import { findWords, LOADED_LABELS, LOADED_SPEECH_VERBS, PLACE_SPELLINGS } from '../src/neutrality/words.ts'
import { COLLECTIONS, KINDS } from '../src/schema/kinds.ts'
import { readableText } from './readable-text.ts'
import { compileRealRecords } from './real-dataset.ts'

const { dataset } = compileRealRecords()
// The title of a source is its own, in its own words.
const ids = KINDS.filter((kind) => kind !== 'source').flatMap((kind) =>
  dataset[COLLECTIONS[kind]].map(({ id }) => String(id)),
)
const reasons = ids.flatMap((id) => whyDoYouSay(dataset, id))
const nameOf = (id: string) => dataset.actors.find((actor) => actor.id === id)?.name ?? id

describe('the reasons that are given for a record', () => {
  it('are in plain words', () => {
    const lists = [LOADED_LABELS, LOADED_SPEECH_VERBS, ...PLACE_SPELLINGS]
    const found = reasons
      .map(({ text }) => withoutQuotations(text.replace(/ Read in .*$/, '')))
      .flatMap((text) => [...lists.flatMap((list) => findWords(text, list)), ...alliancesInOwnVoice(text)])
    expect(found.map(({ word }) => word)).toEqual([])
    expect(reasons.length).toBeGreaterThan(1000)
  })

  it('never bring the words of a contested claim without who denies or disputes it', () => {
    const contested = dataset.claims.filter((claim) => voices(claim).denying.length > 0)
    expect(contested.length).toBeGreaterThan(5)
    for (const claim of contested) {
      const bringing = reasons.filter(
        ({ kind, text }) => kind === 'referred-to' && text.includes(`“${claim.proposition}”`),
      )
      for (const { text } of bringing) {
        for (const { actor, stance } of voices(claim).denying) {
          expect(text).toContain(nameOf(actor))
          expect(text).toContain(STANCE_LABELS[stance])
        }
      }
    }
  })
})

describe('the files that are handed to other programs', () => {
  it('carry every denial wherever they carry a contested claim', () => {
    const files = exportFiles(dataset, () => ({ bytes: 0, hash: '' })).map((file) => ({
      path: file.path,
      text: readableText(contentOf(file)),
    }))
    const contested = dataset.claims.filter((claim) => voices(claim).denying.length > 0)
    const carrying = files.filter(({ text }) =>
      contested.some(({ proposition }) => text.includes(proposition)),
    )
    expect(carrying.length).toBeGreaterThan(1)
    for (const { path, text } of carrying) {
      for (const claim of contested.filter(({ proposition }) => text.includes(proposition))) {
        const missing = voices(claim).denying.filter(
          ({ actor }) => !text.includes(actor) && !text.includes(nameOf(actor)),
        )
        expect([path, claim.id, missing.map(({ actor }) => actor)]).toEqual([path, claim.id, []])
      }
    }
  })

  it('bring a question on a contested claim with its explanation, or not at all', () => {
    const contested = exchangeItems(dataset).filter((item) => item.isContested)
    expect(contested.length).toBeGreaterThan(0)
    const escaped = (text: string) => [text, escapeGift(text), escapeHtml(text), escapeXml(text)]
    const files = exportFiles(dataset, () => ({ bytes: 0, hash: '' })).filter(({ path }) =>
      path.startsWith('questions.'),
    )
    const told = files.map((file) => {
      const text = readableText(contentOf(file))
      const holds = (words: string) => escaped(words).some((one) => text.includes(one))
      for (const item of contested) {
        if (holds(item.stem))
          expect([file.path, item.id, holds(item.explanation)]).toEqual([file.path, item.id, true])
      }
      return [file.path, contested.filter(({ stem }) => holds(stem)).length]
    })
    expect(Object.fromEntries(told)).toEqual({
      'questions.gift.txt': contested.length,
      'questions.moodle.xml': contested.length,
      'questions.kahoot.xlsx': 0,
      'questions.apkg': contested.length,
      'questions.qti.zip': contested.length,
    })
  })
})
