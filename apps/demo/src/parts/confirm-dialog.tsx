import { useEffect, useId, useRef } from 'react'

type ConfirmDialogProps = {
  title: string
  body: string
  confirm: string
  keep: string
  busy?: boolean
  onConfirm: () => void
  onClose: () => void
}

/** Asks before something that cannot be undone. Focus starts on the safe answer and returns where it was. */
export function ConfirmDialog({ title, body, confirm, keep, busy = false, onConfirm, onClose }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={() => dialog.current?.open || onClose()}>
      <h2 id={id}>{title}</h2>
      <p>{body}</p>
      <div className="actions actions-end">
        <button type="button" className="button button-plain" autoFocus onClick={onClose}>
          {keep}
        </button>
        <button type="button" className="button button-danger" disabled={busy} onClick={onConfirm}>
          {confirm}
        </button>
      </div>
    </dialog>
  )
}
