import type { Steps } from "../../../tokens/steps/Steps";
import { tokenStatuses } from "../../../tokens/token/statusOf";
import { outcomeKinds } from "../../report/OutcomeKind";
import { evidenceKinds, evidenceReaches } from "../Evidence";
import type {
  EvidenceAction,
  EvidenceAudit,
  EvidenceContent,
  EvidenceOutcome,
  EvidenceStep,
  EvidenceToken,
} from "../Evidence";
import { Field } from "./Field";

/**
 * What a report may say, member by member: whatever else a value has is left behind, and what looks like a token's value
 * becomes asterisks. Reading the result again changes nothing.
 * @throws TypeError that names the place if something is missing or of another shape.
 */
export function* readContent(value: unknown): Steps<EvidenceContent> {
  const content = new Field(value);
  const [organization, by] = [content.of("organization"), content.of("by")];
  return {
    kind: content.of("kind").oneOf(evidenceKinds),
    organization: { id: organization.of("id").text(), name: organization.of("name").text() },
    openedAt: content.of("openedAt").moment(),
    closedAt: content.of("closedAt").moment(),
    by: { displayName: by.of("displayName").text(), id: by.of("id").text() },
    reason: content.of("reason").text(),
    subject: content.of("subject").text(),
    before: yield* content.of("before").listInSteps(readToken),
    after: yield* content.of("after").listInSteps(readOutcome),
    audit: yield* readAudit(content.of("audit")),
    steps: content.of("steps").list(readStep),
    unknown: content.of("unknown").list((text) => text.text()),
  };
}

function readToken(token: Field): EvidenceToken {
  const owner = token.of("owner");
  const validFrom = token.optional("validFrom", (field) => field.moment());
  const validTo = token.optional("validTo", (field) => field.moment());
  const reach = token.optional("reach", (field) => field.oneOf(evidenceReaches));
  const status = token.optional("status", (field) => field.oneOf(tokenStatuses));
  return {
    authorizationId: token.of("authorizationId").guid(),
    name: token.of("name").text(),
    owner: { descriptor: owner.of("descriptor").descriptor(), displayName: owner.of("displayName").text() },
    scopes: token.of("scopes").list((scope) => scope.text()),
    ...(reach === undefined ? {} : { reach }),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    ...(status === undefined ? {} : { status }),
  };
}

function readOutcome(entry: Field): EvidenceOutcome {
  const at = entry.optional("at", (field) => field.moment());
  const why = entry.optional("why", (field) => field.text());
  return {
    authorizationId: entry.of("authorizationId").guid(),
    outcome: entry.of("outcome").oneOf(outcomeKinds),
    ...(at === undefined ? {} : { at }),
    ...(why === undefined ? {} : { why }),
  };
}

function* readAudit(audit: Field): Steps<EvidenceContent["audit"]> {
  if (audit.isNull) return null;
  if (audit.has("unavailable")) return { unavailable: audit.of("unavailable").text() };
  return yield* readWholeAudit(audit);
}

function* readWholeAudit(audit: Field): Steps<EvidenceAudit> {
  const range = audit.of("range");
  return {
    range: { start: range.of("start").moment(), end: range.of("end").moment() },
    isWhole: audit.of("isWhole").flag(),
    actions: yield* audit.of("actions").listInSteps(readAction),
    addresses: audit.of("addresses").list((address) => address.text()),
    clients: audit.of("clients").list((client) => client.text()),
  };
}

function readAction(action: Field): EvidenceAction {
  return {
    authorizationId: action.of("authorizationId").guid(),
    action: action.of("action").text(),
    count: action.of("count").count(),
    first: action.of("first").moment(),
    last: action.of("last").moment(),
  };
}

function readStep(entry: Field): EvidenceStep {
  const doneAt = entry.optional("doneAt", (field) => field.moment());
  return { step: entry.of("step").text(), ...(doneAt === undefined ? {} : { doneAt }) };
}
