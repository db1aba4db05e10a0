export type SseMessage = { event: string; id?: string; data: string }

/** Server-sent events of an address as they come, until the stream ends or is aborted. */
export async function* readSse(
  url: string,
  headers: Record<string, string>,
  signal?: AbortSignal,
): AsyncGenerator<SseMessage> {
  const response = await fetch(url, {
    headers: { accept: 'text/event-stream', ...headers },
    ...(signal ? { signal } : {}),
  })
  if (!response.ok || !response.body) throw new Error(`${response.status} ${await response.text()}`)
  let text = ''
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) if (block.trim() !== '') yield parse(block)
  }
}

function parse(block: string): SseMessage {
  const message: SseMessage = { event: 'message', data: '' }
  for (const line of block.split('\n')) {
    const [, field, value = ''] = /^(\w+):\s?(.*)$/.exec(line) ?? []
    if (field === 'event') message.event = value
    if (field === 'id') message.id = value
    if (field === 'data') message.data = message.data ? `${message.data}\n${value}` : value
  }
  return message
}
