import { WordTable } from "../../../../ui/words/WordTable";
import { en, type AuditLogWords } from "./en";

export const auditLogWords = new WordTable<AuditLogWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization-audit" */ "./de").then(({ de }) => de),
});
