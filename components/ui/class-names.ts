/** Joins the class of a component with the one its caller adds for placing it. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
