/** One request as the emulator saw and answered it. */
export interface RecordedRequest {
  readonly when: Date;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly status: number;
  readonly responseBody: string;
  /** Kinds of the faults that hit it. */
  readonly faults: readonly string[];
}

/** Keeps the latest requests, so that tests can check what was sent. */
export class RequestLog {
  readonly entries: RecordedRequest[] = [];
  readonly #limit: number;

  constructor(limit = 5000) {
    this.#limit = limit;
  }

  add(entry: RecordedRequest): void {
    this.entries.push(entry);
    if (this.entries.length > this.#limit) this.entries.splice(0, this.entries.length - this.#limit);
  }
}
