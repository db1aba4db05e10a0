/** Talks to DC360's simulator: who one is, and what one has paid for. Rejects with an `Error` when it does not answer well. */
export const simulator = {
  async token(userId: string): Promise<string> {
    const body = await send('POST', '/dc360/token', { userId })
    const token = typeof body === 'object' && body !== null && 'token' in body ? body.token : undefined
    if (typeof token !== 'string') throw new Error('the simulator gave no token')
    return token
  },
  async setUser(userId: string, change: { plan?: string; used?: number }): Promise<void> {
    await send('PUT', `/dc360/users/${encodeURIComponent(userId)}`, { ...change, status: 'active' })
  },
}

async function send(method: string, path: string, body: unknown): Promise<unknown> {
  const answer = await fetch(path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`)
  return answer.json()
}
