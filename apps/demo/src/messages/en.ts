import { plural } from './format.ts'
import type { Messages } from './fr.ts'

/** Everything the dashboard says, in English. */
export const en: Messages = {
  skip: 'Skip to content',
  product: 'DC360',
  demo: 'Demonstration',
  menu: 'Menu',
  navigation: 'Main navigation',
  display: 'Display',
  language: 'Language',
  theme: 'Theme',
  themes: { auto: 'System', light: 'Light', dark: 'Dark' },
  pages: { dashboard: 'Dashboard', sites: 'My sites', genesis: 'Genesis', briefs: 'My briefs', billing: 'Billing' },
  loading: 'Loading…',
  retry: 'Try again',
  cancel: 'Cancel',

  genesis: { lead: 'From a few answers to a complete brief, ready to become a website.' },

  scenery: {
    text: {
      dashboard: 'Here DC360 would sum up how your sites are doing.',
      sites: 'Here DC360 would list the sites you have made.',
      billing: 'Here DC360 would show your plan and your invoices.',
    },
    honest: 'This page is a demonstration of Genesis: this section has no content.',
    action: 'Open Genesis',
  },

  account: {
    label: 'Demonstration account',
    user: 'User',
    userHint: 'Pick an id or type your own. Each has its own briefs.',
    plan: 'Plan',
    plans: { trial: 'Trial', basic: 'Basic', pro: 'Pro', enterprise: 'Enterprise' },
    used: 'Sessions already used',
    apply: 'Apply',
    applying: 'Applying…',
    applied: (user) => `Account ${user} applied.`,
    noUser: 'Give an id.',
    badCount: 'Give a whole number, 0 or more.',
    failed: 'The DC360 simulator did not answer. Try again.',
    sessions: (used, limit) =>
      limit === null
        ? `${used} ${plural('en', used, { one: 'session', other: 'sessions' })}, no limit`
        : `${used} of ${limit} ${plural('en', limit, { one: 'session', other: 'sessions' })}`,
  },

  bench: {
    title: 'Test bench',
    lead: 'These settings simulate an account and faults. They exist in this demonstration only.',
    network: 'Network',
    networks: {
      normal: { name: 'Normal', text: 'The network as it is.' },
      offline: { name: 'Offline', text: 'Nothing gets through.' },
      slow: { name: 'Slow', text: '2 s each way.' },
      cut: { name: 'Cut', text: 'Streams break off every 4 s.' },
    },
    services: 'Services',
    dc360: 'DC360',
    dc360Modes: { ok: 'In service', slow: 'Slow (5 s)', down: 'Down' },
    shortTokens: '10-second tokens',
    shortTokensHint: 'Access keeps expiring and renews itself.',
    active: 'Simulated faults',
    activeNetwork: (name) => `network ${name.toLowerCase()}`,
    activeDc360: (name) => `DC360 ${name.toLowerCase()}`,
    activeTokens: '10-second tokens',
    restore: 'Restore everything',
  },

  briefs: {
    lead: 'All briefs of this account, newest first.',
    count: (n) => `${n} ${plural('en', n, { one: 'brief', other: 'briefs' })}`,
    empty: 'No brief yet',
    emptyText: 'The first takes a few minutes with Genesis.',
    create: 'Create a brief',
    open: 'Open',
    openOf: (name) => `Open ${name}`,
    remove: 'Delete',
    removeOf: (name) => `Delete ${name}`,
    removeTitle: (name) => `Delete “${name}”?`,
    removeBody: 'The brief and all its texts will be erased for good.',
    removeStops: 'Its generation stops.',
    removeCounted: 'The session still counts.',
    removeConfirm: 'Delete for good',
    removed: (name) => `“${name}” is deleted.`,
    created: (date) => `Created ${date}`,
    previous: 'Newer',
    next: 'Older',
    failed: 'The list could not be read.',
    removeFailed: 'The brief could not be deleted.',
    noAnswer: 'No answer from the server. Check the connection, then try again.',
    reference: (id) => `Reference: ${id}`,
    status: {
      pending: 'Waiting',
      generating: 'In progress',
      awaiting_approval: 'To approve',
      completed: 'Done',
      partial: 'Partly done',
      failed: 'Failed',
      cancelled: 'Cancelled',
    },
  },
}
