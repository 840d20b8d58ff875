import type { Plugin } from 'vite'

const NOTES = 'virtual:speaker-notes'
const SLIDES = '/@slidev/slides'
const DETAILS = /__slidev_(\d+)\.frontmatter$/
const SLIDE = /__slidev_\d+\.md$/
/** The parts of Slidev's client that show speaker notes. */
const SHOWS_NOTES = /\/(?:composables\/useSlideInfo\.ts|pages\/notes\.vue|pages\/presenter\/print\.vue)$/

/**
 * Slidev puts what it knows of every slide into the first file that it loads: sources of footers and spoken notes too.
 * Here the sources of a slide come with the slide, and all notes with the first page that shows notes.
 */
export function slideDetails(): Plugin[] {
  const sourcesOf = new Map<string, string>()
  const noteOf = new Map<number, string>()
  return [
    {
      name: 'lean:slide-details',
      apply: 'build',
      enforce: 'pre',
      resolveId: (id) => (id === NOTES ? `\0${NOTES}` : undefined),
      async load(id) {
        if (id !== `\0${NOTES}`) return undefined
        const slides = await this.load({ id: SLIDES })
        const facades = await Promise.all(
          frontmatterOf(slides.code ?? '').map((facade) => this.load({ id: facade })),
        )
        await Promise.all(
          detailsOf(facades.map(({ code }) => code ?? '')).map((one) => this.load({ id: one })),
        )
        return notesModule(noteOf)
      },
      transform(code, id) {
        const [, number] = DETAILS.exec(id) ?? []
        if (number === undefined) return undefined
        const { rest, note, sources } = takeDetails(code)
        noteOf.set(Number(number), note)
        if (sources !== undefined) sourcesOf.set(id, sources)
        return { code: rest, map: null }
      },
    },
    {
      name: 'lean:slide-details-imports',
      apply: 'build',
      enforce: 'post',
      async transform(code, id) {
        if (SHOWS_NOTES.test(id)) return { code: `import ${JSON.stringify(NOTES)}\n${code}`, map: null }
        if (!SLIDE.test(id)) return undefined
        const details = id.replace(/md$/, 'frontmatter')
        await this.load({ id: details })
        const sources = sourcesOf.get(details)
        if (sources === undefined) return undefined
        return {
          code: `${code}\nimport { frontmatter as detailsOfSlide } from ${JSON.stringify(details)}\ndetailsOfSlide.sources = ${sources}`,
          map: null,
        }
      },
    },
  ]
}

/** Takes the note and the sources out of the module of a slide's details. */
export function takeDetails(code: string): { rest: string; note: string; sources: string | undefined } {
  let note = '""'
  let sources: string | undefined
  const rest = code
    .replace(/"noteHTML":("(?:[^"\\]|\\.)*")/, (_whole, html: string) => {
      note = html
      return '"noteHTML":""'
    })
    .replace(/^export const frontmatterData = (\{.*\})$/m, (whole, json: string) => {
      // Slidev has just written it.
      const { sources: taken, ...others } = JSON.parse(json) as Record<string, unknown>
      if (taken === undefined) return whole
      sources = JSON.stringify(taken)
      return `export const frontmatterData = ${JSON.stringify(others)}`
    })
  return { rest, note, sources }
}

/** Addresses of the details of each slide, from the module that lists the slides. */
function frontmatterOf(listOfSlides: string): string[] {
  return [...listOfSlides.matchAll(/from '(\/@slidev\/slides\/\d+\/frontmatter)'/g)].flatMap(
    ([, id]) => id ?? [],
  )
}

/** What the addresses lead to. */
function detailsOf(facades: readonly string[]): string[] {
  return facades.flatMap((code) => {
    const [, id] = /export \* from "([^"]+)"/.exec(code) ?? []
    return id ?? []
  })
}

/** A program that gives every slide its note back. */
function notesModule(noteOf: ReadonlyMap<number, string>): { code: string; moduleSideEffects: true } {
  const notes = [...noteOf].sort(([first], [second]) => first - second)
  return {
    code: [
      `import { slides } from '${SLIDES}'`,
      `const notes = {${notes.map(([number, note]) => `${number}:${note}`).join(',')}}`,
      'for (const { no, meta } of slides.value) meta.slide.noteHTML = notes[no] ?? ""',
    ].join('\n'),
    moduleSideEffects: true,
  }
}
