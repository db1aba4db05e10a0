import type { ContentGeneration } from '@genesis/core/domain/results/content-generation'
import { useRunMessages } from '../../messages/use-run-messages.ts'
import { Known } from '../../parts/gap.tsx'
import { Block, Bullets, Fact } from './block.tsx'

/** The site's texts, page by page. */
export function ContentPart({ content }: { content: ContentGeneration }) {
  return (
    <>
      <Homepage homepage={content.homepage} />
      <About about={content.about} />
      <Services services={content.services.services} />
      <Faq faq={content.faq} />
      <Contact contact={content.contact} />
    </>
  )
}

function Homepage({
  homepage: { heroSection: hero, valueProposition: value, servicesTeaser },
}: Pick<ContentGeneration, 'homepage'>) {
  const { t } = useRunMessages()
  return (
    <Block title={t.sections['content.homepage']}>
      <div className="genesis-hero" dir="auto">
        <p className="genesis-hero-title">{hero.title}</p>
        <p className="genesis-hero-subtitle">{hero.subtitle}</p>
        <p>{hero.heroParagraph}</p>
        <p className="genesis-hero-actions">
          <span className="genesis-mock">{hero.primaryCta}</span>
          <span className="genesis-mock" data-second>
            {hero.secondaryCta}
          </span>
        </p>
      </div>
      <p className="genesis-strong" dir="auto">
        {value.mainValue}
      </p>
      <Bullets items={value.benefits} />
      <h4>{t.content.why}</h4>
      <p dir="auto">{value.whyChooseUs}</p>
      <h4>{t.content.teaser}</h4>
      <p dir="auto">{servicesTeaser}</p>
    </Block>
  )
}

function About({ about: { story, values, callToAction } }: Pick<ContentGeneration, 'about'>) {
  const { t } = useRunMessages()
  return (
    <Block title={t.sections['content.about']}>
      <p dir="auto">{story.opening}</p>
      <h4>{t.content.journey}</h4>
      <p dir="auto">
        <Known value={story.journey} />
      </p>
      <h4>{t.content.mission}</h4>
      <p dir="auto">{story.missionStatement}</p>
      {values.length > 0 && <h4>{t.content.values}</h4>}
      <dl className="genesis-pairs">
        {values.map(({ value, description }, index) => (
          <Fact key={index} name={value}>
            {description}
          </Fact>
        ))}
      </dl>
      <p className="genesis-strong" dir="auto">
        {callToAction}
      </p>
    </Block>
  )
}

function Services({ services }: ContentGeneration['services']) {
  const { t } = useRunMessages()
  return (
    <Block title={t.sections['content.services']}>
      {services.length === 0 && <p className="genesis-quiet">{t.content.noServices}</p>}
      <ul className="genesis-items">
        {services.map(({ name, price, description, benefits, cta }, index) => (
          <li key={index} dir="auto">
            <h4 className="genesis-item-head">
              {name}
              {price && <span className="genesis-price">{price}</span>}
            </h4>
            <p>{description}</p>
            <Bullets items={benefits} />
            <p>
              <span className="genesis-mock" data-second>
                {cta}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Block>
  )
}

function Faq({ faq }: Pick<ContentGeneration, 'faq'>) {
  const { t } = useRunMessages()
  return (
    <Block title={t.sections['content.faq']}>
      {faq.length === 0 && <p className="genesis-quiet">{t.content.noFaq}</p>}
      <dl className="genesis-pairs">
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
  const { t } = useRunMessages()
  const known = (['phone', 'whatsapp', 'email', 'address'] as const).flatMap((name) => {
    const value = contact[name]
    return value === undefined ? [] : [{ name, value }]
  })
  return (
    <Block title={t.sections['content.contact']}>
      {known.length === 0 && <p className="genesis-quiet">{t.content.noContact}</p>}
      <dl className="genesis-pairs" data-row>
        {known.map(({ name, value }) => (
          <Fact key={name} name={t.content.contact[name]}>
            <Known value={value} />
          </Fact>
        ))}
      </dl>
    </Block>
  )
}
