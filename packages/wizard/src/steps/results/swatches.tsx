import { Swatch } from '../../parts/swatch.tsx'

/** Colours with their names and codes. */
export function Swatches({ colors }: { colors: readonly { hex: string; name: string }[] }) {
  return (
    <ul className="genesis-swatches">
      {colors.map(({ hex, name }, index) => (
        <li key={index}>
          <Swatch hex={hex} />
          <span>
            <strong>{name}</strong>
            <code>{hex}</code>
          </span>
        </li>
      ))}
    </ul>
  )
}
