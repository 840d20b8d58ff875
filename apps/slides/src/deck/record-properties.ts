import type { Kind } from '@partnership/data'

/** Kind of the records that each property of a component has drawn; the ids of several are separated by white space. */
export const DRAWN_KINDS = {
  claim: 'claim',
  events: 'event',
  treaty: 'treaty',
  treaties: 'treaty',
  provisions: 'provision',
  series: 'series',
  questions: 'question',
  places: 'place',
} as const satisfies Readonly<Record<string, Kind>>

/** Kind of the records that each property names: those that are drawn, and those that are marked or left out. */
export const PROPERTY_KINDS: Readonly<Record<string, Kind>> = {
  ...DRAWN_KINDS,
  emphasis: 'event',
  without: 'source',
}
