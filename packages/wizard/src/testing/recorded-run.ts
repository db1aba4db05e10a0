import type { Brief } from '@genesis/core/domain/brief'
import type { BriefEventDraft } from '@genesis/core/domain/brief-event'

/** What Genesis told of a brief composed offline for a restaurant in Abidjan, event by event, as it was recorded. */
export const RECORDED_EVENTS: readonly BriefEventDraft[] = [
  {
    type: 'brief-queued',
  },
  {
    type: 'brief-started',
    attempt: 1,
  },
  {
    type: 'agent-started',
    agent: 'logo',
    attempt: 1,
  },
  {
    type: 'agent-started',
    agent: 'content',
    attempt: 1,
  },
  {
    type: 'agent-started',
    agent: 'research',
    attempt: 1,
  },
  {
    type: 'agent-started',
    agent: 'template',
    attempt: 1,
  },
  {
    type: 'section-ready',
    agent: 'content',
    section: 'content.homepage',
    preview: {
      heroSection: {
        title: 'Maquis Chez Awa, à Abidjan',
        subtitle: 'Nous sommes à Abidjan, et nous travaillons pour vous',
        heroParagraph:
          'C’est un plaisir de vous recevoir chez Maquis Chez Awa. Un plat réussi tient à peu de chose : de bons produits, un feu bien réglé, de la patience. Nous nous présentons toujours ainsi : « Cuisine ivoirienne au feu de bois, midi et soir, à Yopougon. »',
        primaryCta: 'Nous contacter',
        secondaryCta: 'Les questions fréquentes',
      },
      valueProposition: {
        mainValue:
          'Notre point fort ? Poisson braisé du jour et attiéké fait maison. Le travail bien fait commence par une écoute sérieuse.',
        benefits: [
          'Des plats pensés pour le goût autant que pour l’œil.',
          'Vos habitudes et vos interdits alimentaires, nous voulons les connaître avant de cuisiner.',
          'Vous savez à qui vous parlez.',
        ],
        whyChooseUs:
          'Notre clientèle, telle que nous la décrivons : « Familles et employés du quartier, de 25 à 50 ans. » Nous avançons avec vous, à votre rythme. Maquis Chez Awa, c’est aussi une activité d’Abidjan, avec ses voisins et ses habitudes.',
      },
      servicesTeaser:
        'Repas sur place, Plats à emporter et Traiteur pour cérémonies : à vous de nous dire par où commencer. Un doute sur ce qui vous convient ? Demandez-nous.',
    },
  },
  {
    type: 'agent-progressed',
    agent: 'content',
    percent: 20,
  },
  {
    type: 'section-ready',
    agent: 'content',
    section: 'content.about',
    preview: {
      story: {
        opening:
          'Abidjan, Côte d’Ivoire : c’est là que vous nous trouverez. Notre métier porte un nom : Restaurant. Nous aimons ce métier pour ce qu’il oblige à faire : écouter, essayer, recommencer, soigner.',
        journey:
          'L’avenir que nous voulons se dit ainsi : « Devenir la table de quartier où l’on se retrouve en famille. »',
        missionStatement:
          'Servir chaque jour des plats ivoiriens frais, à un prix juste. C’est la mission que nous nous sommes donnée.',
      },
      values: [
        {
          value: 'Transmission',
          description: 'Un savoir-faire grandit quand on le partage autour de soi.',
        },
        {
          value: 'Partage',
          description: 'Les meilleurs plats sont ceux autour desquels on se serre un peu.',
        },
        {
          value: 'Simplicité',
          description: 'Des mots clairs, peu de détours, et rien de caché dans les détails.',
        },
      ],
      callToAction: 'Nous aimerions entendre votre histoire à vous.',
    },
  },
  {
    type: 'agent-progressed',
    agent: 'content',
    percent: 40,
  },
  {
    type: 'section-ready',
    agent: 'content',
    section: 'content.faq',
    preview: [
      {
        question: 'Quels sont vos services ?',
        answer:
          'Repas sur place, Plats à emporter et Traiteur pour cérémonies. Vous pouvez nous interroger sur chacun de ces points.',
      },
      {
        question: 'Pour qui travaillez-vous ?',
        answer:
          'Nous pensons d’abord à ce public : « Familles et employés du quartier, de 25 à 50 ans. » Si ce n’est pas vous, écrivez-nous tout de même.',
      },
      {
        question: 'Nous venons en groupe, comment s’organiser ?',
        answer:
          'Donnez-nous la date, le nombre de personnes et l’occasion. À partir de là, nous vous dirons ce qui est possible.',
      },
      {
        question: 'Quels sont vos tarifs ?',
        answer: {
          todo: 'Tarifs',
        },
      },
      {
        question: 'Dans quelle ville travaillez-vous ?',
        answer: 'Pour trouver Maquis Chez Awa : Abidjan, Côte d’Ivoire.',
      },
      {
        question: 'Où envoyer ma demande ?',
        answer: 'Gardez ces coordonnées : sur WhatsApp au +2250700000000.',
      },
      {
        question: 'Quels sont vos horaires ?',
        answer: {
          todo: 'Horaires',
        },
      },
      {
        question: 'Comment se passe le paiement ?',
        answer: {
          todo: 'Moyens de paiement',
        },
      },
    ],
  },
  {
    type: 'agent-progressed',
    agent: 'content',
    percent: 60,
  },
  {
    type: 'section-ready',
    agent: 'content',
    section: 'content.contact',
    preview: {
      email: {
        todo: 'Adresse e-mail',
      },
      phone: {
        todo: 'Numéro de téléphone',
      },
      whatsapp: '+2250700000000',
      address: {
        todo: 'Adresse et repères',
      },
    },
  },
  {
    type: 'agent-progressed',
    agent: 'content',
    percent: 80,
  },
  {
    type: 'section-ready',
    agent: 'content',
    section: 'content.services',
    preview: {
      services: [
        {
          name: 'Repas sur place',
          description: 'Envie de « Repas sur place » ? Demandez-nous ce que nous avons en tête en ce moment.',
          benefits: ['Un œil exigeant sur le résultat', 'Un moment à partager'],
          cta: 'Expliquer ma demande',
        },
        {
          name: 'Plats à emporter',
          description: 'Plats à emporter : une demande que nous prenons au sérieux, quelle que soit sa taille.',
          benefits: ['Vos goûts écoutés avant la cuisson', 'Un interlocuteur qui vous écoute'],
          cta: 'Nous dire votre appétit',
        },
        {
          name: 'Traiteur pour cérémonies',
          description: 'Au sujet de « Traiteur pour cérémonies », demandez-nous tout ce que vous voulez savoir.',
          benefits: ['Vos préférences prises en compte', 'Une idée de menu à discuter ensemble'],
          cta: 'Se renseigner',
        },
      ],
    },
  },
  {
    type: 'agent-progressed',
    agent: 'content',
    percent: 100,
  },
  {
    type: 'section-ready',
    agent: 'research',
    section: 'research',
    preview: {
      marketSizeEstimation: {
        estimation: {
          todo: 'Non renseigné : une petite enquête auprès de vos premiers clients donnera une base plus sûre qu’une moyenne.',
        },
        confidenceLevel: {
          todo: 'Sans source consultée, nous ne donnons pas de niveau de confiance.',
        },
        growthPotential: {
          todo: 'Tendance non mesurée : tenez un cahier de ventes pour la voir.',
        },
      },
      mainCompetitors: [],
      marketOpportunities: [
        {
          opportunity:
            'Accepter l’acompte par mobile money sécurise les réservations de groupe et limite les tables perdues.',
          potentialImpact: 'medium',
          difficulty: 'low',
          timeframe: 'short',
          general: true,
        },
        {
          opportunity:
            'À étudier pour Maquis Chez Awa : travailler avec les hôtels et guides proches amène des visiteurs qui cherchent une table sûre.',
          potentialImpact: 'medium',
          difficulty: 'medium',
          timeframe: 'medium',
          general: true,
        },
        {
          opportunity:
            'Jus, sauces et condiments maison mis en bouteille se vendent aussi loin de la salle. À vérifier auprès de vos clients.',
          potentialImpact: 'medium',
          difficulty: 'high',
          timeframe: 'long',
          general: true,
        },
        {
          opportunity:
            'Piste générale du métier : une fiche d’établissement en ligne avec de vraies photos aide un visiteur à trouver la table et à venir sans téléphoner.',
          potentialImpact: 'high',
          difficulty: 'low',
          timeframe: 'short',
          general: true,
        },
      ],
      pricingInsights: {
        averagePriceRange: {
          todo: 'À chercher sur les pages et statuts de maisons comparables.',
        },
        pricingModel: {
          todo: 'Dites comment vous faites payer : prix fixe, devis, abonnement ?',
        },
        priceSensitivity: {
          todo: 'À mesurer : combien reviennent après une hausse ?',
        },
      },
      differentiationSuggestions: [
        'Ce que vous faites mieux, selon vous : Poisson braisé du jour et attiéké fait maison.',
        'Le public que vous nommez mérite une page pour lui : Familles et employés du quartier, de 25 à 50 ans.',
      ],
      culturalInsights: {
        keyValues: [
          'Langue officielle de Côte d’Ivoire : français (source : Unicode CLDR). Ajoutez celles de vos clients.',
        ],
        localPreferences: {
          todo: 'Non décrites : un cahier au comptoir les révélera.',
        },
        trustFactors: [
          'Une cuisine et une salle visiblement propres, du lave-mains aux verres, comme partout dans la profession',
          'Souvent regardé par les clients de la branche : une addition claire, lue avec le client s’il le demande',
          'Le bouche-à-oreille des collègues et de la famille (attente générale)',
        ],
      },
      riskFactors: [
        'Une seule intoxication ou une photo de salle sale circule vite et coûte longtemps la confiance du quartier. Cela vaut pour le métier en général.',
        'Une livraison confiée à un tiers peut arriver froide ou en retard, et c’est la maison que le client retient. Risque général, à confronter à votre situation.',
        'En général dans ce métier : les repas servis à crédit s’additionnent et bloquent l’argent dont la cuisine a besoin pour le marché du matin.',
      ],
      successFactors: [
        'Des photos prises dans la salle et l’assiette réelles, renouvelées avec la saison. Un principe qui vaut pour tout le métier.',
        'Ce qui réussit en général dans ce métier : payer les fournisseurs au jour dit pour être servi en premier.',
        'À retenir de la profession : afficher les prix clairement, accompagnements compris, pour que personne ne soit surpris à l’addition.',
      ],
      legalChecklist: [
        {
          label: 'Guichet unique du CEPICI',
          note: 'Démarches à vérifier sur la page officielle.',
          status: 'à vérifier',
          url: 'https://www.cepici.gouv.ci/',
          checkedOn: '2026-11-20',
        },
        {
          label: 'Registre du commerce (RCCM)',
          note: 'Démarches à vérifier sur la page officielle.',
          status: 'à vérifier',
          url: 'https://rccm.ohada.org/',
          checkedOn: '2026-11-20',
        },
        {
          label: 'Actes uniformes OHADA',
          note: 'Règles à vérifier sur la page officielle.',
          status: 'à vérifier',
          url: 'https://www.ohada.org/',
          checkedOn: '2026-11-20',
        },
      ],
      searchMetadata: {
        sourcesConsulted: 0,
        searchFailures: 0,
      },
    },
  },
  {
    type: 'agent-completed',
    agent: 'research',
    status: 'degraded',
    reason: 'offline',
    provider: 'offline',
    elapsedMs: 14,
  },
  {
    type: 'section-ready',
    agent: 'template',
    section: 'template',
    preview: {
      id: 'table-ouverte',
      name: 'Table ouverte',
      theme: {
        colors: {
          primary: '#2f6b3a',
          secondary: '#1d4727',
          accent: '#e3a72f',
          background: '#fafaf2',
          text: '#1c2419',
        },
        fonts: {
          heading: "Georgia, 'Noto Serif', 'Times New Roman', serif",
          body: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
        },
      },
      reasoning:
        'Le thème « Table ouverte » est dessiné pour des activités comme la vôtre (Restaurant) ; nous le proposons pour Maquis Chez Awa. Son caractère rejoint ce que vous écrivez : cuisine. Sa première page laisse toute la place à vos mots : « Servir chaque jour des plats ivoiriens frais, à un prix juste. » La palette est reprise du logo ; le contraste des textes a été mesuré.',
      matchScore: 80,
    },
  },
  {
    type: 'agent-completed',
    agent: 'template',
    status: 'degraded',
    reason: 'offline',
    provider: 'offline',
    elapsedMs: 8,
  },
  {
    type: 'agent-completed',
    agent: 'content',
    status: 'degraded',
    reason: 'offline',
    provider: 'offline',
    elapsedMs: 31,
  },
  {
    type: 'agent-started',
    agent: 'seo',
    attempt: 1,
  },
  {
    type: 'section-ready',
    agent: 'seo',
    section: 'seo',
    preview: {
      primaryKeywords: [
        'restaurant Abidjan',
        'repas sur place Abidjan',
        'restaurant Côte d’Ivoire',
        'plats à emporter Abidjan',
        'traiteur pour cérémonies Abidjan',
      ],
      secondaryKeywords: [
        'traiteur Abidjan',
        'maquis Abidjan',
        'adresse restaurant Abidjan',
        'carte restaurant Abidjan',
        'repas sur place',
        'plats à emporter',
        'traiteur pour cérémonies',
        'traiteur',
      ],
      metaTitle: 'Maquis Chez Awa, restaurant à Abidjan',
      metaDescription:
        'Maquis Chez Awa à Abidjan : repas sur place, plats à emporter et traiteur pour cérémonies. Présentation et contact (restaurant).',
      headingStructure: {
        h1: 'Maquis Chez Awa, restaurant à Abidjan',
        h2Sections: [
          'Pourquoi choisir Maquis Chez Awa',
          'Nos services : repas sur place, plats à emporter et traiteur pour cérémonies',
          'Maquis Chez Awa : notre histoire',
          'Questions fréquentes',
          'Écrire ou téléphoner à l’équipe',
        ],
      },
      localSeo: {
        optimizedFor: 'Abidjan, Côte d’Ivoire',
        localKeywords: [
          'restaurant Abidjan',
          'repas sur place Abidjan',
          'restaurant Côte d’Ivoire',
          'plats à emporter Abidjan',
          'traiteur pour cérémonies Abidjan',
          'traiteur Abidjan',
        ],
      },
    },
  },
  {
    type: 'agent-completed',
    agent: 'seo',
    status: 'degraded',
    reason: 'offline',
    provider: 'offline',
    elapsedMs: 4,
  },
  {
    type: 'section-ready',
    agent: 'logo',
    section: 'logo',
    preview: {
      logoUrl: '/files/5fkur0bh1j0rqpc7d2rsb1w9v/logo.svg',
      format: 'svg',
      palette: [
        {
          hex: '#2f6b3a',
          role: 'primary',
        },
        {
          hex: '#1d4727',
          role: 'secondary',
        },
        {
          hex: '#e3a72f',
          role: 'accent',
        },
        {
          hex: '#fafaf2',
          role: 'background',
        },
        {
          hex: '#1c2419',
          role: 'text',
        },
      ],
      alt: 'Maquis Chez Awa : logo avec emblème et nom',
      variants: [
        {
          name: 'full',
          logoUrl: '/files/5fkur0bh1j0rqpc7d2rsb1w9v/logo.svg',
          format: 'svg',
          alt: 'Maquis Chez Awa : logo avec emblème et nom',
        },
        {
          name: 'icon',
          logoUrl: '/files/y9yn57cre488ri1c5uagial23/logo-icon.svg',
          format: 'svg',
          alt: 'Maquis Chez Awa : emblème seul',
        },
        {
          name: 'monochrome',
          logoUrl: '/files/z7g8gd2r84jrpyvss5jsw3fmz/logo-monochrome.svg',
          format: 'svg',
          alt: 'Maquis Chez Awa : logo en une seule couleur',
        },
      ],
    },
  },
  {
    type: 'agent-completed',
    agent: 'logo',
    status: 'degraded',
    reason: 'offline',
    provider: 'offline',
    elapsedMs: 57,
  },
  {
    type: 'brief-completed',
    status: 'completed',
    degraded: ['research', 'content', 'logo', 'seo', 'template'],
    confidence: 0.5,
  },
]

