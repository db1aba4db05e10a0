import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPage } from './testing/build-page.ts'
import { startCuttableProxy } from './testing/cuttable-proxy.ts'
import { launchChromium } from './testing/launch-chromium.ts'
import { openPage } from './testing/open-page.ts'
import { faultsOf } from './testing/screen.ts'
import { startGenesis, startHoldingModel } from './testing/start-genesis.ts'

const EXAMPLE = 'Le Foyer Attiéké'
const stack = new AsyncDisposableStack()
let browser: Browser
let url: string

beforeAll(async () => {
  await buildPage()
  browser = await launchChromium()
  stack.defer(() => browser.close())
  url = stack.use(await startGenesis()).url
})
afterAll(() => stack.disposeAsync())

const start = (page: Page) => page.getByRole('button', { name: 'Créer mon brief' })
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const tab = (page: Page, name: string) => page.getByRole('tab', { name })
const card = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) })

async function loadExample(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Partir d’un exemple' }).selectOption(EXAMPLE)
  await page.getByRole('button', { name: 'Charger' }).click()
}

describe('the whole way', () => {
  it('goes from an example to a brief, its five parts, the list, and its end', async () => {
    await using open = await openPage(browser, url)
    const { page, requests, complaints } = open
    expect(await faultsOf(page, 'form')).toEqual([])
    await loadExample(page)
    expect(await faultsOf(page, 'form-filled')).toEqual([])
    await start(page).dblclick()

    await page.getByText('Votre brief est prêt', { exact: true }).waitFor()
    await page.getByText('1 session sur 3 utilisée, remise à zéro le').waitFor()
    expect(requests.filter((request) => request.url().includes('brief.start'))).toHaveLength(1)
    for (const [name, shown] of [
      ['Contenu', 'Questions fréquentes'],
      ['Marché', 'Démarches légales'],
      ['Logo', 'Palette'],
      ['SEO', 'Mots-clés locaux'],
      ['Modèle', 'Polices'],
    ] as const) {
      await tab(page, name).click()
      const panel = page.getByRole('tabpanel')
      await panel.getByRole('heading', { name: shown }).waitFor()
      await panel.getByText('Dégradé', { exact: true }).waitFor()
      expect(await faultsOf(page, `result-${name.toLowerCase()}`)).toEqual([])
    }

    await tab(page, 'Logo').click()
    const logos = page.getByRole('tabpanel').getByRole('img')
    expect(await logos.count()).toBe(3)
    await logos.evaluateAll((images) => Promise.all(images.map((image) => (image as HTMLImageElement).decode())))
    await tab(page, 'Marché').click()
    await page.getByRole('tabpanel').getByText('à vérifier', { exact: true }).first().waitFor()
    await tab(page, 'Contenu').click()
    await page.getByRole('tabpanel').getByText('À compléter').first().waitFor()

    await page.getByRole('link', { name: 'Mes briefs' }).click()
    await heading(page, 'Mes briefs').waitFor()
    expect(await heading(page, 'Mes briefs').evaluate((element) => element === document.activeElement)).toBe(true)
    await page.getByText('1 brief', { exact: true }).waitFor()
    expect(await page.getByRole('link', { name: `Ouvrir ${EXAMPLE}` }).count()).toBe(1)
    expect(await faultsOf(page, 'briefs')).toEqual([])
    await page.getByRole('button', { name: `Supprimer ${EXAMPLE}` }).click()
    await page.getByRole('dialog', { name: `Supprimer «\u00A0${EXAMPLE}\u00A0»\u202F?` }).waitFor()
    expect(await faultsOf(page, 'delete')).toEqual([])
    await page.getByRole('button', { name: 'Supprimer pour de bon' }).click()
    await page.getByRole('heading', { name: 'Aucun brief pour le moment.' }).waitFor()
    expect(await faultsOf(page, 'briefs-empty')).toEqual([])

    expect(requests.every((request) => request.url().startsWith(`${url}/`) || request.url().startsWith('data:'))).toBe(
      true,
    )
    expect(requests.filter((request) => /ey[JK]\w+\./.test(request.url()))).toEqual([])
    expect(complaints).toEqual([])
  }, 120_000)

  it('speaks English, and writes in the language one chooses', async () => {
    await using open = await openPage(browser, url)
    const { page } = open
    await page.getByRole('radio', { name: 'English' }).check({ force: true })
    await heading(page, 'Tell us about your business').waitFor()
    await page.getByText(/^0 of 3 sessions used, back to zero on 1 /).waitFor()
    await page.getByRole('combobox', { name: 'Start from an example' }).selectOption('Fako Green Basket')
    await page.getByRole('button', { name: 'Load' }).click()
    await page.getByRole('radio', { name: 'French' }).check({ force: true })
    await page.getByRole('button', { name: 'Create my brief' }).click()
    await page.getByText('Your brief is ready', { exact: true }).waitFor()
    await page.getByText('Written in French').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await faultsOf(page, 'result-english')).toEqual([])
  })
})

