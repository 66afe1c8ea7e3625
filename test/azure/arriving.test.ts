import { arriving } from "../../src/azure/arriving";

test("a file that does not arrive is no connection, and the next use asks for it again", async () => {
  const load = jest
    .fn()
    .mockRejectedValueOnce(new Error("Loading chunk 7 failed."))
    .mockResolvedValue("here");
  const arrived = arriving<string>(load);
  await expect(arrived()).rejects.toMatchObject({ name: "AzureError", kind: "offline" });
  expect(await Promise.all([arrived(), arrived()])).toEqual(["here", "here"]);
  expect(load).toHaveBeenCalledTimes(2);
});
