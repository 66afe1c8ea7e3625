import { guided } from "../../hubs/setup/sign-in/words/en";
import { newSecret } from "../../hubs/my-tokens/new-token/secret/words/en";
import { newToken } from "../../hubs/my-tokens/new-token/words/en";
import { patTokenErrors } from "../../hubs/my-tokens/token-form/refusals/words/en";
import { snippets } from "../../hubs/my-tokens/new-token/snippets/words/en";
import { templateWords } from "../../hubs/my-tokens/new-token/catalogue/words/en";

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
