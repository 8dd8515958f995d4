/** True for a row that was not deleted. */
export const isAlive = (row: { deletedAt?: number | undefined }): boolean =>
  row.deletedAt === undefined;
