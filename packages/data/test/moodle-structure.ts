import { type XmlElement, xmlElements } from './xml-elements.ts'

// What the importer of Moodle reads (question/format/xml), as a grammar: for each element the ones in it, in order.

const HEAD = 'name questiontext generalfeedback defaultgrade penalty hidden idnumber'
const QUESTIONS: Readonly<Record<string, RegExp>> = {
  category: grammar('category'),
  multichoice: grammar(`${HEAD} single shuffleanswers answernumbering answer+ tags`),
  matching: grammar(`${HEAD} shuffleanswers subquestion+ tags`),
  numerical: grammar(`${HEAD} answer+ tags`),
}
const ELEMENTS: Readonly<Record<string, RegExp>> = {
  quiz: grammar('question+'),
  category: grammar('text'),
  name: grammar('text'),
  questiontext: grammar('text'),
  generalfeedback: grammar('text'),
  feedback: grammar('text'),
  tags: grammar('tag+'),
  tag: grammar('text'),
  subquestion: grammar('text answer'),
  answer: grammar('text (feedback|tolerance)?'),
}
/** The shares that Moodle has, as `question_bank::fraction_options_full` lists them, in percent. */
const SHARES = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5,
  11.11111, 10, 5, 0,
]

function grammar(names: string): RegExp {
  const parts = names.split(' ').map((part) => part.replace(/[a-z]+/g, (name) => `(?:${name} )`))
  return new RegExp(`^${parts.join('')}$`)
}

/** What is wrong with a file of questions, as far as its structure goes. */
export function findMoodleFaults(xml: string): string[] {
  try {
    const [root, ...others] = xmlElements(xml)
    if (root?.name !== 'quiz' || others.length > 0) return ['the root is no quiz']
    return findFaults(root)
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

function findFaults(element: XmlElement): string[] {
  const { name, attributes, children } = element
  const type = attributes.type ?? ''
  const expected = name === 'question' ? QUESTIONS[type] : ELEMENTS[name]
  const inside = children.map((one) => `${one.name} `).join('')
  const isLeaf = children.length === 0
  if (name === 'question' && !expected) return [`no question is of type ${type}`]
  return [
    ...(expected
      ? expected.test(inside)
        ? []
        : [`${name} ${type} holds ${inside}`]
      : isLeaf
        ? []
        : [`${name} holds ${inside}`]),
    ...(attributes.fraction === undefined || isShare(Number(attributes.fraction))
      ? []
      : [`${attributes.fraction} is no share`]),
    ...children.flatMap(findFaults),
  ]
}

function isShare(percent: number): boolean {
  return SHARES.some((share) => Math.abs(share - Math.abs(percent)) < 0.00001)
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }

/** The text of HTML in which text was escaped, with a space where markup stood. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
}
