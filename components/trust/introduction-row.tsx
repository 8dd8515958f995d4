import { OpenRow } from '@/components/entry/open-row';
import { Button } from '@/components/ui/button';
import { Mark } from '@/components/ui/mark';
import type { Introduction } from '@/lib/domain/introduction';
import { introductionMark } from '@/lib/domain/introduction-mark';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { IntroductionFields } from './introduction-fields';
import styles from './trust.module.css';

interface IntroductionRowProps {
  readonly plan: Plan;
  readonly introduction: Introduction;
  readonly wanted: boolean;
}

const nameOf = ({ people }: Plan, { personId, label }: Introduction): string =>
  people.find(({ id }) => id === personId)?.name || label || i18n.t('introduction.somebody');

type Ask = (field: string) => void;

/** What is said, or the question that asks for it. */
function Said(props: {
  readonly label: string;
  readonly text: string | undefined;
  readonly prompt: string;
  readonly onAsk: () => void;
}) {
  const { label, text, prompt, onAsk } = props;
  return (
    <div className={styles['said']}>
      <dt className="label">{label}</dt>
      <dd>
        {text || (
          <Button variant="text" size="s" onClick={onAsk}>
            {prompt}
          </Button>
        )}
      </dd>
    </div>
  );
}

function Parts({ plan, introduction, ask }: Omit<IntroductionRowProps, 'wanted'> & { ask: Ask }) {
  const { how, firstSentence, learn, bringAccomplishmentId } = introduction;
  const story = plan.accomplishments.find(({ id }) => id === bringAccomplishmentId);
  const parts = [
    ['firstSentence', firstSentence],
    ['learn', learn],
    ['bringAccomplishmentId', story?.title],
  ] as const;
  return (
    <dl className={styles['parts']}>
      {how && (
        <div className={styles['said']}>
          <dt className="label">{i18n.t('introduction.how')}</dt>
          <dd>{how}</dd>
        </div>
      )}
      {parts.map(([field, text]) => (
        <Said
          key={field}
          label={i18n.t(`introduction.${field}`)}
          text={text}
          prompt={i18n.t(`introduction.ask.${field}`)}
          onAsk={() => ask(field)}
        />
      ))}
    </dl>
  );
}

/** One introduction: who, by which day, the first words, what to learn and what to bring. */
export function IntroductionRow({ plan, introduction, wanted }: IntroductionRowProps) {
  const name = nameOf(plan, introduction);
  const kind = introductionMark(introduction);
  const { byDay } = introduction;
  return (
    <li className={styles['row']}>
      <OpenRow
        label={i18n.t('introduction.more', [name])}
        wanted={wanted}
        line={(ask) => (
          <>
            <p className={styles['who']}>
              <Mark kind={kind} label={i18n.t(`introduction.mark.${kind}`)} />
              <b>{name}</b>
              {byDay === undefined ? (
                <Button variant="text" size="s" onClick={() => ask('byDay')}>
                  {i18n.t('introduction.ask.byDay')}
                </Button>
              ) : (
                <span className="text-3 small">{i18n.t('introduction.onDay', [byDay])}</span>
              )}
            </p>
            <Parts plan={plan} introduction={introduction} ask={ask} />
          </>
        )}
      >
        <IntroductionFields plan={plan} introduction={introduction} name={name} />
      </OpenRow>
    </li>
  );
}
