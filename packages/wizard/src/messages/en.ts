import { count, dayOfYear, span } from './format.ts'
import type { Messages } from './fr.ts'
import { type PluralForms, plural } from './plural.ts'

const of = (value: number, forms: PluralForms) => plural('en', value, forms)

/** Everything the wizard says, in English. */
export const en: Messages = {
  coach: 'Genesis, your brief',
  loading: 'Loading…',
  close: 'Close',
  back: 'Back',
  next: 'Continue',
  retry: 'Try again',
  optional: '(optional)',
  gap: 'To complete',
  notGiven: 'Not given',
  opensOutside: 'new tab',
  errorPrefix: 'Error: ',

  steps: {
    label: 'Steps',
    position: (step, steps) => `Step ${step} of ${steps}`,
    done: 'done',
    names: { business: 'Business', market: 'Market', generation: 'Generation', results: 'Results' },
  },

  question: (question, questions) => `Question ${question} of ${questions}`,

  draft: {
    clean: '',
    saving: 'Saving…',
    saved: 'Answers saved',
    offline: 'Offline: kept on this device',
    conflict: 'Changed on another device',
  },

  errors: {
    title: (n) => of(n, { one: 'One answer needs correcting', other: `${count(n, 'en')} answers need correcting` }),
    wholeNumber: 'Give a whole number, for example 4.',
    boundaryTitle: 'The assistant has stopped',
    boundaryText: 'Your answers are kept. Open the assistant again to go on.',
    boundaryAction: 'Open again',
  },

  problem: {
    title: 'That did not work',
    offline: 'No answer from the server. Check the connection and try again: nothing is lost.',
    offlineStart: 'Offline: the generation will start as soon as the network is back.',
    offlineWait: 'Offline: everything goes on as soon as the network is back.',
    unreachable: 'The server does not answer yet: we keep trying, and nothing is lost.',
    reference: (id) => `Reference: ${id}`,
    wait: (seconds) =>
      of(seconds, {
        one: `You can try again in ${count(seconds, 'en')} second.`,
        other: `You can try again in ${count(seconds, 'en')} seconds.`,
      }),
    waitOver: 'You can try again now.',
    upgrade: 'See the plans',
    signIn: 'Resume my session',
    correct: 'Correct my answers',
    dismiss: 'Hide this message',
  },

  business: {
    title: 'Tell us about your business',
    lead: 'A few answers are enough. What you do not know can stay empty: we make nothing up.',
  },
  market: {
    title: 'Your market',
    lead: 'Everything here is optional. “I don’t know” is a good answer: leave it empty.',
  },

  groups: {
    identity: { title: 'Your business', lead: '' },
    story: { title: 'Your activity', lead: 'One of these three answers is enough.' },
    services: { title: 'Your services', lead: 'What your customers can ask you for or buy.' },
    place: { title: 'Where you are', lead: '' },
    contact: { title: 'How to reach you', lead: 'These details will be on your site.' },
    clients: { title: 'Your customers', lead: '' },
    difference: { title: 'What makes the difference', lead: '' },
    around: { title: 'Around you', lead: '' },
    size: { title: 'Your story so far', lead: '' },
  },

  fields: {
    businessName: { label: 'Name of the business', hint: '' },
    sector: { label: 'Trade', hint: '' },
    description: { label: 'What you do', hint: 'As you would say it to a customer.' },
    vision: { label: 'Your vision', hint: 'What the business wants to become.' },
    mission: { label: 'Your mission', hint: 'What you bring every day.' },
    'location.country': { label: 'Country', hint: '' },
    'location.city': { label: 'Town', hint: '' },
    'contact.phone': { label: 'Phone', hint: 'With the country code, for example +225.' },
    'contact.whatsapp': { label: 'WhatsApp', hint: 'With the country code.' },
    'contact.email': { label: 'E-mail address', hint: '' },
    targetMarket: { label: 'Who you sell to', hint: 'Or who you want to sell to.' },
    competitiveAdvantage: { label: 'Your advantage', hint: 'Why people choose you.' },
    differentiation: { label: 'What sets you apart', hint: 'What the others do not do.' },
    competitors: { label: 'Your competitors', hint: 'One a line.' },
    goals: { label: 'Your goals', hint: 'One a line.' },
    yearsInBusiness: { label: 'Years in business', hint: '0 if you are starting.' },
    companySize: { label: 'Size of the team', hint: 'For example: 3 people.' },
  },

  sector: {
    choose: 'Choose your trade…',
    other: 'Another trade, in my own words',
    freeLabel: 'Your trade, in your own words',
    examples: 'For example:',
  },
  country: { none: 'I would rather not say' },

  services: {
    legend: (position) => `Service no. ${position}`,
    name: 'Name of the service',
    description: 'Details',
    price: 'Displayed price',
    add: 'Add a service',
    addFirst: 'Add a first service',
    remove: 'Remove',
    removeOf: (position) => `Remove service ${position}`,
    removed: 'Service removed.',
    none: 'No service yet.',
    error: (position, field) => `Service no. ${position}, ${field}`,
  },

  review: {
    title: 'Here is what I understood',
    lead: 'Read it through, correct what you need, then start. Nothing is counted before that.',
    change: 'Change',
    changeOf: (what) => `Change: ${what}`,
    gaps: (n) =>
      of(n, {
        one: `${count(n, 'en')} answer is missing. You can start without it.`,
        other: `${count(n, 'en')} answers are missing. You can start without them.`,
      }),
    preset: 'Which brief would you like?',
    later: 'coming soon',
    time: (low, high) => `Usually ${span(low, high, 'en')}`,
    submit: 'Start the generation, 1 session',
    submitting: 'Starting…',
    backToReview: 'Back to the summary',
    done: 'Save and return to the summary',
  },
  presets: {
    express: { label: 'Express', text: 'The texts of the site and its template.' },
    complete: { label: 'Complete', text: 'Market, texts, logo, search and template.' },
    premium: { label: 'Premium', text: 'Complete, reviewed by a panel, with three logos to choose from.' },
  },

  quota: {
    line: (left, limit, resetsAt) =>
      `1 session, you have ${count(left, 'en')} of ${count(limit, 'en')} left, reset on ${dayOfYear(resetsAt, 'en')}`,
    unlimited: '1 session, without limit in your plan',
    unverified: 'Figure of the last contact with DC360.',
    exhausted: (resetsAt) =>
      `All sessions of this month are used. Your answers are kept until ${dayOfYear(resetsAt, 'en')} and after.`,
    refused: 'Your subscription does not allow a session to start at the moment.',
    low: (left) =>
      of(left, {
        one: `You have ${count(left, 'en')} session left this month.`,
        other: `You have ${count(left, 'en')} sessions left this month.`,
      }),
    loading: 'Reading your plan…',
  },
}
