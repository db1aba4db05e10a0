type ProgressBarProps = {
  label: string
  /** 0 to 100. */
  percent: number
  valueText: string
  thin?: boolean
}

/** How far something is, drawn with an attribute so that no inline style is needed. */
export function ProgressBar({ label, percent, valueText, thin = false }: ProgressBarProps) {
  return (
    <div
      className="genesis-bar"
      data-thin={thin || undefined}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={valueText}
    >
      <svg width="100%" height="100%" aria-hidden="true" focusable="false">
        <rect className="genesis-bar-fill" width={`${percent}%`} height="100%" rx="4" />
      </svg>
    </div>
  )
}
