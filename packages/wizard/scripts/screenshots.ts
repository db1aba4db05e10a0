import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright'
import { build, preview } from 'vite'
import { states } from '../src/testing/gallery-states.ts'

/**
 * Draws every state of the gallery at a phone's and a desktop's width, light and dark, into `artefacts/wizard`. Exits 1
 * when a page is wider than its screen, breaks the policy it is served under, has a target below 44 px on a phone, or
 * when axe finds something.
 */
const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, locale: { type: 'string', default: 'fr' } },
})
const OUT = join(import.meta.dirname, '../../../artefacts/wizard')
const configFile = join(import.meta.dirname, 'gallery/vite.config.ts')
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60"><rect width="120" height="60" rx="8" fill="#2f6b3a"/></svg>'
const VIEWS = [
  { width: 360, height: 740, colorScheme: 'light' },
  { width: 360, height: 740, colorScheme: 'dark' },
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
] as const

mkdirSync(OUT, { recursive: true })
await build({ configFile, logLevel: 'error' })
const server = await preview({ configFile, preview: { port: 0, host: '127.0.0.1' } })
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
try {
  for (const name of Object.keys(states(0)).filter((each) => each.startsWith(values.only))) {
    for (const view of VIEWS) await shoot(browser, name, view)
  }
} finally {
  await browser.close()
  await server.close()
}

async function shoot(
  from: Browser,
  name: string,
  { width, height, colorScheme }: (typeof VIEWS)[number],
): Promise<void> {
  const page = await from.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' })
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  await page.route('**/files/**', (route) => route.fulfill({ contentType: 'image/svg+xml', body: LOGO }))
  await page.goto(`${address}?state=${name}&locale=${values.locale}`)
  await page.locator('.genesis-page').waitFor()
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(OUT, `${name}-${width}-${colorScheme}.png`), fullPage: true })
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click()
    const part = await tab.evaluate((element) => element.firstChild?.textContent?.toLowerCase())
    await page.screenshot({ path: join(OUT, `${name}-${part}-${width}-${colorScheme}.png`), fullPage: true })
    faults.push(...(await overflow(page)), ...(await accessibility(page)))
  }
  faults.push(
    ...(await overflow(page)),
    ...(await accessibility(page)),
    ...(width < 600 ? await smallTargets(page) : []),
  )
  if (width < 600) {
    await page.setViewportSize({ width: 320, height })
    faults.push(...(await overflow(page)))
  }
  if (faults.length > 0) {
    console.error(name, width, colorScheme, faults)
    process.exitCode = 1
  }
  await page.close()
}

async function overflow(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  return wide > 0 ? [`the page is ${wide} px wider than the screen`] : []
}

async function accessibility(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run() // the source above put it there
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`)
  })
  return found
}

/** Buttons and fields; links in running text may be as high as their line. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, select, textarea, summary, input:not([type=radio]), label.genesis-choice')]
      .filter((target) => target.getBoundingClientRect().height < 44 || target.getBoundingClientRect().width < 44)
      .map((target) => `small target: ${target.outerHTML.slice(0, 120)}`),
  )
}
