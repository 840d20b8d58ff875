import {
  actors,
  claims,
  events,
  formatDate,
  isContested,
  questions,
  recordById,
  sources,
  statusAt,
  verdictCounts,
} from '@partnership/data'
import { counted, formatCount } from '../facts/labels.ts'
import { actorName, articleCounts, placeName, requiredAct, treaty } from '../facts/treaty.ts'
import { html, join, type Markup } from '../html/html.ts'

const [firstParty, secondParty] = treaty.parties

/** The front page: what this is, three ways in, and how far it can be trusted. */
export function landingPage(): Markup {
  return html`
<section class="opening">
<h1>What <span class="party party-first">${actorName(firstParty ?? 'russia')}</span> and <span class="party party-second">${actorName(secondParty ?? 'iran')}</span> agreed, and how we know</h1>
<p class="lead">${leadSentence()}</p>
<p class="lead">${rulesSentence()}</p>
</section>
<nav class="doors" aria-label="Three uses">${doors()}</nav>
${howWeKnow()}`
}

function leadSentence(): string {
  const signature = requiredAct('signature')
  const force = requiredAct('entry-into-force')
  const place = signature.place ? ` in the ${placeName(signature.place)}` : ''
  const years =
    treaty.duration && 'initialYears' in treaty.duration ? ` for ${treaty.duration.initialYears} years` : ''
  const inForce = statusAt(treaty, force.date) === 'in-force'
  return (
    `The ${treaty.title.en ?? treaty.shortName} was signed on ${formatDate(signature.date)}${place}: ` +
    `${treaty.articles ?? 'an unknown number of'} articles${years}. ` +
    (inForce
      ? `Both foreign ministries give ${formatDate(force.date)} as the day on which it entered into force.`
      : '')
  )
}

function rulesSentence(): string {
  return (
    `This project holds ${counted(claims.length, 'claim', 'claims')} of one news article against the public record, ` +
    'names who says what, and leaves empty what no source gives.'
  )
}

function doors(): Markup {
  const doorsOf = [
    {
      href: '/slides/',
      title: 'Present the deck',
      text: 'For a lecture or a briefing: one finding a slide, a spoken script in the notes, a source for each fact.',
      meta: 'Arrow keys to move, “o” for an overview',
    },
    {
      href: '/quiz/',
      title: 'Take the quiz',
      text: 'For students, on a phone and without a network too: the reason and the source after each answer.',
      meta: counted(questions.length, 'question', 'questions'),
    },
    {
      href: '/data/',
      title: 'Use the data',
      text: 'For journalists, teachers and developers: every record with its citations, as pages, JSON or a package.',
      meta: `${counted(sources.length, 'source', 'sources')}, ${counted(events.length, 'event', 'events')}, ${counted(actors.length, 'actor', 'actors')}`,
    },
  ]
  return join(
    doorsOf.map(
      ({ href, title, text, meta }) =>
        html`<a class="door" href="${href}"><span class="door-title">${title}</span><span class="door-text">${text}</span><span class="door-meta">${meta}</span></a>`,
    ),
    '',
  )
}

function howWeKnow(): Markup {
  const article = claims.filter(({ ref }) => ref !== undefined)
  const verdicts = verdictCounts(article)
  const articles = articleCounts()
  const { shortName } = recordById('treaty', treaty.id)
  const facts: readonly (readonly [number, string])[] = [
    [article.length, 'claims of the starting article, each tied to its line and sentence'],
    [verdicts.corroborated, 'of them corroborated by the public record'],
    [article.filter(isContested).length, 'of them denied or disputed by somebody, who is named'],
    [verdicts['not-found'], 'of them not found in any source that we read'],
    [articles.read, `of ${articles.total} articles of the ${shortName} seen with number and content`],
    [articles.total - articles.read, 'articles left empty rather than guessed'],
  ]
  return html`<section class="how" aria-labelledby="how"><h2 id="how">How we know</h2><dl class="counts">${facts.map(
    ([number, text]) => html`<div><dt>${formatCount(number)}</dt><dd>${text}</dd></div>`,
  )}</dl></section>`
}
