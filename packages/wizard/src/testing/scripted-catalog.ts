import type { Locale } from '@genesis/core/domain/locale'
import type { Catalog } from '../session/genesis-api.ts'

/** A part of the catalog, as Genesis serves it. */
export const SCRIPTED_CATALOG: Record<Locale, Catalog> = {
  fr: {
    sectors: [
      {
        id: 'agriculture',
        label: 'Agriculture et élevage',
        examples: [
          'Ferme avicole : poulets de chair et œufs',
          'Maraîchage et vente de légumes',
          "Transformation de mangues, d'anacarde ou de karité",
        ],
      },
      {
        id: 'couture',
        label: 'Mode et couture',
        examples: [
          'Atelier de couture : robes, ensembles, tenues de cérémonie',
          'Boutique de prêt-à-porter en wax',
          'Tailleur pour hommes : boubous et costumes',
        ],
      },
      {
        id: 'education',
        label: 'Éducation et formation',
        examples: [
          'Soutien scolaire et préparation aux examens',
          'École maternelle et primaire de quartier',
          'Centre de formation aux métiers',
        ],
      },
      {
        id: 'restaurant',
        label: 'Restaurant',
        examples: [
          'Maquis de quartier : poisson braisé, attiéké, jus de bissap',
          "Traiteur pour mariages, baptêmes et déjeuners d'entreprise",
          'Boulangerie-pâtisserie avec salon de thé',
        ],
      },
      {
        id: 'salon',
        label: 'Coiffure et beauté',
        examples: [
          'Salon de coiffure : tresses, tissages, soins des cheveux crépus',
          'Barbier de quartier',
          'Institut de beauté : manucure, soins du visage, maquillage de cérémonie',
        ],
      },
      {
        id: 'services',
        label: 'Services et conseil',
        examples: [
          'Cabinet de comptabilité et de conseil en gestion',
          'Entreprise de nettoyage de bureaux',
          "Agence de communication et d'événementiel",
        ],
      },
    ],
    countries: [
      {
        code: 'BJ',
        name: 'Bénin',
      },
      {
        code: 'BF',
        name: 'Burkina Faso',
      },
      {
        code: 'CI',
        name: 'Côte d’Ivoire',
      },
      {
        code: 'ML',
        name: 'Mali',
      },
      {
        code: 'SN',
        name: 'Sénégal',
      },
      {
        code: 'TG',
        name: 'Togo',
      },
      {
        code: 'FR',
        name: 'France',
      },
    ],
    presets: [
      {
        id: 'express',
        available: true,
      },
      {
        id: 'complete',
        available: true,
      },
      {
        id: 'premium',
        available: false,
      },
    ],
  },
  en: {
    sectors: [
      {
        id: 'agriculture',
        label: 'Farming and livestock',
        examples: [
          'Poultry farm: broilers and eggs',
          'Market gardening and vegetable sales',
          'Processing of mango, cashew or shea',
        ],
      },
      {
        id: 'couture',
        label: 'Fashion and tailoring',
        examples: [
          'Sewing workshop: dresses, outfits, ceremony wear',
          'Ready-to-wear shop in wax print',
          "Men's tailor: boubous and suits",
        ],
      },
      {
        id: 'education',
        label: 'Education and training',
        examples: [
          'Tutoring and exam preparation',
          'Neighbourhood nursery and primary school',
          'Vocational training centre',
        ],
      },
      {
        id: 'restaurant',
        label: 'Restaurant',
        examples: [
          'Neighbourhood restaurant: grilled fish, attiéké, hibiscus juice',
          'Caterer for weddings, christenings and business lunches',
          'Bakery and pastry shop with a tea room',
        ],
      },
      {
        id: 'salon',
        label: 'Hair and beauty',
        examples: [
          'Hair salon: braids, weaves, care for natural hair',
          'Neighbourhood barber',
          'Beauty parlour: manicure, facials, make-up for ceremonies',
        ],
      },
      {
        id: 'services',
        label: 'Services and consulting',
        examples: [
          'Accounting and management consultancy',
          'Office cleaning company',
          'Communication and events agency',
        ],
      },
    ],
    countries: [
      {
        code: 'BJ',
        name: 'Benin',
      },
      {
        code: 'BF',
        name: 'Burkina Faso',
      },
      {
        code: 'CI',
        name: 'Côte d’Ivoire',
      },
      {
        code: 'ML',
        name: 'Mali',
      },
      {
        code: 'SN',
        name: 'Senegal',
      },
      {
        code: 'TG',
        name: 'Togo',
      },
      {
        code: 'FR',
        name: 'France',
      },
    ],
    presets: [
      {
        id: 'express',
        available: true,
      },
      {
        id: 'complete',
        available: true,
      },
      {
        id: 'premium',
        available: false,
      },
    ],
  },
}
