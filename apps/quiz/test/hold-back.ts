import type { Page } from '@partnership/browser'

/** What is held back on its way to a page. */
export interface Held {
  /** Whether the page has asked for any of it. */
  readonly isAsked: boolean
  /** Lets it come, and whatever is asked for later. */
  release(): void
}

/** Holds back the files at some addresses, so that the page can be seen without them. */
export async function holdBack(page: Page, address: string | RegExp): Promise<Held> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  let isAsked = false
  await page.route(address, async (route) => {
    isAsked = true
    await released
    await route.continue()
  })
  return {
    get isAsked() {
      return isAsked
    },
    release,
  }
}
