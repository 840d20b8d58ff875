import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { createServer } from 'vite'
import type { Component, InjectionKey } from 'vue'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { ROOT } from '../../../deck/deck-files.ts'
import { FULL } from '../../../deck/versions.ts'
import { deckModules } from '../../deck-modules.ts'

/** The first slide as the build has it: its content as a template, and its details. */
export interface Cover {
  readonly template: string
  readonly frontmatter: Readonly<Record<string, unknown>>
}

/** Draws the cover as HTML, with the layout and the components that draw it in the browser. */
export async function drawCover({ template, frontmatter }: Cover): Promise<string> {
  const context = join(import.meta.dirname, 'slide-context.ts')
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: { '@slidev/client': context } },
    // The sources of the cover come with its details, so that they are those of either version.
    plugins: [vue(), deckModules(FULL.entry)],
  })
  try {
    const load = async (file: string) => (await server.ssrLoadModule(file)).default as Component
    const layout = await load(join(ROOT, 'layouts', `${frontmatter.layout ?? 'cover'}.vue`))
    const { FRONTMATTER } = (await server.ssrLoadModule(context)) as { FRONTMATTER: InjectionKey<unknown> }
    const app = createSSRApp({
      render: () => h(layout, declaredOf(layout, frontmatter), () => h({ template })),
    })
    for (const file of globSync('components/**/*.vue', { cwd: ROOT })) {
      const name = basename(file, '.vue')
      if (template.includes(`<${name}`)) app.component(name, await load(join(ROOT, file)))
    }
    app.provide(FRONTMATTER, frontmatter)
    return (await renderToString(app)).replace(/<!--.*?-->/gs, '')
  } finally {
    await server.close()
  }
}

/** The details that a layout declares as its properties; the others would become attributes of its element. */
function declaredOf(layout: Component, frontmatter: Cover['frontmatter']): Record<string, unknown> {
  const declared = 'props' in layout ? Object.keys(layout.props ?? {}) : []
  return Object.fromEntries(
    Object.entries(frontmatter).filter(([key]) => key === 'class' || declared.includes(key)),
  )
}
