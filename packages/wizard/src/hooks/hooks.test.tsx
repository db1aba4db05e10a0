// @vitest-environment jsdom
import { act, cleanup, renderHook, screen, render } from '@testing-library/react'
import { StrictMode, type ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import type { Session } from '../session/session-state.ts'
import { noAnswer, refusal } from '../testing/scenario.ts'
import { play } from '../testing/play.ts'
import { createScriptedApi } from '../testing/scripted-api.ts'
import { scriptedClient } from '../testing/scripted-client.ts'
import { GenesisQueries } from './genesis-queries.tsx'
import { useCatalog } from './use-catalog.ts'
import { useEstimate } from './use-estimate.ts'
import { useSession } from './use-session.ts'
import { useSessionLife } from './use-session-life.ts'

afterEach(cleanup)

/** As the wizard does: its root keeps the session alive, its screens draw it. */
function useLiving(session: Session) {
  useSessionLife(session)
  return useSession(session)
}

describe('useSession', () => {
  it('under StrictMode resumes once, opens one stream, and leaves nothing behind', async () => {
    const { session, hand, environment } = play()
    const hook = renderHook(() => useLiving(session), { wrapper: StrictMode })
    await act(() => environment.settle())
    expect(hook.result.current.quota).toMatchObject({ remaining: 7 })
    await act(() => session.start())
    hand.step(3)
    await act(() => environment.settle())
    expect(hook.result.current).toMatchObject({ page: 'generation', connection: 'live', run: { status: 'generating' } })
    expect(hand.streams()).toBe(1)
    expect(hand.keys.size).toBe(1)
    hook.unmount()
    expect(environment.pending()).toEqual({ timers: 0, listeners: 0 })
  })

  it('draws the first step on a server, and asks for nothing', () => {
    const { session, hand } = play()
    const Page = () => <p>{useLiving(session).page}</p>
    expect(renderToString(<Page />)).toBe('<p>business</p>')
    expect(hand.calls).toEqual([])
  })

  it('draws first what the server drew, whatever the device keeps', async () => {
    const { session, environment, reload } = play()
    await session.resume()
    session.goTo('market')
    session.close()
    const again = reload()
    const pages: string[] = []
    const Page = () => {
      const { page } = useLiving(again)
      pages.push(page)
      return <p>{page}</p>
    }
    render(<Page />)
    await act(() => environment.settle())
    expect([pages[0], pages.at(-1)]).toEqual(['business', 'market'])
    expect(screen.getByText('market')).toBeTruthy()
  })
})

describe('useCatalog', () => {
  const wrapperOver = (api: ReturnType<typeof createScriptedApi>['api']) => {
    const client = scriptedClient(api)
    return ({ children }: { children: ReactNode }) => (
      <StrictMode>
        <GenesisQueries client={client}>{children}</GenesisQueries>
      </StrictMode>
    )
  }

  it('loads the lists once a language, and keeps the old ones until the new ones are there', async () => {
    const { api, hand } = createScriptedApi()
    const hook = renderHook(({ locale }) => useCatalog(locale), {
      wrapper: wrapperOver(api),
      initialProps: { locale: 'fr' as 'fr' | 'en' },
    })
    expect(hook.result.current).toEqual({ status: 'loading' })
    await expect.poll(() => hook.result.current.status).toBe('ready')
    const french = hook.result.current
    const release = hand.hold('catalog')
    hook.rerender({ locale: 'en' })
    expect(hook.result.current).toEqual(french)
    release()
    await expect.poll(() => JSON.stringify(hook.result.current)).toContain('Senegal')
    hook.rerender({ locale: 'fr' })
    expect(hook.result.current).toEqual(french)
    expect(hand.calls.filter(({ name }) => name === 'catalog')).toHaveLength(2)
  })

  it('tries again what passes, and says when it is refused', async () => {
    const { api, hand } = createScriptedApi()
    hand.refuse('catalog', noAnswer())
    hand.refuse('catalog', refusal('GENESIS_INVALID_INPUT'))
    const hook = renderHook(() => useCatalog('fr'), { wrapper: wrapperOver(api) })
    await expect.poll(() => hook.result.current.status, { timeout: 3_000 }).toBe('failed')
    expect(hand.calls).toHaveLength(2)
  })
})

describe('useEstimate', () => {
  it('asks for what can be had, and for nothing else', async () => {
    const { api, hand } = createScriptedApi()
    const client = scriptedClient(api)
    const wrapper = ({ children }: { children: ReactNode }) => (
      <GenesisQueries client={client}>{children}</GenesisQueries>
    )
    const premium = renderHook(() => useEstimate('premium', false), { wrapper })
    const express = renderHook(() => useEstimate('express', true), { wrapper })
    await expect.poll(() => express.result.current).toEqual({ secondsLow: 10, secondsHigh: 60 })
    expect(premium.result.current).toBeUndefined()
    expect(hand.calls).toEqual([{ name: 'estimate', given: ['express'] }])
  })
})
