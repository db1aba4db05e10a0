import type { AgentData } from '../domain/agent-result.ts'

/** The least that each sub-agent can leave. */
export const SAMPLE_RESULTS: AgentData = {
  research: {
    marketSizeEstimation: { estimation: { todo: 'x' }, confidenceLevel: { todo: 'x' }, growthPotential: { todo: 'x' } },
    mainCompetitors: [],
    marketOpportunities: [],
    pricingInsights: { averagePriceRange: { todo: 'x' }, pricingModel: { todo: 'x' }, priceSensitivity: { todo: 'x' } },
    differentiationSuggestions: [],
    culturalInsights: { keyValues: [], localPreferences: { todo: 'x' }, trustFactors: [] },
    riskFactors: [],
    successFactors: [],
    searchMetadata: { sourcesConsulted: 0, searchFailures: 0 },
  },
  content: {
    homepage: {
      heroSection: { title: 'a', subtitle: 'b', heroParagraph: 'c', primaryCta: 'd', secondaryCta: 'e' },
      valueProposition: { mainValue: 'f', benefits: [], whyChooseUs: 'g' },
      servicesTeaser: 'h',
    },
    about: { story: { opening: 'i', journey: 'j', missionStatement: 'k' }, values: [], callToAction: 'l' },
    services: { services: [] },
    faq: [],
    contact: {},
    languagesGenerated: ['fr'],
  },
  logo: {
    logoUrl: '/files/x/logo.svg',
    format: 'svg',
    palette: [
      { hex: '#000000', role: 'text' },
      { hex: '#ffffff', role: 'background' },
      { hex: '#123456', role: 'primary' },
    ],
    alt: 'a',
    variants: [],
  },
  seo: {
    primaryKeywords: ['a', 'b', 'c'],
    secondaryKeywords: ['d', 'e', 'f', 'g', 'h'],
    metaTitle: 'a',
    metaDescription: 'b',
    headingStructure: { h1: 'c', h2Sections: [] },
    localSeo: { optimizedFor: { todo: 'x' }, localKeywords: [] },
  },
  template: {
    id: 'theme',
    name: 'Theme',
    theme: {
      colors: { primary: '#000000', secondary: '#111111', accent: '#222222', background: '#ffffff', text: '#000000' },
      fonts: { heading: 'serif', body: 'sans-serif' },
    },
    reasoning: 'a',
    matchScore: 50,
  },
}
