import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Installed, WORKSPACE } from './installed.ts'

/** What pnpm-workspace.yaml decides of install scripts, by package. */
export function readDecisions(): Readonly<Record<string, boolean>> {
  // pnpm holds the file to this form.
  const settings = parse(readFileSync(join(WORKSPACE, 'pnpm-workspace.yaml'), 'utf8')) as {
    allowBuilds?: Record<string, boolean>
  }
  return settings.allowBuilds ?? {}
}

/** One sentence a package with an install script of which nobody has decided. */
export function scriptFaults(
  packages: readonly Installed[],
  decisions: Readonly<Record<string, boolean>>,
): string[] {
  return packages
    .filter(({ name, runsScript }) => runsScript && decisions[name] === undefined)
    .map(
      ({ name, version }) =>
        `${name}@${version} runs a script at install: read it, and decide under allowBuilds in pnpm-workspace.yaml.`,
    )
}
