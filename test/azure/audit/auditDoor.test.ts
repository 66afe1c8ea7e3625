import { auditDoor } from "../../../src/azure/audit/auditDoor";
import { AzureError } from "../../../src/azure/rest/AzureError";
import { EntraUnavailable } from "../../../src/azure/credentials/EntraUnavailable";

const range = { start: new Date(0), end: new Date(1) };
const page = (continuationToken?: string) => ({ entries: [], unreadable: 0, continuationToken });
const forbidden = () => Promise.reject(new AzureError("forbidden", "not with the extension's token"));

async function pagesOf(...ways: (() => Promise<ReturnType<typeof page>>)[]) {
  const abort = new AbortController();
  let count = 0;
  for await (const { unreadable } of auditDoor(ways.map((way) => ({ page: way }))).pages(range, abort.signal))
    count += unreadable + 1;
  return count;
}

test("where the extension's token is refused, the sign-in is used, and for all further pages", async () => {
  const first = jest.fn(forbidden);
  const second = jest.fn().mockResolvedValueOnce(page("more")).mockResolvedValueOnce(page());
  expect(await pagesOf(first, second)).toBe(2);
  expect(first).toHaveBeenCalledTimes(1);
});

test("where both are refused, or there is no sign-in, the first refusal says why", async () => {
  const noSignIn = () => Promise.reject(new EntraUnavailable("noBridge"));
  await expect(pagesOf(forbidden, noSignIn)).rejects.toMatchObject({ kind: "forbidden" });
});

test("what is not a refusal is not asked twice", async () => {
  const second = jest.fn(async () => page());
  const offline = () => Promise.reject(new AzureError("offline", "no answer"));
  await expect(pagesOf(offline, second)).rejects.toMatchObject({ kind: "offline" });
  expect(second).not.toHaveBeenCalled();
});
