import { german } from "../../de/german";
import type { RuleWords } from "./en";

const { counted, number, plural } = german;

const days = (count: number) => counted(count, "Tag", "Tage");

/** What rules ask for. */
export const de: RuleWords = {
  sentences: {
    longestLife: (count) => `Ein Token gilt höchstens ${days(count)}`,
    noFullAccess: "Kein Token hat Vollzugriff",
    noAllOrganizations: "Kein Token gilt in allen Organisationen",
    forbiddenScopes: (scopes) => `Kein Token hat ${scopes}`,
    highPrivilegeLife: (count) => `Ein Token mit hohen Rechten gilt höchstens ${days(count)}`,
    namePattern: (patterns) => `Ein Token heißt ${patterns}`,
    inactiveOwner: (count) =>
      `Wer sich seit ${plural(count, { one: "1 Tag", other: `${number(count)} Tagen` })} nicht angemeldet hat, hat keine Token`,
    mostTokens: (count) => `Niemand hat mehr als ${counted(count, "Token", "Token")}`,
  },
  quoted: (item) => `„${item}“`,
  or: " oder ",
  breaks: (rule) => `Bricht: ${rule}`,
  breaksAny: "Bricht eine Regel",
  breaksAnyWhat: "Token, die mindestens eine Regel dieser Organisation brechen",
  broken: "Regeln, die es bricht",
  more: "Mehr zu dieser Regel",
  notEnforced: "Azure DevOps setzt diese Regeln nicht durch.",
};
