// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { noAnswer, SCENARIOS } from '../../testing/scenario.ts'
import { ENOUGH, renderWizard } from '../../testing/render-wizard.tsx'

const START = 'Lancer la génération, 1 session'

describe('the market step', () => {
  it('takes the focus to its heading when one comes to it, and lets everything stay empty', async () => {
    const { user, container } = await renderWizard({ values: ENOUGH })
    await user.click(screen.getByRole('button', { name: 'Continuer' }))
    const heading = await screen.findByRole('heading', { level: 2, name: 'Votre marché' })
    await waitFor(() => expect(document.activeElement).toBe(heading))
    expect(screen.getByRole('listitem', { current: 'step' }).textContent).toContain('Marché')
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: 'Continuer' }))
    expect(await screen.findByRole('heading', { level: 2, name: 'Voici ce que j’ai compris' })).toBeTruthy()
  })

  it('refuses a number that is none, and keeps it', async () => {
    const { user } = await renderWizard({ values: ENOUGH, page: 'market' })
    await user.type(await screen.findByRole('textbox', { name: 'Années d’activité' }), 'quatre')
    await user.click(screen.getByRole('button', { name: 'Continuer' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Années d’activité')
    expect(screen.getByDisplayValue('quatre')).toBeTruthy()
  })
})

describe('the summary', () => {
  it('shows every answer, gaps as gaps, the presets, and what the start costs', async () => {
    const { container } = await renderWizard({ values: ENOUGH, page: 'review' })
    expect(await screen.findByText('Maquis Chez Awa')).toBeTruthy()
    expect(await screen.findByText('Restaurant')).toBeTruthy()
    expect(screen.getAllByText('Non renseigné').length).toBe(15)
    expect(screen.getByText('15 réponses manquent. Vous pouvez lancer sans elles.')).toBeTruthy()
    expect(screen.getByText('1 session, il vous en reste 7 sur 10, remise à zéro le 1er décembre')).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Complet/ }).checked).toBe(true)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Premium/ }).disabled).toBe(true)
    await expectAccessible(container)
  })

  it('says how long each preset takes, and offers what Genesis says can be had', async () => {
    const presets = [
      { id: 'express', available: true },
      { id: 'complete', available: false },
      { id: 'premium', available: true },
    ] as const
    const script = { ...SCENARIOS.happy, presets: [...presets] }
    const { user, session } = await renderWizard({ script, values: ENOUGH, page: 'review' })
    const premium = await screen.findByRole('radio', { name: /^Premium.*En général 10 à 60\u00A0s$/ })
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Complet/ }).disabled).toBe(true)
    await user.click(premium)
    expect(session.getState().preset).toBe('premium')
  })

  it('goes to an answer and straight back', async () => {
    const { user, session } = await renderWizard({ values: ENOUGH, page: 'review' })
    await user.click(await screen.findByRole('button', { name: 'Modifier\u00A0: Ville' }))
    const town = await screen.findByRole('textbox', { name: 'Ville' })
    await waitFor(() => expect(document.activeElement).toBe(town))
    await user.keyboard('Bouaké')
    await user.click(screen.getByRole('button', { name: 'Enregistrer et revenir au résumé' }))
    expect(await screen.findByText('Bouaké')).toBeTruthy()
    expect(session.getState().page).toBe('review')
  })

  it('starts one brief for a double click, with the preset chosen', async () => {
    const { user, hand } = await renderWizard({ values: ENOUGH, page: 'review' })
    await user.click(await screen.findByRole('radio', { name: /Express/ }))
    const answer = hand.hold('start')
    await user.dblClick(screen.getByRole('button', { name: START }))
    expect(await screen.findByText('Lancement…')).toBeTruthy()
    answer()
    expect(await screen.findByRole('heading', { level: 2, name: 'Votre brief prend forme' })).toBeTruthy()
    expect(hand.calls.filter(({ name }) => name === 'start').map(({ given }) => given)).toMatchObject([
      [{ preset: 'express' }],
    ])
  })

  it('brings the server’s refusals to their fields', async () => {
    const { user } = await renderWizard({
      script: 'invalidInput',
      values: { ...ENOUGH, contact: { phone: '+225 07 00' } },
      page: 'review',
    })
    await user.click(await screen.findByRole('button', { name: START }))
    const phone = await screen.findByRole('textbox', { name: 'Téléphone' })
    const summary = screen.getByRole('alert')
    await waitFor(() => expect(document.activeElement).toBe(summary))
    expect(phone.getAttribute('aria-invalid')).toBe('true')
    await user.click(within(summary).getByRole('link', { name: /Téléphone/ }))
    expect(document.activeElement).toBe(phone)
  })

  it('offers no start that the quota refuses', async () => {
    await renderWizard({ script: 'quotaExhausted', values: ENOUGH, page: 'review' })
    expect((await screen.findByRole<HTMLButtonElement>('button', { name: START })).disabled).toBe(true)
    expect(screen.getByText(/Toutes les sessions du mois/)).toBeTruthy()
  })

  it('offline says calmly that the start is kept, and starts by itself when the network is back', async () => {
    const wizard = await renderWizard({ values: ENOUGH, page: 'review' })
    const { user, hand, environment, happen, container } = wizard
    const network = (online: boolean) => {
      hand.setOnline(online)
      environment.setOnline(online)
    }
    await happen(() => network(false))
    await user.click(await screen.findByRole('button', { name: START }))
    const line = /^Hors ligne : la génération partira dès le retour du réseau\.$/
    expect((await screen.findByText(line)).closest('[role="status"]')).toBeTruthy()
    await happen(() => environment.advance(60_000))
    expect(screen.queryByRole('alert')).toBeNull()
    await expectAccessible(container)
    await happen(() => network(true))
    expect(await screen.findByRole('heading', { level: 2, name: 'Votre brief prend forme' })).toBeTruthy()
    expect(screen.queryByText(line)).toBeNull()
    expect(hand.keys.size).toBe(1)
  })

  it('without an answer stays calm too, and can be hurried', async () => {
    const { user, hand, happen } = await renderWizard({ values: ENOUGH, page: 'review' })
    hand.refuse('start', noAnswer())
    await user.click(await screen.findByRole('button', { name: START }))
    expect(await screen.findByText(/nous réessayons, et rien n’est perdu/)).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Réessayer' }))
    await happen(() => undefined)
    expect(await screen.findByRole('heading', { level: 2, name: 'Votre brief prend forme' })).toBeTruthy()
  })

  it('counts down when it came too often', async () => {
    const { user } = await renderWizard({ script: 'rateLimited', values: ENOUGH, page: 'review' })
    await user.click(await screen.findByRole('button', { name: START }))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(/Nouvel essai possible dans (20|19) secondes/)
    expect(within(alert).getByRole<HTMLButtonElement>('button', { name: 'Réessayer' }).disabled).toBe(true)
  })
})
