import { useCallback, useMemo } from 'react';
import { useDraft } from '@/lib/react/use-draft';

/** Ids on lines of their own; an empty draft is one that nobody has begun. */
const SEPARATOR = '\n';
const NONE = '-';

/**
 * Which lines somebody has left out of a page, kept as a draft is. `null` until that is known; `byDefault`
 * where nobody has decided yet.
 */
export const useLeftOut = (key: string, byDefault: readonly string[]) => {
  const { value, write } = useDraft(key);
  const usual = byDefault.join(SEPARATOR);
  const left = useMemo(() => {
    if (value === null) return null;
    return new Set((value === '' ? usual : value).split(SEPARATOR).filter((id) => id !== ''));
  }, [value, usual]);
  const save = useCallback(
    (ids: Iterable<string>) => write([NONE, ...new Set(ids)].join(SEPARATOR)),
    [write],
  );
  /** Puts a line on the page, or leaves it out. */
  const put = (id: string, on: boolean) => {
    const rest = [...(left ?? [])].filter((one) => one !== id);
    save(on ? rest : [...rest, id]);
  };
  /** Leaves out these, too. */
  const fill = (ids: readonly string[]) => save([...(left ?? []), ...ids]);
  return { left, put, fill };
};
