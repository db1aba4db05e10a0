// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { refusal } from '../../testing/scenario.ts'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { ENOUGH, renderWizard } from '../../testing/render-wizard.tsx'

const goOn = () => screen.getByRole('button', { name: 'Continuer' })

describe('the business step', () => {
  it('asks everything under short headings, and says where one is', async () => {
    const { container } = await renderWizard()
    expect(screen.getByRole('heading', { level: 2, name: 'Parlez-nous de votre entreprise' })).toBeTruthy()
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Votre entreprise ',
      'Votre activité ',
      'Vos services (facultatif)',
      'Où vous êtes (facultatif)',
      'Comment vous joindre (facultatif)',
    ])
    expect(screen.getByRole('listitem', { current: 'step' }).textContent).toContain('Business')
    await expectAccessible(container)
  })

  it('shows all refused answers on top, focused, with links, in the words beside the fields', async () => {
    const { user, container } = await renderWizard()
    await user.click(goOn())
    const summary = await screen.findByRole('alert')
    await waitFor(() => expect(document.activeElement).toBe(summary))
    expect(within(summary).getByRole('heading').textContent).toBe('3 réponses sont à corriger')
    const links = within(summary).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual([
      'Nom de l’entreprise – Ce champ est nécessaire.',
      'Secteur – Ce champ est nécessaire.',
      'Ce que vous faites – Décrivez votre activité, votre vision ou votre mission : une des trois suffit.',
    ])
    const name = screen.getByRole('textbox', { name: 'Nom de l’entreprise' })
    expect(name.getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById(name.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Erreur\u00A0: Ce champ est nécessaire.',
    )
    await user.click(links[0] ?? summary)
    expect(document.activeElement).toBe(name)
    await expectAccessible(container)
  })

  it('keeps what was typed, and takes the focus again at a second refusal', async () => {
    const { user } = await renderWizard()
    await user.type(screen.getByRole('textbox', { name: 'Nom de l’entreprise' }), 'Chez Awa')
    await user.type(screen.getByRole('textbox', { name: 'E-mail' }), 'awa@')
    await user.click(goOn())
    await screen.findByRole('alert')
    goOn().focus()
    await user.click(goOn())
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')))
    expect(screen.getByDisplayValue('awa@')).toBeTruthy()
    expect(screen.getByDisplayValue('Chez Awa')).toBeTruthy()
  })

  it('offers the trades with worked examples, or free words', async () => {
    const { user, session } = await renderWizard()
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Secteur' }), 'Mode et couture')
    expect(screen.getByText('Boutique de prêt-à-porter en wax')).toBeTruthy()
    expect(session.getState().values.sector).toBe('couture')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Secteur' }), 'Autre métier, avec mes mots')
    await user.type(screen.getByRole('textbox', { name: 'Votre métier, avec vos mots' }), 'Apiculture')
    expect(session.getState().values.sector).toBe('Apiculture')
  })

  it('says that the lists are on their way, and does without them when they cannot be had', async () => {
    const { hand, release } = await renderWizard({ held: 'catalog' })
    expect(screen.getByRole('combobox', { name: 'Secteur' }).getAttribute('aria-busy')).toBe('true')
    hand.refuse('catalog', refusal('GENESIS_INVALID_INPUT'))
    release()
    expect(await screen.findByRole('textbox', { name: 'Secteur' })).toBeTruthy()
    expect(screen.getByRole('textbox', { name: 'Pays' })).toBeTruthy()
    window.dispatchEvent(new Event('offline'))
    window.dispatchEvent(new Event('online'))
    expect(await screen.findByRole('option', { name: 'Mode et couture' })).toBeTruthy()
  })

  it('leaves the field one types in where it is when the lists come or fail', async () => {
    const { user, hand, release } = await renderWizard({ held: 'catalog' })
    hand.refuse('catalog', refusal('GENESIS_INVALID_INPUT'))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Secteur' }), 'Autre métier, avec mes mots')
    const own = screen.getByRole('textbox', { name: 'Votre métier, avec vos mots' })
    await user.type(own, 'Api')
    release()
    const country = await screen.findByRole('textbox', { name: 'Pays' })
    expect(own.isConnected).toBe(true)
    await user.type(country, 'Tog')
    window.dispatchEvent(new Event('offline'))
    window.dispatchEvent(new Event('online'))
    expect(await screen.findByRole('option', { name: 'Mode et couture' })).toBeTruthy()
    expect([own.isConnected, country.isConnected]).toEqual([true, true])
    expect(document.activeElement).toBe(country)
  })

  it('adds and removes services by keyboard, with the focus where one goes on', async () => {
    const { user, session } = await renderWizard({ values: ENOUGH })
    screen.getByRole('button', { name: 'Ajouter un premier service' }).focus()
    await user.keyboard('{Enter}')
    const row = screen.getByRole('group', { name: 'Service 1' })
    expect(document.activeElement).toBe(within(row).getByRole('textbox', { name: 'Nom du service' }))
    await user.keyboard('Poisson braisé{Tab}3 500 F CFA')
    expect(session.getState().values.services).toEqual([{ name: 'Poisson braisé', price: '3 500 F CFA' }])
    await user.click(within(row).getByRole('button', { name: 'Retirer le service 1' }))
    expect(session.getState().values.services).toBeUndefined()
    expect(document.activeElement?.textContent).toBe('Ajouter un premier service')
    expect(screen.getByRole('status').textContent).toBe('Service retiré.')
  })

  it('says before one types that no session is left', async () => {
    await renderWizard({ script: 'quotaExhausted' })
    expect(screen.getByText(/Toutes les sessions du mois sont utilisées/)).toBeTruthy()
    expect(screen.getByRole('link', { name: /Voir les forfaits/ }).getAttribute('href')).toBe(
      'https://dc360.example/upgrade',
    )
  })

  it('on a phone asks one group at a time, with the focus on its heading', async () => {
    const { user } = await renderWizard({ narrow: true, values: ENOUGH })
    expect(screen.getByText('Question 1 sur 5')).toBeTruthy()
    expect(screen.queryByRole('textbox', { name: 'Ville' })).toBeNull()
    await user.click(goOn())
    expect(await screen.findByText('Question 2 sur 5')).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 3, name: 'Votre activité' }))
    await user.click(screen.getByRole('button', { name: 'Retour' }))
    expect(screen.getByText('Question 1 sur 5')).toBeTruthy()
  })

  it('is complete in English', async () => {
    const { user } = await renderWizard({ locale: 'en' })
    expect(await screen.findByRole('heading', { name: 'Tell us about your business' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    expect((await screen.findByRole('alert')).textContent).toContain('This field is needed.')
  })
})
