import type { Plugin } from 'vite'

const LINK = /<link rel="stylesheet"[^>]* href="[^"]*\/([^"/]+\.css)">/

/** Puts the styles of the first question into the page: they are small, and a file of their own costs a round trip. */
export function firstStyles(): Plugin {
  return {
    name: 'first-styles',
    transformIndexHtml: {
      order: 'post',
      handler(page, { bundle = {} }) {
        const [link, name = ''] = LINK.exec(page) ?? []
        const file = Object.values(bundle).find(({ fileName }) => fileName.endsWith(`/${name}`))
        if (link === undefined || file?.type !== 'asset')
          throw new Error('The page has no stylesheet of its own.')
        delete bundle[file.fileName]
        return page.replace(link, () => `<style>${file.source}</style>`)
      },
    },
  }
}
