import { useEffect } from 'react';
import type { Route } from '@/lib/domain/route';

/** A view draws its fields once its records have been read; one that never comes is not waited for. */
const PATIENCE_MS = 3_000;

const focusField = (field: string): boolean => {
  const place = document.querySelector<HTMLElement>(`main [data-field="${CSS.escape(field)}"]`);
  const control = place?.matches('input, textarea, select, button, a')
    ? place
    : place?.querySelector<HTMLElement>('input, textarea, select, button, a');
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
  return control !== undefined && control !== null;
};

/** Puts the focus on the field that a route names, as soon as it is there (`data-field`). */
export const useLandOnField = (route: Route | null): void => {
  const field = route && 'field' in route ? route.field : undefined;
  const place = route && 'id' in route ? route.id : '';
  const at = route && 'at' in route ? route.at : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same field of another record is landed on anew.
  useEffect(() => {
    if (field === undefined || focusField(field)) return;
    const watcher = new MutationObserver(() => focusField(field) && watcher.disconnect());
    watcher.observe(document.body, { childList: true, subtree: true });
    const timer = setTimeout(() => watcher.disconnect(), PATIENCE_MS);
    return () => {
      watcher.disconnect();
      clearTimeout(timer);
    };
  }, [field, place, at]);
};
