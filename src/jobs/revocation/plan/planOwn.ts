import type { Token } from "../../../tokens/token/Token";
import { describeToken } from "./describeToken";
import type { RevocationPlan } from "./RevocationPlan";

/** A person's own tokens have one owner, so one list covers all of them. */
const me = { descriptor: "me" };

/** The plan of a person's own tokens. */
export function planOwn(tokens: readonly Token[]): RevocationPlan {
  return { tokens: tokens.map((token) => describeToken(token, me)) };
}
