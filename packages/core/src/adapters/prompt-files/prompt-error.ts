/** What is wrong with a prompt file, and where. Lines count from 1. */
export type PromptFault = { file: string; line: number; message: string }

/** Prompt files that cannot be used; names every fault. Thrown when the process starts. */
export class PromptFilesError extends Error {
  readonly faults: readonly PromptFault[]

  constructor(faults: readonly PromptFault[]) {
    super(faults.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'))
    this.name = 'PromptFilesError'
    this.faults = faults
  }
}
