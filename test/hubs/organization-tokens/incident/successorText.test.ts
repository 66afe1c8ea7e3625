import { successorText } from "../../../../src/hubs/organization-tokens/incident/leavers/note/successorText";
import { en as leaversWords } from "../../../../src/hubs/organization-tokens/incident/leavers/words/en";
import { en as words } from "../../../../src/ui/words/en";
import { inZone } from "../../../inZone";
import { anOwner, aToken, now } from "../../../tokens/builders";
import { anAzure } from "../../anAzure";

test.each(["America/Los_Angeles", "UTC", "Pacific/Kiritimati"])(
  "in %s, a token for all organizations ends on the day of their retirement",
  (zone) => {
    const { host } = anAzure().azure;
    const owner = anOwner();
    const text = inZone(zone, () =>
      successorText(owner, [{ ...aToken({ reach: { kind: "all" } }), ownerDescriptor: owner.descriptor }], {
        ...{ host, now, words, text: leaversWords.note },
      }),
    );
    expect(text).toContain(leaversWords.note.ends("Dec 1, 2026"));
  },
);
