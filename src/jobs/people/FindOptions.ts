import type { GateOptions } from "../pace/Gate";
import type { FindProgress } from "./FindProgress";

export interface FindOptions extends GateOptions {
  /** Called before an address is looked up, and after each page of users. */
  onProgress?(progress: FindProgress): void;
}
