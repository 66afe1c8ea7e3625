import { newSecret } from "./en/newSecret";
import { newToken } from "./en/newToken";
import { patTokenErrors } from "./en/patTokenErrors";
import { blockTitles, missingNames, shellNames, snippetNotes, snippetWords } from "./en/snippets";
import { templateWords } from "./en/templates";

/** The part of the words that only making and changing a token needs. It is big and comes with that chunk. */
export const enNewToken = {
  ...newToken,
  secret: newSecret,
  errors: patTokenErrors,
  templates: templateWords,
  snippets: {
    words: snippetWords,
    blocks: blockTitles,
    shells: shellNames,
    missing: missingNames,
    notes: snippetNotes,
  },
};

export type NewTokenWords = typeof enNewToken;
