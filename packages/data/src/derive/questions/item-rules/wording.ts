import { answerParts } from '../parts.ts'
import type { Item } from './item.ts'
import type { ItemFlaw } from './item-flaw.ts'

const MAXIMUM_STEM = 120
const MAXIMUM_OPTION = 75

/** The stem is one question, and no text is too long for a small screen and other quiz programs. */
export function formFlaws({ question }: Item): ItemFlaw[] {
  const { stem } = question
  const flaws: ItemFlaw[] = []
  if (!stem.endsWith('?'))
    flaws.push({ rule: 'question-mark', path: ['stem'], message: 'does not end with a question mark' })
  // An initial or a short form such as "U.S." ends no sentence; nor does what stands within a quotation.
  if (/(?:\p{Ll}{2}|[\d)%”])[.!] +\p{Lu}|\? /u.test(stem.replace(/“[^”]*”/g, '“”')))
    flaws.push({ rule: 'one-sentence', path: ['stem'], message: 'is more than one sentence' })
  if (stem.length > MAXIMUM_STEM)
    flaws.push({
      rule: 'stem-length',
      path: ['stem'],
      message: `has ${stem.length} characters; ${MAXIMUM_STEM} fit`,
    })
  for (const { text, path } of answerParts(question)) {
    if (text.length > MAXIMUM_OPTION)
      flaws.push({ rule: 'option-length', path, message: `has more than ${MAXIMUM_OPTION} characters` })
  }
  return flaws
}

/** Absolute words give an answer away, and an answer that speaks of the others tests logic. */
export function absoluteFlaws({ question }: Item): ItemFlaw[] {
  const parts = answerParts(question)
  const flaws = parts
    .filter(({ text }) => /\b(all|none) of (the above|these)\b|\bboth of (the above|these)\b/i.test(text))
    .map(({ path }): ItemFlaw => ({ rule: 'all-or-none', path, message: 'refers to the other answers' }))
  for (const { text, path } of [{ text: question.stem, path: ['stem'] }, ...parts]) {
    const [word] = /\b(always|never|all|none|every|only)\b/i.exec(text) ?? []
    if (word)
      flaws.push({
        rule: 'absolute',
        path,
        message: `has the absolute word “${word}”, which gives an answer away`,
      })
  }
  return flaws
}

/** Who skips the word “not” answers the opposite of what is asked; a template may print it as NOT. */
export function negativeFlaws({ question: { stem, template } }: Item): ItemFlaw[] {
  // What somebody said is told as it was said: in quotation marks, or by a template after a colon or “saying”.
  const quoted = template === undefined ? /“[^”]*”/g : /“[^”]*”|:.*|\b(?:saying|speaking)\b.*/g
  const asked = stem.replace(quoted, '')
  const [word] = /\b(not|except|cannot|unlike)\b|\p{L}+n['’]t\b/iu.exec(asked) ?? []
  if (word === undefined || (word === 'NOT' && template !== undefined)) return []
  return [{ rule: 'negative-stem', path: ['stem'], message: `asks by the negative word “${word}”` }]
}
