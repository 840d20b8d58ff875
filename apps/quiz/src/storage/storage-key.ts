/** Under this key the quiz keeps everything. */
export const STORAGE_KEY = 'partnership-quiz'
