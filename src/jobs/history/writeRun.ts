import type { JsonObject } from "../../tokens/json/JsonObject";
import { shownText } from "../../tokens/naming/shownText";
import { shorten } from "../../tokens/text/displayText";
import { TextMap } from "../../tokens/text/TextMap";
import type { Steps } from "../../tokens/steps/Steps";
import type { ReportLine, RevocationReport } from "../report/RevocationReport";
import { mostBytes, mostParts } from "./limits";
import { RunPart } from "./RunPart";

/** Code points. Longer texts are hardly names. */
const longestText = 300;
const mostScopes = 60;
/** Lines between two pauses: to measure a line takes far longer than to look at a row. */
const linesAtOnce = 50;

/** The documents that hold a run, each small enough for the service. The first one also says who, when and why. */
export function* writeRun({ lines, startedAt, ...head }: RevocationReport): Steps<readonly JsonObject[]> {
  const first = { ...head, startedAtMs: startedAt.getTime() };
  let part = new RunPart(startedAt, first);
  const parts = [part];
  const limited = limiter();
  for (const [place, each] of lines.entries()) {
    if (place % linesAtOnce === linesAtOnce - 1) yield;
    const line = limited(each);
    if (part.add(line, mostBytes)) continue;
    if (parts.length === mostParts) break;
    part = new RunPart(startedAt);
    parts.push(part);
    part.add(line, mostBytes);
  }
  return parts.map(({ fields }) => fields);
}

/** A report shows what looks like a token's value as asterisks; so do names here, whoever made the report. */
function limiter(): (line: ReportLine) => ReportLine {
  // People and scopes repeat from line to line, and looking at each text takes time.
  const seen = new TextMap<string>();
  const text = (value: string) => {
    const known = seen.get(value);
    if (known !== undefined) return known;
    const shown = shorten(shownText(value), longestText);
    seen.set(value, shown);
    return shown;
  };
  return (line) => ({
    ...line,
    tokenName: text(line.tokenName),
    ownerName: text(line.ownerName),
    ownerMail: line.ownerMail === undefined ? undefined : text(line.ownerMail),
    scopes: line.scopes.slice(0, mostScopes).map(text),
    why:
      line.why?.serverMessage === undefined
        ? line.why
        : { ...line.why, serverMessage: text(line.why.serverMessage) },
  });
}
