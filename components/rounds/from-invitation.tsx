import { type DragEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Note } from '@/components/ui/note';
import { SectionHeading } from '@/components/ui/section-heading';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { Invitation } from '@/lib/domain/invitation';
import { messageKey } from '@/lib/domain/message-key';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import styles from './invitation.module.css';
import { InvitationPreview } from './invitation-preview';
import { type ReadingState, useInvitation } from './use-invitation';

/** So many of a whole calendar are shown; the first to come stand first. */
const SHOWN = 10;

interface FromInvitationProps {
  readonly plan: Plan;
  readonly now: number;
}

interface WhatWasReadProps extends FromInvitationProps {
  readonly reading: ReadingState;
  readonly onDone: (invitation: Invitation) => void;
}

function WhatWasRead({ plan, now, reading, onDone }: WhatWasReadProps) {
  if (reading.state === 'failed')
    return (
      <Note tone="warn" role="alert">
        {i18n.t(`invitationProblem.${messageKey(reading.problem)}`)}
      </Note>
    );
  if (reading.state !== 'read') return null;
  const { invitations } = reading;
  return (
    <>
      {invitations.slice(0, SHOWN).map((invitation, index) => (
        <InvitationPreview
          key={`${invitation.icsUid ?? ''}-${invitation.startsAt ?? ''}-${invitation.title}`}
          invitation={invitation}
          plan={plan}
          now={now}
          first={index === 0}
          onDone={() => onDone(invitation)}
        />
      ))}
      {invitations.length > SHOWN && (
        <p className="text-2">{i18n.t('invitation.more', invitations.length - SHOWN)}</p>
      )}
    </>
  );
}

interface WaysProps {
  readonly text: string;
  readonly busy: boolean;
  readonly onText: (text: string) => void;
  readonly onRead: () => void;
  readonly onFile: (file: File) => void;
}

/** The ways in: a pasted text, a chosen file. */
function Ways({ text, busy, onText, onRead, onFile }: WaysProps) {
  return (
    <div className={styles['ways']}>
      <Field label={i18n.t('invitation.text')} hint={i18n.t('invitation.textHint')}>
        <TextArea
          rows={3}
          className={styles['text']}
          value={text}
          onChange={({ currentTarget }) => onText(currentTarget.value)}
        />
      </Field>
      <Button disabled={text.trim() === ''} busy={busy} onClick={onRead}>
        {i18n.t('invitation.read')}
      </Button>
      <Field label={i18n.t('invitation.file')} hint={i18n.t('invitation.fileHint')}>
        <TextInput
          type="file"
          className={styles['file']}
          accept=".ics,.ifb,.ical,text/calendar"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.item(0);
            if (file) onFile(file);
            // The same file once more is a new wish.
            currentTarget.value = '';
          }}
        />
      </Field>
    </div>
  );
}

/** An `.ics` file, dropped or chosen, or the pasted text: shown first, kept with one press. */
export function FromInvitation({ plan, now }: FromInvitationProps) {
  const { reading, readText, readFile, drop } = useInvitation(now);
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const take = (event: DragEvent) => {
    setOver(false);
    const file = event.dataTransfer.files.item(0);
    if (!file) return;
    event.preventDefault();
    void readFile(file);
  };
  return (
    <section
      className={styles['from']}
      aria-label={i18n.t('invitation.title')}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={take}
    >
      <SectionHeading level={2}>{i18n.t('invitation.title')}</SectionHeading>
      <Ways
        text={text}
        busy={reading.state === 'reading'}
        onText={setText}
        onRead={() => void readText(text)}
        onFile={(file) => void readFile(file)}
      />
      <WhatWasRead
        plan={plan}
        now={now}
        reading={reading}
        onDone={(invitation) => {
          drop(invitation);
          setText('');
        }}
      />
    </section>
  );
}
