import axe from 'axe-core'
import type { Page } from 'playwright-core'

export interface AccessibilityOptions {
  /** Check these axe rules alone; without it, every rule that axe runs by default, best practices included. */
  readonly rules?: readonly string[]
}

/**
 * Checks the page as it is now with axe-core.
 * @returns one line for each element that breaks a rule; empty when none does
 */
export async function checkAccessibility(
  page: Page,
  { rules }: AccessibilityOptions = {},
): Promise<readonly string[]> {
  // Evaluated rather than added as a script element, which a content security policy may refuse.
  await page.evaluate(axe.source)
  const results = await page.evaluate(runAxe, rules ? [...rules] : undefined)
  return results.flatMap(({ id, impact, help, targets }) =>
    targets.map((target) => `${id} (${impact ?? 'no impact given'}): ${help}: ${target}`),
  )
}

/** Runs in the page, where `checkAccessibility` has defined `axe`. */
async function runAxe(rules: string[] | undefined) {
  // TypeScript does not know the global scope of the page.
  const { axe: axeInPage } = globalThis as unknown as { axe: typeof axe }
  const options = rules ? { runOnly: { type: 'rule' as const, values: rules } } : {}
  const { violations } = await axeInPage.run(document, options)
  return violations.map(({ id, impact, help, nodes }) => ({
    id,
    impact: impact ?? null,
    help,
    targets: nodes.map((node) => node.target.join(' ')),
  }))
}
