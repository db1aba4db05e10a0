/** Values that may be forgotten at any time. */
export interface Cache {
  /** The value with the moment it was kept, unless it has expired. */
  get(key: string, at: Date): Promise<{ value: unknown; keptAt: Date } | undefined>
  set(key: string, value: unknown, at: Date, expiresAt: Date): Promise<void>
  delete(key: string): Promise<void>
}
