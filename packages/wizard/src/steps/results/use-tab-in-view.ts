import { type RefObject, useEffect } from 'react'

/** Keeps the open tab whole in a row that scrolls, also when the window changes; the page around does not move. */
export function useTabInView(list: RefObject<HTMLElement | null>, open: string): void {
  useEffect(() => {
    const show = () => {
      const row = list.current
      const tab = row?.querySelector('[aria-selected="true"]')
      if (!row || !tab) return
      const [whole, part] = [row.getBoundingClientRect(), tab.getBoundingClientRect()]
      if (part.left < whole.left) row.scrollLeft -= whole.left - part.left
      else if (part.right > whole.right) row.scrollLeft += part.right - whole.right
    }
    show()
    window.addEventListener('resize', show)
    return () => window.removeEventListener('resize', show)
  }, [list, open])
}
