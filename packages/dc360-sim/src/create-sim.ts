import { setTimeout as wait } from 'node:timers/promises'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { answerLate, refuseWhenDown } from './apply-mode.ts'
import { createCallLog } from './call-log.ts'
import { loopbackOnly } from './loopback-only.ts'
import { answerProblem, Problem } from './problem.ts'
import { recordCall } from './record-call.ts'
import { getHealth } from './routes/get-health.ts'
import { getLog } from './routes/get-log.ts'
import { getProfile } from './routes/get-profile.ts'
import { getSubscription } from './routes/get-subscription.ts'
import { postAuthValidate } from './routes/post-auth-validate.ts'
import { postGenesisUsage } from './routes/post-genesis-usage.ts'
import { postToken } from './routes/post-token.ts'
import { postWebhook } from './routes/post-webhook.ts'
import { postWebsite } from './routes/post-website.ts'
import { putMode } from './routes/put-mode.ts'
import { putUser } from './routes/put-user.ts'
import { requireServiceSecret } from './service-secret.ts'
import type { Sim, SimEnv, SimOptions } from './sim.ts'
import { createSimState } from './sim-state.ts'

const MAX_BODY_BYTES = 256 * 1024

/**
 * A DC360 to develop and test against: its routes, without a base path. Mount it with `server.route('/dc360', sim)`.
 * Throws when there is no secret, or when the saved state cannot be read.
 */
export function createDc360Sim(options: SimOptions): Hono<SimEnv> {
  if (options.secrets.length === 0 || options.secrets.includes('')) throw new Error('The simulator needs a secret.')
  const sim: Sim = {
    ...options,
    state: createSimState(options),
    log: createCallLog(),
    delay: options.delay ?? ((ms) => wait(ms)),
  }
  const app = new Hono<SimEnv>()
  app.onError(answerProblem)

  for (const path of ['/api/v1/*', '/health', '/webhook/*']) {
    app.use(path, answerLate(sim), recordCall(sim), refuseWhenDown(sim), requireServiceSecret(sim))
  }
  for (const path of ['/users/*', '/mode', '/log', '/token']) app.use(path, loopbackOnly(sim))
  app.use(bodyLimit({ maxSize: MAX_BODY_BYTES, onError: tooLarge }))

  app.get('/api/v1/users/:id/subscription', getSubscription(sim))
  app.post('/api/v1/users/:id/genesis-usage', postGenesisUsage(sim))
  app.get('/api/v1/users/:id/profile', getProfile(sim))
  app.post('/api/v1/websites', postWebsite(sim))
  app.post('/api/v1/auth/validate', postAuthValidate(sim))
  app.get('/health', getHealth(sim))
  app.post('/webhook/*', postWebhook())

  app.put('/users/:id', putUser(sim))
  app.put('/mode', putMode(sim))
  app.get('/log', getLog(sim))
  app.post('/token', postToken(sim))
  app.all('*', () => {
    throw new Problem(404, { error: 'not_found', message: 'The simulator has no such route.' })
  })
  return app
}

function tooLarge(): never {
  throw new Problem(413, { error: 'too_large', message: `A body may have ${MAX_BODY_BYTES} bytes.` })
}
