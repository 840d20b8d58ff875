/** Moves the focus to the control above or below in a list, around its ends. */
export function moveFocus(list: HTMLElement | undefined, step: 1 | -1): void {
  const controls = [...(list?.querySelectorAll<HTMLElement>('button, input') ?? [])]
  const focused = controls.findIndex((control) => control.matches(':focus'))
  const outside = step === 1 ? 0 : controls.length - 1
  const next = focused < 0 ? outside : (focused + step + controls.length) % controls.length
  controls[next]?.focus()
}
