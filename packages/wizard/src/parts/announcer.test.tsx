// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Announcer, useAnnounce } from './announcer.tsx'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

it('says at most one message in five seconds, and then the newest', () => {
  let announce = (_message: string) => {}
  function Speaker() {
    announce = useAnnounce()
    return null
  }
  render(
    <Announcer>
      <Speaker />
    </Announcer>,
  )
  const said = () => screen.getByRole('status').textContent
  act(() => announce('un'))
  expect(said()).toBe('un')
  act(() => announce('deux'))
  act(() => announce('trois'))
  act(() => void vi.advanceTimersByTime(4_999))
  expect(said()).toBe('un')
  act(() => void vi.advanceTimersByTime(1))
  expect(said()).toBe('trois')
  act(() => announce('quatre'))
  expect(said()).toBe('trois')
  act(() => void vi.advanceTimersByTime(5_000))
  expect(said()).toBe('quatre')
})
