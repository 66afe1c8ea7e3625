/** What a list of their owner showed of tokens after they were scanned. */
export interface Sighting {
  readonly authorizationIds: readonly string[];
  /** `gone`: no longer listed as active. `listed`: listed as active, whatever was seen before. */
  readonly state: "gone" | "listed";
  readonly at: Date;
}
