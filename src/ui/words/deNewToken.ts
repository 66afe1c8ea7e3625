import { guided } from "./de/guided";
import { newSecret } from "./de/newSecret";
import { newToken } from "./de/newToken";
import { patTokenErrors } from "./de/patTokenErrors";
import { snippets } from "./de/snippets";
import { templateWords } from "./de/templates";
import type { NewTokenWords } from "./enNewToken";

export const deNewToken: NewTokenWords = {
  ...newToken,
  secret: newSecret,
  signIn: guided,
  errors: patTokenErrors,
  templates: templateWords,
  snippets,
};
