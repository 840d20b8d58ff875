/** How many words a text has; unlike its length it hangs on no name, so that what is chosen by it hangs on none. */
export function wordsIn(text: string): number {
  return text.split(' ').length
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A name as it stands in a sentence: names of bodies and of some states take an article, others do not. */
export function withArticle(name: string): string {
  return /^(?:Kremlin|West)$|^(?:Russian|Iranian|Eurasian|Center|Trade|Financial|United|Washington) /.test(
    name,
  )
    ? `the ${name}`
    : name
}

/** A number with commas between the thousands, after the word that qualifies it: `more than 3,600`. */
export function writtenNumber({
  value,
  qualifier,
}: {
  readonly value: number
  readonly qualifier?: string | undefined
}): string {
  const [whole = '', part] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const number = part === undefined ? grouped : `${grouped}.${part}`
  return qualifier === undefined ? number : `${qualifier} ${number}`
}
