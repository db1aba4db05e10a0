import type { ReactNode } from 'react'

/** A titled part of a page of results. */
export function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="genesis-block">
      <h3 dir="auto">{title}</h3>
      {children}
    </section>
  )
}

/** Lines of text; their place is their key, for they never change here. */
export function Bullets({ items }: { items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <ul className="genesis-bullets">
      {items.map((item, index) => (
        <li key={index} dir="auto">
          {item}
        </li>
      ))}
    </ul>
  )
}

/** Short words side by side. */
export function Chips({ items }: { items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <ul className="genesis-chips">
      {items.map((item, index) => (
        <li key={index} dir="auto">
          {item}
        </li>
      ))}
    </ul>
  )
}

/** A name and what it stands for, in a `dl`. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt dir="auto">{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  )
}
