import { plural } from './format.ts'

const NB = '\u00A0'
const NNB = '\u202F'

/** Everything the dashboard says, in French. The wizard has words of its own. */
export const fr = {
  skip: 'Aller au contenu',
  product: 'DC360',
  demo: 'Démonstration',
  menu: 'Menu',
  navigation: 'Navigation principale',
  display: 'Affichage',
  language: 'Langue',
  theme: 'Thème',
  themes: { auto: 'Système', light: 'Clair', dark: 'Sombre' },
  pages: {
    dashboard: 'Tableau de bord',
    sites: 'Mes sites',
    genesis: 'Genesis',
    briefs: 'Mes briefs',
    billing: 'Facturation',
  },
  loading: 'Chargement…',
  retry: 'Réessayer',
  cancel: 'Annuler',

  genesis: { lead: 'De quelques réponses à un brief complet, prêt à devenir un site.' },

  scenery: {
    text: {
      dashboard: 'Ici, DC360 résumerait l’activité de vos sites.',
      sites: 'Ici, DC360 listerait les sites que vous avez créés.',
      billing: 'Ici, DC360 montrerait votre forfait et vos factures.',
    },
    honest: `Cette page est une démonstration de Genesis${NB}: cette rubrique n’a pas de contenu.`,
    action: 'Ouvrir Genesis',
  },

  account: {
    label: 'Compte de démonstration',
    user: 'Utilisateur',
    userHint: 'Choisissez un identifiant ou saisissez le vôtre. Chacun a ses propres briefs.',
    plan: 'Forfait',
    plans: { trial: 'Essai', basic: 'Basic', pro: 'Pro', enterprise: 'Enterprise' } as Record<string, string>, // DC360 may sell others
    used: 'Sessions déjà utilisées',
    apply: 'Appliquer',
    applying: 'Application…',
    applied: (user: string) => `Compte ${user} appliqué.`,
    noUser: 'Donnez un identifiant.',
    badCount: 'Donnez un nombre entier à partir de 0.',
    failed: 'Le simulateur de DC360 n’a pas répondu. Réessayez.',
    sessions: (used: number, limit: number | null) =>
      limit === null
        ? `${used} ${plural('fr', used, { one: 'session', other: 'sessions' })}, sans limite`
        : `${used} sur ${limit} ${plural('fr', limit, { one: 'session', other: 'sessions' })}`,
  },

  bench: {
    title: 'Banc d’essai',
    lead: 'Ces réglages simulent un compte et des pannes. Ils n’existent que dans cette démonstration.',
    network: 'Réseau',
    networks: {
      normal: { name: 'Normal', text: 'Le réseau tel qu’il est.' },
      offline: { name: 'Hors ligne', text: 'Rien ne passe.' },
      slow: { name: 'Lent', text: '2 s dans chaque sens.' },
      cut: { name: 'Coupé', text: 'Les flux se rompent toutes les 4 s.' },
    },
    services: 'Services',
    dc360: 'DC360',
    dc360Modes: { ok: 'En service', slow: 'Lent (5 s)', down: 'En panne' },
    shortTokens: 'Jetons de 10 secondes',
    shortTokensHint: 'L’accès expire sans cesse et se renouvelle tout seul.',
    active: 'Pannes simulées',
    activeNetwork: (name: string) => `réseau ${name.toLowerCase()}`,
    activeDc360: (name: string) => `DC360 ${name.toLowerCase()}`,
    activeTokens: 'jetons de 10 secondes',
    restore: 'Tout rétablir',
  },

  briefs: {
    lead: 'Tous les briefs de ce compte, du plus récent au plus ancien.',
    count: (n: number) => `${n} ${plural('fr', n, { one: 'brief', other: 'briefs' })}`,
    empty: 'Aucun brief pour le moment',
    emptyText: 'Le premier se prépare en quelques minutes avec Genesis.',
    create: 'Créer un brief',
    open: 'Ouvrir',
    openOf: (name: string) => `Ouvrir ${name}`,
    remove: 'Supprimer',
    removeOf: (name: string) => `Supprimer ${name}`,
    removeTitle: (name: string) => `Supprimer «${NB}${name}${NB}»${NNB}?`,
    removeBody: 'Le brief et tous ses textes seront effacés pour de bon.',
    removeStops: 'Sa génération s’arrête.',
    removeCounted: 'La session reste comptée.',
    removeConfirm: 'Supprimer pour de bon',
    removed: (name: string) => `«${NB}${name}${NB}» est supprimé.`,
    created: (date: string) => `Créé le ${date}`,
    previous: 'Plus récents',
    next: 'Plus anciens',
    failed: 'La liste n’a pas pu être lue.',
    removeFailed: 'Le brief n’a pas pu être supprimé.',
    noAnswer: 'Aucune réponse du serveur. Vérifiez la connexion, puis réessayez.',
    reference: (id: string) => `Référence${NB}: ${id}`,
    status: {
      pending: 'En attente',
      generating: 'En cours',
      awaiting_approval: 'À valider',
      completed: 'Terminé',
      partial: 'Terminé en partie',
      failed: 'Échec',
      cancelled: 'Annulé',
    },
  },
}

export type Messages = typeof fr
