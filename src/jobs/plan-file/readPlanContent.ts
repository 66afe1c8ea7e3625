import type { Steps } from "../../tokens/steps/Steps";
import { TextSet } from "../../tokens/text/TextSet";
import { evidenceReaches } from "../evidence/Evidence";
import { Field } from "../evidence/content/Field";
import { confirmationPhrase } from "./confirmationPhrase";
import { isDescriptor } from "./isDescriptor";
import {
  planFormat,
  planVersion,
  type PlanContent,
  type PlanOwner,
  type PlanSummary,
  type PlanToken,
} from "./PlanFile";
import { summaryOf } from "./summaryOf";

/**
 * What a plan may say, member by member: whatever else a value has is left behind, and what looks like a token's value
 * becomes asterisks. Reading the result again changes nothing.
 * @throws TypeError that names the place of what is missing, of another shape, there twice, or contradicts the tokens.
 */
export function* readPlanContent(value: unknown): Steps<PlanContent> {
  const plan = new Field(value);
  const [organization, madeBy] = [plan.of("organization"), plan.of("madeBy")];
  const [scan, leftOut] = [plan.of("scan"), plan.of("leftOut")];
  const content: PlanContent = {
    format: planFormat,
    version: planVersion,
    organization: { id: organization.of("id").text(), name: organization.of("name").text() },
    madeAt: plan.of("madeAt").moment(),
    madeBy: { id: madeBy.of("id").text(), displayName: madeBy.of("displayName").text() },
    reason: plan.of("reason").text(),
    filter: plan.of("filter").text(),
    scan: { takenAt: scan.of("takenAt").moment(), isComplete: readComplete(scan.of("isComplete")) },
    summary: readSummary(plan.of("summary")),
    leftOut: {
      protected: leftOut.of("protected").count(),
      own: leftOut.of("own").count(),
      inactive: leftOut.of("inactive").count(),
    },
    confirmation: plan.of("confirmation").text(),
    owners: yield* eachOf(plan.of("owners"), readOwner),
  };
  yield* checkOnce(content.owners);
  yield* checkCounts(content);
  return content;
}

function* eachOf<T>(list: Field, read: (each: Field) => Steps<T>): Steps<readonly T[]> {
  const all: T[] = [];
  for (const each of list.list((field) => field)) all.push(yield* read(each));
  return all;
}

function readComplete(field: Field): boolean | null {
  return field.isNull ? null : field.flag();
}

function readSummary(summary: Field): PlanSummary {
  return {
    tokens: summary.of("tokens").count(),
    owners: summary.of("owners").count(),
    fullAccess: summary.of("fullAccess").count(),
    allOrganizations: summary.of("allOrganizations").count(),
    highPrivilege: summary.of("highPrivilege").count(),
  };
}

function* readOwner(owner: Field): Steps<PlanOwner> {
  const mailAddress = owner.optional("mailAddress", (field) => field.text());
  const principalName = owner.optional("principalName", (field) => field.text());
  return {
    descriptor: owner.of("descriptor").descriptor(),
    displayName: owner.of("displayName").text(),
    ...(mailAddress === undefined ? {} : { mailAddress }),
    ...(principalName === undefined ? {} : { principalName }),
    tokens: yield* eachOf(owner.of("tokens"), readToken),
  };
}

function* readToken(token: Field): Steps<PlanToken> {
  yield;
  const validTo = token.optional("validTo", (field) => field.moment());
  return {
    authorizationId: token.of("authorizationId").guid(),
    name: token.of("name").text(),
    scopes: token.of("scopes").list((scope) => scope.text()),
    reach: token.of("reach").oneOf(evidenceReaches),
    ...(validTo === undefined ? {} : { validTo }),
  };
}

function* checkOnce(owners: readonly PlanOwner[]): Steps<void> {
  const seen = new TextSet();
  const see = (id: string, path: string) => {
    if (seen.has(id)) throw new TypeError(`${path} is there twice.`);
    seen.add(id);
  };
  for (const [place, { descriptor, tokens }] of owners.entries()) {
    yield;
    const path = `$.owners[${place}]`;
    if (!isDescriptor(descriptor)) throw new TypeError(`${path}.descriptor is not a descriptor.`);
    if (tokens.length === 0) throw new TypeError(`${path} has no tokens.`);
    see(descriptor, path);
    for (const [row, { authorizationId }] of tokens.entries()) see(authorizationId, `${path}.tokens[${row}]`);
  }
}

/** The other two counts depend on which scopes a version knows. */
function* checkCounts({ summary, owners, confirmation }: PlanContent): Steps<void> {
  const counted = yield* summaryOf(owners);
  for (const name of ["tokens", "owners", "allOrganizations"] as const)
    if (summary[name] !== counted[name]) throw new TypeError(`$.summary.${name} is not ${counted[name]}.`);
  const phrase = confirmationPhrase(counted.tokens);
  if (confirmation !== phrase) throw new TypeError(`$.confirmation is not "${phrase}".`);
}
