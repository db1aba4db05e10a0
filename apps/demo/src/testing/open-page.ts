import type { Browser, Page, Request } from 'playwright'

export type OpenPage = AsyncDisposable & {
  page: Page
  user: string
  /** Every request the page made. */
  requests: Request[]
  /** What the browser complained of, answers that failed to come or were refused apart. */
  complaints: string[]
}

let users = 0

/** A fresh browser for a user nobody has been before, at the wizard's first question. */
export async function openPage(browser: Browser, url: string, width = 1280): Promise<OpenPage> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width, height: 800 } })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const requests: Request[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    const refused = message.text().startsWith('Failed to load resource')
    if (!refused && (message.type() === 'error' || message.type() === 'warning')) complaints.push(message.text())
  })
  const user = `person-${++users}`
  await page.addInitScript((id) => localStorage.setItem('dc360-demo:user', id), user)
  await page.goto(url)
  await page.getByRole('textbox', { name: 'Nom de l’entreprise' }).waitFor()
  return { page, user, requests, complaints, [Symbol.asyncDispose]: () => context.close() }
}
