import { isJsonObject, type JsonObject } from "../../tokens/json/JsonObject";
import { readTexts } from "../../tokens/json/readTexts";
import { shownText } from "../../tokens/naming/shownText";
import { isRuleId } from "../../tokens/rules/readRules";
import { anyRule } from "../../tokens/rules/Rule";
import { isTemplateId } from "../../tokens/templates/isTemplateId";
import { isGuid } from "../../tokens/token/isGuid";
import type { PlannedToken } from "../revocation/PlannedToken";
import { dayOf } from "../../tokens/token/dayText";
import { isWarningId, longestWarningReason, mostWarnedTokens, mostWarnings, type Warning } from "./Warning";

const longestOwner = 256;
const mostParts = 40;

interface Part extends Warning {
  readonly part: number;
  readonly parts: number;
}

/** The warnings in these documents, the next to come first. Anything else, and a warning with a part missing, is skipped. */
export function readWarnings(documents: readonly JsonObject[]): readonly Warning[] {
  const found = new Map<string, Part[]>();
  for (const document of documents) {
    const part = readPart(document);
    if (part) found.set(part.id, [...(found.get(part.id) ?? []), part]);
  }
  const warnings = [...found.values()].flatMap((parts) => whole(parts) ?? []);
  const newest = warnings.sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime()).slice(0, mostWarnings);
  return newest.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

function whole(parts: readonly Part[]): Warning | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const sorted = [...parts].sort((a, b) => a.part - b.part);
  const isWhole =
    sorted.length === first.parts &&
    sorted.every(
      ({ part, parts: all, dueOn, reason, ruleId, templateId }, place) =>
        part === place &&
        all === first.parts &&
        dueOn === first.dueOn &&
        reason === first.reason &&
        ruleId === first.ruleId &&
        templateId === first.templateId,
    );
  const tokens = eachOnce(sorted.flatMap((part) => part.tokens));
  if (!isWhole || tokens.length === 0 || tokens.length > mostWarnedTokens) return undefined;
  const { id, dueOn, reason, madeAt, ruleId, templateId } = first;
  return { id, dueOn, reason, madeAt, tokens, ruleId, templateId };
}

function eachOnce(tokens: readonly PlannedToken[]): readonly PlannedToken[] {
  return [...new Map(tokens.map((token) => [token.authorizationId, token])).values()];
}

function readPart(document: JsonObject): Part | undefined {
  const { warning: id, part, parts, dueOn, madeAtUtc, reason, owners, ruleId, templateId } = document;
  if (typeof id !== "string" || !isWarningId(id)) return undefined;
  if (!isCount(part) || !isCount(parts) || parts > mostParts || part >= parts) return undefined;
  if (typeof dueOn !== "string" || dayOf(dueOn) === undefined) return undefined;
  if (typeof reason !== "string" || reason.length > longestWarningReason) return undefined;
  const madeAt = new Date(typeof madeAtUtc === "string" ? madeAtUtc : NaN);
  if (Number.isNaN(madeAt.getTime()) || !Array.isArray(owners)) return undefined;
  // Earlier versions knew neither.
  if (ruleId !== undefined && !isText(ruleId, isBrokenRule)) return undefined;
  if (templateId !== undefined && !isText(templateId, isTemplateId)) return undefined;
  const tokens: PlannedToken[] = [];
  for (const entry of owners) {
    const read = readOwner(entry);
    if (!read || tokens.length + read.length > mostWarnedTokens) return undefined;
    tokens.push(...read);
  }
  return { id, part, parts, dueOn, madeAt, reason: shownText(reason), tokens, ruleId, templateId };
}

const isBrokenRule = (text: string) => text === anyRule || isRuleId(text);

function isText(value: unknown, isRight: (text: string) => boolean): value is string {
  return typeof value === "string" && isRight(value);
}

function readOwner(entry: unknown): readonly PlannedToken[] | undefined {
  if (!isJsonObject(entry)) return undefined;
  const { owner, ids } = entry;
  if (typeof owner !== "string" || owner === "" || owner.length > longestOwner) return undefined;
  const read = readTexts(ids, isGuid);
  return read?.map((authorizationId) => ({ authorizationId: authorizationId.toLowerCase(), owner }));
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
