import type { Evidence } from "../../../src/jobs/evidence/Evidence";
import { evidenceToJson } from "../../../src/jobs/evidence/evidenceToJson";
import { readEvidence } from "../../../src/jobs/evidence/readEvidence";
import { sealEvidence } from "../../../src/jobs/evidence/sealEvidence";
import { verifyEvidence } from "../../../src/jobs/evidence/verifyEvidence";
import { finish } from "../../../src/tokens/steps/finish";

export const sealed = (...given: Parameters<typeof sealEvidence>) => finish(sealEvidence(...given));
export const verified = (...given: Parameters<typeof verifyEvidence>) => finish(verifyEvidence(...given));
export const checkedText = (...given: Parameters<typeof readEvidence>) => finish(readEvidence(...given));
export const evidenceText = (evidence: Evidence) => [...evidenceToJson(evidence)].join("");
