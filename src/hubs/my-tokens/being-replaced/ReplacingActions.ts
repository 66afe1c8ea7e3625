import type { Azure } from "../../../azure/connect";
import type { Token } from "../../../tokens/token/Token";

/** What can be done with a token that is being replaced, and what that needs. */
export interface ReplacingActions {
  readonly azure: Azure;
  readonly now: () => Date;
  /** The person's tokens that work, read once more. */
  listNow(): Promise<{ readonly tokens: readonly Token[]; readonly unreadable: number }>;
  /** False while a revocation runs. */
  readonly canRevoke: boolean;
  /** Revokes and verifies at once: the person has confirmed. */
  onRevoke(tokens: readonly Token[]): void;
  /** Asks first. */
  onAskRevoke(tokens: readonly Token[]): void;
  /** Absent on a page that replaces nothing. */
  onReplace: ((token: Token) => void) | undefined;
  onShow(authorizationId: string): void;
}
