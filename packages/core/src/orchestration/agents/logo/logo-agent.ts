import type { LogoCreation } from '../../../domain/results/logo-creation.ts'
import { afterCallsWentOut } from '../../prepared.ts'
import type { SubAgent } from '../../sub-agent.ts'
import { composeLogo } from './logo-offline.ts'

const FILE_NAMES = { full: 'logo.svg', icon: 'logo-icon.svg', monochrome: 'logo-monochrome.svg' } as const

/** Draws the logo. There is no image provider yet: the drawing is ours, and says so (`offline`). */
export const logoAgent: SubAgent<'logo'> = {
  name: 'logo',
  needs: [],
  async run({ compose, publish }) {
    await afterCallsWentOut()
    const { files: drawings, palette, alt } = composeLogo(compose)
    const variants = await Promise.all(
      drawings.map(async ({ name, alt: variantAlt }) => ({
        name,
        logoUrl: await publish(FILE_NAMES[name]),
        format: 'svg' as const,
        alt: variantAlt,
      })),
    )
    const full = variants.find(({ name }) => name === 'full')
    if (!full) throw new Error('a logo has a full variant')
    const value: LogoCreation = { logoUrl: full.logoUrl, format: 'svg', palette, alt, variants }
    const encoder = new TextEncoder()
    return {
      status: 'degraded',
      written: { value, provider: 'offline', reason: 'offline' },
      files: drawings.map(({ name, svg }) => ({
        file: FILE_NAMES[name],
        content: { kind: 'bytes', bytes: encoder.encode(svg), mediaType: 'image/svg+xml' },
      })),
      sections: [{ section: 'logo', value }],
    }
  },
}
