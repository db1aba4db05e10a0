import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountOf } from './testing/account-of.ts'
import { buildPage } from './testing/build-page.ts'
import { launchChromium } from './testing/launch-chromium.ts'
import { openPage } from './testing/open-page.ts'
import { faultsOf } from './testing/screen.ts'
import { startGenesis, startHoldingModel } from './testing/start-genesis.ts'
import { answer, BUSINESS, isFocused, wizard } from './testing/wizard.ts'

const stack = new AsyncDisposableStack()
let browser: Browser
let folder: string
let url: string

beforeAll(async () => {
  folder = stack.use(await buildPage()).folder
  browser = await launchChromium()
  stack.defer(() => browser.close())
  url = stack.use(await startGenesis(folder)).url
})
afterAll(() => stack.disposeAsync())

const openBench = (page: Page) => page.getByRole('button', { name: 'Banc d’essai' }).click()
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

async function makeBrief(page: Page): Promise<void> {
  await answer(page)
  await wizard.start(page).click()
  await wizard.ready(page).waitFor()
}

describe('the dashboard', () => {
  it('says honestly which sections are scenery', async () => {
    await using open = await openPage(browser, url)
    const { page, complaints } = open
    for (const name of ['Tableau de bord', 'Mes sites', 'Facturation']) {
      await page.getByRole('link', { name, exact: true }).click()
      await title(page, name).waitFor()
      expect(await isFocused(title(page, name))).toBe(true)
      await page.getByText('cette rubrique n’a pas de contenu').waitFor()
      expect(await page.title()).toBe(`${name} · DC360`)
    }
    expect(await faultsOf(page, 'scenery')).toEqual([])
    await page.getByRole('link', { name: 'Ouvrir Genesis' }).click()
    await wizard.name(page).waitFor()
    expect(complaints).toEqual([])
  })

  it('lists briefs, opens one, and deletes it after asking', async () => {
    await using open = await openPage(browser, url)
    const { page, user, complaints } = open
    const list = () => page.getByRole('link', { name: 'Mes briefs' }).click()
    await list()
    await page.getByRole('heading', { name: 'Aucun brief pour le moment' }).waitFor()
    expect(await faultsOf(page, 'briefs-empty')).toEqual([])
    await page.getByRole('link', { name: 'Créer un brief' }).click()
    await makeBrief(page)
    await page.getByRole('button', { name: 'Nouveau brief' }).click()
    await wizard.name(page).waitFor()

    await list()
    await page.getByText('1 brief', { exact: true }).waitFor()
    expect(await faultsOf(page, 'briefs')).toEqual([])
    await page.getByRole('link', { name: `Ouvrir ${BUSINESS}` }).click()
    await wizard.ready(page).waitFor()
    expect(new URL(page.url()).hash).toMatch(/^#\/genesis\/brief_/)

    await list()
    await page.getByRole('button', { name: `Supprimer ${BUSINESS}` }).click()
    await page.getByRole('dialog', { name: BUSINESS }).waitFor()
    expect(await faultsOf(page, 'briefs-delete')).toEqual([])
    await page.getByRole('button', { name: 'Supprimer pour de bon' }).click()
    await page.getByRole('heading', { name: 'Aucun brief pour le moment' }).waitFor()
    expect(await isFocused(title(page, 'Mes briefs'))).toBe(true)
    expect((await accountOf(url, user)).briefs).toBe(0)

    // The wizard showed that brief last; it is at the questions again, not at a dead end.
    const asked = page.waitForResponse((response) => response.url().includes('quota.get'))
    await page.getByRole('link', { name: 'Genesis', exact: true }).click()
    await wizard.name(page).waitFor()
    await asked
    expect(await wizard.root(page).getByRole('alert').count()).toBe(0)
    expect(complaints).toEqual([])
  }, 120_000)

  it('begins anew for another user, and knows the first one again', async () => {
    await using open = await openPage(browser, url)
    const { page, user } = open
    await wizard.name(page).fill(BUSINESS)
    await openBench(page)
    expect(await faultsOf(page, 'bench')).toEqual([])
    const use = async (id: string) => {
      await page.getByRole('combobox', { name: 'Utilisateur' }).fill(id)
      await page.getByRole('button', { name: 'Appliquer' }).click()
      await page.getByText(`Compte ${id} appliqué.`).waitFor()
    }
    await use('atelier-bobo')
    await expect.poll(() => wizard.name(page).inputValue()).toBe('')
    await use(user)
    await expect.poll(() => wizard.name(page).inputValue()).toBe(BUSINESS)
  })

  it('changes the plan and what was used of it', async () => {
    await using open = await openPage(browser, url)
    const { page } = open
    await openBench(page)
    await page.getByRole('textbox', { name: 'Sessions déjà utilisées' }).fill('3')
    await page.getByRole('button', { name: 'Appliquer' }).click()
    await page.getByText('3 sur 3 sessions').waitFor()
    await wizard.root(page).getByText('Toutes les sessions du mois sont utilisées').waitFor()
    await openBench(page)
    expect(await faultsOf(page, '1-quota-exhausted')).toEqual([])
    await openBench(page)
    await page.getByRole('combobox', { name: 'Forfait' }).selectOption('enterprise')
    await page.getByRole('button', { name: 'Appliquer' }).click()
    await page.getByText('3 sessions, sans limite').waitFor()
    await wizard.root(page).getByText('Toutes les sessions du mois').waitFor({ state: 'detached' })
  })

  it('follows the theme one chooses, against the system’s', async () => {
    await using open = await openPage(browser, url)
    const { page } = open
    await page.emulateMedia({ colorScheme: 'light' })
    const grounds = () =>
      page.evaluate(() =>
        ['body', '.genesis-frame'].map((each) => {
          const element = document.querySelector(each)
          return element ? getComputedStyle(element).backgroundColor : ''
        }),
      )
    const light = await grounds()
    await page.getByRole('radio', { name: 'Sombre' }).check()
    const dark = await grounds()
    expect(dark[0]).not.toBe(light[0])
    expect(dark[1]).not.toBe(light[1])
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.getByRole('radio', { name: 'Clair' }).check()
    expect(await grounds()).toEqual(light)
  })
})

describe('the test bench', () => {
  it('spoils the network in each way, and the run comes to its end', async () => {
    await using model = await startHoldingModel()
    await using genesis = await startGenesis(folder, model.env)
    await using open = await openPage(browser, genesis.url)
    const { page, user, complaints } = open
    await answer(page)
    await wizard.start(page).click()
    await wizard.card(page, 'Logo').getByText('Dégradé', { exact: true }).waitFor()
    await openBench(page)
    await page.getByRole('radio', { name: 'Hors ligne' }).check()
    await page.getByText('réseau hors ligne').waitFor()
    expect(await page.evaluate(() => navigator.onLine)).toBe(false)
    await page.getByText('Reconnexion…').waitFor()
    expect(await faultsOf(page, 'bench-offline')).toEqual([])
    await page.getByRole('radio', { name: 'Coupé' }).check()
    const again = page.waitForRequest((request) => request.url().includes('brief.watch'))
    await again
    await page.waitForRequest((request) => request.url().includes('brief.watch'))
    await page.getByRole('radio', { name: 'Lent' }).check()
    await model.release()
    await wizard.ready(page).waitFor({ timeout: 45_000 })
    await page.getByRole('button', { name: 'Tout rétablir' }).click()
    await page.getByText('Pannes simulées').waitFor({ state: 'detached' })
    await expect.poll(() => accountOf(genesis.url, user)).toEqual({ briefs: 1, charged: 1 })
    expect(complaints).toEqual([])
  }, 90_000)

  it('stops DC360: the wizard says so, keeps the answers, and goes on when it is back', async () => {
    await using genesis = await startGenesis(folder, { LOG_LEVEL: 'fatal' })
    await using open = await openPage(browser, genesis.url)
    const { page, user } = open
    await openBench(page)
    await page.getByRole('combobox', { name: 'DC360' }).selectOption('down')
    await page.getByText('DC360 en panne').waitFor()
    // A user of whom Genesis has no copy of DC360's answer.
    await page.getByRole('combobox', { name: 'Utilisateur' }).fill(`${user}-new`)
    await page.getByRole('button', { name: 'Appliquer' }).click()
    await page.getByText(`Compte ${user}-new appliqué.`).waitFor()
    await wizard.root(page).getByText('Votre abonnement ne peut pas être vérifié').waitFor()
    await answer(page)
    expect(await faultsOf(page, '2-review-dc360-down')).toEqual([])
    await page.getByRole('button', { name: 'Tout rétablir' }).click()
    await page.getByText('Pannes simulées').waitFor({ state: 'detached' })
    await wizard.root(page).getByRole('button', { name: 'Réessayer' }).click()
    await wizard.root(page).getByText('Votre abonnement ne peut pas être vérifié').waitFor({ state: 'detached' })
    await wizard.start(page).click()
    await wizard.ready(page).waitFor()
    await expect.poll(() => accountOf(genesis.url, `${user}-new`)).toEqual({ briefs: 1, charged: 1 })
  })
})
