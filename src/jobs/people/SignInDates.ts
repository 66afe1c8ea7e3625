import { PageTrail } from "../pace/retry/PageTrail";

/** Everyone's last sign-in, as far as it has been read. It survives a pause. */
export class SignInDates {
  readonly byDescriptor = new Map<string, Date | "never">();
  readonly trail = new PageTrail();

  /** True when the whole list was read. */
  get areKnown(): boolean {
    return this.trail.isDone;
  }
}
