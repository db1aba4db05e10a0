import type { ContentGeneration } from '../../../domain/results/content-generation.ts'
import type { ComposeContext } from '../../compose/compose-context.ts'
import { todo } from './content-offline-todo.ts'

/** The contact details as given; each one that is unknown is shown as a gap. */
export function composeContact({ input, locale }: ComposeContext): ContentGeneration['contact'] {
  const { email, phone, whatsapp, address } = input.contact ?? {}
  return {
    email: email ?? todo('email', locale),
    phone: phone ?? todo('phone', locale),
    whatsapp: whatsapp ?? todo('whatsapp', locale),
    address: address ?? todo('address', locale),
  }
}
