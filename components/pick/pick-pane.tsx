import { useState } from 'react';
import { SavedAt } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import { SectionHeading } from '@/components/ui/section-heading';
import type { OpenTab } from '@/lib/browser/tabs';
import { messageKey } from '@/lib/domain/message-key';
import { i18n } from '@/lib/locales/i18n';
import { type PickState, usePick } from '@/lib/react/use-pick';
import { usePicks } from '@/lib/react/use-picks';
import { PickedLines } from './picked-lines';
import { Pointing } from './pointing';

function Trouble({ pick }: { readonly pick: Extract<PickState, { state: 'failed' }> }) {
  const key = messageKey(pick.problem);
  return (
    <Note tone="warn" role="alert">
      {i18n.t(`trouble.${key}`)}. {i18n.t('pick.failedHint')}
    </Note>
  );
}

/** Picking from the page in front; nothing until the popup asks for it and when all of it is reviewed. */
export function PickPane({ companyId }: { readonly companyId: string }) {
  const { readings, add, drop } = usePicks(companyId);
  const [last, setLast] = useState<OpenTab | null>(null);
  const { pick, begin, press, end } = usePick((reading, tab) => {
    setLast(tab);
    void add(reading);
  });
  const [first, ...others] = readings;
  if (pick.state === 'off' && !first && !last) return null;
  return (
    <section aria-labelledby="pick-title">
      <SectionHeading level={2} id="pick-title" rule="none" action={<SavedAt />}>
        {i18n.t('pick.title')}
      </SectionHeading>
      {pick.state === 'failed' && <Trouble pick={pick} />}
      {pick.state === 'pointing' && (
        <Pointing
          tab={pick.tab}
          sight={pick.sight}
          onKey={(key) => (key === 'Escape' ? end() : press(key))}
        />
      )}
      {pick.state !== 'pointing' && first && (
        <PickedLines
          key={first.readAt}
          companyId={companyId}
          readings={[first, ...others]}
          onDone={drop}
        />
      )}
      {pick.state === 'off' && last && (
        <Button size="s" icon="search" onClick={() => void begin(last)}>
          {i18n.t('pick.again')}
        </Button>
      )}
    </section>
  );
}
