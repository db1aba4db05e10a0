import { Component, type ReactNode } from 'react'
import { useMessages } from '../messages/messages-provider.tsx'
import { Notice } from './notice.tsx'

type ErrorBoundaryProps = { onError: (error: unknown) => void; children: ReactNode }

/** Keeps a mistake of ours inside the wizard: the host's page stays whole, and the answers are kept. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: unknown) {
    this.props.onError(error)
  }

  override render() {
    return this.state.failed ? <Failed onAgain={() => this.setState({ failed: false })} /> : this.props.children
  }
}

function Failed({ onAgain }: { onAgain: () => void }) {
  const { t } = useMessages()
  return (
    <Notice tone="bad" role="alert" title={t.errors.boundaryTitle}>
      <p>{t.errors.boundaryText}</p>
      <button type="button" className="genesis-button" onClick={onAgain}>
        {t.errors.boundaryAction}
      </button>
    </Notice>
  )
}
