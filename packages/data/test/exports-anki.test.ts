import { createHash } from 'node:crypto'
import { readAnkiPackage } from 'anki-reader'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeAnki } from '../src/exports/quiz/anki.ts'
import { ankiFields } from '../src/exports/quiz/anki-note.ts'
import type { ExchangeItem } from '../src/exports/quiz/exchange-item.ts'
import { exchangeItems } from '../src/exports/quiz/exchange-items.ts'
import { promptOf } from '../src/exports/quiz/feedback.ts'
import { textOfHtml } from './moodle-structure.ts'
import {
  ADVERSARIAL_TEXT,
  itemsOf,
  markedText,
  questionsArbitrary,
  questionsOfText,
  REAL,
} from './question-arbitraries.ts'
import { askSqlite, readAnkiNotes } from './read-anki.ts'

interface ReadCard {
  readonly fields: Readonly<Record<string, string>>
  readonly front: string
  readonly back: string
}

/** Every card of our deck, as a reader of packages finds it. */
async function readCards(apkg: Uint8Array): Promise<ReadCard[]> {
  const { collection } = await readAnkiPackage(new Blob([Uint8Array.from(apkg)]))
  const deck = Object.values(collection.getDecks()).find((one) => one.getName() === 'Partnership Brief')
  return Object.values(deck?.getCards() ?? {}).map((card) => {
    const [question] = card.getQuestions()
    return {
      fields: card.getFields(),
      front: question?.getQuestionString() ?? '',
      back: question?.getAnswerString() ?? '',
    }
  })
}

function collectionOf(apkg: Uint8Array): Uint8Array {
  const collection = unzipSync(apkg)['collection.anki2']
  if (!collection) throw new Error('the package has no collection')
  return collection
}

/** Questions can ask the same of other answers, so that it takes both to tell them apart. */
const byQuestion = (items: readonly ExchangeItem[]) =>
  new Map(items.map((item) => [ankiFields(item).Question + ankiFields(item).Options, item]))

describe('the questions as cards for Anki', () => {
  it('are read by a reader of packages: what is asked in front, the answer, why and the sources behind', async () => {
    const items = exchangeItems(REAL)
    const cards = await readCards(writeAnki(items, '1.2.3'))
    expect(cards.length).toBe(items.length)
    const expected = byQuestion(items)
    for (const { fields, front, back } of cards) {
      const item = expected.get(`${fields.Question}${fields.Options}`)
      if (!item) throw new Error(`no question is ${fields.Question}`)
      expect(fields).toEqual(ankiFields(item))
      expect(textOfHtml(front)).toContain(promptOf(item))
      for (const { text } of item.kind === 'choice' ? item.options : [])
        expect(textOfHtml(front)).toContain(text)
      expect(front).not.toContain(ankiFields(item).Answer)
      expect(textOfHtml(back)).toContain(item.explanation)
      for (const { label } of item.sources) expect(textOfHtml(back)).toContain(label)
    }
  })

  it('keep every mark of a text, in every format', () => {
    fc.assert(
      fc.property(questionsArbitrary(markedText), (questions) => {
        const items = itemsOf(questions)
        const notes = readAnkiNotes(collectionOf(writeAnki(items, '1.0.0')))
        const read = new Map(notes.map(({ guid, flds }) => [guid, flds.split('\u001f')]))
        for (const item of items) {
          expect(read.get(`partnership-brief/${item.id}`)).toEqual(Object.values(ankiFields(item)))
        }
      }),
      { numRuns: 30 },
    )
    const [first] = itemsOf(questionsOfText(ADVERSARIAL_TEXT))
    const question = first ? textOfHtml(ankiFields(first).Question) : ''
    expect(question).toContain('{ } = ~ # : \\ " & < > ->')
    expect(question).toContain('\ttab new line قرارداد ایران 条約 🌉')
  })

  it('have no mark in a field that parts fields', () => {
    const [item] = exchangeItems(REAL)
    expect(item && ankiFields({ ...item, stem: 'a\u001fb' }).Question).toBe('a b')
  })

  it('know a note again by the id of its question, and are newer in a newer version', () => {
    const items = exchangeItems(REAL)
    const changed = items.slice(1).map((item) => ({ ...item, stem: `${item.stem} Once more?` }))
    const before = new Map(
      readAnkiNotes(collectionOf(writeAnki(items, '0.9.12'))).map((note) => [note.guid, note]),
    )
    const after = readAnkiNotes(collectionOf(writeAnki(changed, '0.10.0')))
    expect(after.length).toBe(items.length - 1)
    for (const { guid, id, mod } of after) {
      const earlier = before.get(guid)
      expect(earlier?.id).toBe(id)
      expect(mod).toBeGreaterThan(earlier?.mod ?? Number.POSITIVE_INFINITY)
    }
  })

  it('have the checksum by which Anki finds a note that says the same', () => {
    for (const { flds, csum } of readAnkiNotes(collectionOf(writeAnki(exchangeItems(REAL), '1.0.0')))) {
      const field = textOfHtml(flds.split('\u001f')[0] ?? '')
      const digest = createHash('sha1').update(field).digest('hex')
      expect(csum).toBe(Number.parseInt(digest.slice(0, 8), 16))
    }
  })

  it('have a card for each note, in the order of the questions', () => {
    const items = exchangeItems(REAL)
    const cards = askSqlite(
      collectionOf(writeAnki(items, '1.0.0')),
      'SELECT guid, due FROM cards JOIN notes ON notes.id = cards.nid ORDER BY due',
    )
    expect(cards).toEqual(
      items.map(({ id }, index) =>
        expect.objectContaining({ guid: `partnership-brief/${id}`, due: index + 1 }),
      ),
    )
  })

  it('are refused by the reader, and by SQLite, once bytes of the collection are others', async () => {
    const apkg = writeAnki(exchangeItems(REAL), '1.0.0')
    await expect(readCards(apkg.slice(0, apkg.length / 2))).rejects.toThrow()
    const collection = collectionOf(apkg).slice()
    // The number of cells of the second page.
    collection.set([0xff, 0xff], 4096 + 3)
    expect(() => askSqlite(collection, 'SELECT count(*) FROM notes')).toThrow()
  })
})
