/** The five sub-agents, in the order in which screens show them. */
export const AGENT_NAMES = ['research', 'content', 'logo', 'seo', 'template'] as const
export type AgentName = (typeof AGENT_NAMES)[number]

/** Where each sub-agent's result stands in a brief. */
export const RESULT_KEYS = {
  research: 'marketResearch',
  content: 'contentGeneration',
  logo: 'logoCreation',
  seo: 'seoOptimization',
  template: 'templateSelection',
} as const satisfies Record<AgentName, string>

/** What a screen may show, edit or make again: the names `section-ready` uses. */
export const SECTIONS = [
  'content.homepage',
  'content.about',
  'content.services',
  'content.faq',
  'content.contact',
  'research',
  'seo',
  'logo',
  'template',
] as const
export type Section = (typeof SECTIONS)[number]