/** The same brief when it was done. */
export const RECORDED_BRIEF: Brief = {
  id: 'brief_01KAGENES1SSCR1PTED0000000',
  ownerId: '42',
  status: 'completed',
  preset: 'complete',
  uiLocale: 'fr',
  contentLocale: 'fr',
  confidence: 0.5,
  readyForWebsite: false,
  revision: 0,
  archived: false,
  createdAt: '2026-11-20T13:10:27.959Z',
  updatedAt: '2026-11-20T13:10:28.072Z',
  startedAt: '2026-11-20T13:10:27.964Z',
  finishedAt: '2026-11-20T13:10:28.072Z',
  input: {
    businessName: 'Maquis Chez Awa',
    sector: 'restaurant',
    description: 'Cuisine ivoirienne au feu de bois, midi et soir, à Yopougon.',
    vision: 'Devenir la table de quartier où l’on se retrouve en famille.',
    mission: 'Servir chaque jour des plats ivoiriens frais, à un prix juste.',
    targetMarket: 'Familles et employés du quartier, de 25 à 50 ans.',
    competitiveAdvantage: 'Poisson braisé du jour et attiéké fait maison.',
    services: [
      {
        name: 'Repas sur place',
      },
      {
        name: 'Plats à emporter',
      },
      {
        name: 'Traiteur pour cérémonies',
      },
    ],
    location: {
      country: 'CI',
      city: 'Abidjan',
    },
    contact: {
      whatsapp: '+2250700000000',
    },
  },
  results: {
    marketResearch: {
      status: 'degraded',
      data: {
        marketSizeEstimation: {
          estimation: {
            todo: 'Non renseigné : une petite enquête auprès de vos premiers clients donnera une base plus sûre qu’une moyenne.',
          },
          confidenceLevel: {
            todo: 'Sans source consultée, nous ne donnons pas de niveau de confiance.',
          },
          growthPotential: {
            todo: 'Tendance non mesurée : tenez un cahier de ventes pour la voir.',
          },
        },
        mainCompetitors: [],
        marketOpportunities: [
          {
            opportunity:
              'Accepter l’acompte par mobile money sécurise les réservations de groupe et limite les tables perdues.',
            potentialImpact: 'medium',
            difficulty: 'low',
            timeframe: 'short',
            general: true,
          },
          {
            opportunity:
              'À étudier pour Maquis Chez Awa : travailler avec les hôtels et guides proches amène des visiteurs qui cherchent une table sûre.',
            potentialImpact: 'medium',
            difficulty: 'medium',
            timeframe: 'medium',
            general: true,
          },
          {
            opportunity:
              'Jus, sauces et condiments maison mis en bouteille se vendent aussi loin de la salle. À vérifier auprès de vos clients.',
            potentialImpact: 'medium',
            difficulty: 'high',
            timeframe: 'long',
            general: true,
          },
          {
            opportunity:
              'Piste générale du métier : une fiche d’établissement en ligne avec de vraies photos aide un visiteur à trouver la table et à venir sans téléphoner.',
            potentialImpact: 'high',
            difficulty: 'low',
            timeframe: 'short',
            general: true,
          },
        ],
        pricingInsights: {
          averagePriceRange: {
            todo: 'À chercher sur les pages et statuts de maisons comparables.',
          },
          pricingModel: {
            todo: 'Dites comment vous faites payer : prix fixe, devis, abonnement ?',
          },
          priceSensitivity: {
            todo: 'À mesurer : combien reviennent après une hausse ?',
          },
        },
        differentiationSuggestions: [
          'Ce que vous faites mieux, selon vous : Poisson braisé du jour et attiéké fait maison.',
          'Le public que vous nommez mérite une page pour lui : Familles et employés du quartier, de 25 à 50 ans.',
        ],
        culturalInsights: {
          keyValues: [
            'Langue officielle de Côte d’Ivoire : français (source : Unicode CLDR). Ajoutez celles de vos clients.',
          ],
          localPreferences: {
            todo: 'Non décrites : un cahier au comptoir les révélera.',
          },
          trustFactors: [
            'Une cuisine et une salle visiblement propres, du lave-mains aux verres, comme partout dans la profession',
            'Souvent regardé par les clients de la branche : une addition claire, lue avec le client s’il le demande',
            'Le bouche-à-oreille des collègues et de la famille (attente générale)',
          ],
        },
        riskFactors: [
          'Une seule intoxication ou une photo de salle sale circule vite et coûte longtemps la confiance du quartier. Cela vaut pour le métier en général.',
          'Une livraison confiée à un tiers peut arriver froide ou en retard, et c’est la maison que le client retient. Risque général, à confronter à votre situation.',
          'En général dans ce métier : les repas servis à crédit s’additionnent et bloquent l’argent dont la cuisine a besoin pour le marché du matin.',
        ],
        successFactors: [
          'Des photos prises dans la salle et l’assiette réelles, renouvelées avec la saison. Un principe qui vaut pour tout le métier.',
          'Ce qui réussit en général dans ce métier : payer les fournisseurs au jour dit pour être servi en premier.',
          'À retenir de la profession : afficher les prix clairement, accompagnements compris, pour que personne ne soit surpris à l’addition.',
        ],
        legalChecklist: [
          {
            label: 'Guichet unique du CEPICI',
            url: 'https://www.cepici.gouv.ci/',
            note: 'Démarches à vérifier sur la page officielle.',
            status: 'à vérifier',
            checkedOn: '2026-11-20',
          },
          {
            label: 'Registre du commerce (RCCM)',
            url: 'https://rccm.ohada.org/',
            note: 'Démarches à vérifier sur la page officielle.',
            status: 'à vérifier',
            checkedOn: '2026-11-20',
          },
          {
            label: 'Actes uniformes OHADA',
            url: 'https://www.ohada.org/',
            note: 'Règles à vérifier sur la page officielle.',
            status: 'à vérifier',
            checkedOn: '2026-11-20',
          },
        ],
        searchMetadata: {
          sourcesConsulted: 0,
          searchFailures: 0,
        },
      },
      reason: 'offline',
      provider: 'offline',
      attempts: 1,
      startedAt: '2026-11-20T13:10:28.021Z',
      finishedAt: '2026-11-20T13:10:28.035Z',
    },
    contentGeneration: {
      status: 'degraded',
      data: {
        homepage: {
          heroSection: {
            title: 'Maquis Chez Awa, à Abidjan',
            subtitle: 'Nous sommes à Abidjan, et nous travaillons pour vous',
            heroParagraph:
              'C’est un plaisir de vous recevoir chez Maquis Chez Awa. Un plat réussi tient à peu de chose : de bons produits, un feu bien réglé, de la patience. Nous nous présentons toujours ainsi : « Cuisine ivoirienne au feu de bois, midi et soir, à Yopougon. »',
            primaryCta: 'Nous contacter',
            secondaryCta: 'Les questions fréquentes',
          },
          valueProposition: {
            mainValue:
              'Notre point fort ? Poisson braisé du jour et attiéké fait maison. Le travail bien fait commence par une écoute sérieuse.',
            benefits: [
              'Des plats pensés pour le goût autant que pour l’œil.',
              'Vos habitudes et vos interdits alimentaires, nous voulons les connaître avant de cuisiner.',
              'Vous savez à qui vous parlez.',
            ],
            whyChooseUs:
              'Notre clientèle, telle que nous la décrivons : « Familles et employés du quartier, de 25 à 50 ans. » Nous avançons avec vous, à votre rythme. Maquis Chez Awa, c’est aussi une activité d’Abidjan, avec ses voisins et ses habitudes.',
          },
          servicesTeaser:
            'Repas sur place, Plats à emporter et Traiteur pour cérémonies : à vous de nous dire par où commencer. Un doute sur ce qui vous convient ? Demandez-nous.',
        },
        about: {
          story: {
            opening:
              'Abidjan, Côte d’Ivoire : c’est là que vous nous trouverez. Notre métier porte un nom : Restaurant. Nous aimons ce métier pour ce qu’il oblige à faire : écouter, essayer, recommencer, soigner.',
            journey:
              'L’avenir que nous voulons se dit ainsi : « Devenir la table de quartier où l’on se retrouve en famille. »',
            missionStatement:
              'Servir chaque jour des plats ivoiriens frais, à un prix juste. C’est la mission que nous nous sommes donnée.',
          },
          values: [
            {
              value: 'Transmission',
              description: 'Un savoir-faire grandit quand on le partage autour de soi.',
            },
            {
              value: 'Partage',
              description: 'Les meilleurs plats sont ceux autour desquels on se serre un peu.',
            },
            {
              value: 'Simplicité',
              description: 'Des mots clairs, peu de détours, et rien de caché dans les détails.',
            },
          ],
          callToAction: 'Nous aimerions entendre votre histoire à vous.',
        },
        services: {
          services: [
            {
              name: 'Repas sur place',
              description: 'Envie de « Repas sur place » ? Demandez-nous ce que nous avons en tête en ce moment.',
              benefits: ['Un œil exigeant sur le résultat', 'Un moment à partager'],
              cta: 'Expliquer ma demande',
            },
            {
              name: 'Plats à emporter',
              description: 'Plats à emporter : une demande que nous prenons au sérieux, quelle que soit sa taille.',
              benefits: ['Vos goûts écoutés avant la cuisson', 'Un interlocuteur qui vous écoute'],
              cta: 'Nous dire votre appétit',
            },
            {
              name: 'Traiteur pour cérémonies',
              description: 'Au sujet de « Traiteur pour cérémonies », demandez-nous tout ce que vous voulez savoir.',
              benefits: ['Vos préférences prises en compte', 'Une idée de menu à discuter ensemble'],
              cta: 'Se renseigner',
            },
          ],
        },
        faq: [
          {
            question: 'Quels sont vos services ?',
            answer:
              'Repas sur place, Plats à emporter et Traiteur pour cérémonies. Vous pouvez nous interroger sur chacun de ces points.',
          },
          {
            question: 'Pour qui travaillez-vous ?',
            answer:
              'Nous pensons d’abord à ce public : « Familles et employés du quartier, de 25 à 50 ans. » Si ce n’est pas vous, écrivez-nous tout de même.',
          },
          {
            question: 'Nous venons en groupe, comment s’organiser ?',
            answer:
              'Donnez-nous la date, le nombre de personnes et l’occasion. À partir de là, nous vous dirons ce qui est possible.',
          },
          {
            question: 'Quels sont vos tarifs ?',
            answer: {
              todo: 'Tarifs',
            },
          },
          {
            question: 'Dans quelle ville travaillez-vous ?',
            answer: 'Pour trouver Maquis Chez Awa : Abidjan, Côte d’Ivoire.',
          },
          {
            question: 'Où envoyer ma demande ?',
            answer: 'Gardez ces coordonnées : sur WhatsApp au +2250700000000.',
          },
          {
            question: 'Quels sont vos horaires ?',
            answer: {
              todo: 'Horaires',
            },
          },
          {
            question: 'Comment se passe le paiement ?',
            answer: {
              todo: 'Moyens de paiement',
            },
          },
        ],
        contact: {
          email: {
            todo: 'Adresse e-mail',
          },
          phone: {
            todo: 'Numéro de téléphone',
          },
          whatsapp: '+2250700000000',
          address: {
            todo: 'Adresse et repères',
          },
        },
        languagesGenerated: ['fr'],
      },
      reason: 'offline',
      provider: 'offline',
      attempts: 1,
      startedAt: '2026-11-20T13:10:28.013Z',
      finishedAt: '2026-11-20T13:10:28.044Z',
    },
    logoCreation: {
      status: 'degraded',
      data: {
        logoUrl: '/files/5fkur0bh1j0rqpc7d2rsb1w9v/logo.svg',
        format: 'svg',
        palette: [
          {
            hex: '#2f6b3a',
            role: 'primary',
          },
          {
            hex: '#1d4727',
            role: 'secondary',
          },
          {
            hex: '#e3a72f',
            role: 'accent',
          },
          {
            hex: '#fafaf2',
            role: 'background',
          },
          {
            hex: '#1c2419',
            role: 'text',
          },
        ],
        alt: 'Maquis Chez Awa : logo avec emblème et nom',
        variants: [
          {
            name: 'full',
            logoUrl: '/files/5fkur0bh1j0rqpc7d2rsb1w9v/logo.svg',
            format: 'svg',
            alt: 'Maquis Chez Awa : logo avec emblème et nom',
          },
          {
            name: 'icon',
            logoUrl: '/files/y9yn57cre488ri1c5uagial23/logo-icon.svg',
            format: 'svg',
            alt: 'Maquis Chez Awa : emblème seul',
          },
          {
            name: 'monochrome',
            logoUrl: '/files/z7g8gd2r84jrpyvss5jsw3fmz/logo-monochrome.svg',
            format: 'svg',
            alt: 'Maquis Chez Awa : logo en une seule couleur',
          },
        ],
      },
      reason: 'offline',
      provider: 'offline',
      attempts: 1,
      startedAt: '2026-11-20T13:10:28.012Z',
      finishedAt: '2026-11-20T13:10:28.069Z',
    },
    seoOptimization: {
      status: 'degraded',
      data: {
        primaryKeywords: [
          'restaurant Abidjan',
          'repas sur place Abidjan',
          'restaurant Côte d’Ivoire',
          'plats à emporter Abidjan',
          'traiteur pour cérémonies Abidjan',
        ],
        secondaryKeywords: [
          'traiteur Abidjan',
          'maquis Abidjan',
          'adresse restaurant Abidjan',
          'carte restaurant Abidjan',
          'repas sur place',
          'plats à emporter',
          'traiteur pour cérémonies',
          'traiteur',
        ],
        metaTitle: 'Maquis Chez Awa, restaurant à Abidjan',
        metaDescription:
          'Maquis Chez Awa à Abidjan : repas sur place, plats à emporter et traiteur pour cérémonies. Présentation et contact (restaurant).',
        headingStructure: {
          h1: 'Maquis Chez Awa, restaurant à Abidjan',
          h2Sections: [
            'Pourquoi choisir Maquis Chez Awa',
            'Nos services : repas sur place, plats à emporter et traiteur pour cérémonies',
            'Maquis Chez Awa : notre histoire',
            'Questions fréquentes',
            'Écrire ou téléphoner à l’équipe',
          ],
        },
        localSeo: {
          optimizedFor: 'Abidjan, Côte d’Ivoire',
          localKeywords: [
            'restaurant Abidjan',
            'repas sur place Abidjan',
            'restaurant Côte d’Ivoire',
            'plats à emporter Abidjan',
            'traiteur pour cérémonies Abidjan',
            'traiteur Abidjan',
          ],
        },
      },
      reason: 'offline',
      provider: 'offline',
      attempts: 1,
      startedAt: '2026-11-20T13:10:28.051Z',
      finishedAt: '2026-11-20T13:10:28.055Z',
    },
    templateSelection: {
      status: 'degraded',
      data: {
        id: 'table-ouverte',
        name: 'Table ouverte',
        theme: {
          colors: {
            primary: '#2f6b3a',
            secondary: '#1d4727',
            accent: '#e3a72f',
            background: '#fafaf2',
            text: '#1c2419',
          },
          fonts: {
            heading: "Georgia, 'Noto Serif', 'Times New Roman', serif",
            body: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
          },
        },
        reasoning:
          'Le thème « Table ouverte » est dessiné pour des activités comme la vôtre (Restaurant) ; nous le proposons pour Maquis Chez Awa. Son caractère rejoint ce que vous écrivez : cuisine. Sa première page laisse toute la place à vos mots : « Servir chaque jour des plats ivoiriens frais, à un prix juste. » La palette est reprise du logo ; le contraste des textes a été mesuré.',
        matchScore: 80,
      },
      reason: 'offline',
      provider: 'offline',
      attempts: 1,
      startedAt: '2026-11-20T13:10:28.028Z',
      finishedAt: '2026-11-20T13:10:28.036Z',
    },
  },
}
