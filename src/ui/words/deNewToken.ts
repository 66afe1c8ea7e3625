import { guided } from "../../hubs/setup/sign-in/words/de";
import { newSecret } from "../../hubs/my-tokens/new-token/secret/words/de";
import { newToken } from "../../hubs/my-tokens/new-token/words/de";
import { patTokenErrors } from "../../hubs/my-tokens/token-form/refusals/words/de";
import { snippets } from "../../hubs/my-tokens/new-token/snippets/words/de";
import { templateWords } from "../../hubs/my-tokens/new-token/catalogue/words/de";
import type { NewTokenWords } from "./enNewToken";

export const deNewToken: NewTokenWords = {
  ...newToken,
  secret: newSecret,
  signIn: guided,
  errors: patTokenErrors,
  templates: templateWords,
  snippets,
};
