import type { Dataset, Provision, Treaty } from '../../generated/types.ts'
import { numberBasis } from '../article-numbers.ts'
import type { Draft, Template } from './template.ts'

/** "Which article deals with this?" Another article is proved false when its topic is another one. */
export const articleOfContent: Template = {
  name: 'article-number',
  drafts: (dataset) =>
    eachArticle(dataset, ({ treaty, provision, others }) => {
      const below = others.filter((other) => other.article < provision.article).reverse()
      const above = others.filter((other) => other.article > provision.article)
      const chosen = [...below.slice(0, 3), ...above.slice(0, 3)]
      const numbers = [...chosen, provision].map(({ article }) => article).sort((a, b) => a - b)
      return {
        subject: provision.id,
        stem: `Which article of the ${treaty.shortName} deals with this: ${decapitalise(provision.title)}?`,
        key: { text: `Article ${provision.article}`, rationale: provision.paraphrase },
        distractors: chosen.map((other) => ({
          text: `Article ${other.article}`,
          rationale: `Article ${other.article} deals with: ${decapitalise(other.title)}.`,
        })),
        explanation: provision.paraphrase,
        topic: provision.topic,
        difficulty: 'hard',
        supports: [provision.id, ...chosen.map(({ id }) => id)],
        order: numbers.map((number) => `Article ${number}`),
      }
    }),
}

/** "Which article deals with what?" One article a topic, so that each subject belongs to one of them. */
export const articlesAndContents: Template = {
  name: 'articles-and-contents',
  drafts: (dataset) =>
    dataset.treaties.flatMap((treaty): Draft[] => {
      const numbered = numberedArticles(dataset, treaty)
      const chosen = numbered.filter(
        (provision, index) => numbered.findIndex((other) => sharesTopic(other, provision)) === index,
      )
      const [first] = chosen
      if (!first || chosen.length < 3) return []
      return [
        {
          format: 'match',
          subject: treaty.id,
          stem: `Which article of the ${treaty.shortName} deals with what?`,
          pairs: chosen.map(({ article, title, paraphrase }) => ({
            left: `Article ${article}`,
            right: title,
            rationale: `Article ${article}: ${paraphrase}`,
          })),
          explanation: chosen
            .map(({ article, title }) => `Article ${article}: ${decapitalise(title)}.`)
            .join(' '),
          topic: first.topic,
          difficulty: 'hard',
          supports: chosen.map(({ id }) => id),
          asks: chosen.map(({ id }) => id),
          citations: chosen.flatMap(({ citations }) => citations.slice(0, 1)),
        },
      ]
    }),
}

/** "What does this article deal with?" The same relation, asked from the other end. */
export const contentOfArticle: Template = {
  name: 'article-content',
  drafts: (dataset) =>
    eachArticle(dataset, ({ treaty, provision, others }) => {
      // Of two as near the one before stays first.
      const nearest = [...others].sort(
        (first, second) =>
          Math.abs(first.article - provision.article) - Math.abs(second.article - provision.article),
      )
      const chosen = nearest.slice(0, 6)
      return {
        subject: provision.id,
        stem: `What does Article ${provision.article} of the ${treaty.shortName} deal with?`,
        key: { text: provision.title, rationale: provision.paraphrase },
        distractors: chosen.map((other) => ({
          text: other.title,
          rationale: `That is Article ${other.article}.`,
        })),
        explanation: provision.paraphrase,
        topic: provision.topic,
        difficulty: 'medium',
        supports: [provision.id, ...chosen.map(({ id }) => id)],
        order: 'by-text',
      }
    }),
}

type Numbered = Provision & { readonly article: number }

interface ArticleContext {
  readonly treaty: Treaty
  readonly provision: Numbered
  /** Articles of the same treaty on other topics, by number. */
  readonly others: readonly Numbered[]
}

function eachArticle(dataset: Dataset, draft: (context: ArticleContext) => Draft): Draft[] {
  return dataset.treaties.flatMap((treaty) => {
    const numbered = numberedArticles(dataset, treaty)
    return numbered.map((provision) =>
      draft({ treaty, provision, others: numbered.filter((other) => !sharesTopic(other, provision)) }),
    )
  })
}

/** The articles of a treaty that may be asked about by number, in their order. */
function numberedArticles(dataset: Dataset, treaty: Treaty): Numbered[] {
  return dataset.provisions
    .filter(
      (provision): provision is Numbered =>
        provision.treaty === treaty.id && mayBeAskedByNumber(dataset, provision),
    )
    .sort((first, second) => first.article - second.article)
}

function mayBeAskedByNumber(dataset: Dataset, provision: Provision): provision is Numbered {
  const basis = numberBasis(dataset, provision)
  return provision.certainty === 'high' && basis !== null && basis !== 'copies'
}

/** On the same topic the records do not prove that an article does not deal with the subject too. */
function sharesTopic(first: Provision, second: Provision): boolean {
  return first.topic === second.topic
}

function decapitalise(title: string): string {
  const [firstWord = ''] = title.split(/[\s,]/)
  return /^[A-Z]{2,}/.test(firstWord) ? title : title.charAt(0).toLowerCase() + title.slice(1)
}
