/** What keeps the set-up from going on, in one sentence with what to do. */
export class SetupProblem extends Error {}
