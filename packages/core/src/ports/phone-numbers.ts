export interface PhoneNumbers {
  /** E.164 for a number as typed, read with the country's rules when it has no prefix; undefined when it is not one. */
  toE164(typed: string, country: string | undefined): string | undefined
}
