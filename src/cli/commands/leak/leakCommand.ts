import { lookUp } from "../../../jobs/incident/lookUp";
import { shownText } from "../../../tokens/naming/shownText";
import { findLeaks } from "../../../tokens/leaked/findLeaks";
import type { Leak } from "../../../tokens/leaked/Leak";
import { readLeakBytes } from "../../../tokens/leaked/readLeakBytes";
import { describeToken } from "../../../tokens/export/describeToken";
import { CommandError } from "../../CommandError";
import { exitCodes } from "../../exitCodes";
import type { ScanFileContent } from "../../../jobs/scan-file/ScanFileContent";
import { loadScan } from "../../files/loadScan";
import { readInputBytes } from "../../files/readInput";
import type { CommandSpec } from "../CommandSpec";
import { words } from "./words";

/** As much as the incident desk takes, in bytes. */
const mostBytes = 200_000_000;

/** Finds whose a leaked token is, by its hash; offline. */
export const leakCommand: CommandSpec = {
  declare: (program) =>
    program
      .command("leak")
      .description(words.what)
      .requiredOption("--scan <file>", words.scan)
      .addHelpText("after", words.examples),
  async work(options, around) {
    const loaded = await loadScan(options.needed("scan"), around);
    const bytes = await readInputBytes(around, mostBytes);
    if (!bytes) throw new CommandError(exitCodes.wrongUse, words.tooLong);
    const { leaks, isCut } = findLeaks(readLeakBytes(bytes));
    bytes.fill(0);
    if (isCut) around.narrator.warn(words.isCut);
    if (!loaded.scan.isComplete) around.narrator.warn(words.partial);
    const places = leaks.map((leak) => placeOf(leak, loaded, around.clock.now()));
    const found = places.filter((place) => place.found);
    const isActive = found.some((place) => place.found?.status === "active");
    return {
      exitCode: isActive ? exitCodes.findings : exitCodes.done,
      facts: { leaks: leaks.length, found: found.length, isActive },
      files: [],
      text: [
        ...places.map(({ sentence }) => `${sentence}\n`),
        `${leaks.length === 0 ? words.noLeak : words.sum(leaks.length, found.length)}\n`,
      ],
      json: [
        `${JSON.stringify(places.map(({ hash, place, found: token }) => ({ hash, place, ...token })))}\n`,
      ],
    };
  },
};

function placeOf(leak: Leak, { scan: { table } }: ScanFileContent, now: Date) {
  const { hash } = leak;
  const place = lookUp(leak, table);
  if (place.kind !== "found") {
    const sentence =
      place.kind === "noHashes" ? words.noHashes(hash) : words.notAmong(hash, place.withoutHash);
    return { hash, place: place.kind, sentence };
  }
  const owner = table.ownerAt(place.row);
  const found = describeToken(table.tokenAt(place.row), now, owner);
  const name = found.ownerMail || found.ownerName || shownText(owner.descriptor);
  return {
    hash,
    place: place.kind,
    found,
    sentence: words.found(hash, found.name, name, found.status, found.authorizationId),
  };
}
