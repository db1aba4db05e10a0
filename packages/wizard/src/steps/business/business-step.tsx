import { QuestionPage } from '../../questions/question-page.tsx'

/** The first step: who one is, what one does, where, and how to be reached. */
export function BusinessStep() {
  return <QuestionPage page="business" next="market" />
}
