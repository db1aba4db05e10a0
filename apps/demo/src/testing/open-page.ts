import type { Browser, Page, Request } from 'playwright'

export type OpenPage = AsyncDisposable & {
  page: Page
  /** Every request the page made. */
  requests: Request[]
  /** What the browser complained of, refused answers of the API apart. */
  complaints: string[]
}

let users = 0

/** A fresh browser for a user nobody has been before, at the form. */
export async function openPage(browser: Browser, url: string): Promise<OpenPage> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const requests: Request[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    const refused = message.text().startsWith('Failed to load resource')
    if (!refused && (message.type() === 'error' || message.type() === 'warning')) complaints.push(message.text())
  })
  const user = `person-${++users}`
  await page.addInitScript((id) => localStorage.setItem('genesis-demo:user', id), user)
  await page.goto(url)
  await page.getByText('0 session sur 3 utilisée').waitFor()
  return { page, requests, complaints, [Symbol.asyncDispose]: () => context.close() }
}
