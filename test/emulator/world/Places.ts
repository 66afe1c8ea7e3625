import { seededGuid } from "./seeded";
import type { User } from "./User";

export interface Project {
  readonly id: string;
  readonly name: string;
}

/** Who made and last changed something, and when. */
interface Authored {
  readonly createdBy: User;
  readonly createdAt: Date;
  readonly modifiedBy: User;
  readonly modifiedAt: Date;
}

export interface ServiceConnection extends Authored {
  readonly id: string;
  readonly name: string;
  /** The kind of service, such as `externaltfs`. */
  readonly type: string;
  /** How it signs in: `Token`, `UsernamePassword`, `ServicePrincipal` and others. */
  readonly scheme: string;
  /** It belongs to the first and is shared with the others. */
  readonly projects: readonly Project[];
}

export interface VariableGroup extends Authored {
  readonly id: number;
  readonly name: string;
  readonly project: Project;
  readonly variables: Readonly<Record<string, "plain" | "secret">>;
}

export interface ServiceHook extends Authored {
  readonly id: string;
  readonly consumerId: string;
  readonly consumerActionId: string;
  readonly eventType: string;
  /** Absent: it hears of all projects. */
  readonly project?: Project;
}

/** Where tokens may be kept in the organization. None of it holds one: the emulator knows only who made what. */
export interface Places {
  readonly projects: Project[];
  readonly serviceConnections: ServiceConnection[];
  readonly variableGroups: VariableGroup[];
  readonly serviceHooks: ServiceHook[];
}

export function projectNamed(name: string): Project {
  return { id: seededGuid("project", name), name };
}

/** The places of a small organization, made by its people; everyone is named who made something. */
export function fabrikamPlaces(users: readonly User[], now: Date): Places {
  const [shop, warehouse] = [projectNamed("Shop"), projectNamed("Warehouse")];
  const named = (name: string) => {
    const user = users.find(({ displayName }) => displayName === name);
    if (!user) throw new Error(`There is no ${name} in this world.`);
    return user;
  };
  const [ines, milo, priya, lars] = [
    named("Ines Calder"),
    named("Milo Andersen"),
    named("Priya Raman"),
    named("Lars Brandvik"),
  ] as const;
  const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
  /** Numbers are days ago; without a second one, it was never changed. */
  const by = (maker: User, made: number, changer = maker, changed = made): Authored => ({
    createdBy: maker,
    createdAt: ago(made),
    modifiedBy: changer,
    modifiedAt: ago(changed),
  });
  return {
    projects: [shop, warehouse],
    serviceConnections: [
      connection("Partner packages", "externalnugetfeed", "Token", [shop], by(ines, 400, ines, 20)),
      connection("Nightly sync", "externaltfs", "Token", [warehouse], by(lars, 600, milo, 90)),
      connection(
        "Registry",
        "dockerregistry",
        "UsernamePassword",
        [shop, warehouse],
        by(milo, 300, lars, 250),
      ),
      connection("Azure", "azurerm", "ServicePrincipal", [shop], by(ines, 350)),
    ],
    variableGroups: [
      {
        id: 1,
        name: "release",
        project: shop,
        variables: { REGION: "plain", FEED_TOKEN: "secret", SIGNING_KEY: "secret" },
        ...by(lars, 500, ines, 120),
      },
      { id: 2, name: "build", project: shop, variables: { CONFIGURATION: "plain" }, ...by(ines, 450) },
      { id: 3, name: "stock", project: warehouse, variables: { API_TOKEN: "secret" }, ...by(ines, 60) },
    ],
    serviceHooks: [
      hook("webHooks", "httpRequest", "build.complete", shop, by(ines, 200)),
      hook("jenkins", "triggerGenericBuild", "git.push", warehouse, by(lars, 700, lars, 220)),
      hook("slack", "postMessageToChannel", "workitem.created", undefined, by(priya, 100)),
    ],
  };
}

function connection(
  name: string,
  type: string,
  scheme: string,
  projects: readonly Project[],
  authored: Authored,
): ServiceConnection {
  return { id: seededGuid("service connection", name), name, type, scheme, projects, ...authored };
}

function hook(
  consumerId: string,
  consumerActionId: string,
  eventType: string,
  project: Project | undefined,
  authored: Authored,
): ServiceHook {
  const id = seededGuid("service hook", consumerId);
  return { id, consumerId, consumerActionId, eventType, project, ...authored };
}
