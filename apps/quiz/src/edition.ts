import type { Quiz } from './running/use-quiz.ts'

// What differs where the quiz runs inside a course of a learning platform. The build of the course package puts
// `scorm/edition.ts` in the place of this file.

/** Whether this is the quiz of the course package. */
export const isInCourse: boolean = false

/** Is told of the running quiz once, when the page starts. */
export function followQuiz(_: Quiz): void {}
