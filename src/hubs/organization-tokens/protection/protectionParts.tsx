import { withWords } from "../../../ui/words/withWords";
import { OwnerProtection } from "./OwnerProtection";
import { ProtectionStatus } from "./ProtectionStatus";
import { SelectionProtection } from "./SelectionProtection";
import { protectionWords } from "./words/protectionWords";

/** What the findings show of protection, in one file that loads on demand. */
export const protectionParts = {
  OwnerProtection: withWords(OwnerProtection, protectionWords),
  ProtectionStatus: withWords(ProtectionStatus, protectionWords),
  SelectionProtection,
};
