import type { Row } from './intent';

/** What a record calls itself, whatever table it is of. */
const TITLES = ['name', 'title', 'text', 'headline', 'statement', 'fact', 'now', 'hook', 'quote'];

/** A few words by which somebody knows a record again; '' where it has none of its own. */
export const recordTitle = (row: Row): string => {
  for (const field of TITLES) {
    const value = row[field];
    if (typeof value === 'string' && value.trim() !== '') return value.trim().slice(0, 200);
  }
  return '';
};
