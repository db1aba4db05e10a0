import type { ComponentType } from 'react'
import type { Page } from '../session/session-state.ts'
import { BusinessStep } from './business/business-step.tsx'

type StepEntry = {
  /** Fetches the screen; a screen that is there at once gives itself. */
  load: () => Promise<ComponentType>
  /** The screen, when it came with the first one. */
  screen?: ComponentType
  /** Fetched while one is at this page, so that going on works without a network. */
  next?: Page
}

/** Every screen of the wizard: a new one is one folder and one line here. */
export const STEP_TABLE: Record<Page, StepEntry> = {
  business: { load: async () => BusinessStep, screen: BusinessStep, next: 'market' },
  market: { load: () => import('./market/market-step.tsx').then((m) => m.MarketStep), next: 'review' },
  review: {
    load: () => import('./market/review-step.tsx').then((m) => m.ReviewStep),
    next: 'generation',
  },
  generation: {
    load: () => import('./generation/generation-step.tsx').then((m) => m.GenerationStep),
    next: 'results',
  },
  results: { load: () => import('./results/results-step.tsx').then((m) => m.ResultsStep) },
}
