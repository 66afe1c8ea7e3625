/** What their owner's list showed about tokens after they were scanned. */
export interface Sighting {
  readonly authorizationIds: readonly string[];
  /** `gone`: no longer listed as active. `listed`: listed as active, whatever was seen before. */
  readonly state: "gone" | "listed";
  readonly at: Date;
}
