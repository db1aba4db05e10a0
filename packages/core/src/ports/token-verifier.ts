export interface TokenVerifier {
  /** The user a bearer token stands for. Rejects with `GENESIS_UNAUTHENTICATED` for anything else, always alike. */
  verify(token: string): Promise<{ userId: string }>
}
