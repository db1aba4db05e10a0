import { LOCALES } from '@genesis/core/domain/locale'
import { useMessages } from './messages-provider.tsx'

const OWN_NAMES = { fr: 'Français', en: 'English' }

/** Language of the interface; that of the content is chosen with the brief. */
export function LocaleSwitch() {
  const { locale, t, setLocale } = useMessages()
  return (
    <fieldset className="segments segments-small">
      <legend className="visually-hidden">{t.language}</legend>
      {LOCALES.map((each) => (
        <label key={each} className="segment" lang={each}>
          <input type="radio" name="ui-locale" checked={each === locale} onChange={() => setLocale(each)} />
          <span aria-hidden="true">{each.toUpperCase()}</span>
          <span className="visually-hidden">{OWN_NAMES[each]}</span>
        </label>
      ))}
    </fieldset>
  )
}
