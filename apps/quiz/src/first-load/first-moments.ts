import { STORAGE_KEY } from '../storage/storage-key.ts'

/** Whether the quiz has kept something on this device, or may have. */
export function hasBeenHere(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== null
  } catch {
    return true
  }
}

/** Whether the page is to show something other than the question that it comes with. */
export function isElsewhere(): boolean {
  return location.hash.length > 1 || hasBeenHere()
}

/** The answer that was chosen before the quiz was there. */
export function earlyChoice(): number | undefined {
  const { chosen } = document.body.dataset
  return chosen === undefined ? undefined : Number(chosen)
}

/** Resolves when the page is loaded and the browser has nothing better to do. */
export async function isIdle(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((loaded) => window.addEventListener('load', loaded))
  await new Promise<unknown>((idle) =>
    'requestIdleCallback' in window ? requestIdleCallback(idle) : setTimeout(idle, 1),
  )
}
