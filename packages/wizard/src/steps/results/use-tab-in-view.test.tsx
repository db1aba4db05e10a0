// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { useTabInView } from './use-tab-in-view.ts'

afterEach(cleanup)

const TAB_WIDTH = 100
const NAMES = ['a', 'b', 'c', 'd', 'e']

function Row({ open }: { open: string }) {
  const list = useRef<HTMLDivElement>(null)
  useTabInView(list, open)
  return (
    <div ref={list} role="tablist">
      {NAMES.map((name) => (
        <button key={name} type="button" role="tab" aria-selected={name === open}>
          {name}
        </button>
      ))}
    </div>
  )
}

/** Lays the row out, for jsdom lays nothing out: tabs side by side in a row of this width. */
function layOut(width: number): HTMLElement {
  const row = screen.getByRole('tablist')
  row.getBoundingClientRect = () => new DOMRect(0, 0, width, 40)
  for (const [index, tab] of screen.getAllByRole('tab').entries()) {
    tab.getBoundingClientRect = () => new DOMRect(index * TAB_WIDTH - row.scrollLeft, 0, TAB_WIDTH, 40)
  }
  return row
}

describe('the open tab', () => {
  it('is scrolled into its row when it is chosen and when the window changes', () => {
    const { rerender } = render(<Row open="a" />)
    const row = layOut(250)
    rerender(<Row open="d" />)
    expect(row.scrollLeft).toBe(150)
    layOut(220)
    fireEvent(window, new Event('resize'))
    expect(row.scrollLeft).toBe(180)
    rerender(<Row open="b" />)
    expect(row.scrollLeft).toBe(100)
  })
})
