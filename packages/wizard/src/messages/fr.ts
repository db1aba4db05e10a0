import { count, dayOfYear, longDate } from './format.ts'
import { type PluralForms, plural } from './plural.ts'

const of = (value: number, forms: PluralForms) => plural('fr', value, forms)

/** Everything the wizard says, in French. Its type rules: `en.ts` has the same shape. */
export const fr = {
  coach: 'Genesis, votre brief',
  loading: 'Chargement…',
  close: 'Fermer',
  back: 'Retour',
  next: 'Continuer',
  retry: 'Réessayer',
  optional: '(facultatif)',
  gap: 'À compléter',
  notGiven: 'Non renseigné',
  toCheck: 'à vérifier',
  general: 'valable pour le métier en général',
  opensOutside: 'nouvel onglet',
  errorPrefix: 'Erreur : ',

  steps: {
    label: 'Étapes',
    position: (step: number, steps: number) => `Étape ${step} sur ${steps}`,
    done: 'terminée',
    names: { business: 'Business', market: 'Marché', generation: 'Génération', results: 'Résultats' },
  },

  question: (question: number, questions: number) => `Question ${question} sur ${questions}`,

  draft: {
    clean: '',
    saving: 'Enregistrement…',
    saved: 'Réponses enregistrées',
    offline: 'Hors ligne : gardé sur cet appareil',
    conflict: 'Modifié sur un autre appareil',
  },

  errors: {
    title: (n: number) =>
      of(n, { one: 'Une réponse est à corriger', other: `${count(n, 'fr')} réponses sont à corriger` }),
    wholeNumber: 'Donnez un nombre entier, par exemple 4.',
    boundaryTitle: 'L’assistant s’est arrêté',
    boundaryText: 'Vos réponses sont gardées. Rouvrez l’assistant pour continuer.',
    boundaryAction: 'Rouvrir',
  },

  problem: {
    title: 'Cela n’a pas abouti',
    offline: 'Aucune réponse du serveur. Vérifiez la connexion, puis réessayez : rien n’est perdu.',
    reference: (id: string) => `Référence : ${id}`,
    wait: (seconds: number) =>
      of(seconds, {
        one: `Nouvel essai possible dans ${count(seconds, 'fr')} seconde.`,
        other: `Nouvel essai possible dans ${count(seconds, 'fr')} secondes.`,
      }),
    waitOver: 'Vous pouvez réessayer.',
    upgrade: 'Voir les forfaits',
    signIn: 'Reprendre ma session',
    correct: 'Corriger mes réponses',
    dismiss: 'Masquer ce message',
  },

  business: {
    title: 'Parlez-nous de votre entreprise',
    lead: 'Quelques réponses suffisent. Ce que vous ne savez pas peut rester vide : nous n’inventons rien.',
  },
  market: {
    title: 'Votre marché',
    lead: 'Tout est facultatif ici. « Je ne sais pas » est une réponse valable : laissez vide.',
  },

  groups: {
    identity: { title: 'Votre entreprise', lead: '' },
    story: { title: 'Votre activité', lead: 'Une de ces trois réponses suffit.' },
    services: { title: 'Vos services', lead: 'Ce que vos clients peuvent vous demander ou acheter.' },
    place: { title: 'Où vous êtes', lead: '' },
    contact: { title: 'Comment vous joindre', lead: 'Ces coordonnées iront sur votre site.' },
    clients: { title: 'Vos clients', lead: '' },
    difference: { title: 'Ce qui fait la différence', lead: '' },
    around: { title: 'Autour de vous', lead: '' },
    size: { title: 'Votre parcours', lead: '' },
  },

  fields: {
    businessName: { label: 'Nom de l’entreprise', hint: '' },
    sector: { label: 'Secteur', hint: '' },
    description: { label: 'Ce que vous faites', hint: 'Comme vous le diriez à un client.' },
    vision: { label: 'Votre vision', hint: 'Ce que l’entreprise veut devenir.' },
    mission: { label: 'Votre mission', hint: 'Ce que vous apportez chaque jour.' },
    'location.country': { label: 'Pays', hint: '' },
    'location.city': { label: 'Ville', hint: '' },
    'contact.phone': { label: 'Téléphone', hint: 'Avec l’indicatif, par exemple +225.' },
    'contact.whatsapp': { label: 'WhatsApp', hint: 'Avec l’indicatif.' },
    'contact.email': { label: 'E-mail', hint: '' },
    targetMarket: { label: 'À qui vous vendez', hint: 'Ou à qui vous voulez vendre.' },
    competitiveAdvantage: { label: 'Votre avantage', hint: 'Pourquoi on vous choisit.' },
    differentiation: { label: 'Ce qui vous distingue', hint: 'Ce que les autres ne font pas.' },
    competitors: { label: 'Vos concurrents', hint: 'Un par ligne.' },
    goals: { label: 'Vos objectifs', hint: 'Un par ligne.' },
    yearsInBusiness: { label: 'Années d’activité', hint: '0 si vous commencez.' },
    companySize: { label: 'Taille de l’équipe', hint: 'Par exemple : 3 personnes.' },
  },

  sector: {
    choose: 'Choisissez votre métier…',
    other: 'Autre métier, avec mes mots',
    freeLabel: 'Votre métier, avec vos mots',
    examples: 'Par exemple :',
  },
  country: { none: 'Je préfère ne pas dire' },

  services: {
    legend: (position: number) => `Service ${position}`,
    name: 'Nom du service',
    description: 'Description',
    price: 'Prix affiché',
    add: 'Ajouter un service',
    addFirst: 'Ajouter un premier service',
    remove: 'Retirer',
    removeOf: (position: number) => `Retirer le service ${position}`,
    removed: 'Service retiré.',
    none: 'Aucun service pour le moment.',
    error: (position: number, field: string) => `Service ${position}, ${field}`,
  },

  review: {
    title: 'Voici ce que j’ai compris',
    lead: 'Relisez, corrigez ce qu’il faut, puis lancez. Rien n’est compté avant.',
    change: 'Modifier',
    changeOf: (what: string) => `Modifier : ${what}`,
    gaps: (n: number) =>
      of(n, {
        one: `${count(n, 'fr')} réponse manque. Vous pouvez lancer sans elle.`,
        other: `${count(n, 'fr')} réponses manquent. Vous pouvez lancer sans elles.`,
      }),
    preset: 'Quel brief voulez-vous ?',
    later: 'bientôt',
    submit: 'Lancer la génération, 1 session',
    submitting: 'Lancement…',
    backToReview: 'Revenir au résumé',
    done: 'Enregistrer et revenir au résumé',
  },
  presets: {
    express: { label: 'Express', text: 'Les textes du site et son modèle.' },
    complete: { label: 'Complet', text: 'Marché, textes, logo, référencement et modèle.' },
    premium: { label: 'Premium', text: 'Complet, relu par un comité, avec trois logos au choix.' },
  },

  quota: {
    line: (left: number, limit: number, resetsAt: string) =>
      `1 session, il vous en reste ${count(left, 'fr')} sur ${count(limit, 'fr')}, remise à zéro le ${dayOfYear(resetsAt, 'fr')}`,
    unlimited: '1 session, sans limite dans votre forfait',
    unverified: 'Chiffre du dernier contact avec DC360.',
    exhausted: (resetsAt: string) =>
      `Toutes les sessions du mois sont utilisées. Vos réponses sont gardées jusqu’au ${dayOfYear(resetsAt, 'fr')} et après.`,
    refused: 'Votre abonnement ne permet pas de lancer une session pour le moment.',
    low: (left: number) =>
      of(left, {
        one: `Il vous reste ${count(left, 'fr')} session ce mois-ci.`,
        other: `Il vous reste ${count(left, 'fr')} sessions ce mois-ci.`,
      }),
    loading: 'Lecture de votre forfait…',
  },

  agents: {
    research: { name: 'Marché', does: 'Clients, concurrents, occasions et risques' },
    content: { name: 'Contenu', does: 'Les textes de chaque page du site' },
    logo: { name: 'Logo', does: 'Le logo, ses versions et sa palette' },
    seo: { name: 'SEO', does: 'Mots-clés, titres et présence locale' },
    template: { name: 'Modèle', does: 'Couleurs, polices et mise en page' },
  },
  sections: {
    'content.homepage': 'Page d’accueil',
    'content.about': 'À propos',
    'content.services': 'Services',
    'content.faq': 'Questions fréquentes',
    'content.contact': 'Contact',
    research: 'Étude de marché',
    seo: 'Référencement',
    logo: 'Logo',
    template: 'Modèle de site',
  },
  agentStatus: {
    pending: 'En attente',
    running: 'En cours',
    completed: 'Terminé',
    degraded: 'Dégradé',
    failed: 'Échec',
    skipped: 'Non prévu',
    cancelled: 'Annulé',
  },
  retrying: (attempt: number, attempts: number) => `Nouvelle tentative ${attempt}/${attempts}`,
  reasons: {
    offline: 'Composé sans modèle de texte, à partir de vos réponses et de nos fiches métier.',
    cached: 'Repris d’une recherche récente.',
    no_sources: 'Aucune source n’a pu être consultée : chaque affirmation est à vérifier.',
    no_research: 'Fait sans l’étude de marché.',
    no_content: 'Impossible sans les textes du site.',
    fallback: 'Le modèle de texte n’a pas répondu : composé à partir de vos réponses.',
    thin: 'Vos réponses donnent peu de matière : le résultat est court.',
  } as Record<string, string>, // reasons are open-ended on the wire
  otherReason: (code: string) => `Résultat incomplet (${code}).`,
  outside: 'Pas dans la formule choisie.',
  failures: {
    GENESIS_GENERATION_TIMEOUT: 'Cette partie a pris trop de temps.',
  } as Record<string, string>, // codes are open-ended on the wire
  otherFailure: 'Cette partie n’a pas abouti.',
  failedKept: 'Le reste de votre brief est gardé. Cette partie n’est pas comptée à part.',

  run: {
    title: 'Votre brief prend forme',
    waiting: 'Votre brief attend son tour.',
    working: 'Chaque partie est lisible dès qu’elle est prête.',
    keep: 'Vous pouvez fermer, nous gardons tout.',
    late: 'C’est plus long que d’habitude. Vous pouvez fermer, nous gardons tout.',
    progress: 'Avancement du brief',
    valueText: (percent: string, done: number, all: number) =>
      `${percent}, ${of(done, { one: `${done} partie terminée`, other: `${done} parties terminées` })} sur ${all}`,
    elapsed: 'Temps écoulé',
    parts: 'Les parties de votre brief',
    read: 'Lire',
    soon: 'à venir',
    reconnecting: 'Reconnexion… le travail continue de notre côté.',
    polling: 'Connexion lente : l’écran se met à jour toutes les quelques secondes.',
    cancel: 'Annuler la génération',
    cancelling: 'Annulation…',
    cancelTitle: 'Annuler la génération ?',
    cancelBody: 'Ce qui est déjà fait reste lisible. La session vous est rendue si aucun texte n’est encore prêt.',
    cancelConfirm: 'Oui, annuler',
    cancelKeep: 'Continuer la génération',
    said: ({ agent, status, done, all }: { agent: string; status: string; done: number; all: number }) =>
      `${agent} : ${status}. ${of(done, { one: `${done} partie`, other: `${done} parties` })} sur ${all}.`,
    ended: {
      completed: 'Votre brief est prêt.',
      partial: 'Votre brief est prêt, en partie.',
      failed: 'La génération a échoué.',
      cancelled: 'La génération est annulée.',
    },
    opening: 'Ouverture de votre brief…',
  },

  results: {
    ready: 'Votre brief est prêt',
    partial: 'Votre brief est prêt, en partie',
    failed: 'La génération a échoué',
    cancelled: 'Génération annulée',
    failedText: 'Vos réponses sont gardées. Vous pouvez recommencer.',
    cancelledText: 'Ce qui était fait avant l’annulation reste lisible ci-dessous.',
    cancelledEmpty: 'Rien n’était encore fait.',
    refunded: 'Votre session vous est rendue.',
    charged: 'La session est comptée.',
    confidence: 'Confiance',
    readiness: 'Site',
    websiteReady: 'Prêt à en faire un site',
    websiteNotReady: 'À compléter avant d’en faire un site',
    degraded: (n: number) =>
      of(n, { one: `${n} partie est moins complète que prévu`, other: `${n} parties sont moins complètes que prévu` }),
    tabs: 'Parties du brief',
    again: 'Nouveau brief',
    takeUp: 'Reprendre mes réponses',
    empty: {
      pending: 'Cette partie n’a pas commencé.',
      running: 'Cette partie est en cours.',
      completed: 'Cette partie est vide.',
      degraded: 'Cette partie est vide.',
      failed: 'Cette partie a échoué. Le reste de votre brief est gardé.',
      skipped: 'Cette partie n’était pas prévue.',
      cancelled: 'Cette partie a été annulée.',
    },
    provider: (name: string) => `Rédigé par ${name}`,
  },
  content: {
    why: 'Pourquoi nous choisir',
    teaser: 'Nos services en bref',
    journey: 'Le parcours',
    values: 'Nos valeurs',
    mission: 'La mission',
    noServices: 'Aucun service donné.',
    noFaq: 'Aucune question.',
    contact: { email: 'E-mail', phone: 'Téléphone', whatsapp: 'WhatsApp', address: 'Adresse' },
    noContact: 'Aucun moyen de contact donné.',
  },
  research: {
    size: 'Taille du marché',
    estimation: 'Estimation',
    growth: 'Croissance possible',
    confidence: 'Confiance',
    opportunities: 'Occasions à saisir',
    impact: { low: 'effet faible', medium: 'effet moyen', high: 'effet fort' },
    difficulty: { low: 'facile', medium: 'difficulté moyenne', high: 'difficile' },
    timeframe: { short: 'court terme', medium: 'moyen terme', long: 'long terme' },
    competitors: 'Concurrents',
    noCompetitors: 'Aucun concurrent connu.',
    strengths: 'Forces',
    weaknesses: 'Faiblesses',
    pricing: 'Prix',
    priceRange: 'Fourchette',
    pricingModel: 'Modèle',
    sensitivity: 'Sensibilité au prix',
    ownPrices: 'Vos prix',
    differentiation: 'Pour vous distinguer',
    culture: 'Culture et confiance',
    keyValues: 'Valeurs',
    preferences: 'Préférences locales',
    trust: 'Ce qui donne confiance',
    risks: 'Risques',
    success: 'Facteurs de réussite',
    legal: 'Démarches légales',
    checkedOn: (date: string) => `lien noté le ${longDate(date, 'fr')}`,
    sources: 'Sources',
    consulted: (n: number) =>
      n === 0
        ? 'Aucune source consultée.'
        : of(n, { one: `${count(n, 'fr')} source consultée.`, other: `${count(n, 'fr')} sources consultées.` }),
  },
  logo: {
    variants: { full: 'Complet', icon: 'Icône', monochrome: 'Une couleur' },
    download: 'Télécharger',
    version: (variant: string) => `version ${variant}`,
    palette: 'Palette',
    roles: { primary: 'Principale', secondary: 'Secondaire', accent: 'Accent', background: 'Fond', text: 'Texte' },
  },
  seo: {
    preview: 'Dans les résultats de recherche',
    primary: 'Mots-clés principaux',
    secondary: 'Mots-clés secondaires',
    headings: 'Plan des titres',
    local: 'Présence locale',
    optimizedFor: 'Lieu visé',
    localKeywords: 'Mots-clés locaux',
  },
  template: {
    match: 'Correspondance',
    colors: 'Couleurs',
    fonts: 'Polices',
    heading: 'Titres',
    body: 'Textes',
    why: 'Pourquoi ce modèle',
    sketch: (name: string) => `Esquisse du modèle ${name} avec ses couleurs`,
  },
}

export type Messages = typeof fr
