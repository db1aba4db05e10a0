import type { Localized } from '../locale.ts'

/** What a refused field says, by its code. `{name}` is filled in from the rule that refused it. */
export const FIELD_MESSAGES = {
  required: { fr: 'Ce champ est nécessaire.', en: 'This field is needed.' },
  one_of_required: {
    fr: 'Décrivez votre activité, votre vision ou votre mission : une des trois suffit.',
    en: 'Describe your activity, your vision or your mission: one of the three is enough.',
  },
  wrong_type: { fr: 'Ce champ n’est pas de la bonne nature.', en: 'This field is of the wrong kind.' },
  unknown_field: { fr: 'Ce champ n’existe pas.', en: 'This field does not exist.' },
  malformed_text: {
    fr: 'Ce texte contient des caractères qui ne peuvent pas être lus.',
    en: 'This text contains characters that cannot be read.',
  },
  too_long: { fr: 'Le texte dépasse {max} caractères.', en: 'The text is longer than {max} characters.' },
  too_many: { fr: 'Il y a plus de {max} éléments.', en: 'There are more than {max} entries.' },
  too_big: { fr: 'La valeur dépasse {max}.', en: 'The value is above {max}.' },
  too_small: { fr: 'La valeur est inférieure à {min}.', en: 'The value is below {min}.' },
  invalid_format: { fr: 'Ce format n’est pas reconnu.', en: 'This format is not recognised.' },
  invalid_email: { fr: 'Cette adresse e-mail n’est pas valable.', en: 'This e-mail address is not valid.' },
  invalid_phone: {
    fr: 'Ce numéro n’est pas valable. Donnez-le avec l’indicatif du pays, par exemple +225.',
    en: 'This number is not valid. Give it with the country prefix, for example +225.',
  },
  unknown_country: { fr: 'Ce pays n’est pas reconnu.', en: 'This country is not recognised.' },
  not_allowed: { fr: 'Valeurs possibles : {allowed}.', en: 'Possible values: {allowed}.' },
  not_available_yet: {
    fr: 'Cette option n’est pas encore disponible.',
    en: 'This option is not available yet.',
  },
  too_deep: { fr: 'Les données sont trop imbriquées.', en: 'The data is nested too deeply.' },
  not_json: { fr: 'Le corps de la demande doit être du JSON.', en: 'The request body must be JSON.' },
  unknown_procedure: { fr: 'Cette procédure n’existe pas.', en: 'This procedure does not exist.' },
  invalid: { fr: 'Cette valeur n’est pas valable.', en: 'This value is not valid.' },
} as const satisfies Record<string, Localized>

export type FieldErrorCode = keyof typeof FIELD_MESSAGES
