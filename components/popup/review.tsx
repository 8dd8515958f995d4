import { Suspense, useState } from 'react';
import { CandidateRow } from '@/components/findings/candidate-row';
import { KeptRow } from '@/components/findings/kept-row';
import { targetsOf } from '@/components/findings/targets';
import { addressWords } from '@/components/research/source-words';
import { Button } from '@/components/ui/button';
import { Gutter } from '@/components/ui/gutter';
import { Note } from '@/components/ui/note';
import { SectionHeading } from '@/components/ui/section-heading';
import type { PageReading } from '@/lib/domain/candidate';
import type { FindingKind } from '@/lib/domain/finding';
import { messageKey } from '@/lib/domain/message-key';
import { byKind } from '@/lib/domain/review';
import { i18n } from '@/lib/locales/i18n';
import type { Suggest } from '@/lib/react/use-suggest';
import type { LinkTargets } from '@/lib/store/queries/link-targets';
import { KnownPage } from './loaded-later';
import styles from './review.module.css';
import type { CurrentRow } from './use-current-row';
import type { Entry, useReview } from './use-review';

interface ReviewProps {
  readonly reading: PageReading;
  readonly targets: LinkTargets;
  readonly suggest: Suggest;
  readonly review: ReturnType<typeof useReview>;
  readonly row: CurrentRow;
}

/** What the page says, by kind: offered with a check box, or kept with whom it is for. */
export function Review({ reading, targets, suggest, review, row }: ReviewProps) {
  const offered = targetsOf(targets);
  // Under the kind it had when its editing began: a row must not jump away under the hand.
  const [edited, setEdited] = useState<{ key: string; kind: FindingKind } | null>(null);
  const shown = review.entries.map((entry) => ({
    entry,
    kind: entry.kept?.finding.kind ?? (edited?.key === entry.key ? edited.kind : entry.kind),
  }));
  const rowOf = (entry: Entry) =>
    entry.kept ? (
      <KeptRow
        key={entry.key}
        research={entry.kept}
        targets={offered}
        offers={suggest(entry.kept)}
        current={entry.kept.finding.id === row.current}
        wanted={entry.kept.finding.id === row.wanted}
        onCurrent={() => entry.kept && row.choose(entry.kept.finding.id)}
      />
    ) : (
      <CandidateRow
        key={entry.key}
        line={entry}
        source={addressWords(entry.page.url)}
        onChange={(change) => review.change(entry.key, change)}
        editing={edited?.key === entry.key}
        onEditing={(editing) => setEdited(editing ? { key: entry.key, kind: entry.kind } : null)}
      />
    );
  return (
    <section>
      <SectionHeading level={2} rule="none" count={i18n.t('review.found', review.entries.length)}>
        {review.pages > 1 ? i18n.t('review.titleOfPages', [review.pages]) : i18n.t('review.title')}
      </SectionHeading>
      <Suspense>
        <KnownPage companyId={review.companyId} reading={reading} entries={review.entries} />
      </Suspense>
      {reading.partial && <Note tone="info">{i18n.t('review.partial')}</Note>}
      {byKind(shown).map(({ kind, lines }) => (
        <Gutter
          key={kind}
          className={styles['group']}
          label={i18n.t(`kind.${messageKey(kind)}`)}
          level={3}
        >
          <ul>{lines.map(({ entry }) => rowOf(entry))}</ul>
        </Gutter>
      ))}
      {review.elsewhere.length > 0 && (
        <Button size="s" icon="plus" onClick={() => void review.addSources()}>
          {i18n.t('review.addSource', review.elsewhere.length)}
        </Button>
      )}
    </section>
  );
}
