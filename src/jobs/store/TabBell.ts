import { Bell } from "../pace/Bell";

/** The part of a `BroadcastChannel` that is used. */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((event: never) => void) | null;
}

/**
 * Rings in the other tabs of this browser that show the same organization. It says only that something was stored, never
 * what: whoever hears it reads the store, and checks what is there.
 */
export class TabBell {
  /** Rings when another tab does; never where tabs cannot talk to each other. */
  readonly heard = new Bell();
  private readonly channel: Channel | undefined;

  /** `open` is a function because a sandboxed frame may throw at it. */
  constructor(open: () => Channel | undefined) {
    try {
      this.channel = open();
    } catch {
      this.channel = undefined;
    }
    if (this.channel) this.channel.onmessage = () => this.heard.ring();
  }

  /** Never throws: a tab that is not told reads the store when it opens. */
  ring(): void {
    try {
      this.channel?.postMessage("stored");
    } catch {
      // The page is going away.
    }
  }
}
