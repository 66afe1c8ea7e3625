import { isJsonObject } from "../../tokens/json/JsonObject";
import { repeatsNames } from "../../tokens/json/repeatsNames";
import { finish } from "../../tokens/steps/finish";
import { hashOfJson } from "../evidence/hashOfJson";
import { longestPlan } from "./longestPlan";
import { planFormat, planVersion, type PlanFile } from "./PlanFile";
import { readPlanContent } from "./readPlanContent";

/** What the text of a plan's file is. Only an intact one may be carried out. */
export type PlanReading =
  /** The hash matches, and the plan says nothing that is not read here. */
  | { readonly kind: "intact"; readonly plan: PlanFile }
  /** The hash does not match, or is missing. */
  | { readonly kind: "edited" }
  /** A plan of a version that this one cannot carry out. */
  | { readonly kind: "otherVersion"; readonly version: number }
  /** The hash matches, but it was not made here: `problem` names the place, in English. */
  | { readonly kind: "invalid"; readonly problem: string }
  | { readonly kind: "unreadable"; readonly why: WhyNoPlan };

/** `cut`: the beginning of a plan. `repeatedName`: the text says two things at once, so that programs may differ in what they show. */
export type WhyNoPlan = "tooLarge" | "notJson" | "cut" | "repeatedName" | "notPlan";

const unreadable = (why: WhyNoPlan): PlanReading => ({ kind: "unreadable", why });

/** Checks the text of a plan's file; never throws. The largest take some seconds. */
export function readPlan(text: string): PlanReading {
  if (text.length > longestPlan) return unreadable("tooLarge");
  let value: unknown;
  try {
    // Some editors put a byte order mark in front.
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return unreadable(beginsAsPlan.test(text) ? "cut" : "notJson");
  }
  if (!isJsonObject(value) || value.format !== planFormat) return unreadable("notPlan");
  if (repeatsNames(text, value)) return unreadable("repeatedName");
  const { version, hash, ...content } = value;
  if (typeof version !== "number") return unreadable("notPlan");
  if (version !== planVersion) return { kind: "otherVersion", version };
  return verified({ version, ...content }, hash);
}

function verified(value: unknown, hash: unknown): PlanReading {
  const digest = hashOf(value);
  if (typeof hash !== "string" || digest !== hash) return { kind: "edited" };
  try {
    const content = finish(readPlanContent(value));
    // What is shown of a plan and carried out is all that it says: no more, and nothing in other words.
    if (hashOfJson(content) === hash) return { kind: "intact", plan: { ...content, hash } };
    return { kind: "invalid", problem: "It says what no plan says, or hides characters." };
  } catch (error) {
    return { kind: "invalid", problem: error instanceof TypeError ? error.message : "It cannot be read." };
  }
}

/** `undefined` for what cannot be hashed, and so was not. */
function hashOf(value: unknown): string | undefined {
  try {
    return hashOfJson(value);
  } catch {
    return undefined;
  }
}

const beginsAsPlan = new RegExp(`^\\uFEFF?\\s*\\{\\s*"format"\\s*:\\s*"${planFormat}"`);
