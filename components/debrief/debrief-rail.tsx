import { useSaving } from '@/components/saving/saving';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Seated } from '@/lib/domain/debrief';
import type { InterviewRound } from '@/lib/domain/interview-round';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import { Differs } from './differs';
import { Meanings } from './meanings';
import { ReactionField } from './reaction-field';
import { Topics } from './topics';
import { WhatLanded } from './what-landed';

interface DebriefRailProps {
  readonly round: InterviewRound;
  readonly seated: Seated;
  readonly onNext: () => void;
}

/** What is asked about the person beside their notes. */
export function DebriefRail({ round, seated: { participant, person }, onNext }: DebriefRailProps) {
  const store = useStore();
  const { save } = useSaving();
  return (
    <>
      <Differs />
      <section data-field={`reaction-${participant.id}`}>
        <SectionHeading level={2} rule="none">
          {i18n.t('debrief.howReacted', [person.name])}
        </SectionHeading>
        <ReactionField
          legend={i18n.t('debrief.howReacted', [person.name])}
          legendHidden
          value={participant.reaction}
          onChange={(to) => void save(edit(store, 'participants', participant.id, 'reaction', to))}
          onNext={onNext}
        />
      </section>
      <Topics participant={participant} />
      <WhatLanded round={round} />
      <Meanings />
    </>
  );
}
