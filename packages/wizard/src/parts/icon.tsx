/** Line icons, 20 by 20, in the colour of the text around them; always beside words, so hidden from readers. */
const PATHS = {
  check: 'M4.5 10.5 8.2 14l7.3-8',
  clock: 'M10 5.5V10l3 2M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0Z',
  warning: 'M10 7.5v3.2M10 13.5v.1M9.1 3.8 2.9 14.6a1 1 0 0 0 .9 1.5h12.4a1 1 0 0 0 .9-1.5L10.9 3.8a1 1 0 0 0-1.8 0Z',
  cross: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  dash: 'M5 10h10',
  spark:
    'M10 3v3.5M10 13.5V17M3 10h3.5M13.5 10H17M5.2 5.2l2.3 2.3M12.5 12.5l2.3 2.3M14.8 5.2l-2.3 2.3M7.5 12.5l-2.3 2.3',
  plus: 'M10 4.5v11M4.5 10h11',
  trash: 'M3.5 5.5h13M8 5.5V3.8h4v1.7M5.2 5.5l.7 10.7h8.2l.7-10.7M8.5 8.5v5M11.5 8.5v5',
  chevron: 'M5.5 8l4.5 4.5L14.5 8',
  arrow: 'M4 10h12M11.5 5.5 16 10l-4.5 4.5',
  back: 'M16 10H4M8.5 5.5 4 10l4.5 4.5',
  external: 'M11.5 4H16v4.5M16 4l-6.5 6.5M14 11.5V15a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h3.5',
  research: 'M13.2 13.2 17 17M15 9a6 6 0 1 1-12 0 6 6 0 0 1 12 0Z',
  content: 'M5 3h7l3.5 3.5V17H5V3ZM8 9h4.5M8 12.5h4.5',
  logo: 'M10 3l2 4.7 5 .5-3.8 3.3 1.1 5L10 13.9 5.7 16.5l1.1-5L3 8.2l5-.5L10 3Z',
  seo: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM3 10h14M10 3c2 2 2.9 4.5 2.9 7s-.9 5-2.9 7c-2-2-2.9-4.5-2.9-7s.9-5 2.9-7Z',
  template: 'M3.5 4h13v12h-13V4ZM3.5 8h13M8.5 8v8',
} as const
export type IconName = keyof typeof PATHS

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="genesis-icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
