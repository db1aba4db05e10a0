/** What Genesis itself says of a user's briefs and sessions, past the page. */
export async function accountOf(url: string, user: string) {
  const issued = await fetch(`${url}/dc360/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ userId: user }),
  })
  const { token } = (await issued.json()) as { token: string } // the simulator's answer
  const ask = async (path: string): Promise<unknown> => {
    const answer = await fetch(`${url}/trpc/${path}`, { headers: { authorization: `Bearer ${token}` } })
    const { result } = (await answer.json()) as { result: { data: unknown } } // tRPC's envelope
    return result.data
  }
  const { totalCount } = (await ask('brief.list')) as { totalCount: number } // as the router's types say
  const { used, reserved } = (await ask('quota.get')) as { used: number; reserved: number } // likewise
  return { briefs: totalCount, charged: used + reserved }
}
