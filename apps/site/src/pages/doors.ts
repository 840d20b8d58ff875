import { formatDate, type QuestionOf, questions, recordById, sources } from '@partnership/data'
import { counted, formatCount } from '../facts/labels.ts'
import { actorName, placeName, requiredAct, treaty } from '../facts/treaty.ts'
import { type Content, html, type Markup } from '../html/html.ts'
import type { Link } from '../html/link.ts'

interface Door {
  readonly kind: 'deck' | 'quiz' | 'data'
  readonly href: `/${string}`
  readonly title: string
  readonly text: string
  readonly specimen: Content
  /** Other ways into the same. */
  readonly more?: readonly { readonly href: `/${string}`; readonly label: string }[]
}

/** The three ways in, each with a piece of what is behind it. */
export function doors(link: Link): Markup {
  const ways: readonly Door[] = [
    {
      kind: 'deck',
      href: '/slides/',
      title: 'Present the deck',
      text: 'Slides for a lesson or a briefing, with speaker notes and the source of each fact on the slide that states it.',
      specimen: deckSpecimen(),
      more: [
        { href: '/slides/short/', label: 'The ten-minute version' },
        { href: '/slides/reader/', label: 'One page, to read on a phone' },
      ],
    },
    {
      kind: 'quiz',
      href: '/quiz/',
      title: 'Take the quiz',
      text: `${counted(questions.length, 'question', 'questions')}, each with the reason for every answer and the records that prove it.`,
      specimen: quizSpecimen(),
    },
    {
      kind: 'data',
      href: '/data/',
      title: 'Use the data',
      text: `Typed, dated and cited from ${counted(sources.length, 'source', 'sources')}, to read, to search and to download.`,
      specimen: dataSpecimen(),
    },
  ]
  return html`
<section class="doors" aria-labelledby="doors">
<h2 id="doors" class="visually-hidden">Three ways in</h2>
${ways.map(
  ({ kind, href, title, text, specimen, more = [] }) => html`
<article class="door door-${kind}">
${specimen}
<h3><a href="${link(href)}">${title}</a></h3>
<p>${text}</p>
${more.length > 0 && html`<ul class="door-more">${more.map(({ href, label }) => html`<li><a href="${link(href)}">${label}</a></li>`)}</ul>`}
</article>`,
)}
</section>`
}

/** A slide in small: the day of the signature, and who signed for whom, at equal weight. */
function deckSpecimen(): Markup {
  const { date, place } = requiredAct('signature')
  const signatories = treaty.signatories.map(
    ({ actor, office }, index) =>
      html`<li class="is-lane-${index + 1}"><strong>${actorName(actor)}</strong> ${office}</li>`,
  )
  return html`
<div class="specimen specimen-slide">
<p class="specimen-place">${place && placeName(place)}</p>
<p class="specimen-date">${formatDate(date)}</p>
<ul>${signatories}</ul>
</div>`
}

function quizSpecimen(): Markup | undefined {
  const question = shortQuestion()
  return (
    question &&
    html`
<div class="specimen specimen-question">
<p>${question.stem}</p>
<ol>${question.options.map(({ text }) => html`<li>${text}</li>`)}</ol>
</div>`
  )
}

/** A question that is not answered on this page and fits the space: about a provision, with four short options. */
function shortQuestion(): QuestionOf<'single-choice'> | undefined {
  const isShort = ({ options }: QuestionOf<'single-choice'>) =>
    options.length === 4 && options.every(({ text }) => text.length <= 24)
  return questions.find(
    (question): question is QuestionOf<'single-choice'> =>
      question.format === 'single-choice' &&
      isShort(question) &&
      question.difficulty === 'medium' &&
      question.supports.some((id) => id.startsWith('ru-ir-')),
  )
}

/** The record of the signing, as it stands in the dataset. */
function dataSpecimen(): Markup {
  const { id, date, actors, cameo, citations } = recordById('event', 'treaty-signing')
  const lines = [
    ['id', id],
    ['date', date],
    ['actors', actors.join(', ')],
    ['cameo', cameo ?? 'null'],
    ['citations', formatCount(citations.length)],
  ]
  return html`
<div class="specimen specimen-record">
<dl>${lines.map(([key, value]) => html`<div><dt>${key}</dt><dd>${value}</dd></div>`)}</dl>
</div>`
}
