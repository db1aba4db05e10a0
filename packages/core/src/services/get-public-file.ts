import type { FileContent } from '../ports/file-store.ts'
import type { ServiceDeps } from './deps.ts'

/** A file that was given a public, unguessable address: its bytes and media type. */
export type PublicFile = { bytes: Uint8Array; mediaType: string }

/** The file behind a public key; undefined when there is none (any more). */
export async function getPublicFile(deps: Pick<ServiceDeps, 'files'>, key: string): Promise<PublicFile | undefined> {
  const content: FileContent | undefined = await deps.files.published(key)
  return content?.kind === 'bytes' ? { bytes: content.bytes, mediaType: content.mediaType } : undefined
}
