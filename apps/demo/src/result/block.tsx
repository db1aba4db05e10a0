import type { ReactNode } from 'react'

/** A titled part of a page of results. */
export function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="card block">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** Lines of text; their place is their key, for they never change on this page. */
export function Bullets({ items }: { items: readonly string[] }) {
  return (
    <ul className="bullets">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}

/** Short words side by side; keyed like `Bullets`, for generated words may repeat. */
export function Chips({ items }: { items: readonly string[] }) {
  return (
    <ul className="chips">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}

/** A name and what it stands for, in a `dl`. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
