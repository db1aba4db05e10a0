import { QuestionPage } from '../../questions/question-page.tsx'

/** The second step: customers, advantage, competitors, goals. All of it may stay empty. */
export function MarketStep() {
  return <QuestionPage page="market" next="review" />
}