describe('the form', () => {
  it('names every refused field at the top and beside it, and loses nothing', async () => {
    await using open = await openPage(browser, url)
    const { page } = open
    const email = page.getByRole('textbox', { name: 'E-mail' })
    await page.getByRole('textbox', { name: 'Votre mission' }).fill('Bien faire')
    await page.getByRole('textbox', { name: 'Téléphone' }).fill('pas un numéro')
    await email.fill('pas une adresse')
    await page.getByRole('button', { name: 'Ajouter un service' }).click()
    await page.getByRole('group', { name: 'Service 1' }).getByRole('textbox', { name: 'Prix' }).fill('5 000 F CFA')
    await start(page).click()

    const summary = page.getByRole('alert', { name: 'champs sont à corriger' })
    await summary.waitFor()
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true)
    for (const name of ['Nom de l’entreprise', 'Secteur', 'E-mail', 'Téléphone', 'Service 1, Nom']) {
      await summary.getByRole('link', { name, exact: true }).waitFor()
    }
    expect(await faultsOf(page, 'form-errors')).toEqual([])
    await summary.getByRole('link', { name: 'E-mail', exact: true }).click()
    expect(await email.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await email.getAttribute('aria-invalid')).toBe('true')
    expect(await email.inputValue()).toBe('pas une adresse')
    expect(new URL(page.url()).hash).toBe('')

    await page.reload()
    await start(page).waitFor()
    expect(await email.inputValue()).toBe('pas une adresse')
    expect(await page.getByRole('textbox', { name: 'Prix' }).inputValue()).toBe('5 000 F CFA')
  })

  it('can be filled in and sent with the keyboard alone', async () => {
    await using open = await openPage(browser, url)
    const { page } = open
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '')
    const tabTo = async (id: string) => {
      for (let steps = 0; steps < 60 && (await focused()) !== id; steps++) await page.keyboard.press('Tab')
      expect(await focused()).toBe(id)
    }
    await tabTo('brief-businessName')
    await page.keyboard.type('Les Tresses du Lac')
    await tabTo('brief-sector')
    await page.keyboard.type('Salon de coiffure')
    await tabTo('brief-mission')
    await page.keyboard.type('Coiffer sans abîmer')
    await tabTo('brief-contact-email')
    await page.keyboard.press('Enter')
    await page.getByText('Votre brief est prêt', { exact: true }).waitFor()
    const first = tab(page, 'Contenu')
    await first.focus()
    await page.keyboard.press('ArrowRight')
    expect(await tab(page, 'Marché').getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('End')
    expect(await tab(page, 'Modèle').evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('says what the account allows, and changes it', async () => {
    await using open = await openPage(browser, url)
    const { page } = open
    await page.getByRole('button', { name: 'Changer' }).click()
    await page.getByRole('combobox', { name: 'Forfait' }).selectOption({ label: 'Enterprise' })
    expect(await faultsOf(page, 'account')).toEqual([])
    await page.getByRole('button', { name: 'Utiliser ce compte' }).click()
    await page.getByText('0 session utilisée, sans limite').waitFor()
    await page.getByRole('button', { name: 'Changer' }).click()
    await page.getByRole('combobox', { name: 'Utilisateur' }).fill('atelier-bobo')
    await page.getByRole('button', { name: 'Utiliser ce compte' }).click()
    await page.getByText('Utilisateur atelier-bobo').waitFor()
    await page.getByText('0 session sur 3 utilisée').waitFor()
  })
})

describe('a run', () => {
  it('shows the five at work, what is ready, and comes back to it after a reload', async () => {
    await using model = await startHoldingModel()
    await using genesis = await startGenesis(model.env)
    await using open = await openPage(browser, genesis.url)
    const { page, requests, complaints } = open
    await loadExample(page)
    await start(page).click()

    await heading(page, EXAMPLE).waitFor()
    await page.getByText('Nos cinq agents y travaillent.').waitFor()
    await card(page, 'Marché').getByText('En cours', { exact: true }).waitFor()
    await card(page, 'SEO').getByText('En attente', { exact: true }).waitFor()
    await card(page, 'Logo').getByText('Dégradé', { exact: true }).waitFor()
    await card(page, 'Logo').getByText('Dessiné à partir du nom et du métier').waitFor()
    await card(page, 'Contenu').getByText('Contact').click()
    await card(page, 'Contenu').getByText('bonjour@foyer-attieke.example').waitFor()
    expect(await faultsOf(page, 'run')).toEqual([])
    const bar = page.getByRole('progressbar', { name: 'Avancement du brief', exact: true })
    const before = await bar.evaluate((element) => element instanceof HTMLProgressElement && element.value)

    const { hash } = new URL(page.url())
    expect(hash).toMatch(/^#\/briefs\/brief_[0-9A-Z]{26}$/)
    await page.reload()
    await card(page, 'Logo').getByText('Dégradé', { exact: true }).waitFor()
    expect(new URL(page.url()).hash).toBe(hash)
    expect(await bar.evaluate((element) => element instanceof HTMLProgressElement && element.value)).toBe(before)
    await page.evaluate(recordProgress)

    await model.release()
    await page.getByText('Votre brief est prêt', { exact: true }).waitFor()
    await tab(page, 'Contenu').waitFor()
    await page.getByRole('tabpanel').getByText('Rédigé par openai').first().waitFor()
    const percents = await page.evaluate(() => (globalThis as unknown as { percents: number[] }).percents)
    expect(percents).toEqual(percents.toSorted((a, b) => a - b))
    expect(percents.at(-1)).toBe(100)

    const streams = requests.filter((request) => request.url().includes('brief.watch'))
    expect(streams).toHaveLength(2)
    for (const stream of streams) expect((await stream.allHeaders()).authorization).toMatch(/^Bearer ey/)
    expect(complaints).toEqual([])
  })

  it('goes on from the last event when the network comes back', async () => {
    await using model = await startHoldingModel()
    await using genesis = await startGenesis(model.env)
    await using network = await startCuttableProxy(genesis.url)
    await using open = await openPage(browser, network.url)
    const { page, requests } = open
    await loadExample(page)
    await start(page).click()
    await card(page, 'Logo').getByText('Dégradé', { exact: true }).waitFor()

    network.cut()
    await page.getByText('Reconnexion…').waitFor()
    await card(page, 'Logo').getByText('Dégradé', { exact: true }).waitFor()
    expect(await faultsOf(page, 'run-reconnecting')).toEqual([])
    await model.release()
    network.mend()
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await page.getByText('Votre brief est prêt', { exact: true }).waitFor()
    const last = requests.findLast((request) => request.url().includes('brief.watch'))
    expect(decodeURIComponent(last?.url() ?? '')).toMatch(/"lastEventId":"[0-9a-z]+-\d{8}"/)
  })

  it('is cancelled for real, after asking, and its answers can be taken up again', async () => {
    await using model = await startHoldingModel()
    await using genesis = await startGenesis(model.env)
    await using open = await openPage(browser, genesis.url)
    const { page } = open
    await loadExample(page)
    await start(page).click()
    await page.getByText('1 session sur 3 utilisée').waitFor()
    await page.getByRole('button', { name: 'Annuler la génération' }).click()
    const dialog = page.getByRole('dialog', { name: 'Annuler la génération' })
    await dialog.waitFor()
    expect(await faultsOf(page, 'run-cancel')).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Annuler la génération' }).click()
    await dialog.getByRole('button', { name: 'Oui, annuler' }).click()
    await page.getByText('Génération annulée', { exact: true }).waitFor()
    await page.getByText('La session vous est rendue.').waitFor()
    await page.getByText('0 session sur 3 utilisée').waitFor()
    expect(await faultsOf(page, 'run-cancelled')).toEqual([])
    await page.getByRole('button', { name: 'Reprendre ces réponses' }).click()
    expect(await page.getByRole('textbox', { name: 'Nom de l’entreprise' }).inputValue()).toBe(EXAMPLE)
  })
})

/** Keeps every value the overall bar takes from now on. */
function recordProgress(): void {
  const percents: number[] = []
  Object.assign(globalThis, { percents })
  const note = () => {
    const bar = document.querySelector('.run-progress progress')
    if (bar instanceof HTMLProgressElement && bar.value !== percents.at(-1)) percents.push(bar.value)
  }
  note()
  new MutationObserver(note).observe(document.body, { attributes: true, childList: true, subtree: true })
}
