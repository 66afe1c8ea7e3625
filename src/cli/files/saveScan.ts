import { writeScanFile } from "../../jobs/scan-file/write/writeScanFile";
import type { ScanFileContent } from "../../jobs/scan-file/ScanFileContent";
import { writeWhole } from "./writeWhole";

/** Writes a scan, packed if its name says so. @throws CommandError */
export function saveScan(path: string, content: ScanFileContent): Promise<void> {
  return writeWhole(path, writeScanFile(content));
}
