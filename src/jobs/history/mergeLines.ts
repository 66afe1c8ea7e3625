import { TextMap } from "../../tokens/text/TextMap";
import { TextSet } from "../../tokens/text/TextSet";
import type { ReportLine } from "../report/RevocationReport";
import { Outcomes } from "../revocation/Outcomes";
import type { RevocationEvent } from "../revocation/RevocationEvent";

/**
 * The lines of a run that an earlier visit wrote down, as they stand now. `later` are the lines of a continuation,
 * which may have fewer tokens, and knows less of some; `events` is what the journal has of the others.
 */
export function mergeLines(
  earlier: readonly ReportLine[],
  events: readonly RevocationEvent[],
  later: readonly ReportLine[] = [],
): ReportLine[] {
  const outcomes = new Outcomes();
  for (const event of events)
    outcomes.record({ ...event, authorizationIds: event.authorizationIds.map((id) => id.toLowerCase()) });
  const news = new TextMap<ReportLine>();
  for (const line of later) news.set(idOf(line), line);
  const known = new TextSet(earlier.map(idOf));
  return [
    ...earlier.map((line) => {
      const now = news.get(idOf(line));
      if (now) return now.tokenName === "" ? { ...now, ...described(line) } : now;
      const {
        progress,
        stateAt,
        sentAt = line.sentAt,
        acceptedAt = line.acceptedAt,
      } = outcomes.of(idOf(line));
      if (!stateAt) return line;
      const why = "why" in progress ? progress.why : undefined;
      return { ...line, state: progress.state, why, stateAt, sentAt, acceptedAt };
    }),
    ...later.filter((line) => !known.has(idOf(line))),
  ];
}

const idOf = ({ authorizationId }: ReportLine) => authorizationId.toLowerCase();

function described({ tokenName, scopes, validTo, effectiveExpiry, ownerName, ownerMail }: ReportLine) {
  return { tokenName, scopes, validTo, effectiveExpiry, ownerName, ownerMail };
}
