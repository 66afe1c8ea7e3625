import { alternatives } from "../alternatives";
import type { Template } from "../Template";
import { gitSnippets, usualNamePattern } from "./usual";

/** Templates for work with Git repositories. */
export const codeTemplates: readonly Template[] = [
  {
    id: "clone",
    scopes: ["vso.code"],
    lifetimeDays: 30,
    namePattern: usualNamePattern,
    snippets: gitSnippets,
    alternative: alternatives.entraSignIn,
  },
  {
    id: "clone-and-push",
    scopes: ["vso.code_write"],
    lifetimeDays: 30,
    namePattern: usualNamePattern,
    snippets: gitSnippets,
    alternative: alternatives.entraSignIn,
  },
];
