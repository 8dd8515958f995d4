import { useLayoutEffect, useRef } from 'react';
import { dateWords } from '@/components/company/round-words';
import { reactionWords } from '@/components/debrief/reaction-words';
import { classNames } from '@/components/ui/class-names';
import { countFacts } from '@/lib/brief/fit';
import type { Sheet, SheetLine, SheetSection } from '@/lib/brief/sheet';
import { Reaction } from '@/lib/domain/base';
import { nextRound } from '@/lib/domain/next-round';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import styles from './paper.module.css';

const lineText = ({ code, text }: SheetLine): string => {
  if (code !== 'reaction') return text;
  const reaction = Reaction.safeParse(Number(text));
  return reaction.success ? reactionWords(reaction.data) : '';
};

function Line({ line, labelled }: { readonly line: SheetLine; readonly labelled: boolean }) {
  return (
    <li className={styles['line']}>
      <span className={styles['label']}>{labelled && i18n.t(`sheet.${line.code}`)}</span>
      <span>
        <bdi>{lineText(line)}</bdi>
        {line.sources.map((number) => (
          <span key={number} className={styles['source']}>
            {number}
          </span>
        ))}
      </span>
    </li>
  );
}

function Section({ section }: { readonly section: SheetSection }) {
  const { kind, title, detail, lines } = section;
  return (
    <section className={styles['section']}>
      <h3>
        {kind === 'promises' ? i18n.t('sheet.promises') : title}
        {detail && <span className={styles['detail']}>{detail}</span>}
      </h3>
      <ul>
        {lines.map((line, nth) => (
          <Line key={line.id} line={line} labelled={lines[nth - 1]?.code !== line.code} />
        ))}
      </ul>
    </section>
  );
}

const dayWords = (at: number): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(at);

function Sources({ sheet, now }: { readonly sheet: Sheet; readonly now: number }) {
  const { facts, unverified } = countFacts(sheet);
  if (facts === 0) return null;
  return (
    <footer className={styles['sources']}>
      <ol>
        {sheet.sources.map(({ number, words, url, at }) => (
          <li key={number} value={number}>
            {words}
            {url && <span className={styles['address']}>{url}</span>} {dayWords(at)}
          </li>
        ))}
      </ol>
      <p>{i18n.t('sheet.asOf', [dayWords(now), facts, unverified])}</p>
    </footer>
  );
}

interface BriefPaperProps {
  readonly plan: Plan;
  readonly sheet: Sheet;
  /** Nothing of one's own: no sources, no round. */
  readonly leftBehind: boolean;
  readonly paper: 'a4' | 'letter';
  readonly now: number;
  /** What is printed; without it what is looked at. */
  readonly onPaper?: boolean;
  /** How much of one page is filled, after each change. */
  readonly onMeasure?: (ratio: number) => void;
}

/** One page as it will come out of the printer. */
export function BriefPaper(props: BriefPaperProps) {
  const { plan, sheet, leftBehind, paper, now, onPaper = false, onMeasure } = props;
  const page = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!onMeasure || !page.current || !content.current) return;
    const room = page.current.getBoundingClientRect().height;
    // A ratio: whatever the page is scaled by on the screen is in both.
    onMeasure(content.current.getBoundingClientRect().height / room);
  });
  const round = nextRound(plan.rounds, now);
  return (
    <article
      className={classNames(styles['sheet'], onPaper && styles['printed'])}
      data-paper={paper}
      data-theme="light"
      aria-label={onPaper ? undefined : i18n.t('sheet.preview')}
    >
      <div ref={page} className={styles['page']}>
        <div ref={content}>
          <header className={styles['head']}>
            <h2>{leftBehind ? plan.role.title : `${plan.company.name} · ${plan.role.title}`}</h2>
            {!leftBehind && round?.startsAt !== undefined && (
              <p>
                {i18n.t('round.number', [round.ordinal])} · {dateWords(round.startsAt, round.tz)}
                {round.place ? ` · ${round.place}` : ''}
              </p>
            )}
          </header>
          {sheet.sections.map((section) => (
            <Section key={section.id} section={section} />
          ))}
          {!leftBehind && <Sources sheet={sheet} now={now} />}
        </div>
      </div>
    </article>
  );
}
