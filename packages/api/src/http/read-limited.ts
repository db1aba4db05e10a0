import { GenesisError } from '@genesis/core/domain/genesis-error'

/** The body as text, read no further than `max` bytes. Rejects with `GENESIS_PAYLOAD_TOO_LARGE`. */
export async function readLimited(request: Request, max: number): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > max) throw tooLarge(max)
  if (!request.body) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.byteLength
    if (size > max) throw tooLarge(max)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function tooLarge(max: number): GenesisError {
  return new GenesisError('GENESIS_PAYLOAD_TOO_LARGE', { max_bytes: max })
}
