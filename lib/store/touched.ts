import type { TableName } from '@/lib/domain/base';
import type { Row } from './apply-intent';

/** A record that one write is about. */
export interface Touched {
  table: TableName;
  id: string;
  before: Row | undefined;
  after: Row | undefined;
  /** False while the record is only deleted or brought back: that is possible for a malformed one too. */
  edited: boolean;
}

export const keyOf = ({ table, id }: { table: string; id: string }): string => `${table}/${id}`;
