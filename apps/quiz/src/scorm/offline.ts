/** Stands in the course package for the file of the same name beside the quiz: a platform keeps the page, not the browser. */
export function keepOffline(): void {}
