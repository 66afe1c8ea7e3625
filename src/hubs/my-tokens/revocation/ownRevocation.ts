import { ownPatience } from "../../../jobs/revocation/Patience";
import { planOwn } from "../../../jobs/revocation/plan/planOwn";
import { RevocationJob } from "../../../jobs/revocation/run/RevocationJob";
import type { Token } from "../../../tokens/token/Token";

/** How a person's own tokens are revoked. */
export const ownRevocation = {
  makeJob: (tokens: readonly Token[]) => new RevocationJob(tokens, planOwn(tokens)),
  patience: ownPatience,
};
