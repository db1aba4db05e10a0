// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderWizard } from '../testing/render-wizard.tsx'
import { SCENARIOS } from '../testing/scenario.ts'

describe('the wizard', () => {
  it('is walked through from the first word to the results by keyboard alone', async () => {
    const { user, hand, happen } = await renderWizard()
    const reach = async (name: string) => {
      for (let stop = 0; stop < 60; stop++) {
        const { activeElement } = document
        const label =
          activeElement instanceof HTMLInputElement ||
          activeElement instanceof HTMLTextAreaElement ||
          activeElement instanceof HTMLSelectElement
            ? activeElement.labels?.[0]?.textContent
            : activeElement?.textContent
        if (label === name) return
        await user.tab()
      }
      throw new Error(`no way to ${name}`)
    }
    await reach('Nom de l’entreprise')
    await user.keyboard('Maquis Chez Awa')
    await reach('Secteur')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Secteur' }), 'restaurant')
    await reach('Ce que vous faites')
    await user.keyboard('Cuisine au feu de bois.')
    await reach('Continuer')
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { level: 2, name: 'Votre marché' })
    await reach('Continuer')
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { level: 2, name: 'Voici ce que j’ai compris' })
    await reach('Lancer la génération, 1 session')
    await user.keyboard('{Enter}')
    const heading = await screen.findByRole('heading', { level: 2, name: 'Votre brief prend forme' })
    await waitFor(() => expect(document.activeElement).toBe(heading))
    await happen(() => hand.finish())
    await reach('Contenu')
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('tabpanel', { name: /Marché/ })).toBeTruthy()
  }, 20_000)

  it('fills the forms in when a draft comes from the server, and keeps what is typed after', async () => {
    const draft = { step: 'business', values: { businessName: 'Fil d’Indigo', goals: ['Vendre'] }, revision: 3 }
    const { user, session } = await renderWizard({ script: { ...SCENARIOS.happy, draft } })
    const name = await screen.findByDisplayValue('Fil d’Indigo')
    await user.type(name, ' et fils ')
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Nom de l’entreprise' }).value).toBe(
      'Fil d’Indigo et fils ',
    )
    expect(session.getState().values).toMatchObject({ businessName: 'Fil d’Indigo et fils', goals: ['Vendre'] })
  })

  it('keeps over a reload also what no brief can hold yet', async () => {
    const first = await renderWizard({ values: { services: [{ name: 'Attiéké' }] } })
    await first.user.click(screen.getByRole('button', { name: 'Ajouter un service' }))
    await first.user.tab()
    await first.user.keyboard('3 500 F CFA')
    await first.user.click(screen.getByRole('button', { name: 'Ajouter un service' }))
    first.session.close()
    first.unmount()
    const { user, session, hand, happen, environment } = await renderWizard({ again: first })
    expect(screen.getByDisplayValue('3 500 F CFA')).toBeTruthy()
    expect(screen.getAllByRole('group', { name: /^Service/ })).toHaveLength(2)
    expect(session.getState().values.services).toEqual([{ name: 'Attiéké' }])
    await user.type(screen.getAllByRole('textbox', { name: 'Nom du service' })[1] ?? document.body, 'Alloco')
    expect(session.getState()).not.toHaveProperty('unfinished')
    await happen(() => environment.advance(1_000))
    expect(hand.draft()?.values.services).toEqual([{ name: 'Attiéké' }, { name: 'Alloco', price: '3 500 F CFA' }])
  })

  it('goes back to a step that was answered by its name', async () => {
    const { user } = await renderWizard({ page: 'market' })
    await user.click(await screen.findByRole('button', { name: 'Business, terminée' }))
    expect(await screen.findByRole('heading', { level: 2, name: 'Parlez-nous de votre entreprise' })).toBeTruthy()
  })

  it('says what went wrong with its reference and the way on', async () => {
    await renderWizard({ script: 'dc360Down' })
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('Votre abonnement ne peut pas être vérifié pour le moment.')
    expect(alert.textContent).toContain('Référence\u00A0: req_scripted')
  })
})
