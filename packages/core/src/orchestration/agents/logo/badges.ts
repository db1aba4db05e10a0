/** A closed shape in a box of 100 by 100 that holds a mark. */
export type Badge = {
  readonly path: string
  /** Side of the square within it that a drawing may fill, centred on (50, `middle`). */
  readonly room: number
  readonly middle: number
}

const CORNER = 14

export const BADGES: readonly [Badge, ...Badge[]] = [
  { path: 'M50 0A50 50 0 1 1 50 100A50 50 0 1 1 50 0Z', room: 58, middle: 50 },
  { path: 'M50 0C90 0 100 10 100 50C100 90 90 100 50 100C10 100 0 90 0 50C0 10 10 0 50 0Z', room: 62, middle: 50 },
  {
    path: 'M50 0H86A14 14 0 0 1 100 14V50A50 50 0 0 1 50 100H14A14 14 0 0 1 0 86V50A50 50 0 0 1 50 0Z',
    room: 58,
    middle: 50,
  },
  { path: 'M4 46A46 46 0 0 1 96 46V88A12 12 0 0 1 84 100H16A12 12 0 0 1 4 88Z', room: 58, middle: 54 },
  { path: roundedPolygon(6, 0), room: 56, middle: 50 },
  { path: roundedPolygon(8, 22.5), room: 60, middle: 50 },
  { path: scalloped(8), room: 58, middle: 50 },
  {
    path: 'M14 0H86A14 14 0 0 1 100 14V50C100 78 80 94 50 100C20 94 0 78 0 50V14A14 14 0 0 1 14 0Z',
    room: 56,
    middle: 46,
  },
]

type Point = readonly [x: number, y: number]

/** A regular polygon with softened corners, `turn` degrees from one that stands on a corner. */
function roundedPolygon(sides: number, turn: number): string {
  const corners = around(sides, 52, turn - 90)
  const parts = corners.map((corner, index) => {
    const before = towards(corner, corners.at(index - 1) ?? corner)
    const after = towards(corner, corners.at((index + 1) % sides) ?? corner)
    return `${index === 0 ? 'M' : 'L'}${point(before)}Q${point(corner)} ${point(after)}`
  })
  return `${parts.join('')}Z`
}

/** A flower-like edge of `lobes` arcs. */
function scalloped(lobes: number): string {
  const valleys = around(lobes, 45, -90)
  const radius = round(45 * Math.sin(Math.PI / lobes) * 1.12)
  const arcs = valleys.map((_, index) => `A${radius} ${radius} 0 0 1 ${point(valleys[(index + 1) % lobes] ?? [50, 5])}`)
  return `M${point(valleys[0] ?? [50, 5])}${arcs.join('')}Z`
}

function around(count: number, radius: number, from: number): Point[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = ((from + (index * 360) / count) * Math.PI) / 180
    return [50 + radius * Math.cos(angle), 50 + radius * Math.sin(angle)] as const
  })
}

function towards([x, y]: Point, [toX, toY]: Point): Point {
  const share = CORNER / Math.hypot(toX - x, toY - y)
  return [x + (toX - x) * share, y + (toY - y) * share]
}

function point([x, y]: Point): string {
  return `${round(x)} ${round(y)}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
