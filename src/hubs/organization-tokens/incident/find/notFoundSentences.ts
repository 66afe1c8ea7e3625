import type { LeakPlace } from "../../../../jobs/incident/lookUp";
import { isReading } from "../../scan/isReading";
import type { Shown } from "../../scan/useScan";
import type { FindWords } from "./words/en";

/** Why a leaked token is not found, as far as the scan can tell. Nothing is left out that could hide it. */
export function notFoundSentences(shown: Shown, place: LeakPlace | undefined, text: FindWords): string[] {
  if (shown.kind === "opening" || shown.kind === "none" || place === undefined) return [text.notScanned];
  if (place.kind === "found") return [];
  const { read, isGrowing, isEveryone, isWhole, partlyRead } = coverage(shown);
  if (isGrowing) return [text.notYet(read)];
  if (place.kind === "noHashes") return [text.noHashes];
  return [
    text.notAmong(read),
    ...(place.withoutHash > 0 ? [text.withoutHash(place.withoutHash)] : []),
    ...(isEveryone ? [] : [text.onlySome]),
    ...(partlyRead > 0 ? [text.partlyRead(partlyRead)] : []),
    ...(isWhole ? [] : [text.notWhole]),
    text.orElse,
  ];
}

/** Of how many people the scan says something, and whom it lacks: the same while it is live and once it is kept. */
function coverage(shown: Extract<Shown, { kind: "kept" | "live" }>) {
  if (shown.kind === "kept") {
    const { isEveryone, isComplete: isWhole, read, partlyRead } = shown.scan;
    return { read: read.size, isGrowing: false, isEveryone, isWhole, partlyRead: partlyRead?.size ?? 0 };
  }
  const { state, progress } = shown;
  return {
    read: progress.usersRead,
    isGrowing: isReading(shown),
    isEveryone: state.whom.kind === "everyone",
    isWhole: state.isComplete,
    partlyRead: state.partlyRead.size,
  };
}
