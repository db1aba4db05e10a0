import type { ThemeColors } from '@genesis/core/domain/results/template-selection'

/** A page in the template's colours, drawn with attributes so that no inline style is needed. */
export function TemplateSketch({ colors, label }: { colors: ThemeColors; label: string }) {
  const { primary, secondary, accent, background, text } = colors
  return (
    <svg className="genesis-sketch" viewBox="0 0 320 220" role="img" aria-label={label}>
      <rect width="320" height="220" fill={background} />
      <rect width="320" height="26" fill={primary} />
      <rect x="16" y="9" width="52" height="8" rx="4" fill={background} />
      <rect x="228" y="10" width="22" height="6" rx="3" fill={background} opacity="0.75" />
      <rect x="256" y="10" width="22" height="6" rx="3" fill={background} opacity="0.75" />
      <rect x="284" y="10" width="22" height="6" rx="3" fill={background} opacity="0.75" />
      <rect x="16" y="48" width="150" height="13" rx="4" fill={text} />
      <rect x="16" y="67" width="112" height="13" rx="4" fill={text} />
      <rect x="16" y="90" width="140" height="6" rx="3" fill={text} opacity="0.55" />
      <rect x="16" y="101" width="124" height="6" rx="3" fill={text} opacity="0.55" />
      <rect x="16" y="117" width="62" height="17" rx="8.5" fill={accent} />
      <rect x="192" y="44" width="112" height="92" rx="10" fill={secondary} />
      <circle cx="226" cy="80" r="13" fill={accent} />
      <path d="M192 126l34-28 26 20 22-16 30 24v0a10 10 0 0 1-10 10h-92a10 10 0 0 1-10-10Z" fill={primary} />
      {[16, 116, 216].map((x) => (
        <g key={x}>
          <rect x={x} y="154" width="88" height="50" rx="8" fill={primary} opacity="0.1" />
          <rect x={x + 10} y="165" width="40" height="7" rx="3.5" fill={primary} />
          <rect x={x + 10} y="179" width="64" height="5" rx="2.5" fill={text} opacity="0.55" />
          <rect x={x + 10} y="189" width="50" height="5" rx="2.5" fill={text} opacity="0.55" />
        </g>
      ))}
    </svg>
  )
}
