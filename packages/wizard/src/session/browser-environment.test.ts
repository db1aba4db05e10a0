// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { browserEnvironment } from './browser-environment.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('a browser as the session sees it', () => {
  it('keeps things over pages, and in memory when the device refuses', () => {
    const { storage } = browserEnvironment()
    storage.set('a', '1')
    expect(browserEnvironment().storage.get('a')).toBe('1')
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    storage.set('a', '2')
    expect(storage.get('a')).toBe('2')
    storage.remove('a')
    expect(storage.get('a')).toBeUndefined()
  })

  it('makes keys the API takes, never the same twice', () => {
    const { newKey } = browserEnvironment()
    const keys = new Set(Array.from({ length: 100 }, newKey))
    expect(keys.size).toBe(100)
    for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9_-]{16,128}$/)
  })

  it('tells of the network and of the page coming to the front, until it is told to stop', () => {
    const { on } = browserEnvironment()
    const heard: string[] = []
    const stops = (['online', 'offline', 'visible'] as const).map((signal) => on(signal, () => heard.push(signal)))
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    visibility.mockReturnValue('visible')
    document.dispatchEvent(new Event('visibilitychange'))
    window.dispatchEvent(new Event('pageshow'))
    window.dispatchEvent(new Event('offline'))
    window.dispatchEvent(new Event('online'))
    const all = ['visible', 'visible', 'offline', 'online']
    expect(heard).toEqual(all)
    for (const stop of stops) stop()
    window.dispatchEvent(new Event('online'))
    document.dispatchEvent(new Event('visibilitychange'))
    expect(heard).toEqual(all)
  })
})
