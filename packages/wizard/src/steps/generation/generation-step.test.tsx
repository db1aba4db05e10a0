// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../testing/expect-accessible.ts'
import { refusal } from '../../testing/scenario.ts'
import { ENOUGH, renderWizard, type WizardOptions } from '../../testing/render-wizard.tsx'

async function started(options: WizardOptions = {}) {
  const wizard = await renderWizard({ values: ENOUGH, page: 'review', ...options })
  await wizard.user.click(await screen.findByRole('button', { name: 'Lancer la génération, 1 session' }))
  await screen.findByRole('heading', { level: 2, name: 'Votre brief prend forme' })
  return wizard
}
const card = (name: string) => {
  const found = screen.getByRole('heading', { level: 3, name }).closest('li')
  if (!found) throw new Error(`no card ${name}`)
  return within(found)
}

describe('the generation step', () => {
  it('shows five named cards at once, in an order that never changes', async () => {
    const { hand, happen, container } = await started()
    const names = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
    const before = names()
    expect(before).toEqual(['Marché', 'Contenu', 'Logo', 'SEO', 'Modèle'])
    await happen(() => hand.step(12))
    expect(names()).toEqual(before)
    await expectAccessible(container)
  })

  it('makes a section readable as soon as it is ready', async () => {
    const { hand, happen, user } = await started()
    await happen(() => hand.step(7))
    expect(card('Contenu').getByText('En cours')).toBeTruthy()
    await user.click(card('Contenu').getByText('Page d’accueil'))
    expect(card('Contenu').getByText('Maquis Chez Awa, à Abidjan')).toBeTruthy()
    expect(card('Contenu').getAllByText('à venir').length).toBe(4)
  })

  it('tells the bar’s value in words', async () => {
    const { hand, happen } = await started()
    await happen(() => hand.step(8))
    const bar = screen.getByRole('progressbar', { name: 'Avancement du brief' })
    expect(bar.getAttribute('aria-valuetext')).toMatch(/^\d+[\u00A0\u202F]%, 0 partie terminée sur 5$/)
    expect(screen.getByText('Vous pouvez fermer, nous gardons tout.')).toBeTruthy()
  })

  it('says in the live region how parts end', async () => {
    const { hand, happen } = await started()
    await happen(() => hand.step(1))
    await happen(() => hand.step(17))
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/Terminé. \d parties? sur 5\./))
  })

  it('says of a failed part what happened, what is kept and what it cost', async () => {
    const { hand, happen } = await started({ script: 'oneFailed' })
    await happen(() => {
      let last = hand.step(1)
      while (last[0] && last[0].type !== 'agent-failed') last = hand.step(1)
    })
    expect(card('Logo').getByText('Échec')).toBeTruthy()
    expect(
      card('Logo').getByText(/Le reste de votre brief est gardé. Cette partie n’est pas comptée à part./),
    ).toBeTruthy()
  })

  it('cancels for real, after asking, and by keyboard', async () => {
    const { hand, user, happen } = await started()
    await happen(() => hand.step(3))
    const cancel = screen.getByRole('button', { name: 'Annuler la génération' })
    cancel.focus()
    await user.keyboard('{Enter}')
    expect(document.activeElement?.textContent).toBe('Continuer la génération')
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(cancel)
    expect(hand.calls.some(({ name }) => name === 'cancel')).toBe(false)
    await user.keyboard('{Enter}{Tab}{Enter}')
    await waitFor(() => expect(hand.calls.filter(({ name }) => name === 'cancel').length).toBe(1))
    await happen(() => undefined)
    expect((await screen.findAllByText('Génération annulée')).length).toBeGreaterThan(0)
    expect(screen.getByText(/Votre session vous est rendue/)).toBeTruthy()
  })

  it('deleted elsewhere says so calmly, and leads back to the answers', async () => {
    const { hand, happen, user, environment, container } = await started()
    await happen(() => hand.step(4))
    hand.refuse('watch', refusal('GENESIS_BRIEF_NOT_FOUND'))
    await happen(async () => {
      hand.cut()
      await environment.advance(1_000)
    })
    const heading = screen.getByRole('heading', { level: 2, name: 'Ce brief n’existe plus' })
    await waitFor(() => expect(document.activeElement).toBe(heading))
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByRole('button', { name: 'Nouveau brief' })).toBeTruthy()
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: 'Revenir à mes réponses' }))
    await screen.findByRole('heading', { level: 2, name: 'Voici ce que j’ai compris' })
    expect(screen.getByText(ENOUGH.businessName)).toBeTruthy()
  })

  it('stays calm while a connection is cut for a moment', async () => {
    const { hand, happen } = await started()
    await happen(() => hand.step(4))
    await happen(() => hand.cut())
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByText('Vous pouvez fermer, nous gardons tout.')).toBeTruthy()
  })
})
