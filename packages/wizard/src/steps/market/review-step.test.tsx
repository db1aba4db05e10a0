// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { ENOUGH, renderWizard } from '../../testing/render-wizard.tsx'

const fetched = vi.hoisted(() => ({ stream: false }))
vi.mock('../../transport/event-stream.ts', () => {
  fetched.stream = true
  return {}
})

it('fetches what a run needs before it is started', async () => {
  const { user } = await renderWizard({ values: ENOUGH, page: 'market' })
  await screen.findByRole('heading', { level: 2, name: 'Votre marché' })
  expect(fetched.stream).toBe(false)
  await user.click(screen.getByRole('button', { name: 'Continuer' }))
  await screen.findByRole('heading', { level: 2, name: 'Voici ce que j’ai compris' })
  await waitFor(() => expect(fetched.stream).toBe(true))
})
