import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import type { Section } from './section.ts'

const SECTIONS = new URL('sections/', import.meta.url)

/** Names of the sections: a file each. */
export function sectionNames(): string[] {
  return readdirSync(SECTIONS)
    .map((file) => basename(file, '.ts'))
    .sort()
}

/**
 * Loads a section.
 * @throws Error when its file exports none
 */
export async function loadSection(name: string): Promise<Section> {
  const exported: unknown = await import(new URL(`${name}.ts`, SECTIONS).href)
  const { section } = Object(exported)
  if (typeof section?.title !== 'string' || typeof section.run !== 'function') {
    throw new Error(`${name}.ts exports no section`)
  }
  return section
}
