import type { ApiPath } from "../snippets/ApiPath";
import type { SnippetId } from "../snippets/Snippet";

/** What can take the place of a PAT. The words that explain it come with the template's other words. */
export type AlternativeKind =
  | "entraSignIn"
  | "managedIdentity"
  | "workloadIdentity"
  | "pipelineIdentity"
  | "artifactsCredentialProvider"
  | "auditStreaming";

export interface Alternative {
  kind: AlternativeKind;
  /** A page of learn.microsoft.com. */
  documentation: string;
}

/** A job that needs a token: the narrowest scopes that do it, and a lifetime that is one of the presets. */
export interface Template {
  /** Unique among the templates that are offered together. */
  id: string;
  scopes: readonly string[];
  lifetimeDays: 7 | 30;
  namePattern: string;
  snippets: readonly SnippetId[];
  /** A harmless read that shows that the token works, for the snippets that call REST. */
  api?: ApiPath;
  alternative: Alternative;
}
