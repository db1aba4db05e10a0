import { expect, it } from 'vitest'
import { fr } from '../messages/fr.ts'
import { shownErrors } from './field-errors.ts'

it.each([
  ['input.businessName', 'brief-businessName', 'Nom de l’entreprise'],
  ['input.contact.phone', 'brief-contact-phone', 'Téléphone'],
  ['input.competitors.2', 'brief-competitors', 'Vos concurrents'],
  ['input.services.1.price', 'brief-services-1-price', 'Service 2, Prix'],
  ['input.services.0', 'brief-services-0-name', 'Service 1, Nom'],
  ['input.services', 'brief-services', 'Vos services'],
  ['preset', 'brief-preset', 'Combien voulez-vous en savoir\u202F?'],
  ['input.unheardOf', 'brief-top', 'unheardOf'],
])('brings %s to the control %s', (path, id, label) => {
  expect(shownErrors([{ path, code: 'required', message: 'm' }], fr)).toEqual([{ id, label, message: 'm' }])
})
