/** Words of the form that names the Entra application. */
export const en = {
  title: "Entra application",
  what: "My tokens needs a Microsoft Entra application of your tenant to act on behalf of each person. Register one, then enter its ids here.",
  clientId: "Application (client) id",
  tenantId: "Directory (tenant) id",
  tenantHint: "Only for a single-tenant application. Otherwise leave it empty.",
  invalidId:
    "Not a valid id: an id has 32 hexadecimal digits in five groups, such as 12345678-1234-1234-1234-123456789abc.",
  clientNeeded: "A tenant id needs a client id.",
  invalidStored: "The stored value is not valid and is not used.",
  lastWins: "If two people save, the last one wins.",
};

export type EntraAppWords = typeof en;
