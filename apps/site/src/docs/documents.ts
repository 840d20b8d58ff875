/** A document of the data package that has a page. */
export interface GuideDocument {
  /** Its file, seen from the package. */
  readonly file: string
  /** Its page, seen from the documentation. */
  readonly path: `${string}/`
  /** What it is for, in a line. */
  readonly use: string
}

/** The documents in groups, in the order in which they are offered. */
export const DOCUMENT_GROUPS: readonly {
  readonly title: string
  readonly documents: readonly GuideDocument[]
}[] = [
  {
    title: 'Use the data',
    documents: [
      { file: 'README.md', path: 'getting-started/', use: 'install it, import it, ask it' },
      { file: 'docs/timeline.md', path: 'timeline/', use: 'events and acts in the order of their dates' },
      {
        file: 'docs/comparison-table.md',
        path: 'comparison-table/',
        use: 'treaties beside each other, obligation by obligation',
      },
      {
        file: 'docs/claim-with-both-sides.md',
        path: 'claim-with-both-sides/',
        use: 'who says so and who denies it',
      },
      { file: 'docs/why-do-you-say.md', path: 'why-do-you-say/', use: 'from a record back to what was read' },
      { file: 'docs/relations.md', path: 'relations/', use: 'who has to do with whom' },
      { file: 'docs/search.md', path: 'search/', use: 'find records by words' },
    ],
  },
  {
    title: 'Files for other programs',
    documents: [
      { file: 'docs/exports.md', path: 'exports/', use: 'tables, calendar, map, graph, linked data' },
      {
        file: 'docs/quiz-formats.md',
        path: 'quiz-formats/',
        use: 'the questions in Moodle, Kahoot, Anki and others',
      },
    ],
  },
  {
    title: 'How the records are made',
    documents: [
      {
        file: 'docs/data-dictionary.md',
        path: 'data-dictionary/',
        use: 'every field of every record, and what it means',
      },
      {
        file: 'docs/neutrality.md',
        path: 'neutrality/',
        use: 'the rules of neutrality, and what checks each',
      },
      { file: 'docs/rules.md', path: 'rules/', use: 'every fault that is reported, why, and what is right' },
      { file: '../../VERSIONING.md', path: 'versions/', use: 'what a new version may change' },
    ],
  },
]
