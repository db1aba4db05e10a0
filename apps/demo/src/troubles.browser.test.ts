import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountOf } from './testing/account-of.ts'
import { buildPage } from './testing/build-page.ts'
import { startCuttableProxy } from './testing/cuttable-proxy.ts'
import { launchChromium } from './testing/launch-chromium.ts'
import { openPage } from './testing/open-page.ts'
import { faultsOf } from './testing/screen.ts'
import { startFront } from './testing/start-front.ts'
import { startGenesis, startHoldingModel, startServer } from './testing/start-genesis.ts'
import { answer, BUSINESS, wizard } from './testing/wizard.ts'

const stack = new AsyncDisposableStack()
let browser: Browser
let folder: string

beforeAll(async () => {
  folder = stack.use(await buildPage()).folder
  browser = await launchChromium()
  stack.defer(() => browser.close())
})
afterAll(() => stack.disposeAsync())

/** Starts a run and waits until it is well under way, held by the model. */
async function startRun(page: Page): Promise<void> {
  await answer(page)
  await wizard.start(page).click()
  await wizard.card(page, 'Logo').getByText('Dégradé', { exact: true }).waitFor()
  await page.evaluate(watchScreen)
}

type Seen = { alerts: string[]; percents: number[] }

/** Runs in the page: notes each alert that appears and each step of the bar. */
function watchScreen(): void {
  const seen: Seen = { alerts: [], percents: [] }
  Object.assign(globalThis, { seen })
  const look = () => {
    for (const alert of document.querySelectorAll('[role="alert"]')) {
      const text = alert.textContent ?? ''
      if (text !== '' && !seen.alerts.includes(text)) seen.alerts.push(text)
    }
    const percent = Number(document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow') ?? Number.NaN)
    if (!Number.isNaN(percent) && percent !== seen.percents.at(-1)) seen.percents.push(percent)
  }
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true })
}

const seenBy = (page: Page) => page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen)

async function expectCalm(page: Page): Promise<void> {
  const { alerts, percents } = await seenBy(page)
  expect(alerts).toEqual([])
  expect(percents).toEqual(percents.toSorted((a, b) => a - b))
}

const percentOf = async (page: Page) => Number(await wizard.bar(page).getAttribute('aria-valuenow'))

