import { claims, formatDate, sources, verdictCounts, voices } from '@partnership/data'
import { counted, formatCount } from '../facts/labels.ts'
import { actorName, placeName, requiredAct, treaty } from '../facts/treaty.ts'
import { html, type Markup } from '../html/html.ts'
import type { Link } from '../html/link.ts'
import { articleGrid } from './article-grid.ts'
import { doors } from './doors.ts'
import { pathToForce } from './path-to-force.ts'

const [firstParty, secondParty] = treaty.parties

/** The front page: what this is, three ways in, and how far it can be trusted. */
export function landingPage(link: Link): Markup {
  return html`
<section class="opening">
<h1>What <span class="party party-first">${actorName(firstParty ?? 'russia')}</span> and <span class="party party-second">${actorName(secondParty ?? 'iran')}</span> agreed, and how we know</h1>
<p class="lead">${leadSentence()}</p>
<p class="lead">${rulesSentence()}</p>
</section>
${doors(link)}
${pathToForce(link)}
${howWeKnow(link)}`
}

function leadSentence(): string {
  const signature = requiredAct('signature')
  const force = requiredAct('entry-into-force')
  const place = signature.place ? ` in the ${placeName(signature.place)}` : ''
  const years =
    treaty.duration && 'initialYears' in treaty.duration ? ` for ${treaty.duration.initialYears} years` : ''
  return (
    `The ${treaty.title.en ?? treaty.shortName} was signed on ${formatDate(signature.date)}${place}: ` +
    `${treaty.articles ?? 'an unknown number of'} articles${years}. ` +
    `Both foreign ministries give ${formatDate(force.date)} as the day on which it entered into force.`
  )
}

function rulesSentence(): string {
  const inArticle = claims.filter(({ ref }) => ref !== undefined).length
  const others = claims.filter(({ ref, assessment }) => ref === undefined && assessment !== null).length
  return (
    `This project holds ${counted(inArticle, 'claim', 'claims')} of one news article, ` +
    `and ${counted(others, 'more claim', 'more claims')} on the partnership, against the public record, ` +
    'names who says what, and leaves empty what no source gives.'
  )
}

function howWeKnow(link: Link): Markup {
  const article = claims.filter(({ ref }) => ref !== undefined)
  const verdicts = verdictCounts(article)
  const facts: readonly (readonly [number, string])[] = [
    [article.length, 'claims of the starting article, each tied to its line and sentence'],
    [verdicts.corroborated, 'of them corroborated by the public record'],
    [
      article.filter((claim) => voices(claim).denying.length > 0).length,
      'of them denied or disputed by somebody, who is named',
    ],
    [verdicts['not-found'], 'of them not found in any source that we read'],
    [sources.length, 'sources; where a date or an owner was not seen, the record says so'],
  ]
  return html`<section class="how" aria-labelledby="how"><h2 id="how">How we know</h2><div class="how-columns"><dl class="counts">${facts.map(
    ([number, text]) => html`<div><dt>${formatCount(number)}</dt><dd>${text}</dd></div>`,
  )}</dl>${articleGrid(link)}</div></section>`
}
