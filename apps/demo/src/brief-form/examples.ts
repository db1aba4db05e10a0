import type { BriefInput } from '@genesis/core/domain/brief-input'
import type { Locale } from '@genesis/core/domain/locale'

export type Example = { input: BriefInput; preset: 'express' | 'complete'; contentLocale: Locale }

/** Invented businesses of different trades and countries, to start from. None of them exists. */
export const EXAMPLES: readonly Example[] = [
  {
    preset: 'complete',
    contentLocale: 'fr',
    input: {
      businessName: 'Le Foyer Attiéké',
      sector: 'Restaurant',
      description: 'Maquis familial où l’on sert l’attiéké du jour, le poisson braisé et les sauces de chez nous.',
      mission: 'Que chacun mange bien à midi, vite, et pour un prix juste.',
      vision: 'Devenir la table du midi des bureaux de Marcory.',
      targetMarket: 'Employés de bureau, artisans du quartier et familles le week-end.',
      competitiveAdvantage: 'Tout est cuisiné le matin même, au charbon, devant les clients.',
      services: [
        { name: 'Plat du jour', price: '1 500 F CFA' },
        { name: 'Poisson braisé', price: '3 500 F CFA', description: 'Carpe ou bar, avec attiéké ou alloco.' },
        { name: 'Livraison au bureau', description: 'À partir de cinq plats, dans le quartier.' },
      ],
      competitors: ['Les maquis de la rue voisine', 'Les livreurs par application'],
      goals: ['Prendre les commandes sur WhatsApp', 'Servir 80 plats par jour'],
      location: { country: 'CI', city: 'Abidjan', region: 'Marcory' },
      contact: { phone: '+2250700000001', whatsapp: '+2250700000001', email: 'bonjour@foyer-attieke.example' },
      yearsInBusiness: 4,
      companySize: '6 personnes',
      slogan: 'Midi, comme à la maison',
    },
  },
  {
    preset: 'complete',
    contentLocale: 'fr',
    input: {
      businessName: 'Fil d’Indigo',
      sector: 'Couture et mode',
      description:
        'Atelier de couture qui taille sur mesure dans des tissus teints à l’indigo par des femmes du fleuve.',
      vision: 'Faire porter l’indigo du fleuve dans tout le pays, et au-delà.',
      targetMarket: 'Femmes et hommes de 25 à 50 ans, pour les fêtes et le travail.',
      competitiveAdvantage: 'Chaque pièce est teinte, coupée et cousue à Saint-Louis.',
      differentiation: 'Le nom de la teinturière est cousu dans chaque vêtement.',
      services: [
        { name: 'Boubou sur mesure', price: 'à partir de 45 000 F CFA' },
        { name: 'Chemise indigo', price: '18 000 F CFA' },
        { name: 'Retouches' },
      ],
      goals: ['Vendre en ligne à la diaspora'],
      location: { country: 'SN', city: 'Saint-Louis', region: 'Sor' },
      contact: { whatsapp: '+221770000002', email: 'atelier@fil-indigo.example' },
      yearsInBusiness: 2,
    },
  },
  {
    preset: 'express',
    contentLocale: 'fr',
    input: {
      businessName: 'Les Tresses du Lac',
      sector: 'Salon de coiffure',
      mission: 'Coiffer sans douleur et sans abîmer, petites et grandes.',
      services: [
        { name: 'Nattes collées', price: '5 000 F CFA' },
        { name: 'Tresses enfants', price: '2 500 F CFA' },
        { name: 'Soin au karité' },
      ],
      location: { country: 'BJ', city: 'Cotonou' },
    },
  },
  {
    preset: 'complete',
    contentLocale: 'fr',
    input: {
      businessName: 'Atelier Bois Rouge',
      sector: 'Menuiserie',
      description: 'Meubles et portes en caïlcédrat, dessinés avec le client et garantis par un menuisier du quartier.',
      mission: 'Faire des meubles qui passent aux enfants.',
      targetMarket: 'Familles qui construisent, hôtels et petits restaurants.',
      competitiveAdvantage: 'Bois séché deux saisons : rien ne travaille après la pose.',
      marketChallenges: 'Les meubles importés sont moins chers.',
      services: [
        { name: 'Portes et fenêtres', price: 'sur devis' },
        { name: 'Meubles sur mesure' },
        { name: 'Réparation' },
      ],
      location: { country: 'BF', city: 'Bobo-Dioulasso' },
      contact: { phone: '+22670000003' },
      yearsInBusiness: 11,
      companySize: '4 personnes',
    },
  },
  {
    preset: 'complete',
    contentLocale: 'en',
    input: {
      businessName: 'Fako Green Basket',
      sector: 'Agriculture',
      description: 'Vegetables grown on the slopes of Mount Cameroon and brought to town within a day of harvest.',
      mission: 'Fresh food for families, a fair price for growers.',
      vision: 'A green basket in every street of Buea.',
      targetMarket: 'Families, student hostels and small restaurants in Buea and Limbe.',
      competitiveAdvantage: 'Harvested in the morning, delivered the same day.',
      services: [
        { name: 'Weekly vegetable basket', price: '5 000 F CFA' },
        { name: 'Restaurant deliveries', description: 'Three mornings a week, by order the day before.' },
        { name: 'Seedlings' },
      ],
      location: { country: 'CM', city: 'Buea' },
      contact: { whatsapp: '+237670000004', email: 'hello@fako-green-basket.example' },
      yearsInBusiness: 1,
    },
  },
]
