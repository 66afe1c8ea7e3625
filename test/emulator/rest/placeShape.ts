import { WireDate, WireEnum, type WireValue } from "../wire/wireJson";
import type { Project, ServiceConnection, ServiceHook, VariableGroup } from "../world/Places";
import type { User } from "../world/User";
import type { ApiVersion } from "../wire/accept";

/** `TeamProjectReference` of the REST specification. */
export function projectShape({ id, name }: Project, origin: string): WireValue {
  return {
    id,
    name,
    url: `${origin}/fabrikam/_apis/projects/${id}`,
    state: new WireEnum("wellFormed", 1),
    revision: 11,
    visibility: new WireEnum("private", 0),
  };
}

/** `ServiceEndpoint`. Who changed it, and all dates, are specified from 7.2 on. Secrets come back as `null`. */
export function connectionShape(
  connection: ServiceConnection,
  origin: string,
  { number }: ApiVersion,
): WireValue {
  const { id, name, type, scheme, projects, createdBy, createdAt, modifiedBy, modifiedAt } = connection;
  const since72 = {
    creationDate: new WireDate(createdAt),
    modificationDate: new WireDate(modifiedAt),
    modifiedBy: identityRef(modifiedBy, origin),
  };
  return {
    data: {},
    id,
    name,
    type,
    url: "https://service.example/",
    createdBy: identityRef(createdBy, origin),
    description: "",
    authorization: { parameters: { apitoken: null, username: null, password: null }, scheme },
    isShared: projects.length > 1,
    isReady: true,
    owner: "Library",
    serviceEndpointProjectReferences: projects.map((projectReference) => ({
      projectReference: { ...projectReference },
      name,
    })),
    ...(number < 7.2 ? {} : since72),
  };
}

/** `VariableGroup`. Its people have no descriptor in the specification's examples. */
export function groupShape(group: VariableGroup, origin: string): WireValue {
  const { id, name, project, variables, createdBy, createdAt, modifiedBy, modifiedAt } = group;
  const author = (user: User) => ({ ...identityRef(user, origin), descriptor: undefined });
  return {
    variables: Object.fromEntries(
      Object.entries(variables).map(([key, kind]) => [
        key,
        kind === "secret" ? { value: null, isSecret: true } : { value: "west" },
      ]),
    ),
    id,
    type: "Vsts",
    name,
    description: "",
    createdBy: author(createdBy),
    createdOn: new WireDate(createdAt),
    modifiedBy: author(modifiedBy),
    modifiedOn: new WireDate(modifiedAt),
    isShared: false,
    variableGroupProjectReferences: [{ projectReference: { ...project }, name }],
  };
}

/** `Subscription`. Its people have only an id in the specification's examples, and secret inputs are masked. */
export function hookShape(hook: ServiceHook, origin: string): WireValue {
  const { id, project, createdBy, createdAt, modifiedBy, modifiedAt, ...kind } = hook;
  return {
    id,
    url: `${origin}/fabrikam/_apis/hooks/subscriptions/${id}`,
    status: new WireEnum("enabled", 0),
    publisherId: "tfs",
    ...kind,
    resourceVersion: null,
    eventDescription: "Any event",
    actionDescription: "To host service.example",
    createdBy: { id: createdBy.id },
    createdDate: new WireDate(createdAt),
    modifiedBy: { id: modifiedBy.id },
    modifiedDate: new WireDate(modifiedAt),
    publisherInputs: { projectId: project?.id ?? "" },
    consumerInputs: { url: "https://service.example/hook", basicAuthPassword: "********" },
  };
}

/** `IdentityRef`. */
function identityRef({ id, descriptor, displayName, principalName }: User, origin: string) {
  const avatar = `${origin}/fabrikam/_apis/GraphProfile/MemberAvatars/${descriptor}`;
  return {
    displayName,
    url: `${origin}/vssps.dev.azure.com/fabrikam/_apis/Identities/${id}`,
    _links: { avatar: { href: avatar } },
    id,
    uniqueName: principalName,
    imageUrl: avatar,
    descriptor,
  };
}
