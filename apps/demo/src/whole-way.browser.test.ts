import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountOf } from './testing/account-of.ts'
import { buildPage } from './testing/build-page.ts'
import { launchChromium } from './testing/launch-chromium.ts'
import { type OpenPage, openPage } from './testing/open-page.ts'
import { faultsOf } from './testing/screen.ts'
import { startGenesis } from './testing/start-genesis.ts'
import { answer, answerByKeyboard, BUSINESS, isFocused, tabTo, wizard } from './testing/wizard.ts'

const stack = new AsyncDisposableStack()
let browser: Browser
let url: string

beforeAll(async () => {
  const { folder } = stack.use(await buildPage())
  browser = await launchChromium()
  stack.defer(() => browser.close())
  url = stack.use(await startGenesis(folder)).url
})
afterAll(() => stack.disposeAsync())

/** Nothing left for another place, no token stood in an address, and the browser had nothing to say. */
function expectClean({ requests, complaints }: OpenPage): void {
  const elsewhere = requests
    .map((request) => request.url())
    .filter((each) => !/^data:|^blob:/.test(each) && !each.startsWith(`${url}/`))
  expect(elsewhere).toEqual([])
  expect(requests.filter((request) => /ey[JK]\w+\./.test(request.url()))).toEqual([])
  expect(complaints).toEqual([])
}

const focusedHeading = async (page: Page, name: string) => {
  await wizard.heading(page, name).waitFor()
  await expect.poll(() => isFocused(wizard.heading(page, name))).toBe(true)
}

describe('from the open page to a finished brief', () => {
  it('on a desktop, every screen in both sizes and themes', async () => {
    await using open = await openPage(browser, url)
    const { page, user, requests } = open
    expect(await faultsOf(page, '1-business')).toEqual([])
    await wizard.next(page).click()
    await page.getByRole('alert').first().waitFor()
    expect(await faultsOf(page, '1-business-errors')).toEqual([])
    await answer(page)
    expect(await faultsOf(page, '2-review')).toEqual([])

    await wizard.start(page).dblclick()
    await wizard.ready(page).waitFor()
    await focusedHeading(page, BUSINESS)
    for (const [name, tab] of [
      ['content', /^Contenu/],
      ['market', /^Marché/],
      ['logo', /^Logo/],
      ['seo', /^SEO/],
      ['template', /^Modèle/],
    ] as const) {
      await wizard.tab(page, tab).click()
      expect(await faultsOf(page, `4-results-${name}`)).toEqual([])
    }
    await wizard.tab(page, /^Logo/).click()
    const logos = page.getByRole('tabpanel').getByRole('img')
    await logos.first().waitFor()
    await logos.evaluateAll((images) => Promise.all(images.map((image) => (image as HTMLImageElement).decode())))

    expect(requests.filter((request) => request.url().includes('brief.start'))).toHaveLength(1)
    await expect.poll(() => accountOf(url, user)).toEqual({ briefs: 1, charged: 1 })
    await page.getByText('1 sur 3 sessions').waitFor()
    expectClean(open)
  }, 150_000)

  it('on a phone of 360 px, with the keyboard alone', async () => {
    await using open = await openPage(browser, url, 360)
    const { page, user } = open
    await answerByKeyboard(page)
    await focusedHeading(page, 'Voici ce que j’ai compris')
    await tabTo(page, wizard.start(page))
    await page.keyboard.press('Enter')
    await wizard.ready(page).waitFor()
    await focusedHeading(page, BUSINESS)
    await tabTo(page, wizard.tab(page, /^Contenu/))
    await page.keyboard.press('ArrowRight')
    expect(await isFocused(wizard.tab(page, /^Marché/))).toBe(true)
    expect(await wizard.tab(page, /^Marché/).getAttribute('aria-selected')).toBe('true')
    expect(await accountOf(url, user)).toEqual({ briefs: 1, charged: 1 })
    expectClean(open)
  }, 90_000)

  it('in English, the page and the wizard together', async () => {
    await using open = await openPage(browser, url)
    const { page } = open
    await page.getByRole('radio', { name: 'English' }).check()
    await page.getByRole('textbox', { name: /business name|name of the business/i }).waitFor()
    await page.getByRole('link', { name: 'My briefs' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await wizard.root(page).getAttribute('lang')).toBe('en')
    expect(await faultsOf(page, '1-business-english')).toEqual([])
    expectClean(open)
  })
})
