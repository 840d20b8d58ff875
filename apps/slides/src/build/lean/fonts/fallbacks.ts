import type { Cut } from './cuts.ts'

/** What decides how much room a font takes, in its own units. */
export interface FontMetrics {
  readonly ascent: number
  /** Below the line, so negative. */
  readonly descent: number
  readonly lineGap: number
  readonly unitsPerEm: number
  /** Mean width of a letter in English text. */
  readonly xWidthAvg: number
}

interface LocalFont {
  readonly name: string
  /** Names under which systems know the font, or another one that is drawn to its measures. */
  readonly local: readonly string[]
  readonly metrics: FontMetrics
}

const metrics = (
  unitsPerEm: number,
  ascent: number,
  descent: number,
  lineGap: number,
  xWidthAvg: number,
): FontMetrics => ({ unitsPerEm, ascent, descent, lineGap, xWidthAvg })

/**
 * Fonts that systems bring, for the moment before ours arrive. The numbers are read from the fonts: those of Arial, Georgia,
 * Roboto, Noto and Open Sans are as @capsizecss/metrics 4.2 lists them, those of DejaVu 2.37 as @capsizecss/unpack reads them.
 */
export const LOCAL_FONTS: Readonly<Record<string, readonly LocalFont[]>> = {
  'Source Serif 4 600': [
    {
      name: 'Deck Serif Georgia',
      local: ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold'],
      metrics: metrics(2048, 1878, -449, 0, 1062),
    },
    {
      name: 'Deck Serif Noto',
      local: ['Noto Serif Bold', 'NotoSerif-Bold'],
      metrics: metrics(1000, 1069, -293, 0, 512),
    },
    {
      name: 'Deck Serif DejaVu',
      local: ['DejaVu Serif Bold', 'DejaVuSerif-Bold'],
      metrics: metrics(2048, 1923, -483, 0, 1168),
    },
  ],
  'Source Sans 3 400': [
    {
      name: 'Deck Sans Arial',
      local: ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans', 'Arimo'],
      metrics: metrics(2048, 1854, -434, 67, 913),
    },
    {
      name: 'Deck Sans Roboto',
      local: ['Roboto', 'Roboto-Regular'],
      metrics: metrics(2048, 1900, -500, 0, 911),
    },
    {
      name: 'Deck Sans DejaVu',
      local: ['DejaVu Sans', 'DejaVuSans'],
      metrics: metrics(2048, 1901, -483, 0, 1041),
    },
    {
      name: 'Deck Sans Open',
      local: ['Open Sans', 'Open Sans Regular', 'OpenSans-Regular'],
      metrics: metrics(2048, 2189, -600, 0, 960),
    },
  ],
  'Source Sans 3 600': [
    {
      name: 'Deck Sans Arial',
      local: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'LiberationSans-Bold', 'Arimo Bold'],
      metrics: metrics(2048, 1854, -434, 67, 983),
    },
    {
      name: 'Deck Sans Roboto',
      local: ['Roboto Bold', 'Roboto-Bold'],
      metrics: metrics(2048, 1900, -500, 0, 926),
    },
    {
      name: 'Deck Sans DejaVu',
      local: ['DejaVu Sans Bold', 'DejaVuSans-Bold'],
      metrics: metrics(2048, 1901, -483, 0, 1176),
    },
    {
      name: 'Deck Sans Open',
      local: ['Open Sans Bold', 'OpenSans-Bold'],
      metrics: metrics(2048, 2189, -600, 0, 1030),
    },
  ],
}

const percent = (value: number) => `${(value * 100).toFixed(2)}%`

/**
 * Faces that make each local font take the room of a cut, so that nothing moves when the cut arrives. They stand in for
 * the characters of the cut alone: a sign that no cut has is set in the font of the system as that font is.
 */
export function fallbackFaces(cut: Cut, ours: FontMetrics, range: string): string[] {
  return (LOCAL_FONTS[`${cut.family} ${cut.weight}`] ?? []).map(({ name, local, metrics: theirs }) => {
    const size = ours.xWidthAvg / ours.unitsPerEm / (theirs.xWidthAvg / theirs.unitsPerEm)
    const overEm = (value: number) => percent(value / (ours.unitsPerEm * size))
    return [
      '@font-face {',
      `  font-family: "${name}";`,
      `  font-weight: ${cut.weight};`,
      `  src: ${local.map((one) => `local("${one}")`).join(', ')};`,
      `  size-adjust: ${percent(size)};`,
      `  ascent-override: ${overEm(ours.ascent)};`,
      `  descent-override: ${overEm(-ours.descent)};`,
      `  unicode-range: ${range};`,
      `  line-gap-override: ${overEm(ours.lineGap)};`,
      '}',
    ].join('\n')
  })
}

/** The names of the local fonts that stand in for a family, in the order in which they are tried. */
export function fallbackNames(family: string): string[] {
  return [
    ...new Set(
      Object.entries(LOCAL_FONTS).flatMap(([cut, fonts]) =>
        cut.startsWith(family) ? fonts.map(({ name }) => name) : [],
      ),
    ),
  ]
}
