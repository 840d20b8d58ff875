import { registerSW } from 'virtual:pwa-register'
import { UPDATE_EVENT } from './update-event.ts'

/** Keeps the quiz on the device after the first visit. A newer version waits until the reader asks for it. */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator)) return
  const update = registerSW({
    immediate: true,
    onNeedRefresh: () => window.dispatchEvent(new CustomEvent(UPDATE_EVENT, { detail: () => update(true) })),
    // Without a service worker the quiz works as before, only not offline.
    onRegisterError: () => undefined,
  })
}
