import { render } from "@testing-library/react";
import * as React from "react";

import { OwnerNote } from "../../../../src/hubs/organization-tokens/incident/act/OwnerNote";
import { anOwner, aToken } from "../../../tokens/builders";
import { anOrganization } from "../anOrganization";

test.each<[string, string[], RegExp]>([
  ["what it allowed", ["vso.wiki"], /^It allowed: Wiki \(read\)\.$/m],
  ["that this is not known", [], /^What it allowed is not known\.$/m],
])("the note to the owner of a leaked token says %s", (_, scopes, expected) => {
  const { environment } = anOrganization();
  const owner = anOwner();
  const token = { ...aToken({ scopes }), ownerDescriptor: owner.descriptor };
  const { container } = render(
    <OwnerNote environment={environment} owner={owner} status="active" token={token} />,
  );
  expect(container.querySelector("pre")?.textContent).toMatch(expected);
});
