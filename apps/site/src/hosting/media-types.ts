import { extname } from 'node:path'

/**
 * Media types of files that hosts know by no or by an incomplete type: text without its encoding is shown as gibberish
 * where it is not English, and a file without a type is not opened, since browsers are told not to guess.
 */
const TYPES: Readonly<Record<string, string>> = {
  '.apkg': 'application/zip',
  '.cff': 'text/yaml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.gexf': 'application/xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.jsonld': 'application/ld+json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '': 'text/plain; charset=utf-8',
}

/** The media type to send with a download; nothing where every host knows it. */
export function mediaTypeOf(name: string): string | undefined {
  return TYPES[extname(name)]
}
