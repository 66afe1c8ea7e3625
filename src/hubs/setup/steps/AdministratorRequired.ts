/** Azure DevOps answered, and this person is not a Project Collection Administrator. */
export class AdministratorRequired extends Error {
  override readonly name = "AdministratorRequired";
}
