import { describe, expect, it } from 'vitest'
import { TEXT_VENDORS, vendorSettings } from './vendors.ts'

describe('vendorSettings', () => {
  it.each(TEXT_VENDORS)('knows where %s answers, by HTTPS', (vendor) => {
    const { baseUrl, model } = vendorSettings(vendor)
    expect(new URL(baseUrl).protocol).toBe('https:')
    expect(model).not.toBe('')
  })

  it('sends the schema as response_format only to those that take it', () => {
    expect(TEXT_VENDORS.filter((vendor) => vendorSettings(vendor).supportsJsonSchema)).toEqual(['openai'])
  })

  it('takes any server of the protocol for what stands behind a base URL of one’s own', () => {
    expect(vendorSettings('deepseek', { baseUrl: 'http://localhost:11434/v1', model: 'qwen' })).toEqual({
      provider: 'deepseek',
      baseUrl: 'http://localhost:11434/v1',
      model: 'qwen',
      supportsJsonSchema: true,
    })
  })

  it('gives a model of one’s own no fields meant for the default one', () => {
    expect(vendorSettings('kimi')).toHaveProperty('extraBody')
    const own = vendorSettings('kimi', { model: 'kimi-k3' })
    expect(own).toMatchObject({ model: 'kimi-k3', supportsJsonSchema: false })
    expect(own).not.toHaveProperty('extraBody')
  })
})
