import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Page } from 'playwright'

const SHOTS = join(import.meta.dirname, '../../../../artefacts/wizard-demo')
const SIZES = [360, 1280] as const
const SCHEMES = ['light', 'dark'] as const
const HEIGHT = 800
const TARGET_PX = 44
const TEXT_PX = 16

/**
 * What is wrong with the screen as it stands, in every size and theme: axe's findings, things wider than the window,
 * targets and inputs too small for a thumb. Leaves a picture of each, and the window as it was.
 */
export async function faultsOf(page: Page, name: string): Promise<string[]> {
  mkdirSync(SHOTS, { recursive: true })
  const faults: string[] = []
  const before = page.viewportSize()
  for (const width of SIZES) {
    await page.setViewportSize({ width, height: HEIGHT })
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await settled(page)
      const found = [...(await axeFindings(page)), ...(await sizeFindings(page))]
      faults.push(...found.map((fault) => `${name} ${width} ${colorScheme}: ${fault}`))
      await page.screenshot({ path: join(SHOTS, `${name}-${width}-${colorScheme}.png`), fullPage: true })
    }
  }
  if (before) await page.setViewportSize(before)
  return faults
}

/** The new size and theme are drawn, and no transition between two themes is under way. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)))
  })
}

/** Evaluated rather than added as a script, which the page's policy would rightly refuse. */
async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe }
    const { violations } = await inPage.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  })
  return violations
}

function sizeFindings(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ target, text }) => {
      const shown = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility())
      const overflow = document.documentElement.scrollWidth - document.documentElement.clientWidth
      return [
        ...(overflow > 0 ? [`${overflow} px wider than the window`] : []),
        ...shown(
          'button, select, textarea, summary, nav a, .segment, .choice, input:not([type="radio"], [type="checkbox"])',
        )
          .filter((element) => element.getBoundingClientRect().height < target)
          .map((element) => `target too small: ${element.outerHTML.slice(0, 120)}`),
        ...shown('input:not([type="radio"], [type="checkbox"]), select, textarea')
          .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < text)
          .map((element) => `text too small: ${element.outerHTML.slice(0, 120)}`),
      ]
    },
    { target: TARGET_PX, text: TEXT_PX },
  )
}
