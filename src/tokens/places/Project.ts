/** A project of the organization. */
export interface Project {
  /** A GUID, in lower case. */
  readonly id: string;
  readonly name: string;
}
