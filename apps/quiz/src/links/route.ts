/** The views that an address can name. */
const VIEWS = ['new', 'cards', 'bank', 'teach', 'print', 'stored', 'about'] as const

/** Names in an address that stand for other views: a quiz to start, a result that was shared. */
const SHARED = { quiz: 'class', result: 'shared' } as const

export interface Route {
  readonly view: 'quiz' | 'class' | 'shared' | (typeof VIEWS)[number]
  /** What the address says besides, not yet read: it comes from somebody else. */
  readonly query: string
}

/** Longer addresses are none that the quiz makes. */
export const MAXIMUM_FRAGMENT = 4000

/** The view that an address names; the quiz itself for whatever it does not know. */
export function parseRoute(fragment: string): Route {
  const text = fragment.replace(/^#/, '')
  const [, name = '', query = ''] = /^([a-z]*)[?/]?(.*)$/s.exec(text) ?? []
  if (text.length > MAXIMUM_FRAGMENT) return { view: 'quiz', query: '' }
  if (name === 'quiz' || name === 'result') return { view: SHARED[name], query }
  const view = VIEWS.find((one) => one === name)
  return view ? { view, query } : { view: 'quiz', query: '' }
}
