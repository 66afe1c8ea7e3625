import type { Service } from "./aService";

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

async function everyUser(service: Service): Promise<string[]> {
  const descriptors: string[] = [];
  let continuation: string | null = null;
  do {
    const suffix: string = continuation ? `&continuationToken=${encodeURIComponent(continuation)}` : "";
    const answer = await get(service, `_apis/graph/users?subjectTypes=aad,msa${suffix}`, "7.1-preview.1");
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

async function get(service: Service, path: string, version = "7.1"): Promise<Response> {
  const response = await fetch(service.root + path, {
    headers: {
      Accept: `application/json;api-version=${version}`,
      Authorization: service.authorization,
    },
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return response;
}
