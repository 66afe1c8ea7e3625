import type { PersonDocuments } from "../store/PersonDocuments";
import {
  caseCollection,
  caseSteps,
  mostCases,
  readCase,
  writeCase,
  type CaseStep,
  type IncidentCase,
} from "./IncidentCase";

/** Two tabs that write at the same moment both get through. */
const mostTries = 5;

/** The cases of one person's desk. Every call rejects if the service cannot be reached. */
export class IncidentCases {
  private writing: Promise<unknown> = Promise.resolve();

  constructor(private readonly documents: PersonDocuments) {}

  /** Newest first. What is damaged is left out. */
  async readAll(): Promise<readonly IncidentCase[]> {
    await this.writing;
    const documents = await this.documents.getDocuments(caseCollection);
    const cases = documents.flatMap(({ fields }) => readCase(fields) ?? []);
    return cases.sort((a, b) => b.openedAt.getTime() - a.openedAt.getTime()).slice(0, mostCases);
  }

  /** The case of this token: the one that was opened before, otherwise this new one, which is kept. */
  open(opened: IncidentCase): Promise<IncidentCase> {
    return this.change(opened, (before) => before ?? opened);
  }

  /** Marks a step as done at that time, or as not done, whatever another tab marks meanwhile. */
  mark(opened: IncidentCase, step: CaseStep, at: Date | undefined): Promise<IncidentCase> {
    return this.change(opened, (before = opened) => {
      const others = caseSteps.filter((other) => other !== step && before.steps[other]);
      const kept = Object.fromEntries(others.map((other) => [other, before.steps[other]]));
      return { ...before, steps: at ? { ...kept, [step]: at } : kept };
    });
  }

  forget(authorizationId: string): Promise<void> {
    return this.inOrder(() => this.documents.deleteDocument(caseCollection, authorizationId));
  }

  private change(
    { authorizationId }: IncidentCase,
    next: (before: IncidentCase | undefined) => IncidentCase,
  ): Promise<IncidentCase> {
    return this.inOrder(async () => {
      for (let tries = 0; tries < mostTries; tries++) {
        const stored = await this.documents.getDocument(caseCollection, authorizationId);
        const before = stored && readCase({ ...stored.fields, id: authorizationId });
        const after = next(before);
        if (after === before) return after;
        // A damaged document is replaced: nothing in it can be used.
        const fields = writeCase(after);
        const result = await this.documents.setDocument(
          caseCollection,
          authorizationId,
          fields,
          stored?.etag,
        );
        if (result === "saved") return after;
      }
      throw new Error("Another tab keeps changing this case.");
    });
  }

  private inOrder<T>(work: () => Promise<T>): Promise<T> {
    const written = this.writing.then(work);
    this.writing = written.catch(() => undefined);
    return written;
  }
}
