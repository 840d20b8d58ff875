/** The answers given on a slide: by question, the index of the option that was chosen. */
export type LiveAnswers = Readonly<Record<string, number>>

/** A channel between the windows of one browser, such as `BroadcastChannel`. */
export interface AnswerChannel {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
}

/**
 * Keeps the answers of a slide the same in every window that shows it: what the speaker chooses in the presenter view
 * appears on the wall. What comes in from another window is checked, since anything of the same origin can send.
 *
 * @param onChange Called with all answers whenever one is given, here or there.
 * @returns Gives an answer; `undefined` takes it back.
 */
export function shareAnswers(
  channel: AnswerChannel | undefined,
  onChange: (answers: LiveAnswers) => void,
): (question: string, chosen: number | undefined) => void {
  let answers: LiveAnswers = {}
  channel?.addEventListener('message', ({ data }) => {
    if (!isLiveAnswers(data)) return
    answers = data
    onChange(answers)
  })
  return (question, chosen) => {
    const { [question]: _, ...others } = answers
    answers = chosen === undefined ? others : { ...others, [question]: chosen }
    onChange(answers)
    channel?.postMessage(answers)
  }
}

function isLiveAnswers(value: unknown): value is LiveAnswers {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((chosen) => Number.isInteger(chosen) && chosen >= 0)
  )
}
