// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useNarrow } from './use-narrow.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function Width() {
  return <p>{useNarrow() ? 'narrow' : 'wide'}</p>
}

it('takes a browser that cannot say for a wide one', () => {
  vi.stubGlobal('matchMedia', undefined)
  render(<Width />)
  expect(screen.getByText('wide')).toBeTruthy()
})
