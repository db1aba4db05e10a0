// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { GenesisCoach } from './GenesisCoach.tsx'
import { SCRIPTED_BRIEF_ID, SCRIPTED_QUOTA } from './testing/scenario.ts'
import { SCRIPTED_CATALOG } from './testing/scripted-catalog.ts'

const BASE = 'https://genesis.example'
const ANSWERS: Record<string, unknown> = {
  'quota.get': SCRIPTED_QUOTA,
  'draft.get': null,
  'catalog.get': SCRIPTED_CATALOG.fr,
}
const requests: string[] = []
let streams = 0

/** Answers tRPC's batches; a stream stays open until it is aborted. */
const answer = vi.fn<(input: RequestInfo | URL, init?: RequestInit) => Promise<Response>>(async (input, init) => {
  const url = new URL(String(input instanceof Request ? input.url : input))
  requests.push(url.origin)
  const path = url.pathname.replace('/trpc/', '')
  if (path === 'brief.watch') {
    streams += 1
    return new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)))
  }
  const generating = { id: SCRIPTED_BRIEF_ID, status: 'generating', preset: 'complete', input: {}, results: {} }
  const data = path
    .split(',')
    .map((name) => ({ result: { data: name === 'brief.get' ? generating : (ANSWERS[name] ?? null) } }))
  return Response.json(data)
})

beforeEach(() => {
  answer.mockClear()
  requests.length = 0
  streams = 0
  vi.stubGlobal('fetch', answer)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('GenesisCoach', () => {
  it('is ready once, under StrictMode, and tells the quota', async () => {
    const onReady = vi.fn<() => void>()
    const onQuota = vi.fn<(quota: unknown) => void>()
    render(
      <StrictMode>
        <GenesisCoach baseUrl={BASE} getToken={() => 't'} onReady={onReady} onQuota={onQuota} />
      </StrictMode>,
    )
    expect(await screen.findByRole('heading', { level: 2 })).toBeTruthy()
    await waitFor(() => expect(onQuota).toHaveBeenCalledWith(SCRIPTED_QUOTA))
    expect(onReady).toHaveBeenCalledTimes(1)
  })

  it('asks nobody but the given address', async () => {
    render(<GenesisCoach baseUrl={BASE} getToken={() => 't'} />)
    await waitFor(() => expect(requests.length).toBeGreaterThan(0))
    expect(new Set(requests)).toEqual(new Set([BASE]))
  })

  it('keeps one stream, however often the host renders with new functions', async () => {
    const host = () => (
      <GenesisCoach
        baseUrl={BASE}
        getToken={() => 't'}
        briefId={SCRIPTED_BRIEF_ID}
        onEvent={() => {}}
        onError={() => {}}
      />
    )
    const { rerender } = render(host())
    await waitFor(() => expect(streams).toBe(1))
    for (let time = 0; time < 20; time++) await act(async () => rerender(host()))
    await waitFor(() => expect(screen.getByText('Votre brief attend son tour.')).toBeTruthy())
    expect(streams).toBe(1)
  })

  it('has a close button only for who listens', async () => {
    const onClose = vi.fn<() => void>()
    const { rerender } = render(<GenesisCoach baseUrl={BASE} getToken={() => 't'} />)
    expect(screen.queryByRole('button', { name: 'Fermer' })).toBeNull()
    rerender(<GenesisCoach baseUrl={BASE} getToken={() => 't'} onClose={onClose} />)
    screen.getByRole('button', { name: 'Fermer' }).click()
    expect(onClose).toHaveBeenCalledTimes(1)
  })

  it('goes back to the answers when the host asks for the brief no more', async () => {
    const host = (briefId?: string) => (
      <StrictMode>
        <GenesisCoach
          baseUrl={BASE}
          getToken={() => 't'}
          initialValues={{ businessName: 'Chez Awa' }}
          {...(briefId && { briefId })}
        />
      </StrictMode>
    )
    const { rerender } = render(host())
    await screen.findByDisplayValue('Chez Awa')
    await act(async () => rerender(host(SCRIPTED_BRIEF_ID)))
    await screen.findByRole('heading', { level: 2, name: 'Votre brief prend forme' })
    await act(async () => rerender(host()))
    expect(await screen.findByDisplayValue('Chez Awa')).toBeTruthy()
  })

  it('leaves the focus where the host has it', async () => {
    render(<GenesisCoach baseUrl={BASE} getToken={() => 't'} briefId={SCRIPTED_BRIEF_ID} />)
    await screen.findByRole('heading', { level: 2, name: 'Votre brief prend forme' })
    expect(document.activeElement).toBe(document.body)
  })

  it('begins with the given answers, in the given language', async () => {
    render(
      <GenesisCoach baseUrl={BASE} getToken={() => 't'} locale="en" initialValues={{ businessName: 'Chez Awa' }} />,
    )
    expect(await screen.findByRole('heading', { name: 'Tell us about your business' })).toBeTruthy()
    expect(screen.getByDisplayValue('Chez Awa')).toBeTruthy()
  })

  it('draws its first step on a server, without a request or a style attribute', () => {
    const html = renderToString(<GenesisCoach baseUrl={BASE} getToken={() => 't'} />)
    expect(html).toContain('Parlez-nous de votre entreprise')
    expect(html).not.toContain('style=')
    expect(answer).toHaveBeenCalledTimes(0)
  })
})
