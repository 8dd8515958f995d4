import { TABLES, type TableName } from '@/lib/domain/base';
import type { BackupPreview, ImportConflict } from '@/lib/domain/import-job';
import type { Row } from '@/lib/domain/intent';
import { type Comparison, type RowDifference, rowKey } from './compare-rows';

const CONFLICTS_SHOWN = 200;
const WORDS_SHOWN = 300;

/** What a record is called, in the order in which records have names. */
const nameOf = (row: Row): string => {
  for (const field of ['name', 'title', 'text', 'label', 'url']) {
    const value = row[field];
    if (typeof value === 'string' && value !== '') return value.slice(0, WORDS_SHOWN);
  }
  return '';
};

const wordsOf = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, WORDS_SHOWN);

const conflictOf = (difference: RowDifference): ImportConflict => ({
  key: rowKey(difference),
  table: difference.table,
  name: nameOf(difference.here),
  fields: difference.conflicts.map((field) => ({
    field,
    here: wordsOf(difference.here[field]),
    there: wordsOf(difference.there[field]),
  })),
});

const isLiving = ({ row }: { row: Row }): boolean => row['deletedAt'] === undefined;

/** What a comparison means to somebody who has to say yes. */
export const importPreview = ({ adds, fills, conflicts, same }: Comparison): BackupPreview => {
  const count = (table: TableName) =>
    adds.filter((add) => add.table === table && isLiving(add)).length;
  return {
    kind: 'backup',
    adds: TABLES.map((table) => ({ table, count: count(table) })).filter((one) => one.count > 0),
    fills: fills.length,
    same,
    conflicts: conflicts.slice(0, CONFLICTS_SHOWN).map(conflictOf),
    conflictCount: conflicts.length,
  };
};
