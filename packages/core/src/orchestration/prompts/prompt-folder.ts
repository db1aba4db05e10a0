/** Where the prompt files lie, beside this module in the source and in the build alike. */
export const PROMPT_FOLDER = import.meta.dirname
