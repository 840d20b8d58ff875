import { type KeyActions, keyed } from './use-keys.ts'

const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/**
 * Listens to keys, for whatever view is shown, and marks the page so. A control that has the focus keeps the keys it needs.
 */
export function listenToKeys(): void {
  window.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
    const act = keyed.actions && actionOf(event, keyed.actions)
    if (!act) return
    event.preventDefault()
    act()
  })
  document.documentElement.dataset.keys = ''
}

function actionOf({ key, target }: KeyboardEvent, actions: KeyActions): (() => void) | undefined {
  if (isField(target)) return undefined
  const arrow = ARROWS[key]
  if (/^[1-8]$/.test(key)) return actions.digit && (() => actions.digit?.(Number(key) - 1))
  if (key === '?') return actions.help
  if (arrow !== undefined) return actions.arrow && (() => actions.arrow?.(arrow))
  // Enter and the space bar on a link or a button do what that control does.
  if (isControl(target)) return undefined
  if (key === 'Enter') return actions.enter
  return key === ' ' ? actions.space : undefined
}

/** Whether a control has a use of its own for digits and arrows. */
function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('select, textarea, input:not([type=checkbox])') !== null
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, input, summary') !== null
}
