import { ANKI_FIELDS } from './anki-note.ts'

/** Anki keeps these apart by their ids alone; they never change. */
export const MODEL_ID = 1_737_072_000_001
export const DECK_ID = 1_737_072_000_002

export const COLLECTION_CONFIG = {
  activeDecks: [1],
  addToCur: true,
  collapseTime: 1200,
  curDeck: 1,
  curModel: String(MODEL_ID),
  dueCounts: true,
  estTimes: true,
  newSpread: 0,
  nextPos: 1,
  sortBackwards: false,
  sortType: 'noteFld',
  timeLim: 0,
} as const

/** How cards of a deck are asked; what Anki itself sets for a new collection. */
export const OPTIONS = {
  id: 1,
  mod: 0,
  name: 'Default',
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  new: {
    bury: true,
    delays: [1, 10],
    initialFactor: 2500,
    ints: [1, 4, 7],
    order: 1,
    perDay: 20,
    separate: true,
  },
  rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36500, minSpace: 1, perDay: 200 },
  lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
} as const

export function deck(id: number, name: string, modified: number) {
  const today = [0, 0]
  return {
    id,
    name,
    mod: modified,
    usn: -1,
    desc: '',
    dyn: 0,
    collapsed: false,
    conf: 1,
    extendNew: 10,
    extendRev: 50,
    newToday: today,
    revToday: today,
    lrnToday: today,
    timeToday: today,
  }
}

/** The kind of note: its fields, and the two sides of its card. */
export function ankiModel(modified: number) {
  return {
    id: String(MODEL_ID),
    name: 'Partnership Brief question',
    type: 0,
    mod: modified,
    usn: -1,
    sortf: 0,
    did: 1,
    tags: [],
    vers: [],
    // The card is there whenever its question is.
    req: [[0, 'any', [0]]],
    flds: ANKI_FIELDS.map((name, ord) => ({
      name,
      ord,
      font: 'Arial',
      media: [],
      rtl: false,
      size: 20,
      sticky: false,
    })),
    tmpls: [
      {
        name: 'Card 1',
        ord: 0,
        qfmt: '<div class="question">{{Question}}</div>\n{{Options}}',
        afmt: '{{FrontSide}}\n<hr id="answer">\n<div class="right">{{Answer}}</div>\n{{Why}}\n<div class="sources">{{Sources}}</div>',
        bafmt: '',
        bqfmt: '',
        did: null,
      },
    ],
    css: '.card { font-family: sans-serif; font-size: 20px; max-width: 40rem; margin: 0 auto; }\n.question, .right { font-weight: bold; }\n.sources { font-size: 0.8em; }\n',
    latexPre: '',
    latexPost: '',
  }
}
