import type { Locale, Localized } from '../../../domain/locale.ts'
import type { Todo } from '../../../domain/results/todo.ts'

/** What each gap is called, in few words: it is shown in the place of the missing text. */
const GAPS = {
  journey: { fr: 'Votre parcours', en: 'Your journey' },
  email: { fr: 'Adresse e-mail', en: 'Email address' },
  phone: { fr: 'Numéro de téléphone', en: 'Telephone number' },
  whatsapp: { fr: 'Numéro WhatsApp', en: 'WhatsApp number' },
  address: { fr: 'Adresse et repères', en: 'Address and landmarks' },
  place: { fr: 'Ville et quartier', en: 'Town and district' },
  contact: { fr: 'Moyens de contact', en: 'Means of contact' },
  prices: { fr: 'Tarifs', en: 'Prices' },
  hours: { fr: 'Horaires', en: 'Opening hours' },
  payment: { fr: 'Moyens de paiement', en: 'Means of payment' },
} as const satisfies Record<string, Localized>

/** The marker of a gap, in the language of the content. */
export function todo(gap: keyof typeof GAPS, locale: Locale): Todo {
  return { todo: GAPS[gap][locale] }
}
