import { type ComponentType, createContext, createElement, use } from 'react';
import type { TableName } from '@/lib/domain/base';

/** Which field of which record a control edits. */
export interface EditedField {
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  readonly entry?: { readonly list: string; readonly id: string } | undefined;
  readonly isTitle?: boolean | undefined;
}

/** What else is to be said beside a field; nothing where nobody provides it (the popup). */
const MarkContext = createContext<ComponentType<EditedField> | null>(null);
export const FieldMarkProvider = MarkContext.Provider;

/** The place beside a field where it is said that devices disagree about it. */
export function FieldMark(of: EditedField) {
  const Mark = use(MarkContext);
  return Mark && createElement(Mark, of);
}
