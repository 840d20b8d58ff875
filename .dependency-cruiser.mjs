// Imports point one way; ARCHITECTURE.md says which. Each rule names what it forbids.

const DATA = '^packages/data/src'

/** Inside the data package: a folder, and all that it may import of ours. */
export const INSIDE_DATA = [
  ['schema', ['schema']],
  ['neutrality', ['neutrality']],
  ['derive', ['derive', 'neutrality', 'schema/(kinds|verdicts)', 'generated']],
  ['search', ['search', 'derive', 'schema/kinds', 'generated']],
  ['exports', ['exports', 'derive', 'schema', 'generated']],
  ['compile', ['compile', 'schema', 'neutrality', 'derive', 'exports', 'generated']],
  ['cli', ['cli', 'compile', 'exports', 'derive', 'schema', 'generated']],
]

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolvable',
      // Slidev brings its client itself, and the build makes the virtual modules.
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(virtual:|@slidev/client$)' },
    },
    ...INSIDE_DATA.map(([folder, allowed]) => ({
      name: `data-${folder}-imports-one-way`,
      severity: 'error',
      from: { path: `${DATA}/${folder}/`, pathNot: '\\.test\\.ts$' },
      to: { path: `${DATA}/`, pathNot: `${DATA}/(${allowed.join('|')}|cli\\.ts$)` },
    })),
    {
      name: 'nothing-imports-the-command',
      comment: 'The command line is an edge: it starts the rest, and nothing starts it.',
      severity: 'error',
      from: { path: `${DATA}/`, pathNot: [`${DATA}/cli(/|\\.ts$)`, '\\.test\\.ts$'] },
      to: { path: `${DATA}/cli(/|\\.ts$)` },
    },
    {
      name: 'data-not-by-its-path',
      comment: 'Not even the built files: a package is imported by its name.',
      severity: 'error',
      from: { path: '^(apps|tooling)/' },
      to: { path: '^packages/', dependencyTypes: ['local'] },
    },
    {
      name: 'data-face-needs-no-validator',
      comment: 'What readers import reaches neither the compiler nor zod, however far one follows it.',
      severity: 'error',
      from: { path: `${DATA}/index\\.ts$` },
      to: { path: [`${DATA}/(compile|cli)`, 'node_modules/zod/'], reachable: true },
    },
    {
      name: 'data-is-pure-where-it-says-so',
      severity: 'error',
      from: { path: `${DATA}/(derive|exports|neutrality|schema|search)/`, pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'neutrality-needs-no-validator',
      comment: 'Word lists and text checks are read by slides and readers alike.',
      severity: 'error',
      from: { path: `${DATA}/neutrality/`, pathNot: '\\.test\\.ts$' },
      to: { path: 'node_modules/zod/', reachable: true },
    },
    {
      name: 'apps-do-not-meet',
      comment: 'An app never imports from another app.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/([^/]+)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'data-only-through-its-exports',
      comment: 'Apps import @partnership/data, never a file inside it.',
      severity: 'error',
      from: { path: '^(apps|tooling)/' },
      to: { path: `^packages/data/src` },
    },
    {
      name: 'session-is-pure',
      comment: 'The quiz session knows neither Vue nor the storage of a browser.',
      severity: 'error',
      from: { path: '^apps/quiz/src/session/', pathNot: '\\.test\\.ts$' },
      to: {
        path: [
          'node_modules/(@vue|vue)/',
          '^apps/quiz/src/(storage|running|browser|first-load|views|components|build)/',
        ],
      },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: {
      path: ['^(apps|tooling)/[^/]+/(dist|screenshots|.cache)/', 'node_modules/.(vite|slidev|prerender)'],
    },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
