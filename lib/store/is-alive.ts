/** True for a row that was not deleted. */
export const isAlive = (row: { deletedAt?: number | undefined }): boolean =>
  row.deletedAt === undefined;

/** True for what is left of a row that was deleted for good: its id and that it is gone. */
export const isPurged = (row: object): boolean => 'purgedAt' in row;
