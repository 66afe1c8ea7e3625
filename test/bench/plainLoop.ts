import type { Service } from "./aService";

const accept = "application/json;api-version=7.1";

interface Listed {
  readonly value: readonly { readonly authorizationId: string }[];
  readonly continuationToken: string | null;
}

/**
 * What Microsoft's published administrator script does: users page by page, then each user's tokens, one request at a
 * time. The script reads only the first page of tokens; this reads every page, as ours does.
 */
export async function plainScan(service: Service, mostUsers: number): Promise<string[][]> {
  const descriptors = (await everyUser(service)).slice(0, mostUsers);
  const owners: string[][] = [];
  for (const descriptor of descriptors) owners.push(await tokensOf(service, descriptor));
  return owners;
}

/** Revokes in the script's blocks of 990, and verifies nothing. */
export async function plainRevoke(service: Service, ids: readonly string[]): Promise<number> {
  let requests = 0;
  for (let start = 0; start < ids.length; start += 990) {
    const block = ids.slice(start, start + 990).map((authorizationId) => ({ authorizationId }));
    await get(service, "_apis/tokenadmin/revocations?isPublic=false", JSON.stringify(block));
    requests++;
  }
  return requests;
}

async function everyUser(service: Service): Promise<string[]> {
  const descriptors: string[] = [];
  let continuation: string | null = null;
  do {
    const suffix: string = continuation ? `&continuationToken=${encodeURIComponent(continuation)}` : "";
    const answer = await get(
      service,
      `_apis/graph/users?subjectTypes=aad,msa${suffix}`,
      undefined,
      "7.1-preview.1",
    );
    const { value }: { value: { descriptor: string }[] } = await answer.json();
    descriptors.push(...value.map(({ descriptor }) => descriptor));
    continuation = answer.headers.get("X-MS-ContinuationToken");
  } while (continuation);
  return descriptors;
}

async function tokensOf(service: Service, descriptor: string): Promise<string[]> {
  const ids: string[] = [];
  let continuation: string | null = null;
  do {
    const suffix: string = continuation ? `&continuationToken=${encodeURIComponent(continuation)}` : "";
    const path = `_apis/tokenadmin/personalaccesstokens/${encodeURIComponent(descriptor)}?isPublic=false${suffix}`;
    const page: Listed = await (await get(service, path)).json();
    ids.push(...page.value.map(({ authorizationId }) => authorizationId));
    continuation = page.continuationToken;
  } while (continuation);
  return ids;
}

async function get(service: Service, path: string, body?: string, version?: string): Promise<Response> {
  const response = await fetch(service.root + path, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      Accept: version ? accept.replace("7.1", version) : accept,
      Authorization: service.authorization,
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    },
    body,
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return response;
}
