import { guided } from "./en/guided";
import { newSecret } from "./en/newSecret";
import { newToken } from "./en/newToken";
import { patTokenErrors } from "./en/patTokenErrors";
import { snippets } from "./en/snippets";
import { templateWords } from "./en/templates";

/** The part of the words that only making and changing a token needs. It is big and comes with that chunk. */
export const enNewToken = {
  ...newToken,
  secret: newSecret,
  signIn: guided,
  errors: patTokenErrors,
  templates: templateWords,
  snippets,
};

export type NewTokenWords = typeof enNewToken;
