import { useId } from 'react'

type SegmentsProps<T extends string> = {
  legend: string
  value: T
  options: readonly { value: T; label: string; lang?: string }[]
  onChange: (value: T) => void
}

/** One of a few, side by side. */
export function Segments<T extends string>({ legend, value, options, onChange }: SegmentsProps<T>) {
  const name = useId()
  return (
    <fieldset className="segments">
      <legend>{legend}</legend>
      <div className="segments-row">
        {options.map((option) => (
          <label key={option.value} className="segment" lang={option.lang}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
