import type { ApiPath } from "../snippets/ApiPath";
import type { SnippetId } from "../snippets/Snippet";

/** The way without a PAT: what stands in for it. The words to it are kept apart, by template. */
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

/** A job that a token is made for. Scopes are the narrowest that do it; the lifetime is one of the presets. */
export interface Template<Id extends string = string> {
  id: Id;
  scopes: readonly string[];
  lifetimeDays: 7 | 30;
  namePattern: string;
  snippets: readonly SnippetId[];
  /** A harmless read that shows that the token works, for the snippets that call REST. */
  api?: ApiPath;
  alternative: Alternative;
}
