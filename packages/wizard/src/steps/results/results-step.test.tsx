// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { renderWizard } from '../../testing/render-wizard.tsx'
import type { ScenarioName } from '../../testing/scenario.ts'
import { SCENARIOS, SCRIPTED_BRIEF_ID } from '../../testing/scenario.ts'

async function opened(script: ScenarioName) {
  const wizard = await renderWizard({ script })
  await wizard.happen(() => {
    wizard.hand.finish()
    return wizard.session.open(SCRIPTED_BRIEF_ID)
  })
  await screen.findByRole('button', { name: 'Nouveau brief' })
  return wizard
}

describe('the results step', () => {
  it('of a brief that failed takes up its answers, all and no others', async () => {
    const { brief } = SCENARIOS.allFailed
    const input = { businessName: 'Fil d’Indigo', sector: 'textile' } as typeof brief.input // enough to tell them apart
    const wizard = await renderWizard({
      script: { ...SCENARIOS.allFailed, brief: { ...brief, input } },
      values: { businessName: 'Autre', vision: 'À moi' },
    })
    await wizard.happen(() => {
      wizard.hand.finish()
      return wizard.session.open(SCRIPTED_BRIEF_ID)
    })
    await wizard.user.click(await screen.findByRole('button', { name: 'Reprendre mes réponses' }))
    expect(wizard.session.getState()).toMatchObject({ page: 'review', values: input })
    expect(wizard.session.getState().values).not.toHaveProperty('vision')
  })

  it('reads part by part, by keyboard', async () => {
    const { user, container } = await opened('happy')
    const tabs = screen.getAllByRole('tab')
    expect(tabs.map((tab) => tab.textContent?.replace(/ \(.*/, ''))).toEqual([
      'Contenu',
      'Marché',
      'Logo',
      'SEO',
      'Modèle',
    ])
    expect(within(screen.getByRole('tabpanel')).getByRole('heading', { name: 'Page d’accueil' })).toBeTruthy()
    tabs[0]?.focus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('tabpanel', { name: /Marché/ })).toBeTruthy()
    await user.keyboard('{End}')
    expect(document.activeElement).toBe(tabs[4])
    await expectAccessible(container)
  })

  it('shows gaps as gaps, and marks what is general and what is to be checked', async () => {
    const { user } = await opened('degraded')
    expect(screen.getAllByText('À compléter').length).toBeGreaterThan(0)
    await user.click(screen.getByRole('tab', { name: /Marché/ }))
    expect(screen.getAllByText('valable pour le métier en général').length).toBeGreaterThan(0)
    expect(screen.getAllByText('à vérifier').length).toBe(3)
    expect(screen.getAllByText(/lien noté le 20 novembre 2026/).length).toBe(3)
    expect(screen.getByText('Aucune source consultée.')).toBeTruthy()
  })

  it('marks degraded parts with their reason in words', async () => {
    await opened('degraded')
    expect(screen.getByText('5 parties sont moins complètes que prévu')).toBeTruthy()
    expect(
      screen.getByText('Composé sans modèle de texte, à partir de vos réponses et de nos fiches métier.'),
    ).toBeTruthy()
  })

  it('shows the logo from Genesis’s own address', async () => {
    const { user } = await opened('happy')
    await user.click(screen.getByRole('tab', { name: /Logo/ }))
    for (const image of screen.getAllByRole<HTMLImageElement>('img')) {
      expect(image.src).toMatch(/^https:\/\/genesis\.example\//)
      expect(image.alt).not.toBe('')
    }
  })

  it('says of a failed part that it failed, and what is kept', async () => {
    const { user } = await opened('oneFailed')
    await user.click(screen.getByRole('tab', { name: /Logo.*Échec/ }))
    expect(screen.getByText('Cette partie a échoué. Le reste de votre brief est gardé.')).toBeTruthy()
  })

  it('says that all failed, that the session is given back, and takes the answers up again', async () => {
    const { user, session, hand, happen } = await renderWizard({
      script: 'allFailed',
      values: { businessName: 'Maquis', sector: 'restaurant', description: 'Cuisine.' },
      page: 'review',
    })
    await user.click(await screen.findByRole('button', { name: 'Lancer la génération, 1 session' }))
    await happen(() => hand.finish())
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('Votre session vous est rendue.')
    await user.click(screen.getByRole('button', { name: 'Reprendre mes réponses' }))
    expect(await screen.findByRole('heading', { level: 2, name: 'Voici ce que j’ai compris' })).toBeTruthy()
    expect(session.getState().values.businessName).toBe('Maquis Chez Awa')
  })

  it('begins anew', async () => {
    const { user } = await opened('happy')
    await user.click(screen.getByRole('button', { name: 'Nouveau brief' }))
    expect(await screen.findByRole('heading', { level: 2, name: 'Parlez-nous de votre entreprise' })).toBeTruthy()
  })
})
