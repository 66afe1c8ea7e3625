import { EntraUnavailable } from "../../../src/azure/credentials/EntraUnavailable";
import { AzureError } from "../../../src/azure/rest/AzureError";
import { describeFailure } from "../../../src/hubs/frame/describeFailure";
import { en } from "../../../src/ui/words/en";

test("a lost Entra sign-in reads as an ended session, with Entra's number for support", () => {
  const { title, sentences } = describeFailure(new EntraUnavailable("blockedByPolicy", "AADSTS53003"), en);
  expect(title).toBe("You are signed out of Azure DevOps");
  expect(sentences).toEqual([en.failures.signedOut.next, "Reference for support: AADSTS53003"]);
});

test("a failed request shows the service's own words and its reference", () => {
  const details = { serverMessage: "TF50309: no.", activityId: "a-1" };
  const { sentences } = describeFailure(new AzureError("forbidden", "403", details), en);
  expect(sentences).toEqual([
    en.failures.forbidden.next,
    en.common.serviceSaid("TF50309: no."),
    "Reference for support: a-1",
  ]);
});

test("an error of ours does not pretend to come from Azure DevOps", () => {
  expect(describeFailure(new TypeError("x is undefined"), en)).toEqual({
    title: en.failures.page.title,
    sentences: [en.failures.page.next],
  });
});
