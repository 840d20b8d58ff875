/** Where Slidev keeps the reader's choice between light and dark. */
const STORED_SCHEME = 'slidev-color-schema'

/**
 * Runs before anything is painted: sets the theme as Slidev will set it, so that a dark room sees no light page first, and
 * leaves the poster to those who open the cover.
 */
export function beforePaint(
  page: Document,
  storedScheme: string | null,
  prefersDark: boolean,
  hash: string,
): void {
  const dark = storedScheme === 'dark' || (storedScheme !== 'light' && prefersDark)
  page.documentElement.classList.add(dark ? 'dark' : 'light')
  if (!/^(?:#\/?(?:1(?:\?.*)?)?)?$/.test(hash)) page.documentElement.classList.add('deck-deeplink')
}

/** Takes the poster away in the moment in which the app has put the slide there, before the next frame is painted. */
export function removeWhenMounted(page: Document): void {
  const app = page.getElementById('app')
  const poster = page.getElementById('deck-poster')
  if (!app || !poster) return
  new MutationObserver((_changes, observer) => {
    if (!app.querySelector('.slidev-page')?.childElementCount) return
    poster.remove()
    observer.disconnect()
  }).observe(app, { childList: true, subtree: true })
}

/** The program of the head. It is so short that a request of its own would cost more. */
export const HEAD_PROGRAM = [
  `(${beforePaint})(document,`,
  `(()=>{try{return localStorage.getItem(${JSON.stringify(STORED_SCHEME)})}catch{return null}})(),`,
  'matchMedia("(prefers-color-scheme: dark)").matches,location.hash)',
].join('')

export const POSTER_PROGRAM = `(${removeWhenMounted})(document)`

/** Puts the poster where Slidev puts the slide: as large as the window lets a canvas of this size be, in the middle. */
export const POSTER_STYLES = `
#deck-poster{position:fixed;inset:0;overflow:hidden;background:var(--deck-paper)}
#deck-poster>div{position:absolute;inset-block-start:50%;inset-inline-start:50%;width:1280px;height:720px;
translate:-50% -50%;scale:min(tan(atan2(100vw,1280px)),tan(atan2(100vh,720px)))}
.deck-deeplink #deck-poster{display:none}`
