import { accessOf } from "../../../src/cli/task/accessOf";
import { aStep } from "./aStep";

const organization = "https://dev.azure.com/fabrikam/";
const [entra, pat] = ["eyJNOTREAL.TOKEN.FAKE", "NOTREALTOKENFAKE"];

test("a credential in the environment is masked, both kinds of it, and left where it is", () => {
  const step = aStep({ inputs: { organization } });
  const environment = { AZURE_DEVOPS_TOKEN: `${entra}\n`, AZURE_DEVOPS_EXT_PAT: pat, PATH: "/bin" };
  expect(accessOf(step, environment)).toEqual({ organization, environment });
  expect(step.told).toEqual([
    ["mask", entra],
    ["mask", pat],
  ]);
});

test("a service connection comes first: its token goes to its own address, and no other credential goes anywhere", () => {
  const step = aStep({
    inputs: { connection: "one", organization: "https://dev.azure.com/contoso/" },
    connections: { one: { address: organization, token: pat } },
  });
  const access = accessOf(step, { AZURE_DEVOPS_TOKEN: entra, AZURE_DEVOPS_EXT_PAT: "other", PATH: "/bin" });
  expect(access.organization).toBe(organization);
  expect(access.environment).toEqual({
    AZURE_DEVOPS_TOKEN: undefined,
    AZURE_DEVOPS_EXT_PAT: pat,
    PATH: "/bin",
  });
  expect(step.told).toEqual([["mask", pat]]);
});

test("a service connection without a token is refused", () => {
  const step = aStep({
    inputs: { connection: "one" },
    connections: { one: { address: organization, token: "" } },
  });
  expect(() => accessOf(step, { AZURE_DEVOPS_EXT_PAT: pat })).toThrow(/holds no token/);
});

test.each(["AZURE_DEVOPS_TOKEN", "AZURE_DEVOPS_EXT_PAT"])(
  "%s that names a variable which does not exist is refused",
  (name) => {
    expect(() => accessOf(aStep(), { [name]: "$(my.token)" })).toThrow(
      `${name} is set to $(my.token), and there is no such variable here.`,
    );
  },
);

test("what is several words is no credential, so that no usual word disappears from the log", () => {
  const step = aStep();
  accessOf(step, { AZURE_DEVOPS_EXT_PAT: "people read\nof" });
  expect(step.told).toEqual([]);
});
