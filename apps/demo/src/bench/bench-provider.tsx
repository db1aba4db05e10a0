import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import type { Network } from '../network/faulty-network.ts'
import { pageNetwork } from '../network/page-network.ts'
import { useSession } from '../session/session-provider.tsx'
import { type Dc360Mode, simulator } from '../session/simulator.ts'

export type Bench = {
  network: Network
  dc360: Dc360Mode
  setDc360: (mode: Dc360Mode) => Promise<void>
  /** What is wrong on purpose, in words. */
  faults: string[]
  restore: () => void
}
const Context = createContext<Bench | undefined>(undefined)

/** The faults of the test bench. */
export function BenchProvider({ children }: { children: ReactNode }) {
  const network = useSyncExternalStore(pageNetwork.subscribe, pageNetwork.get)
  const { setShortTokens } = useSession()
  const { dc360, setDc360 } = useDc360()
  const faults = useFaults(network, dc360)
  const restore = useCallback(() => {
    pageNetwork.set('normal')
    setShortTokens(false)
    if (dc360 !== 'ok') void setDc360('ok')
  }, [dc360, setDc360, setShortTokens])
  const bench = useMemo(
    () => ({ network, dc360, setDc360, faults, restore }),
    [network, dc360, setDc360, faults, restore],
  )
  return <Context value={bench}>{children}</Context>
}

export function useBench(): Bench {
  const bench = useContext(Context)
  if (!bench) throw new Error('useBench stands outside BenchProvider')
  return bench
}

/** DC360's mode outlives this page: it is asked for once, and stays as it was when it cannot be changed. */
function useDc360() {
  const [dc360, setMode] = useState<Dc360Mode>('ok')
  useEffect(() => {
    simulator.mode().then(setMode, ignoreNoAnswer)
  }, [])
  const setDc360 = useCallback(async (mode: Dc360Mode) => {
    await simulator.setMode(mode).then(() => setMode(mode), ignoreNoAnswer)
  }, [])
  return { dc360, setDc360 }
}

/** The switch then shows that nothing changed. */
function ignoreNoAnswer(error: unknown): void {
  if (!(error instanceof Error)) throw error
}

function useFaults(network: Network, dc360: Dc360Mode): string[] {
  const { t } = useMessages()
  const { shortTokens } = useSession()
  const { bench } = t
  return useMemo(
    () => [
      ...(network === 'normal' ? [] : [bench.activeNetwork(bench.networks[network].name)]),
      ...(dc360 === 'ok' ? [] : [bench.activeDc360(bench.dc360Modes[dc360])]),
      ...(shortTokens ? [bench.activeTokens] : []),
    ],
    [network, dc360, shortTokens, bench],
  )
}
