import { KINDS, topics } from '@partnership/data'
import { KIND_LABELS } from '../facts/labels.ts'
import { html, type Markup } from '../html/html.ts'
import type { Link } from '../html/link.ts'

/** The form that searches the records. It stays out of sight until the script that answers it has come. */
export function searchForm(link: Link): Markup {
  const named = topics.map(({ id, prefLabel }) => ({ id, label: prefLabel.en ?? id }))
  return html`<search id="search" data-dataset="${link('/data/dataset.json')}" data-site="${link('/')}" hidden>
<form class="search" action="${link('/data/')}">
<div class="search-words"><h2><label for="search-words">Search the records</label></h2><input id="search-words" name="q" type="search" autocomplete="off" spellcheck="false"></div>
<p><label for="search-kind">Kind</label><select id="search-kind" name="kind"><option value="">all kinds</option>${KINDS.map(
    (kind) => html`<option value="${kind}">${KIND_LABELS[kind][0]}</option>`,
  )}</select></p>
<p><label for="search-topic">Topic</label><select id="search-topic" name="topic"><option value="">all topics</option>${named
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
    .map(({ id, label }) => html`<option value="${id}">${label}</option>`)}</select></p>
<p class="search-check"><input id="search-contested" name="contested" type="checkbox" value="yes"><label for="search-contested">Only contested claims</label></p>
<p class="search-go"><button type="submit">Search</button></p>
</form>
<p class="search-count" role="status" id="search-found"></p>
<ol class="cards" id="search-hits"></ol>
<p><button type="button" id="search-more" hidden>Show more</button></p>
</search>`
}
