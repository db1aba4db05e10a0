import type { Locator, Page } from 'playwright'

/** What one enters in the tests, as short as the wizard takes it. */
export const BUSINESS = 'Chez Tantie du Plateau'
const WHAT = 'Nous cuisinons le midi pour les bureaux du quartier.'
const GROUPS = { business: 5, market: 4 }

/** The wizard as its users see it, by names and roles. */
export const wizard = {
  root: (page: Page) => page.locator('.genesis-root'),
  name: (page: Page) => page.getByRole('textbox', { name: 'Nom de l’entreprise' }),
  sector: (page: Page) => page.getByRole('combobox', { name: 'Secteur' }),
  what: (page: Page) => page.getByRole('textbox', { name: 'Ce que vous faites' }),
  next: (page: Page) => page.getByRole('button', { name: 'Continuer' }),
  start: (page: Page) => page.getByRole('button', { name: 'Lancer la génération, 1 session' }),
  heading: (page: Page, name: string | RegExp) => wizard.root(page).getByRole('heading', { level: 2, name }),
  review: (page: Page) => wizard.heading(page, 'Voici ce que j’ai compris'),
  ready: (page: Page) => wizard.root(page).getByText('Votre brief est prêt', { exact: true }),
  bar: (page: Page) => page.getByRole('progressbar', { name: 'Avancement du brief', exact: true }),
  tab: (page: Page, name: RegExp) => page.getByRole('tab', { name }),
  card: (page: Page, name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) }),
  question: (page: Page, index: number, count: number) =>
    page.getByText(`Question ${index} sur ${count}`, { exact: true }),
}

/** From the first question to the answers in review, with the answers that are needed. */
export async function answer(page: Page): Promise<void> {
  await wizard.name(page).fill(BUSINESS)
  await wizard.sector(page).selectOption('restaurant')
  await wizard.what(page).fill(WHAT)
  await wizard.next(page).click()
  await wizard.heading(page, 'Votre marché').waitFor()
  await wizard.next(page).click()
  await wizard.review(page).waitFor()
}

/** The same with Tab, letters and Enter alone, a question at a time. */
export async function answerByKeyboard(page: Page): Promise<void> {
  await tabTo(page, wizard.name(page))
  await page.keyboard.type(BUSINESS)
  await tabTo(page, wizard.sector(page))
  await page.keyboard.type('Rest')
  await proceed(page)
  await wizard.question(page, 2, GROUPS.business).waitFor()
  await tabTo(page, wizard.what(page))
  await page.keyboard.type(WHAT)
  for (let group = 3; group <= GROUPS.business; group++) {
    await proceed(page)
    await wizard.question(page, group, GROUPS.business).waitFor()
  }
  for (let group = 1; group <= GROUPS.market; group++) {
    await proceed(page)
    await wizard.question(page, group, GROUPS.market).waitFor()
  }
  await proceed(page)
  await wizard.review(page).waitFor()
}

async function proceed(page: Page): Promise<void> {
  await tabTo(page, wizard.next(page))
  await page.keyboard.press('Enter')
}

/** Presses Tab until the focus is there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 80; steps++) {
    if (await isFocused(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${target}`)
}

export function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}
