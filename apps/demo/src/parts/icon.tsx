/** Line icons, 20 by 20, in the colour of the text around them; always beside words, so hidden from readers. */
const PATHS = {
  menu: 'M3.5 6h13M3.5 10h13M3.5 14h13',
  cross: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  flask: 'M8 3.5h4M8.8 3.5v4.7L4.6 15a1 1 0 0 0 .9 1.5h9a1 1 0 0 0 .9-1.5l-4.2-6.8V3.5M6.8 12.5h6.4',
  user: 'M10 10.2a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM4 16.2c.7-2.7 3-4.2 6-4.2s5.3 1.5 6 4.2',
  dashboard: 'M3.5 3.5h5v6h-5zM11.5 3.5h5v3.5h-5zM11.5 10.5h5v6h-5zM3.5 13h5v3.5h-5z',
  sites: 'M3 4.5h14v11H3zM3 8h14M5.5 6.3h.1M7.5 6.3h.1',
  genesis:
    'M10 17V9.5M10 11c0-3.6 2.3-6 6.2-6.3C16.2 8.7 13.9 11 10 11ZM10 13.500c0-2.9-1.9-4.9-5.3-5.100C4.7 11.6 6.7 13.5 10 13.500Z',
  briefs: 'M5 3h7l3.5 3.5V17H5V3ZM8 9h4.500M8 12.500h4.5',
  billing: 'M2.5 5h15v10h-15zM2.5 8.200h15M5.5 12h3',
  warning: 'M10 7.5v3.2M10 13.5v.1M9.1 3.8 2.9 14.6a1 1 0 0 0 .9 1.5h12.4a1 1 0 0 0 .9-1.5L10.9 3.8a1 1 0 0 0-1.8 0Z',
  arrow: 'M4 10h12M11 5l5 5-5 5',
} as const
export type IconName = keyof typeof PATHS

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
