import { count, dayOfYear, span } from './format.ts'
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
    offlineStart: 'Hors ligne : la génération partira dès le retour du réseau.',
    offlineWait: 'Hors ligne : tout reprendra dès le retour du réseau.',
    unreachable: 'Le serveur ne répond pas encore : nous réessayons, et rien n’est perdu.',
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
    time: (low: number, high: number) => `En général ${span(low, high, 'fr')}`,
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
}

export type Messages = typeof fr
