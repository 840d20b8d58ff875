import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

/**
 * Text in colour where a person looks at a terminal, and plain everywhere else: in files, pipes and workflows, and
 * where NO_COLOR is set.
 */
export function paint(style: Style, text: string, stream: NodeJS.WriteStream): string {
  return styleText(style, text, { stream })
}
