import { isJsonObject, type JsonObject } from "../json/JsonObject";
import { readTexts } from "../json/readTexts";
import { shownText } from "../naming/shownText";
import { readLink } from "../text/readLink";
import {
  longestRulePattern,
  longestRuleWords,
  mostForbiddenScopes,
  mostRuleDays,
  mostRulePatterns,
  mostRules,
  mostTokensAllowed,
  severities,
  type Demand,
  type Rule,
} from "./Rule";

/** Other versions may mean something else by the same words. */
const version = 1;

/** The rules as they are stored and exported. */
export function writeRules(rules: readonly Rule[]): JsonObject {
  return { version, rules: rules.map(({ demand, ...rule }) => ({ ...rule, demand: { ...demand } })) };
}

/**
 * Rules out of a stored value or a file, which may hold anything. One that is wrong makes all of them wrong: without it
 * the others would say that something is allowed.
 */
export function readRules(value: unknown): readonly Rule[] | undefined {
  if (!isJsonObject(value) || value["version"] !== version) return undefined;
  const entries: unknown = value["rules"];
  if (!Array.isArray(entries) || entries.length > mostRules) return undefined;
  const rules = entries.flatMap((entry: unknown) => readRule(entry) ?? []);
  const ids = new Set(rules.map(({ id }) => id));
  return ids.size === entries.length ? rules : undefined;
}

/** Whether text, such as a part of an address, could be the id of a rule. */
export function isRuleId(text: string): boolean {
  return /^[0-9a-f]{8}$/.test(text);
}

function readRule(entry: unknown): Rule | undefined {
  if (!isJsonObject(entry)) return undefined;
  const { id, words = "", link } = entry;
  const severity = severities.find((one) => one === entry["severity"]);
  const demand = isJsonObject(entry["demand"]) ? readDemand(entry["demand"]) : undefined;
  if (typeof id !== "string" || !isRuleId(id) || !severity || !demand) return undefined;
  if (typeof words !== "string" || words.length > longestRuleWords) return undefined;
  const page = typeof link === "string" ? readLink(link) : undefined;
  if (link !== undefined && link !== null && page === undefined) return undefined;
  return { id, demand, severity, words: shownText(words), link: page };
}

function readDemand(fields: JsonObject): Demand | undefined {
  const { kind } = fields;
  switch (kind) {
    case "noFullAccess":
    case "noAllOrganizations":
      return { kind };
    case "longestLife":
    case "highPrivilegeLife":
    case "inactiveOwner": {
      const days = readCount(fields["days"], mostRuleDays);
      return days === undefined ? undefined : { kind, days };
    }
    case "mostTokens": {
      const count = readCount(fields["count"], mostTokensAllowed);
      return count === undefined ? undefined : { kind, count };
    }
    case "forbiddenScopes": {
      const scopes = readSome(fields["scopes"], mostForbiddenScopes, (text) =>
        /^[a-z][\w.]{2,63}$/i.test(text),
      );
      return scopes && { kind, scopes };
    }
    case "namePattern": {
      const patterns = readSome(fields["patterns"], mostRulePatterns, isRulePattern);
      return patterns && { kind, patterns };
    }
    default:
      return undefined;
  }
}

/** Whether a name can be held against this text: short, on one line, and nothing in it hides. */
export function isRulePattern(text: string): boolean {
  return text.trim() !== "" && text.length <= longestRulePattern && shownText(text.trim()) === text.trim();
}

function readCount(value: unknown, most: number): number | undefined {
  const isCount = typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most;
  return isCount ? value : undefined;
}

function readSome(
  value: unknown,
  most: number,
  isValid: (text: string) => boolean,
): readonly string[] | undefined {
  const texts = readTexts(value, isValid);
  return texts && texts.length > 0 && texts.length <= most ? texts : undefined;
}
