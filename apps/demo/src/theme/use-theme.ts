import { useEffect, useState } from 'react'
import { remembered } from '../session/remembered.ts'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
const KEY = 'theme'

/** Light, dark, or as the system is; said on the document, where the dashboard and the wizard both look. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(() => THEMES.find((each) => each === remembered.read(KEY)) ?? 'auto')
  useEffect(() => {
    const { dataset } = document.documentElement
    if (theme === 'auto') delete dataset.theme
    else dataset.theme = theme
    remembered.write(KEY, theme === 'auto' ? undefined : theme)
  }, [theme])
  return [theme, setTheme]
}
