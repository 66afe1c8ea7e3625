import type { ReportLine } from "../../../../jobs/report/RevocationReport";
import type { Token } from "../../../../tokens/token/Token";

interface List {
  readonly tokens: readonly Token[];
  /** Rows that could not be read: any token may be among them. */
  readonly unreadable: number;
  readonly at: Date;
}

/** What the list says of the tokens of a revocation whose end nobody saw. */
export function judgeLines(
  lines: readonly ReportLine[],
  { tokens, unreadable, at }: List,
  isActive: (token: Token) => boolean,
): ReportLine[] {
  const listed = new Map(tokens.map((token) => [token.authorizationId, token]));
  return lines.map((line) => {
    const token = listed.get(line.authorizationId);
    const common = { ...line, stateAt: at, why: undefined };
    if (token && isActive(token)) return { ...common, state: "stillListed" };
    if (!token && unreadable > 0) return { ...common, state: "unknown", why: { kind: "unexpected" } };
    return line.state === "gone" ? line : { ...common, state: "gone" };
  });
}
