import type { Person } from "../../tokens/places/Person";
import type { ListedPlace } from "../../tokens/places/ListedPlace";
import { placeKinds, type PlaceKind } from "../../tokens/places/Place";
import { placeOfPerson } from "../../tokens/places/placeOfPerson";
import type { Project } from "../../tokens/places/Project";
import { failureOf, type Failure } from "../pace/Failure";
import type { Gate } from "../pace/Gate";
import { inLanes } from "../pace/inLanes";
import { allPages } from "../pace/retry/allPages";
import { PeopleIndex } from "./PeopleIndex";
import type { PlaceDoor, PlacePage } from "./PlaceDoor";
import type { FailedProject, FoundPlace, PlacesProgress } from "./PlacesProgress";

/** Reads one page of one list: of a kind in a project, or in all of them. */
type ReadPage = (continuationToken: string | undefined, signal: AbortSignal) => Promise<PlacePage>;

/** One search for the places of any number of people, and what it has found so far. */
export class PlaceSearch {
  private readonly people: PeopleIndex;
  private readonly projects = new Map<string, Project>();
  private projectsRead = 0;
  private listsRead = 0;
  private isProjectListOver = false;
  private projectsFailure: Failure | undefined;
  private readonly places = new Map<string, FoundPlace>();
  private readonly refusals = new Map<PlaceKind, Failure>();
  private readonly failed: FailedProject[] = [];
  private unreadable = 0;

  constructor(
    people: readonly Person[],
    private readonly door: PlaceDoor,
    private readonly gate: Gate,
  ) {
    this.people = new PeopleIndex(people);
  }

  /** Rejects only with the reason of a stop: every failure is part of the result. */
  async work(lanes: number): Promise<void> {
    await this.findProjects();
    const hooks = () =>
      this.look("serviceHook", (token, signal) => this.door.readServiceHooks(token, signal));
    const lists = [...this.projects.values()].map((project) => () => this.lookInto(project));
    await inLanes([hooks, ...lists], lanes, (look) => look());
  }

  get progress(): PlacesProgress {
    return {
      projectsRead: this.projectsRead,
      projectsFound: this.projects.size,
      listsRead: this.listsRead,
      areAllProjectsFound: this.isProjectListOver,
      places: [...this.places.values()],
      notLooked: placeKinds.flatMap((kind) => {
        const failure =
          this.refusals.get(kind) ?? (kind === "serviceHook" ? undefined : this.projectsFailure);
        return failure ? [{ kind, failure }] : [];
      }),
      failed: [...this.failed],
      unreadable: this.unreadable,
      waitingUntil: this.gate.waitingUntil,
    };
  }

  /** If the list breaks off, the projects found until then are still looked into. */
  private async findProjects(): Promise<void> {
    try {
      for await (const { projects, unreadable } of allPages(
        (token, signal) => this.door.readProjects(token, signal),
        this.gate,
      )) {
        for (const project of projects) this.projects.set(project.id, project);
        this.unreadable += unreadable;
      }
      this.isProjectListOver = true;
    } catch (error) {
      this.gate.throwIfStopped();
      this.projectsFailure = failureOf(error);
    }
  }

  private async lookInto(project: Project): Promise<void> {
    const { door } = this;
    await this.look(
      "serviceConnection",
      (token, signal) => door.readServiceConnections(project.id, token, signal),
      project,
    );
    await this.look(
      "variableGroup",
      (token, signal) => door.readVariableGroups(project.id, token, signal),
      project,
    );
    this.projectsRead++;
  }

  private async look(kind: PlaceKind, read: ReadPage, project?: Project): Promise<void> {
    this.gate.throwIfStopped();
    if (this.refusals.has(kind)) return;
    try {
      for await (const page of allPages(read, this.gate)) {
        this.unreadable += page.unreadable;
        for (const listed of page.places) this.keep(listed, project);
      }
      this.listsRead++;
    } catch (error) {
      this.gate.throwIfStopped();
      this.note(failureOf(error), kind, project);
    }
  }

  private keep(listed: ListedPlace, project = this.projects.get(listed.projectId ?? "")): void {
    for (const person of this.people.like(listed.madeBy, listed.changedBy)) {
      const place = placeOfPerson(listed, person, project);
      const key = `${listed.kind} ${listed.id} ${person.id}`;
      if (place && !this.places.has(key)) this.places.set(key, { ...place, person });
    }
  }

  /** What is refused in one project would be refused in all; of several refusals under way, the first counts. */
  private note(failure: Failure, kind: PlaceKind, project: Project | undefined): void {
    const isRefusal = failure.kind === "signedOut" || failure.kind === "forbidden";
    if (project && !isRefusal) this.failed.push({ kind, project, failure });
    else if (!this.refusals.has(kind)) this.refusals.set(kind, failure);
  }
}
