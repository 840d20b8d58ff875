import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from '@partnership/browser'
import { unzipSync } from 'fflate'
import { COURSE_PACKAGE } from '../src/build/scorm/build-course.ts'

/** The run-time of another project, which learning platforms use. */
const RUNTIME = createRequire(import.meta.url).resolve('scorm-again/scorm12')

/** Under this key the platform of the tests keeps what a page reported, beyond a reload. */
const KEPT = 'platform'

/** A page as a learning platform shows it: the run-time, and the package in a frame of a frame. */
const PLATFORM = `<!doctype html>
<html lang="en"><title>Platform</title>
<script src="scorm12.js"></script>
<script>
  const answers = new URLSearchParams(location.search)
  window.calls = []
  if (!answers.has('without')) {
    window.API = new Scorm12API({ autocommit: false, logLevel: 5 })
    const kept = JSON.parse(sessionStorage.getItem('${KEPT}') ?? 'null')
    const given = {
      student_data: { mastery_score: answers.get('mastery') ?? '' },
      launch_data: answers.get('launch') ?? '',
    }
    API.loadFromJSON({ ...kept, ...given, core: { ...kept?.core, session_time: undefined } }, 'cmi')
    API.on('LMSSetValue', (element, value) => calls.push([element, String(value)]))
    API.on('LMSCommit', () => sessionStorage.setItem('${KEPT}', JSON.stringify(API.cmi)))
    API.on('LMSFinish', () => sessionStorage.setItem('ended', 'true'))
    if (answers.has('deaf')) API.LMSSetValue = () => 'false'
    if (answers.has('broken')) API.LMSInitialize = () => { throw new Error('broken') }
  }
</script>
<iframe src="frame.html" width="900" height="900"></iframe>`

const FRAME =
  '<!doctype html><title>Frame</title><iframe src="course/index.html" width="880" height="880"></iframe>'

/** Unpacks the built package into a directory with a platform around it. @returns the directory */
export function installCourse(): string {
  const directory = mkdtempSync(join(tmpdir(), 'course-'))
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(COURSE_PACKAGE)))) {
    const file = join(directory, 'course', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  cpSync(RUNTIME, join(directory, 'scorm12.js'))
  writeFileSync(join(directory, 'index.html'), PLATFORM)
  writeFileSync(join(directory, 'frame.html'), FRAME)
  return directory
}

export function removeCourse(directory: string): void {
  rmSync(directory, { recursive: true, force: true })
}

/** A question and its answer, as the platform has them. */
export interface Interaction {
  readonly id: string
  readonly type: string
  readonly result: string
  readonly student_response: string
  readonly weighting: string
  readonly correct_responses: readonly { readonly pattern: string }[]
}

/** What the platform knows of the page, as far as the tests look at it. */
export interface PlatformState {
  readonly core: {
    readonly lesson_status: string
    readonly score: { readonly raw: string; readonly min: string; readonly max: string }
  }
  readonly suspend_data: string
  readonly interactions: readonly Interaction[]
}

/** What the page has had the platform save. */
export async function platformState(page: Page): Promise<PlatformState> {
  const text = await page.evaluate((key) => sessionStorage.getItem(key), KEPT)
  // The run-time wrote it; its lists are objects with numbers for keys.
  const { core, suspend_data, interactions } = JSON.parse(text ?? '{}') as {
    core: PlatformState['core']
    suspend_data: string
    interactions: Record<string, { correct_responses: Record<string, { pattern: string }> }>
  }
  return {
    core,
    suspend_data,
    interactions: Object.values(interactions).map((one) => ({
      ...(one as unknown as Interaction),
      correct_responses: Object.values(one.correct_responses),
    })),
  }
}
