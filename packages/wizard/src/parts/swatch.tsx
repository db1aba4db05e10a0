/** A colour, drawn with an attribute so that no inline style is needed. */
export function Swatch({ hex }: { hex: string }) {
  return (
    <svg className="genesis-swatch" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <rect width="40" height="40" rx="9" fill={hex} />
    </svg>
  )
}
