import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import PptxGenJS from 'pptxgenjs'
import type { DeckContent, SlideContent } from '../content/deck-content.ts'
import type { StepPicture } from './pictures.ts'

/** Inches of a slide in PowerPoint's wide format. */
const SLIDE = { width: 40 / 3, height: 7.5 } as const
const LAYOUT = 'Picture of a slide'

/** A version of the deck for PowerPoint: a picture a slide, with title, alternative text and the spoken notes. */
export async function deckPptx(content: DeckContent, pictures: readonly StepPicture[]): Promise<Uint8Array> {
  const pptx = new PptxGenJS()
  pptx.layout = 'LAYOUT_WIDE'
  pptx.title = content.title
  pptx.subject = `Version ${content.dataVersion} of the data`
  pptx.defineSlideMaster({
    title: LAYOUT,
    objects: [
      {
        placeholder: {
          options: { name: 'title', type: 'title', x: 0.6, y: 0.4, w: SLIDE.width - 1.2, h: 1.2 },
          text: '',
        },
      },
    ],
  })
  for (const slide of content.slides) {
    const picture = pictures.find((one) => one.slide === slide.number)
    if (!picture) throw new Error(`there is no picture of slide ${slide.number}`)
    const page = pptx.addSlide({ masterName: LAYOUT })
    // The title lies under the picture: whoever looks sees the slide, whoever listens or searches finds the headline.
    page.addText(slide.headline, { placeholder: 'title' })
    page.addImage({
      data: `image/png;base64,${Buffer.from(picture.png).toString('base64')}`,
      altText: slide.headline,
      x: 0,
      y: 0,
      w: SLIDE.width,
      h: SLIDE.height,
    })
    page.addNotes(notesText(slide).join('\n'))
  }
  const written = await pptx.write({ outputType: 'uint8array' })
  if (!(written instanceof Uint8Array)) throw new Error('PowerPoint’s file was not written as bytes.')
  return withParagraphs(written)
}

/** What stands under a slide for the speaker, a paragraph each: what is said, then what it rests on. */
export function notesText({ notes, sources }: SlideContent): readonly string[] {
  const cited = sources.map(
    ({ number, title, label, url }) => `[${number}] ${[title, label, url].filter(Boolean).join(', ')}`,
  )
  return [...notes, ...(cited.length > 0 ? ['Sources:', ...cited] : [])]
}

/** The library writes all notes of a slide as one paragraph, in which PowerPoint shows no line breaks. */
function withParagraphs(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file)
  for (const [name, part] of Object.entries(parts)) {
    if (!/^ppt\/notesSlides\/[^/]+\.xml$/.test(name)) continue
    const xml = strFromU8(part).replace(
      /<a:p>(<a:r><a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/,
      (_, run: string, text: string, end: string) =>
        text
          .split(/\r?\n/)
          .map((line) => `<a:p>${run}<a:t>${line}</a:t></a:r>${end}</a:p>`)
          .join(''),
    )
    parts[name] = strToU8(xml)
  }
  return zipSync(parts, { level: 6 })
}
