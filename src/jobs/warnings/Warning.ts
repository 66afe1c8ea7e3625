import type { PlannedToken } from "../revocation/PlannedToken";

/** Tokens that are to be revoked on a day, as their owners are told before. */
export interface Warning {
  /** 16 hexadecimal digits. */
  readonly id: string;
  /** A calendar day, such as 2026-12-11: the same date in every time zone. */
  readonly dueOn: string;
  readonly reason: string;
  readonly madeAt: Date;
  readonly tokens: readonly PlannedToken[];
  /** What they break, where that is why: the id of a rule, or `anyRule`. Their owners are asked to replace them. */
  readonly ruleId?: string | undefined;
  /** The id of the template that the notes propose for the new tokens. */
  readonly templateId?: string | undefined;
}

/** Whether text, such as a part of an address, could be the id of a warning. */
export const isWarningId = (text: string) => /^[0-9a-f]{16}$/.test(text);

/** More would need more documents than a page wants to read when it opens. */
export const mostWarnedTokens = 5_000;

/** The newest are kept. */
export const mostWarnings = 50;

export const longestWarningReason = 500;
