import { type Card, createEmptyCard, fsrs, type Grade, Rating as Ratings } from 'ts-fsrs'
import type { QuizItem } from '../items/item.ts'
import type { CardState } from './card-state.ts'

/** How well a card was known. */
export type Rating = 'again' | 'hard' | 'good' | 'easy'

const GRADES: Readonly<Record<Rating, Grade>> = {
  again: Ratings.Again,
  hard: Ratings.Hard,
  good: Ratings.Good,
  easy: Ratings.Easy,
}

/** Without chance in the intervals, so that the same reviews give the same days. */
const scheduler = fsrs({ enable_fuzz: false })

/** The card after a review. */
export function rateCard(state: CardState | undefined, rating: Rating, now: number): CardState {
  return stateOf(scheduler.next(cardOf(state, now), new Date(now), GRADES[rating]).card)
}

/** When the card would come back after each rating, in words. */
export function nextIntervals(state: CardState | undefined, now: number): Record<Rating, string> {
  const after = (rating: Rating) => intervalWords(rateCard(state, rating, now).due - now)
  return { again: after('again'), hard: after('hard'), good: after('good'), easy: after('easy') }
}

/**
 * The cards to look at now: those that are due, the longest first, then new ones in the order of the bank, and of each
 * fact one.
 * @param cards what is remembered, by the id of the question; questions that the bank no longer has are passed over
 */
export function dueCards(
  cards: Readonly<Record<string, CardState>>,
  items: readonly QuizItem[],
  now: number,
  { newLimit }: { readonly newLimit: number },
): QuizItem[] {
  const known = items.filter(({ id }) => cards[id] !== undefined)
  const due = known
    .filter(({ id }) => (cards[id]?.due ?? 0) <= now)
    .sort((first, second) => (cards[first.id]?.due ?? 0) - (cards[second.id]?.due ?? 0))
  const today = known.filter(({ id }) => isSameDay(cards[id]?.reviewed ?? 0, now))
  const startedToday = today.filter(({ id }) => cards[id]?.repetitions === 1).length
  // What was looked at today tells the fact, so no other card asks it before tomorrow.
  const facts = new Set(today.filter((item) => !due.includes(item)).flatMap(({ asks }) => asks))
  const chosen: QuizItem[] = []
  const take = (item: QuizItem) => {
    if (item.asks.some((fact) => facts.has(fact))) return false
    for (const fact of item.asks) facts.add(fact)
    chosen.push(item)
    return true
  }
  for (const item of due) take(item)
  let left = Math.max(0, newLimit - startedToday)
  for (const item of items) {
    if (left === 0) break
    if (cards[item.id] === undefined && take(item)) left -= 1
  }
  return chosen
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

function isSameDay(first: number, second: number): boolean {
  return new Date(first).toDateString() === new Date(second).toDateString()
}

/** The scheduler waits some minutes or whole days, and never hours. */
function intervalWords(milliseconds: number): string {
  const [size, unit] =
    milliseconds < DAY ? [MINUTE, 'minute'] : milliseconds < 60 * DAY ? [DAY, 'day'] : [30 * DAY, 'month']
  const count = Math.max(1, Math.round(milliseconds / Number(size)))
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

function cardOf(state: CardState | undefined, now: number): Card {
  const card = createEmptyCard(new Date(state?.due ?? now))
  if (!state) return card
  return {
    ...card,
    stability: state.stability,
    difficulty: state.difficulty,
    scheduled_days: state.scheduled,
    learning_steps: state.steps,
    reps: state.repetitions,
    lapses: state.lapses,
    state: state.state,
    // A clock that was set back would have it reviewed in the future, which the scheduler refuses.
    last_review: new Date(Math.min(state.reviewed, now)),
  }
}

function stateOf(card: Card): CardState {
  return {
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduled: card.scheduled_days,
    steps: card.learning_steps,
    repetitions: card.reps,
    lapses: card.lapses,
    state: card.state,
    reviewed: card.last_review?.getTime() ?? card.due.getTime(),
  }
}