describe('a run that goes on', () => {
  it('shows what is ready, and is there again after a reload', async () => {
    await using model = await startHoldingModel()
    await using genesis = await startGenesis(folder, model.env)
    await using open = await openPage(browser, genesis.url)
    const { page, user, complaints } = open
    await startRun(page)
    await wizard.card(page, 'Marché').getByText('En cours', { exact: true }).waitFor()
    expect(await faultsOf(page, '3-generation')).toEqual([])
    const before = await percentOf(page)

    await page.reload()
    await wizard.card(page, 'Logo').getByText('Dégradé', { exact: true }).waitFor()
    await expect.poll(() => percentOf(page)).toBeGreaterThanOrEqual(before)
    await page.evaluate(watchScreen)
    await model.release()
    await wizard.ready(page).waitFor()
    await wizard.heading(page, BUSINESS).waitFor()
    await expectCalm(page)
    await expect.poll(() => accountOf(genesis.url, user)).toEqual({ briefs: 1, charged: 1 })
    expect(complaints).toEqual([])
  })

  it('goes on by itself after the network was cut, without a banner', async () => {
    await using model = await startHoldingModel()
    await using genesis = await startGenesis(folder, model.env)
    await using network = await startCuttableProxy(genesis.url)
    await using open = await openPage(browser, network.url)
    const { page, user } = open
    await startRun(page)
    network.cut()
    await page.getByText('Reconnexion…').waitFor()
    expect(await faultsOf(page, '3-generation-reconnecting')).toEqual([])
    await wizard.card(page, 'Logo').getByText('Dégradé', { exact: true }).waitFor()
    await model.release()
    network.mend()
    await wizard.ready(page).waitFor()
    await expectCalm(page)
    expect(await accountOf(genesis.url, user)).toEqual({ briefs: 1, charged: 1 })
  })

  it('survives the death of the server', async () => {
    const data = await mkdtemp(join(tmpdir(), 'genesis-data-'))
    await using cleaning = new AsyncDisposableStack()
    cleaning.defer(() => rm(data, { recursive: true, force: true }))
    await using model = await startHoldingModel()
    const env = { ...model.env, STORE_URL: `file:${join(data, 'genesis.db')}` }
    const first = cleaning.use(await startServer(env))
    await using front = await startFront(first.url, folder)
    await using open = await openPage(browser, front.url)
    const { page, user } = open
    await startRun(page)
    await first.kill()
    await page.getByText('Reconnexion…').waitFor()
    await model.release()
    cleaning.use(await startServer({ ...env, PORT: new URL(first.url).port }))
    await wizard.ready(page).waitFor({ timeout: 45_000 })
    await expectCalm(page)
    await expect.poll(() => accountOf(front.url, user)).toEqual({ briefs: 1, charged: 1 })
  }, 90_000)

  it('asks for a fresh token when the old one has expired', async () => {
    await using model = await startHoldingModel()
    await using genesis = await startGenesis(folder, model.env)
    await using network = await startCuttableProxy(genesis.url)
    await using open = await openPage(browser, network.url)
    const { page, user } = open
    await startRun(page)
    await page.route('**/dc360/token', (route) =>
      route.continue({ postData: JSON.stringify({ userId: user, expiresInSeconds: 2 }) }),
    )
    await page.getByRole('button', { name: 'Banc d’essai' }).click()
    await page.getByRole('checkbox', { name: 'Jetons de 10 secondes' }).check()

    for (let round = 0; round < 2; round++) {
      const token = page.waitForResponse('**/dc360/token')
      network.cut()
      network.mend()
      const issued = (await (await token).json()) as { token: string } // the simulator's answer
      await expect.poll(() => statusOf(genesis.url, issued.token), { timeout: 10_000 }).toBe(401)
    }
    await model.release()
    await wizard.ready(page).waitFor()
    await expectCalm(page)
    expect(await accountOf(genesis.url, user)).toEqual({ briefs: 1, charged: 1 })
  })

  it('catches up at once when it comes back from the background', async () => {
    await using model = await startHoldingModel()
    await using genesis = await startGenesis(folder, model.env)
    await using network = await startCuttableProxy(genesis.url)
    await using open = await openPage(browser, network.url)
    const { page } = open
    await startRun(page)
    await page.evaluate(setVisibility, 'hidden' as const)
    network.cut()
    await model.release()
    await expect.poll(() => accountOf(genesis.url, open.user)).toEqual({ briefs: 1, charged: 1 })
    network.mend()
    await page.evaluate(setVisibility, 'visible' as const)
    await wizard.ready(page).waitFor()
    await expectCalm(page)
  })

  it('is cancelled for real, and gives the session back', async () => {
    await using model = await startHoldingModel()
    await using genesis = await startGenesis(folder, model.env)
    await using open = await openPage(browser, genesis.url)
    const { page, user } = open
    await startRun(page)
    await page.getByRole('button', { name: 'Annuler la génération' }).click()
    expect(await faultsOf(page, '3-generation-cancel')).toEqual([])
    await page.getByRole('button', { name: 'Oui, annuler' }).click()
    await wizard.heading(page, 'Génération annulée').waitFor()
    expect(await faultsOf(page, '3-generation-cancelled')).toEqual([])
    expect((await accountOf(genesis.url, user)).briefs).toBe(1)
  })
})

describe('a click on start', () => {
  it('whose answer is lost makes one brief, also when one reloads', async () => {
    await using genesis = await startGenesis(folder)
    await using open = await openPage(browser, genesis.url)
    const { page, user } = open
    await answer(page)
    let lost = 0
    await page.route('**/trpc/brief.start**', async (route) => {
      await route.fetch()
      lost++
      await route.abort()
    })
    await wizard.start(page).click()
    await expect.poll(() => lost).toBeGreaterThan(0)
    await page.unroute('**/trpc/brief.start**')
    await page.reload()
    await wizard.ready(page).waitFor()
    await expect.poll(() => accountOf(genesis.url, user)).toEqual({ briefs: 1, charged: 1 })
  })

  it('without a network is made good when it is back', async () => {
    await using genesis = await startGenesis(folder)
    await using network = await startCuttableProxy(genesis.url)
    await using open = await openPage(browser, network.url)
    const { page, user } = open
    await answer(page)
    const tried = page.waitForEvent('requestfailed', (request) => request.url().includes('brief.start'))
    network.cut()
    await wizard.start(page).click()
    await tried
    network.mend()
    await wizard.ready(page).waitFor()
    await expect.poll(() => accountOf(genesis.url, user)).toEqual({ briefs: 1, charged: 1 })
  })
})

describe('answers', () => {
  it('are there after a reload, also those given without a network', async () => {
    await using genesis = await startGenesis(folder)
    await using network = await startCuttableProxy(genesis.url)
    await using open = await openPage(browser, network.url)
    const { page } = open
    network.cut()
    await wizard.name(page).fill(BUSINESS)
    await page.getByText('gardé sur cet appareil').waitFor()
    network.mend()
    await page.reload()
    await expect.poll(() => wizard.name(page).inputValue()).toBe(BUSINESS)
  })
})

async function statusOf(url: string, token: string): Promise<number> {
  const { status } = await fetch(`${url}/trpc/quota.get`, { headers: { authorization: `Bearer ${token}` } })
  return status
}

function setVisibility(state: 'hidden' | 'visible'): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
  document.dispatchEvent(new Event('visibilitychange'))
}
