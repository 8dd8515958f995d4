import { useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Kbd } from '@/components/ui/kbd';
import { TabPanel } from '@/components/ui/tab-panel';
import { Tabs } from '@/components/ui/tabs';
import { ViewPage } from '@/components/workspace/view-page';
import type { Seated } from '@/lib/domain/debrief';
import type { InterviewRound } from '@/lib/domain/interview-round';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useHashRoute } from '@/lib/react/use-hash-route';
import { finishDebrief } from '@/lib/store/commands/debrief-round';
import { Captured } from './captured';
import styles from './cards.module.css';
import { DebriefRail } from './debrief-rail';
import { Ledger } from './ledger';
import { NextActions } from './next-actions';
import { PersonCard } from './person-card';
import { roundWords } from './round-words';
import { useCardKeys } from './use-card-keys';
import { WhoWasThere } from './who-was-there';

interface DebriefCardsProps {
  readonly plan: Plan;
  readonly round: InterviewRound;
  /** At least one. */
  readonly seated: readonly Seated[];
  /** The first card was opened by a key. */
  readonly takesFocus: boolean;
}

const focusReaction = () =>
  document.querySelector<HTMLElement>('[data-field^="reaction-"] input')?.focus();

/** How the keys lead through the cards. */
function CardKeys() {
  return (
    <p className={styles['keys']}>
      <Kbd keys="Alt+ArrowDown" /> {i18n.t('debrief.keyNext')} <Kbd keys="Alt+ArrowUp" />{' '}
      {i18n.t('debrief.keyBefore')} <Kbd keys="Enter" /> {i18n.t('debrief.keyReaction')}
    </p>
  );
}

/** The card of the seat that a route's field is about (`reaction-<seat>`), whenever it changes. */
const useSentTo = (seated: readonly Seated[], choose: (id: string) => void) => {
  const route = useHashRoute();
  const field = route && 'field' in route ? route.field : undefined;
  const [followed, setFollowed] = useState<string>();
  if (field === followed) return;
  setFollowed(field);
  const sentTo = seated.find(({ participant }) => field?.endsWith(participant.id));
  if (sentTo) choose(sentTo.participant.id);
};

const useCards = (seated: readonly Seated[], takesFocus: boolean) => {
  const [chosen, setChosen] = useState<{ id: string; byKey: boolean } | null>(null);
  useSentTo(seated, (id) => setChosen({ id, byKey: false }));
  const found = seated.findIndex(({ participant }) => participant.id === chosen?.id);
  const index = Math.max(0, found);
  const choose = (at: number, byKey: boolean) => {
    const to = seated[at];
    if (to) setChosen({ id: to.participant.id, byKey });
  };
  return { index, current: seated[index], byKey: chosen?.byKey ?? takesFocus, choose };
};

interface CardTabsProps {
  readonly seated: readonly Seated[];
  readonly index: number;
  readonly onChoose: (index: number) => void;
  readonly asksWho: boolean;
  readonly onAskWho: () => void;
}

/** Whose card it is, and the way to somebody who was forgotten. */
function CardTabs({ seated, index, onChoose, asksWho, onAskWho }: CardTabsProps) {
  return (
    <div className={styles['bar']}>
      <Tabs
        name="debrief"
        label={i18n.t('debrief.people')}
        tabs={seated.map(({ participant: { noteLinks }, person }, at) => ({
          id: `${at}`,
          label: person.name,
          count: noteLinks.length,
        }))}
        selected={`${index}`}
        onSelect={(id) => onChoose(Number(id))}
      />
      <IconButton
        icon={asksWho ? 'check' : 'plus'}
        label={i18n.t(asksWho ? 'debrief.allThere' : 'debrief.addPerson')}
        aria-expanded={asksWho}
        onClick={onAskWho}
      />
    </div>
  );
}

/** One card for each person who was there, the highest weight first. */
export function DebriefCards({ plan, round, seated, takesFocus }: DebriefCardsProps) {
  const store = useStore();
  const { save } = useSaving();
  const { index, current, byKey, choose } = useCards(seated, takesFocus);
  const [asksWho, setAsksWho] = useState(false);
  const finish = async () => {
    // What came of it stands above.
    if ((await save(finishDebrief(store, round))) !== null) scrollTo({ top: 0 });
  };
  const move = (by: 1 | -1) => choose((index + by + seated.length) % seated.length, true);
  useCardKeys({ move, finish: () => void finish() });
  if (!current) return null;
  const { participant } = current;
  const isFinished = round.debriefedAt !== undefined;
  const next = () => (index + 1 < seated.length ? move(1) : void finish());
  return (
    <PersonCard plan={plan} round={round} seated={current}>
      <ViewPage
        view="debrief"
        plan={plan}
        subtitle={roundWords(round, seated.length)}
        actions={
          <Button
            variant={isFinished ? 'default' : 'primary'}
            shortcut="Control+Enter"
            onClick={finish}
          >
            {i18n.t('debrief.finish')}
          </Button>
        }
        railLabel={i18n.t('debrief.rail')}
        rail={<DebriefRail key={participant.id} round={round} seated={current} onNext={next} />}
      >
        {isFinished && <Captured plan={plan} round={round} seated={seated} />}
        {isFinished && <NextActions plan={plan} />}
        {asksWho && <WhoWasThere plan={plan} round={round} seated={seated} />}
        <CardTabs
          seated={seated}
          index={index}
          onChoose={(at) => choose(at, false)}
          asksWho={asksWho}
          onAskWho={() => setAsksWho(!asksWho)}
        />
        <TabPanel name="debrief" selected={`${index}`}>
          <Ledger
            key={participant.id}
            participant={participant}
            takesFocus={byKey}
            onDone={focusReaction}
          />
        </TabPanel>
        <CardKeys />
      </ViewPage>
    </PersonCard>
  );
}
