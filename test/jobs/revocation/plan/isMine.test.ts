import { isMine, type Actor } from "../../../../src/jobs/revocation/plan/isMine";
import { anOwner } from "../../../tokens/builders";

const owner = anOwner({
  descriptor: "aad.me",
  mailAddress: "me@x.example",
  principalName: "me@corp.example",
});

test.each<[string, Actor, boolean]>([
  ["the same descriptor", { descriptor: "aad.me", name: "another@x.example" }, true],
  [
    "another descriptor, although the name is the same",
    { descriptor: "aad.you", name: "me@x.example" },
    false,
  ],
  ["no descriptor and the mail address", { descriptor: undefined, name: "ME@x.example" }, true],
  ["no descriptor and the sign-in name", { descriptor: undefined, name: "me@corp.example" }, true],
  ["no descriptor and another name", { descriptor: undefined, name: "you@x.example" }, false],
])("with %s, the tokens are the person's own: %s", (_, me, isOwn) => {
  expect(isMine(owner, me)).toBe(isOwn);
});

test("somebody without a name does not own a nameless owner's tokens", () => {
  const nameless = anOwner({ mailAddress: undefined, principalName: undefined });
  expect(isMine(nameless, { descriptor: undefined, name: "" })).toBe(false);
});
