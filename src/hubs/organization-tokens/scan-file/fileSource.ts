import { withWords } from "../../../ui/words/withWords";
import type { ScanSource } from "../scan/sources/ScanSource";
import { FileNote } from "./FileNote";
import { OpenScanFile } from "./OpenScanFile";
import { scanFileWords } from "./words/scanFileWords";
import "./scan-file.scss";

/** Scans that the command line or a pipeline wrote to a file. */
export const fileSource: ScanSource = {
  Opener: withWords(OpenScanFile, scanFileWords),
  Note: withWords(FileNote, scanFileWords),
};
