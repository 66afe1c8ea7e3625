import type { RuleSetId } from "../../../../tokens/rules/ruleSets";
import type { RuleKind, Severity } from "../../../../tokens/rules/Rule";
import { english } from "../../../../ui/words/en/english";

const { counted, number, plural } = english;

const tokensOf = (tokens: number, people: number) =>
  `${counted(tokens, "token", "tokens")} of ${counted(people, "person", "people")}`;

const kinds: Readonly<Record<RuleKind, string>> = {
  longestLife: "Longest life",
  noFullAccess: "No full access",
  noAllOrganizations: "No tokens for all organizations",
  forbiddenScopes: "Scopes that nobody should have",
  highPrivilegeLife: "High privilege only for a short time",
  namePattern: "Pattern of names",
  inactiveOwner: "No tokens of inactive people",
  mostTokens: "Most tokens of one person",
};

const severities: Readonly<Record<Severity, string>> = { serious: "Serious", usual: "Usual", hint: "Hint" };

const sets: Readonly<Record<RuleSetId, { readonly name: string; readonly why: string }>> = {
  start: {
    name: "A start",
    why: "What hardly anybody needs, and what a leaver leaves behind. It disturbs few people.",
  },
  usual: {
    name: "Usual",
    why: "Short lives and small scopes: what most teams can keep once they have templates.",
  },
  strict: {
    name: "Strict",
    why: "For organizations in which a leaked token would be costly. Expect that many tokens break it at first.",
  },
};

/** Words of what the organization asks of its tokens. */
export const en = {
  what: "What this organization asks of its tokens. The scan shows what breaks a rule, and members are told kindly, also while they make a token.",
  notEnforced:
    "Azure DevOps does not enforce these rules: they stop nobody and revoke nothing. What it can enforce is named below.",
  list: "Rules of this organization",
  empty: "There are no rules yet. Begin with a set, or make a rule of your own.",
  invalidStored:
    "What is stored cannot be read as rules: someone may have changed it, or a newer version of PAT Steward wrote it. Nobody sees any rules until new ones are saved.",
  add: "Add a rule",
  edit: (rule: string) => `Change the rule: ${rule}`,
  editShort: "Change",
  remove: (rule: string) => `Remove the rule: ${rule}`,
  removeShort: "Remove",
  removed: (rule: string) => `Removed: ${rule}`,
  undo: "Undo",
  kinds,
  severities,
  breaks: (tokens: number, people: number) =>
    tokens === 0
      ? "Nothing in this scan breaks it."
      : `${tokensOf(tokens, people)} ${plural(tokens, { one: "breaks", other: "break" })} it.`,
  show: "Show them",
  counting: "Counting",
  form: {
    add: "A new rule",
    edit: "Change a rule",
    kind: "What it asks",
    days: "Days",
    count: "Tokens",
    daysHint: (most: number) => `A whole number from 1 to ${number(most)}.`,
    daysInvalid: (most: number) => `Enter a whole number from 1 to ${number(most)}.`,
    scopes: "Scopes",
    scopesHint:
      "Scope ids, separated by spaces, such as vso.tokenadministration. A wider scope that includes one of them breaks the rule too.",
    scopesNeeded: "Enter at least one scope.",
    scopesUnknown: (ids: string) => `Unknown scopes: ${ids}`,
    scopesTooMany: "A rule can name 60 scopes at most.",
    patterns: "Patterns",
    patternsHint:
      "One per line, with * for any characters and ? for one. Tools name their tokens themselves: allow theirs too, such as git: *.",
    patternsNeeded: "Enter at least one pattern.",
    patternsInvalid: "A pattern has 100 characters at most and shows all of them. There can be 20.",
    severity: "How serious",
    words: "Why, in your words",
    wordsHint: "Members read this beside a token that breaks the rule. May be empty.",
    link: "Page that says more",
    linkHint: "An address that begins with https. May be empty.",
    linkInvalid: "Enter an address that begins with https and has no user name in it.",
    save: "Save the rule",
    cancel: "Cancel",
  },
  trial: {
    noScan: "Scan the organization first to see here what a rule would mean.",
    none: "Nothing in the last scan would break it.",
    some: (tokens: number, people: number) => `${tokensOf(tokens, people)} would break it.`,
    all: (tokens: number) =>
      `All ${number(tokens)} tokens that work would break it. A rule that everything breaks tells nobody anything.`,
    allOf: (count: number) => `${counted(count, "rule", "rules")} together.`,
  },
  sets,
  setsLabel: "Sets to begin with",
  useSet: (name: string) => `Use this set: ${name}`,
  useSetShort: "Use this set",
  tooMany: (most: number) => `There can be ${number(most)} rules at most.`,
  policies: {
    title: "What Azure DevOps itself can enforce",
    what: "These switches stop tokens from being made. They leave existing tokens as they are, and no program can read how they are set.",
    tenant:
      "For the whole Microsoft Entra tenant, by an Azure DevOps Administrator, in Organization settings, Microsoft Entra: no tokens for all organizations, no full access, a longest life, and tokens that leak to public GitHub repositories are revoked.",
    organization:
      "For this organization, by a Project Collection Administrator, in Organization settings, Policies: nobody, or only some people, may make tokens; or tokens for packages only.",
    openEntra: "Open the Microsoft Entra settings",
    openPolicies: "Open the policies",
  },
};

export type RulesWords = typeof en;
