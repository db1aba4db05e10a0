import type { Locale } from '@genesis/core/domain/locale'
import type { Preset } from '@genesis/core/domain/preset'
import { FIELD_PATHS, type FieldPath } from './fields.ts'

export type ServiceDraft = { key: string; name: string; price: string; description: string }
export type OfferedPreset = Exclude<Preset, 'premium'>

/** The form as it is typed: nothing is lost, also what the API would refuse. */
export type Draft = {
  texts: Record<FieldPath, string>
  services: ServiceDraft[]
  preset: OfferedPreset
  contentLocale: Locale
}

export type DraftAction =
  | { type: 'typed'; path: FieldPath; value: string }
  | { type: 'service-added'; key: string }
  | { type: 'service-typed'; key: string; field: 'name' | 'price' | 'description'; value: string }
  | { type: 'service-removed'; key: string }
  | { type: 'preset-chosen'; preset: OfferedPreset }
  | { type: 'language-chosen'; locale: Locale }
  | { type: 'replaced'; draft: Draft }

export function emptyDraft(contentLocale: Locale): Draft {
  const texts = Object.fromEntries(FIELD_PATHS.map((path) => [path, ''])) as Record<FieldPath, string> // every path is a key
  return { texts, services: [], preset: 'complete', contentLocale }
}

export function reduceDraft(draft: Draft, action: DraftAction): Draft {
  switch (action.type) {
    case 'typed':
      return { ...draft, texts: { ...draft.texts, [action.path]: action.value } }
    case 'service-added':
      return { ...draft, services: [...draft.services, { key: action.key, name: '', price: '', description: '' }] }
    case 'service-typed':
      return {
        ...draft,
        services: draft.services.map((service) =>
          service.key === action.key ? { ...service, [action.field]: action.value } : service,
        ),
      }
    case 'service-removed':
      return { ...draft, services: draft.services.filter(({ key }) => key !== action.key) }
    case 'preset-chosen':
      return { ...draft, preset: action.preset }
    case 'language-chosen':
      return { ...draft, contentLocale: action.locale }
    case 'replaced':
      return action.draft
  }
}
