import { useMessages } from '../messages/messages-provider.tsx'

/** The sprout of Genesis and its name. */
export function Brand() {
  const { t } = useMessages()
  return (
    <p className="brand">
      <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <rect width="32" height="32" rx="9" className="brand-ground" />
        <path d="M16 25V15" className="brand-stem" />
        <path d="M16 17c0-5 3.2-8.4 8.6-8.8C24.6 13.7 21.4 17 16 17Z" className="brand-leaf" />
        <path d="M16 20.5c0-4-2.7-6.7-7.4-7C8.7 18 11.5 20.5 16 20.5Z" className="brand-leaf-soft" />
      </svg>
      <strong>{t.brand}</strong>
      <span className="brand-note">{t.demo}</span>
    </p>
  )
}
