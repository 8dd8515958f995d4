/** The groups of a recovery code as it is shown. */
export const codeGroups = (code: string): string[] => code.split('-');

const plain = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

/** Whether somebody has the code before them: its last group, typed as loosely as a code may be. */
export const isLastGroup = (code: string, typed: string): boolean =>
  plain(typed) === plain(codeGroups(code).at(-1) ?? '');
