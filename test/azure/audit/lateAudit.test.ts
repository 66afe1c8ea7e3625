import { auditDoor } from "../../../src/azure/audit/auditDoor";
import { lateAudit } from "../../../src/azure/audit/lateAudit";
import { AzureError } from "../../../src/azure/rest/AzureError";

const range = { start: new Date(0), end: new Date(1) };
const page = { entries: [], unreadable: 0, continuationToken: undefined };

test("the audit log arrives with its first reading, and stays with the sign-in that was let through", async () => {
  const first = jest.fn(() => Promise.reject(new AzureError("forbidden", "not with the extension's token")));
  const load = jest.fn(async () => auditDoor([{ page: first }, { page: async () => page }]));
  const door = lateAudit(load);
  expect(load).not.toHaveBeenCalled();
  for (let reading = 0; reading < 2; reading++) {
    const pages: unknown[] = [];
    for await (const each of door.pages(range, new AbortController().signal)) pages.push(each);
    expect(pages).toEqual([page]);
  }
  expect(load).toHaveBeenCalledTimes(1);
  expect(first).toHaveBeenCalledTimes(1);
});
