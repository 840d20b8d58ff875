import type { Source } from '@partnership/data'

/** What each grade of a source is called and is, from the nearest to what happened to the farthest. */
export const GRADES = {
  primary: ['Primary', 'the text of a document, or the words of who acted or spoke'],
  wire: ['News agency', 'a report of a news agency'],
  press: ['Press', 'a report of a newspaper, a broadcaster or another outlet'],
  analysis: ['Analysis', 'work of researchers, commentators or compilers of data'],
  repost: ['Copy', 'a copy of what was published elsewhere'],
} as const satisfies Record<Source['grade'], readonly [string, string]>
