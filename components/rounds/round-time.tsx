import { dateWords } from '@/components/company/round-words';
import { useSaving } from '@/components/saving/saving';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import type { InterviewRound } from '@/lib/domain/interview-round';
import { fromWall, isZone, toWall } from '@/lib/domain/zoned-time';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { timeRound } from '@/lib/store/commands/time-round';
import { homeZone } from './home-zone';
import { PlainInput } from './plain-input';
import styles from './rounds.module.css';

interface RoundTimeProps {
  readonly round: InterviewRound;
  /** What a route names to bring the focus to the time. */
  readonly field: string | undefined;
}

const zoneOptions = () =>
  ['UTC', ...Intl.supportedValuesOf('timeZone')].map((id) => ({
    id,
    label: id.replaceAll('_', ' '),
  }));

/** Day, time and zone of a round. A new zone keeps what the clock shows: the time was agreed there. */
export function RoundTime({ round, field }: RoundTimeProps) {
  const store = useStore();
  const { save } = useSaving();
  const home = homeZone();
  const tz = round.tz !== undefined && isZone(round.tz) ? round.tz : home;
  const wall = round.startsAt === undefined ? '' : toWall(round.startsAt, tz);
  const write = (time: string, zone: string) =>
    void save(timeRound(store, round.id, { startsAt: fromWall(time, zone), tz: zone }));
  const isElsewhere = round.startsAt !== undefined && toWall(round.startsAt, home) !== wall;
  return (
    <>
      <Field label={i18n.t('rounds.when')} className={styles['long']}>
        <PlainInput
          type="datetime-local"
          value={wall}
          data-field={field}
          onWrite={(time) => write(time, tz)}
        />
      </Field>
      <Field
        label={i18n.t('rounds.zone')}
        className={styles['long']}
        hint={isElsewhere && i18n.t('rounds.yours', [dateWords(round.startsAt ?? 0, home)])}
      >
        <Combobox
          compact
          listLabel={i18n.t('rounds.zone')}
          emptyText={i18n.t('rounds.noZone')}
          options={zoneOptions()}
          selected={tz}
          onSelect={(zone) => write(wall, zone)}
        />
      </Field>
    </>
  );
}
