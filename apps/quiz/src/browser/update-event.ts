/** Event that tells the app that a newer version waits; its detail applies it. */
export const UPDATE_EVENT = 'quiz-update'
