import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readBumpReasons, readPlannedBump } from './planned-bump.ts'

const workspaces: string[] = []
afterEach(() => {
  for (const workspace of workspaces.splice(0)) rmSync(workspace, { recursive: true })
})

function workspaceWith(...bumps: string[]): string {
  const workspace = mkdtempSync(join(tmpdir(), 'changesets-'))
  workspaces.push(workspace)
  mkdirSync(join(workspace, '.changeset'))
  for (const [index, bump] of bumps.entries()) {
    writeFileSync(join(workspace, '.changeset', `change-${index}.md`), `---\n${bump}\n---\n\nA change.\n`)
  }
  return workspace
}

describe('the planned version', () => {
  it('is none without a changeset that names the data package', async () => {
    expect(await readPlannedBump(workspaceWith())).toBeUndefined()
    expect(await readPlannedBump(workspaceWith("'another': major"))).toBeUndefined()
  })

  it('is the largest that any changeset asks for', async () => {
    const workspace = workspaceWith("'@partnership/data': patch", "'@partnership/data': minor")
    expect(await readPlannedBump(workspace)).toBe('minor')
  })

  it('has a reason in each changeset that names the data package, the largest first', async () => {
    const workspace = workspaceWith(
      "'@partnership/data': patch",
      "'another': major",
      "'@partnership/data': minor",
    )
    expect(await readBumpReasons(workspace)).toEqual([
      { bump: 'minor', summary: 'A change.' },
      { bump: 'patch', summary: 'A change.' },
    ])
  })
})
