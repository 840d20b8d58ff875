declare module 'virtual:quiz-opening' {
  /** The first questions, the topics, and the version: all that the first answer needs. */
  const opening: import('./items/item.ts').QuizBank
  export default opening
}

declare module 'virtual:quiz-bank' {
  /** The whole bank. */
  const bank: import('./items/item.ts').QuizBank
  export default bank
}
