import type {
  GenesisBrief,
  GenesisBriefInput,
  GenesisEvent,
  GenesisLocale,
  GenesisQuota,
  GenesisSection,
} from './brief-types.ts'

/** The four steps, in order. */
export type GenesisStep = 'business' | 'market' | 'generation' | 'results'

/** What the server keeps of the forms. `revision` counts its saves. */
export type GenesisDraft = { step: string; values: GenesisBriefInput; revision: number }

/** What went wrong, as the user reads it. */
export type GenesisProblem = {
  /** A code of the API (`GENESIS_QUOTA_EXCEEDED`, …), or `OFFLINE`, `UNREACHABLE`, `WIZARD_FAULT`. */
  code: string
  /** In the language of the interface; may be empty. */
  message: string
  /** To quote to support. */
  requestId?: string
}

/** Props of `GenesisCoach`. Callbacks may be new functions at every render: nothing reconnects for it. */
export type GenesisCoachProps = {
  /** Where Genesis answers, such as `https://genesis.example`. The only address the wizard ever calls. */
  baseUrl: string
  /**
   * Gives the user's bearer token. Asked before each connection, and with `fresh: true` after a 401: then the last one
   * was refused. Sent in a header, never in an address.
   */
  getToken: (want: { fresh: boolean }) => string | Promise<string>
  /**
   * Language of the interface.
   * @defaultValue 'fr'
   */
  locale?: GenesisLocale
  /**
   * Language of the texts that are written.
   * @defaultValue the `locale`
   */
  contentLocale?: GenesisLocale
  /**
   * Answers to begin with; what the user typed before goes first. Read once.
   * @defaultValue none
   */
  initialValues?: GenesisBriefInput
  /**
   * A brief to open, at its run or its results, instead of the forms. Another id opens that one. `undefined` again goes
   * back to where the user was before: the run that goes on, the results shown last, or the draft; it does nothing once
   * the user has left the brief by themselves. The draft stays whatever is opened.
   * @defaultValue none
   */
  briefId?: string
  /**
   * Which brief is chosen to begin with: `express` (texts and template) or `complete` (all five parts). Read once.
   * @defaultValue 'complete'
   */
  preset?: 'express' | 'complete'
  /**
   * Who the user is, to keep the answers of several users of one device apart. A change begins anew.
   * @defaultValue the user the token names; a token that names none keeps nothing on the device, only on the server
   */
  userKey?: string
  /** The wizard is on the screen. Called once. */
  onReady?: () => void
  /** Another step is shown. */
  onStepChange?: (step: GenesisStep) => void
  /** The server has the draft. */
  onDraftSaved?: (draft: GenesisDraft) => void
  /** A brief was started. */
  onStart?: (briefId: string) => void
  /** Each event of a run, once, in order. */
  onEvent?: (event: GenesisEvent) => void
  /** A section can be read. `preview` is cut to 4 KiB. */
  onSectionReady?: (section: GenesisSection, preview: unknown) => void
  /** A run that was watched here has left results. */
  onComplete?: (brief: GenesisBrief) => void
  /** The quota was read. */
  onQuota?: (quota: GenesisQuota) => void
  /** Something went wrong; the user sees it too. */
  onError?: (problem: GenesisProblem) => void
  /**
   * The user wants to leave. Without it no close button is shown. The run goes on, and nothing is lost.
   * @defaultValue none
   */
  onClose?: () => void
}
