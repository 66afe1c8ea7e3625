import { useWordsOf } from "../../../ui/words/useWordsOf";
import { findingsWords } from "../findings/words/findingsWords";
import { bulkRevocationWords } from "../revocation/words/bulkRevocationWords";
import { scanWords } from "../scan/words/scanWords";
import { settingsWords } from "../settings/words/settingsWords";
import { pageWords } from "./pageWords";

export type OrganizationWords = ReturnType<typeof useOrganizationWords>;

export function useOrganizationWords() {
  return {
    page: useWordsOf(pageWords),
    scan: useWordsOf(scanWords),
    find: useWordsOf(findingsWords),
    revoke: useWordsOf(bulkRevocationWords),
    settings: useWordsOf(settingsWords),
  };
}

/** All of them, for what loads them at once. */
export const organizationTables = [
  pageWords,
  scanWords,
  findingsWords,
  bulkRevocationWords,
  settingsWords,
] as const;
