import { createReadStream } from "node:fs";

import { readScanBytes } from "../../jobs/scan-file/bytes/readScanBytes";
import type { ScanFileContent } from "../../jobs/scan-file/ScanFileContent";
import type { WhyNoScan } from "../../jobs/scan-file/read/ScanFileReading";
import { CommandError } from "../CommandError";
import { exitCodes } from "../exitCodes";
import type { Surroundings } from "../Surroundings";
import { whyOf } from "./whyOf";

/** A scan's file, packed or not. @throws CommandError that says what is wrong with it */
export async function loadScan(
  path: string,
  { clock, signal }: Pick<Surroundings, "clock" | "signal">,
): Promise<ScanFileContent> {
  const reading = await readScanBytes(createReadStream(path), { now: clock.now(), signal }).catch(
    (error: unknown) => {
      signal.throwIfAborted();
      throw new CommandError(exitCodes.failed, `${path} could not be read: ${whyOf(error)}.`);
    },
  );
  if (reading.kind === "scan") return reading.content;
  const why =
    reading.kind === "otherVersion"
      ? `is a scan of version ${reading.version}, which this pat-steward does not know`
      : problems[reading.kind];
  throw new CommandError(exitCodes.refused, `${path} ${why}.`);
}

const problems: Readonly<Record<WhyNoScan, string>> = {
  notAScan: "is no scan",
  cut: "is a scan whose end is missing: it was cut off",
  edited: "was changed after it was written, so nothing in it counts",
  fromTheFuture: "says that it was read in the future: one of the clocks is wrong",
  tooLarge: "is too large to be a scan",
  zip: "is a ZIP archive; unpack it first",
  damaged: "is packed and cannot be unpacked",
};
