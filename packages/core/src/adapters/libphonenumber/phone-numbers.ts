import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { PhoneNumbers } from '../../ports/phone-numbers.ts'

const MAX_CHARACTERS = 64

/** Reads telephone numbers with the numbering plans of libphonenumber. */
export function createPhoneNumbers(): PhoneNumbers {
  return {
    toE164(typed, country) {
      if (typed.length > MAX_CHARACTERS) return undefined
      // The library knows neither `00` without a country nor the narrow spaces of French typography.
      const number = typed.trim().replace(/^00/, '+').replace(/\s/g, ' ')
      const parsed = parsePhoneNumberFromString(number, { extract: false, ...defaultCountry(country) })
      return parsed?.isValid() && !parsed.ext ? parsed.number : undefined
    },
  }
}

function defaultCountry(country: string | undefined): { defaultCountry?: CountryCode } {
  return country && isSupportedCountry(country) ? { defaultCountry: country } : {}
}
