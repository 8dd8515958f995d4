import { useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { Note } from '@/components/ui/note';
import { TextInput } from '@/components/ui/text-input';
import { SEARCH_WORDS_MAX, type SearchHit, type SearchQuery } from '@/lib/domain/search';
import { i18n } from '@/lib/locales/i18n';
import { type Found, useSearch } from '@/lib/react/use-search';
import { FoundList, optionId } from './found-list';
import { groupHits } from './group-hits';
import styles from './search-box.module.css';
import { SearchFilters } from './search-filters';
import { useSearchKeys } from './use-search-keys';

interface SearchBoxProps {
  readonly onOpen: (hit: SearchHit) => void;
  /** What is typed already. */
  readonly words?: string | undefined;
}

/** What is said about the results, aloud too; empty while there is nothing to say. */
const statusOf = (found: Found, words: string): string => {
  const count = found.results.hits.length;
  if (found.state === 'warming') return i18n.t('search.warming');
  if (found.state !== 'ready') return '';
  return count > 0 ? i18n.t('search.count', count) : i18n.t('search.nothing', [words.trim()]);
};

/** One box over everything that is kept. */
export function SearchBox({ onOpen, words: first = '' }: SearchBoxProps) {
  const [words, setWords] = useState(first);
  const [filter, setFilter] = useState<Omit<SearchQuery, 'words'>>({});
  // What is typed is drawn first.
  const found = useDeferredValue(useSearch({ words, ...filter }));
  const groups = groupHits(found.results.hits);
  const hits = groups.flatMap((group) => group.hits);
  const { active, pointAt, press } = useSearchKeys(hits, words, onOpen);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div className={styles['box']}>
      <div className={styles['field']}>
        <Icon name="search" className={styles['icon']} />
        <TextInput
          ref={field}
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-label={i18n.t('search.label')}
          aria-autocomplete="list"
          aria-expanded={hits.length > 0}
          aria-controls={id}
          aria-activedescendant={active < 0 ? undefined : optionId(id, active)}
          placeholder={i18n.t('search.placeholder')}
          maxLength={SEARCH_WORDS_MAX}
          data-autofocus=""
          className={styles['input']}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
          onKeyDown={press}
        />
      </div>
      <SearchFilters filter={filter} onFilter={setFilter} />
      <p role="status" className={styles['status']}>
        {statusOf(found, words)}
      </p>
      {found.state === 'failed' && <Note tone="blocker">{i18n.t('problem.database')}</Note>}
      {found.state === 'idle' && <p className="text-2">{i18n.t('search.hint')}</p>}
      <FoundList
        id={id}
        groups={groups}
        counts={found.results.counts}
        active={active}
        onPoint={pointAt}
        onChoose={onOpen}
      />
    </div>
  );
}
