import type { AnySubAgent } from '../sub-agent.ts'
import { contentAgent } from './content/content-agent.ts'
import { logoAgent } from './logo/logo-agent.ts'
import { researchAgent } from './research/research-agent.ts'
import { seoAgent } from './seo/seo-agent.ts'
import { templateAgent } from './template/template-agent.ts'

/** The registry: who works on a brief. The graph is derived from it. */
export const AGENTS: readonly AnySubAgent[] = [researchAgent, contentAgent, logoAgent, seoAgent, templateAgent]
