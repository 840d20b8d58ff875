/** What a learning platform offers to a page of SCORM 1.2. All of it answers in texts, `"true"` where it succeeds. */
export interface ScormApi {
  LMSInitialize(nothing: ''): unknown
  LMSFinish(nothing: ''): unknown
  LMSGetValue(element: string): unknown
  LMSSetValue(element: string, value: string): unknown
  LMSCommit(nothing: ''): unknown
  LMSGetLastError(): unknown
  LMSGetErrorString(code: string): unknown
}

/** The windows that matter here, as far as they let themselves be looked into. */
export interface FrameWindow {
  readonly parent: unknown
  readonly opener: unknown
  readonly API?: unknown
}

/** A chain of windows longer than this is none that a platform makes; the standard's own example stops here as well. */
const MOST_PARENTS = 7

/**
 * The platform's object: in the window, in one of those around it, or around the one that opened them. Nothing where
 * there is none, or where a window of another address may not be looked into.
 */
export function findScormApi(own: FrameWindow): ScormApi | undefined {
  const around = findAround(own)
  return around.api ?? openersOf(around.seen).flatMap((opener) => findAround(opener).api ?? [])[0]
}

function findAround(start: FrameWindow): { readonly api?: ScormApi; readonly seen: readonly FrameWindow[] } {
  const seen: FrameWindow[] = []
  let current: unknown = start
  while (isWindow(current) && !seen.includes(current) && seen.length <= MOST_PARENTS) {
    seen.push(current)
    const found = look(current, 'API')
    if (isApi(found)) return { api: found, seen }
    current = look(current, 'parent')
  }
  return { seen }
}

function openersOf(windows: readonly FrameWindow[]): FrameWindow[] {
  return windows.map((one) => look(one, 'opener')).filter(isWindow)
}

/** A window of another address throws when it is looked into. */
function look(window: FrameWindow, name: keyof FrameWindow): unknown {
  try {
    return window[name]
  } catch {
    return undefined
  }
}

function isWindow(value: unknown): value is FrameWindow {
  return typeof value === 'object' && value !== null
}

function isApi(value: unknown): value is ScormApi {
  try {
    return typeof value === 'object' && value !== null && 'LMSInitialize' in value
  } catch {
    return false
  }
}
