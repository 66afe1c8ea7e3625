import type { CaseSentences } from "../../../../src/jobs/evidence/content/contentOfCase";
import type { ReportSentences } from "../../../../src/jobs/evidence/content/contentOfReport";

/** Says the name of each sentence and what it is about. */
const audit = {
  notRead: "not read",
  blind: "blind",
  more: "more",
  failed: ({ kind }: { kind: string }) => `failed: ${kind}`,
  partly: (since: Date) => `partly: ${since.toISOString()}`,
  unreadable: (rows: number) => `unreadable: ${rows}`,
};

const why = ({ kind }: { kind: string }) => `why: ${kind}`;

export const reportSentences: ReportSentences = {
  ...{ audit, why, continued: "continued", sessions: "sessions", origin: "origin" },
  subject: (tokens, people) => `${tokens} of ${people}`,
  includedProtected: (tokens) => `protected: ${tokens}`,
  notKnown: (tokens) => `not known: ${tokens}`,
  stillListed: (tokens) => `still listed: ${tokens}`,
  open: (tokens) => `open: ${tokens}`,
  onlyIds: (tokens) => `only ids: ${tokens}`,
  missing: (tokens) => `missing: ${tokens}`,
};

export const caseSentences: CaseSentences = {
  ...{ audit, why, leaked: "leaked", sessions: "sessions", whoReadIt: "who read it", marked: "marked" },
  ...{ revokedEarlier: "revoked earlier", noName: "no name" },
  foundBy: { hash: "by hash", asked: "asked", list: "in the list" },
  byHash: (end) => `by hash ${end}`,
  subject: (token, owner) => `${token} of ${owner}`,
  revokedWhy: (reason) => `because ${reason}`,
};
