import { parse } from 'yaml'
import * as z from 'zod'

/** As much of a workflow as the rules look at; `actionlint` checks all of it. */
const workflow = z.looseObject({
  permissions: z.record(z.string(), z.string()),
  concurrency: z.looseObject({ group: z.string() }).optional(),
  jobs: z.record(
    z.string(),
    z.looseObject({
      'timeout-minutes': z.number().optional(),
      permissions: z.record(z.string(), z.string()).optional(),
      needs: z.union([z.string(), z.array(z.string())]).optional(),
      steps: z.array(
        z.looseObject({
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
})

/** Jobs that may ask for a token that names them to others: npm and GitHub Pages take no other. */
const MAY_NAME_THEMSELVES = ['release.yml/publish', 'pages.yml/deploy']
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/

/**
 * What is unsafe in a workflow, in a line each.
 * @param name of its file
 */
export function workflowProblems(name: string, text: string): string[] {
  const { permissions, concurrency, jobs } = workflow.parse(parse(text))
  const problems: string[] = []
  if (Object.keys(permissions).length > 0) problems.push(`${name} gives permissions to every job.`)
  if (concurrency === undefined) problems.push(`${name} does not say what happens when two runs meet.`)
  for (const [id, job] of Object.entries(jobs)) {
    const place = `${name}/${id}`
    if (job['timeout-minutes'] === undefined) problems.push(`${place} has no time limit.`)
    if (job.permissions === undefined) problems.push(`${place} does not say what it needs.`)
    if (job.permissions?.['id-token'] !== undefined && !MAY_NAME_THEMSELVES.includes(place))
      problems.push(`${place} asks for a token that names it.`)
    for (const { uses, run, with: inputs } of job.steps) {
      if (uses !== undefined && !PINNED.test(uses)) problems.push(`${place} uses ${uses}, which can change.`)
      if (
        uses?.startsWith('actions/checkout@') &&
        inputs?.['persist-credentials'] !== false &&
        place !== 'release.yml/version'
      )
        problems.push(`${place} leaves its key in the checkout.`)
      if (run !== undefined && /\$\{\{/.test(run))
        problems.push(`${place} writes an expression into a script; hand it over in env.`)
      if (run?.includes('npm publish') && !jobsBefore(id, jobs).some((before) => runsChecks(jobs[before])))
        problems.push(`${place} publishes what no test has seen.`)
    }
  }
  return problems
}

type Jobs = z.infer<typeof workflow>['jobs']

/** The jobs that have to end well before a job begins. */
function jobsBefore(id: string, jobs: Jobs): string[] {
  const needs = [jobs[id]?.needs ?? []].flat()
  return [...needs, ...needs.flatMap((before) => jobsBefore(before, jobs))]
}

function runsChecks(job: Jobs[string] | undefined): boolean {
  return job?.steps.some(({ run }) => run === '.ci/run') ?? false
}
