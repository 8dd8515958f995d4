import { AddLine } from '@/components/entry/add-line';
import { useSaving } from '@/components/saving/saving';
import { IconButton } from '@/components/ui/icon-button';
import { SectionHeading } from '@/components/ui/section-heading';
import { LINE_MAX } from '@/lib/domain/base';
import type { InterviewRound } from '@/lib/domain/interview-round';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { setMember } from '@/lib/store/commands/entries';
import styles from './rail.module.css';

/** What impressed them in the round, a line each. */
export function WhatLanded({ round }: { readonly round: InterviewRound }) {
  const store = useStore();
  const { save } = useSaving();
  const at = { table: 'rounds', id: round.id, field: 'impressedBy' } as const;
  const add = async (line: string) =>
    (await save(setMember(store, at, line.slice(0, LINE_MAX), true))) !== null;
  return (
    <section data-field="impressedBy">
      <SectionHeading level={2}>{i18n.t('debrief.landed')}</SectionHeading>
      <ul className={styles['lines']}>
        {round.impressedBy.map((line) => (
          <li key={line} className={styles['line']}>
            <span>{line}</span>
            <IconButton
              icon="close"
              size="s"
              label={i18n.t('debrief.removeLine', [line])}
              onClick={() => void save(setMember(store, at, line, false))}
            />
          </li>
        ))}
      </ul>
      <AddLine
        draftKey={`landed-${round.id}`}
        label={i18n.t('debrief.landedOne')}
        hint={i18n.t('debrief.landedHint')}
        button={i18n.t('entry.add')}
        compact
        onAdd={add}
      />
    </section>
  );
}
