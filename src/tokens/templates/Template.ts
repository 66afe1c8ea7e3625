import type { ApiPath } from "../snippets/ApiPath";
import type { SnippetId } from "../snippets/Snippet";

/** What can replace a PAT. The text that explains it comes with the template's other words. */
export type AlternativeKind =
  | "entraSignIn"
  | "managedIdentity"
  | "workloadIdentity"
  | "pipelineIdentity"
  | "azureDevOpsConnection"
  | "registrationScript"
  | "anonymousBadge"
  | "artifactsCredentialProvider"
  | "auditStreaming";

export interface Alternative {
  kind: AlternativeKind;
  /** A page of Microsoft's documentation. */
  documentation: string;
}

/** A job that needs a token: the narrowest scopes that do it, and a usual lifetime. */
export interface Template {
  /** Unique among the templates offered together. */
  id: string;
  /** What people call the job or its tool, in whatever language. Searched as well as the words. */
  alsoCalled?: readonly string[];
  scopes: readonly string[];
  lifetimeDays: number;
  namePattern: string;
  snippets: readonly SnippetId[];
  /** A harmless read that proves the token works, for the snippets that call REST. */
  api?: ApiPath;
  /** Absent: the words say all there is to say. */
  alternative?: Alternative;
}
