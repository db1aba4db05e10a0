import type { ContentGeneration } from '@genesis/core/domain/results/content-generation'
import { useMessages } from '../messages/messages-provider.tsx'
import { Known } from '../parts/gap.tsx'
import { Block, Bullets, Fact } from './block.tsx'

/** The site's texts, page by page. */
export function ContentPart({ content }: { content: ContentGeneration }) {
  const { t } = useMessages()
  const languages = content.languagesGenerated.map((language) => t.content.writtenIn[language]).join(', ')
  return (
    <div className="stack">
      <Homepage homepage={content.homepage} />
      <About about={content.about} />
      <Services services={content.services.services} />
      <Faq faq={content.faq} />
      <Contact contact={content.contact} />
      <p className="fine">{t.content.written(languages)}</p>
    </div>
  )
}

function Homepage({
  homepage: { heroSection: hero, valueProposition: value, servicesTeaser },
}: Pick<ContentGeneration, 'homepage'>) {
  const { t } = useMessages()
  return (
    <Block title={t.sections['content.homepage']}>
      <div className="hero">
        <p className="hero-title">{hero.title}</p>
        <p className="hero-subtitle">{hero.subtitle}</p>
        <p>{hero.heroParagraph}</p>
        <p className="hero-actions">
          <span className="mock-button">{hero.primaryCta}</span>
          <span className="mock-button mock-button-second">{hero.secondaryCta}</span>
        </p>
      </div>
      <p className="strong">{value.mainValue}</p>
      <Bullets items={value.benefits} />
      <h3>{t.content.why}</h3>
      <p>{value.whyChooseUs}</p>
      <h3>{t.content.teaser}</h3>
      <p>{servicesTeaser}</p>
    </Block>
  )
}

function About({ about: { story, values, callToAction } }: Pick<ContentGeneration, 'about'>) {
  const { t } = useMessages()
  return (
    <Block title={t.sections['content.about']}>
      <p>{story.opening}</p>
      <h3>{t.content.journey}</h3>
      <p>
        <Known value={story.journey} />
      </p>
      <h3>{t.content.mission}</h3>
      <p>{story.missionStatement}</p>
      {values.length > 0 && <h3>{t.content.values}</h3>}
      <dl className="pairs">
        {values.map(({ value, description }, index) => (
          <Fact key={index} name={value}>
            {description}
          </Fact>
        ))}
      </dl>
      <p className="strong">{callToAction}</p>
    </Block>
  )
}

function Services({ services }: ContentGeneration['services']) {
  const { t } = useMessages()
  return (
    <Block title={t.sections['content.services']}>
      {services.length === 0 && <p className="quiet">{t.content.noServices}</p>}
      <ul className="items">
        {services.map(({ name, price, description, benefits, cta }, index) => (
          <li key={index} className="item">
            <h3 className="item-head">
              {name}
              {price && <span className="price">{price}</span>}
            </h3>
            <p>{description}</p>
            <Bullets items={benefits} />
            <p>
              <span className="mock-button mock-button-second">{cta}</span>
            </p>
          </li>
        ))}
      </ul>
    </Block>
  )
}

function Faq({ faq }: Pick<ContentGeneration, 'faq'>) {
  const { t } = useMessages()
  return (
    <Block title={t.sections['content.faq']}>
      {faq.length === 0 && <p className="quiet">{t.content.noFaq}</p>}
      <dl className="pairs">
        {faq.map(({ question, answer }, index) => (
          <Fact key={index} name={question}>
            <Known value={answer} />
          </Fact>
        ))}
      </dl>
    </Block>
  )
}

function Contact({ contact }: Pick<ContentGeneration, 'contact'>) {
  const { t } = useMessages()
  const known = (['phone', 'whatsapp', 'email', 'address'] as const).flatMap((name) => {
    const value = contact[name]
    return value === undefined ? [] : [{ name, value }]
  })
  return (
    <Block title={t.sections['content.contact']}>
      {known.length === 0 && <p className="quiet">{t.content.noContact}</p>}
      <dl className="pairs pairs-row">
        {known.map(({ name, value }) => (
          <Fact key={name} name={t.content.contact[name]}>
            <Known value={value} />
          </Fact>
        ))}
      </dl>
    </Block>
  )
}
