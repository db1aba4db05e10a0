import { useState } from 'react'

/** Whether it is so, or was once since this part is on the screen. */
export function useEver(now: boolean): boolean {
  const [ever, setEver] = useState(now)
  if (now && !ever) setEver(true)
  return ever || now
}
