import { fabrikam, otherOrganizationId } from "./people";
import { seededGuid } from "./seeded";
import type { Token } from "./Token";
import type { User } from "./User";

const day = 86_400_000;

interface Sample {
  readonly name: string | null;
  readonly scope: string;
  /** Days from now until it expires; negative if it has expired. */
  readonly ends: number;
  /** Days since it was created. */
  readonly age: number;
  readonly where?: "everywhere" | "elsewhere";
  readonly revoked?: number;
}

/** One token of every kind that the page has to handle. */
const samples: readonly Sample[] = [
  { name: "laptop clone", scope: "vso.code", ends: 0.2, age: 29.8 },
  { name: "nightly packages", scope: "vso.packaging", ends: 2, age: 28 },
  { name: "release notes bot", scope: "vso.work vso.wiki_write", ends: 5, age: 25 },
  { name: "build queue from chat", scope: "vso.build_execute", ends: 20, age: 10 },
  { name: "agent pool west", scope: "vso.agentpools_manage", ends: 60, age: 30 },
  { name: "terraform state", scope: "vso.project vso.serviceendpoint_manage", ends: 200, age: 100 },
  { name: "old laptop", scope: "vso.code_write", ends: -3, age: 93 },
  { name: "expired pipeline", scope: "vso.build vso.release", ends: -40, age: 130 },
  { name: "leaked in a gist", scope: "vso.code_manage", ends: 50, age: 40, revoked: 12 },
  { name: "contractor access", scope: "vso.work_full", ends: 10, age: 80, revoked: 70 },
  { name: "do everything", scope: "app_token", ends: 45, age: 45 },
  { name: "all my organizations", scope: "vso.code vso.profile", ends: 8, age: 170, where: "everywhere" },
  { name: "marketplace publish", scope: "vso.gallery_publish", ends: 90, age: 200, where: "everywhere" },
  { name: "labs clone", scope: "vso.code", ends: 15, age: 15, where: "elsewhere" },
  { name: "made before the one-year limit", scope: "vso.test_write", ends: 300, age: 500 },
  {
    name: "git: https://dev.azure.com/fabrikam on DESKTOP-7Q2LK0V",
    scope: "vso.code_write",
    ends: 75,
    age: 15,
  },
  { name: "Service Hooks: Trello", scope: "vso.hooks_write", ends: 150, age: 30 },
  { name: "from the future", scope: "vso.quantum_entangle vso.code", ends: 33, age: 3 },
  { name: `<img src=x onerror="alert(1)"><b>bold</b> & co`, scope: "vso.work", ends: 25, age: 5 },
  { name: "\u202Enekot\u202C אסימון للقراءة", scope: "vso.packaging", ends: 35, age: 2 },
  { name: "deploy 🚀 👩‍💻 é", scope: "vso.release_manage", ends: 55, age: 4 },
  { name: "long ".repeat(400).trimEnd() + "!", scope: "vso.analytics", ends: 65, age: 6 },
  { name: null, scope: "vso.graph", ends: 28, age: 60 },
  {
    name: "everything but the full access",
    scope:
      "vso.agentpools_manage vso.analytics vso.auditlog vso.build_execute vso.code_full vso.dashboards_manage " +
      "vso.environment_manage vso.graph_manage vso.identity vso.packaging_manage vso.project_manage " +
      "vso.release_manage vso.serviceendpoint_manage vso.test_write vso.tokenadministration vso.wiki_write vso.work_full",
    ends: 12,
    age: 90,
  },
];

/** The 24 tokens of the signed-in person, relative to now. */
export function myTokens(me: User, now: Date): Token[] {
  return samples.map((sample, index) => tokenFrom(sample, index, me, now));
}

function tokenFrom(sample: Sample, index: number, owner: User, now: Date): Token {
  const inDays = (days: number) => new Date(now.getTime() + days * day);
  const revokedAt = sample.revoked === undefined ? undefined : inDays(-sample.revoked);
  return {
    authorizationId: seededGuid("token", owner.id, index),
    ownerDescriptor: owner.descriptor,
    userId: owner.id,
    displayName: sample.name,
    scope: sample.scope,
    targetAccounts: targetsOf(sample),
    validFrom: inDays(-sample.age),
    validTo: inDays(sample.ends),
    isPublic: false,
    revocation: revokedAt && { acceptedAt: revokedAt, effectiveAt: revokedAt },
  };
}

function targetsOf(sample: Sample): readonly string[] | null {
  switch (sample.where) {
    case "everywhere":
      return null;
    case "elsewhere":
      return [otherOrganizationId];
    case undefined:
      return [fabrikam.id];
  }
}
