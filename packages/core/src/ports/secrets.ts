/** Secrets Genesis makes for itself, kept in the store. */
export interface Secrets {
  /** The secret of that name; made by `make` and kept when there is none yet. */
  getOrCreate(name: string, make: () => string): Promise<string>
}
