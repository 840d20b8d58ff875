// Answers the search form of the data page. Without it the page is whole, and the form stays out of sight.
import type { Dataset, KindedRecord } from '@partnership/data'
import { html } from '../html/html.ts'
import { linkBelow } from '../html/link.ts'
import { createCards } from '../records/record-card.ts'
import { createFinder } from './find-records.ts'
import { asksForAnything, type Query, readQuery, writeQuery } from './query.ts'

/** How many cards are shown at once, and how many more at each wish for more. */
const CARDS_AT_ONCE = 20
/** Milliseconds without a letter after which a reader has asked. */
const PAUSE = 200

/** What finds records and draws them, once the dataset has come. */
interface Reader {
  readonly find: (query: Query) => KindedRecord[]
  readonly draw: (entry: KindedRecord) => { readonly source: string }
}

function element<T extends Element>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector)
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}.`)
  return found
}

const place = element('#search', HTMLElement)
const form = element('#search form', HTMLFormElement)
const status = element('#search-found', HTMLElement)
const hits = element('#search-hits', HTMLElement)
const more = element('#search-more', HTMLButtonElement)

let loading: Promise<Reader> | undefined
let remaining: KindedRecord[] = []
let asked = 0

function load(): Promise<Reader> {
  loading ??= fetchReader().catch((error) => {
    // The next wish tries again.
    loading = undefined
    throw error
  })
  return loading
}

async function fetchReader(): Promise<Reader> {
  const { dataset: address = '', site = '/' } = place.dataset
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`)
  // The data package wrote it; its tests hold it to this type.
  const dataset = (await answer.json()) as Dataset
  return {
    find: createFinder(dataset),
    draw: createCards(dataset, { link: linkBelow(site), isPlace: false }),
  }
}

async function answer(query: Query): Promise<void> {
  const turn = ++asked
  if (!asksForAnything(query)) return show([], '')
  if (!loading) status.textContent = 'Loading the records …'
  try {
    const { find } = await load()
    // Somebody asked anew meanwhile.
    if (turn !== asked) return
    const found = find(query)
    await show(found, found.length === 1 ? '1 record' : `${found.length} records`)
  } catch (error) {
    if (turn !== asked) return
    const reason = error instanceof Error ? error.message : String(error)
    await show([], `The records could not be loaded (${reason}). Search again to try once more.`)
  }
}

async function show(found: KindedRecord[], text: string): Promise<void> {
  status.textContent = text
  hits.replaceChildren()
  remaining = found
  await showMore()
}

async function showMore(): Promise<void> {
  const next = remaining.slice(0, CARDS_AT_ONCE)
  remaining = remaining.slice(CARDS_AT_ONCE)
  if (next.length > 0) {
    const { draw } = await load()
    hits.insertAdjacentHTML('beforeend', html`${next.map((entry) => html`${draw(entry)}`)}`.source)
  }
  more.hidden = remaining.length === 0
}

function queryOfForm(): Query {
  const fields = new FormData(form)
  return readQuery({
    get: (name) => {
      const value = fields.get(name)
      return typeof value === 'string' ? value : null
    },
  })
}

function fillForm({ words, kind, topic, contested }: Query): void {
  element('#search-words', HTMLInputElement).value = words
  element('#search-kind', HTMLSelectElement).value = kind ?? ''
  element('#search-topic', HTMLSelectElement).value = topic ?? ''
  element('#search-contested', HTMLInputElement).checked = contested
}

/** Answers what the form asks, and keeps it in the address, so that it can be sent to somebody. */
function ask(): void {
  const query = queryOfForm()
  history.replaceState(null, '', location.pathname + writeQuery(query) + location.hash)
  void answer(query)
}

let pause: ReturnType<typeof setTimeout> | undefined
form.addEventListener('input', () => {
  clearTimeout(pause)
  pause = setTimeout(ask, PAUSE)
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(pause)
  ask()
})
// Whoever is about to type finds the records loaded. A failure is told to those who ask.
form.addEventListener('focusin', () => void load().catch(() => undefined), { once: true })
more.addEventListener('click', () => {
  const before = hits.children.length
  void showMore().then(() => {
    // The button may be gone; who used the keyboard goes on with the first new card.
    hits.children[before]?.querySelector('a')?.focus()
  })
})

place.hidden = false
const query = readQuery(new URLSearchParams(location.search))
fillForm(query)
void answer(query)
