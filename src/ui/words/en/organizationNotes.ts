interface Note {
  readonly ownerName: string;
  readonly organizationName: string;
  readonly reason: string;
  readonly tokens: readonly {
    readonly name: string;
    readonly scopes: readonly string[];
    readonly validTo: Date | undefined;
  }[];
}

const day = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeZone: "UTC" });

/** What has to be typed before many tokens are revoked, and what the owners of revoked tokens are told. */
export const organizationNotes = {
  confirmPhrase: (count: number) => (count === 1 ? "revoke 1 token" : `revoke ${count} tokens`),
  subject: (count: number, organizationName: string) =>
    count === 1
      ? `Your personal access token in ${organizationName} was revoked`
      : `${count} of your personal access tokens in ${organizationName} were revoked`,
  body: ({ ownerName, organizationName, reason, tokens }: Note) =>
    [
      ownerName === "" ? "Hello," : `Hello ${ownerName},`,
      "",
      tokens.length === 1
        ? `an administrator of the Azure DevOps organization ${organizationName} revoked this personal access token of yours:`
        : `an administrator of the Azure DevOps organization ${organizationName} revoked these personal access tokens of yours:`,
      "",
      ...tokens.map(organizationNotes.token),
      "",
      ...(reason === "" ? [] : [`Reason: ${reason}`, ""]),
      "Whatever uses them has stopped working, or will within an hour. A revoked token cannot be brought back.",
      "If you still need access, make a new token with only the scopes that the job needs and a short life: open Azure DevOps, then User settings > Personal access tokens.",
    ].join("\n"),
  token: ({ name, scopes, validTo }: Note["tokens"][number]) => {
    const parts = [scopes.join(", "), validTo ? `would have expired ${day.format(validTo)}` : ""];
    const detail = parts.filter((part) => part !== "").join("; ");
    return `- ${name === "" ? "(no name)" : name}${detail === "" ? "" : ` (${detail})`}`;
  },
};
