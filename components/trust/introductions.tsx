import { AddLine } from '@/components/entry/add-line';
import { useSaving } from '@/components/saving/saving';
import { SectionHeading } from '@/components/ui/section-heading';
import { Introduction } from '@/lib/domain/introduction';
import { parseIntroductionLine } from '@/lib/domain/introduction-line';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { addRecord } from '@/lib/store/commands/add-record';
import { IntroductionRow } from './introduction-row';
import styles from './trust.module.css';

interface IntroductionsProps {
  readonly plan: Plan;
  /** The introduction that somebody came for. */
  readonly at: string | undefined;
}

/** A plan without these two covers one side only. */
const WANTED: readonly Introduction['audience'][] = ['colleague', 'client'];

const byDay = (one: Introduction, other: Introduction): number =>
  (one.byDay ?? Number.POSITIVE_INFINITY) - (other.byDay ?? Number.POSITIVE_INFINITY) || 0;

/** Whom to meet, on which side, and what to say first. */
export function Introductions({ plan, at }: IntroductionsProps) {
  const store = useStore();
  const { save } = useSaving();
  const add = async (line: string) => {
    const read = parseIntroductionLine(line, plan.people);
    const fields = { opportunityId: plan.role.id, ...read };
    return (await save(addRecord(store, 'introductions', fields))) !== null;
  };
  const of = Map.groupBy(plan.introductions, ({ audience }) => audience);
  return (
    <section className={styles['section']} aria-label={i18n.t('introduction.title')}>
      <SectionHeading level={2} count={plan.introductions.length} rule="none">
        {i18n.t('introduction.title')}
      </SectionHeading>
      <div className={styles['groups']}>
        {Introduction.shape.audience.options
          .filter((audience) => of.has(audience) || WANTED.includes(audience))
          .map((audience) => (
            <section key={audience} aria-label={i18n.t(`audience.${audience}`)}>
              <SectionHeading level={3} count={of.get(audience)?.length ?? 0}>
                {i18n.t(`audience.${audience}`)}
              </SectionHeading>
              {!of.has(audience) && (
                <p className={styles['nobody']}>{i18n.t('introduction.nobody')}</p>
              )}
              <ul>
                {of
                  .get(audience)
                  ?.toSorted(byDay)
                  .map((introduction) => (
                    <IntroductionRow
                      key={introduction.id}
                      plan={plan}
                      introduction={introduction}
                      wanted={at === introduction.id}
                    />
                  ))}
              </ul>
            </section>
          ))}
      </div>
      <div data-field="add-introduction">
        <AddLine
          compact
          draftKey={`add-introduction-${plan.role.id}`}
          label={i18n.t('introduction.one')}
          hint={i18n.t('introduction.addHint')}
          button={i18n.t('entry.add')}
          onAdd={add}
        />
      </div>
    </section>
  );
}
