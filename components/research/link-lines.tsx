import { useState } from 'react';
import { OwnReason } from '@/components/findings/own-reason';
import { targetsOf } from '@/components/findings/targets';
import { useToggleLink } from '@/components/findings/use-toggle-link';
import { useRemoveLink } from '@/components/linking/use-remove-link';
import { useSaving } from '@/components/saving/saving';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import { type Link, REASONS, type ReasonCode } from '@/lib/domain/link';
import { messageKey } from '@/lib/domain/message-key';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { changeReason } from '@/lib/store/commands/link';
import type { LinkTargets } from '@/lib/store/queries/link-targets';
import type { Research } from '@/lib/store/queries/research';
import styles from './link-lines.module.css';

const isReason = (code: string): code is ReasonCode => REASONS.some((reason) => reason === code);

interface LinkLineProps {
  readonly link: Link;
  readonly name: string;
}

/** One link, read as a sentence, changed where it stands. */
export function LinkLine({ link, name }: LinkLineProps) {
  const { id, reason, note } = link;
  const [writing, setWriting] = useState(false);
  const store = useStore();
  const { save } = useSaving();
  const remove = useRemoveLink();
  return (
    <li className={styles['line']}>
      <span className={styles['name']}>
        {i18n.t('link.for')} <b>{name}</b>
      </span>
      <Select
        quiet
        aria-label={i18n.t('link.reasonFor', [name])}
        value={reason}
        onChange={({ currentTarget: { value } }) => {
          if (isReason(value)) void save(changeReason(store, id, value));
          else setWriting(true);
        }}
      >
        {REASONS.map((code) => (
          <option key={code} value={code}>
            {i18n.t(`reason.${messageKey(code)}`)}
          </option>
        ))}
        <option value="own-words">{i18n.t('linking.ownWords')}</option>
      </Select>
      <IconButton
        icon="close"
        size="s"
        label={i18n.t('link.removeFrom', [name])}
        onClick={() => void remove(id, name)}
      />
      {writing ? (
        <div className={styles['note']}>
          <OwnReason link={link} name={name} onDone={() => setWriting(false)} />
        </div>
      ) : (
        note && <p className={styles['note']}>{note}</p>
      )}
    </li>
  );
}

interface LinkLinesProps {
  readonly research: Research;
  readonly targets: LinkTargets;
}

/** Whom and what a fact is for, with the way to link it to one more. */
export function LinkLines({ research, targets }: LinkLinesProps) {
  const toggle = useToggleLink();
  const { finding, links } = research;
  const all = targetsOf(targets);
  const nameOf = (id: string) => all.find((target) => target.id === id)?.name;
  const open = all.filter(({ id }) => !links.some((one) => one.toId === id));
  const add = (id: string) => {
    const target = open.find((one) => one.id === id);
    if (target) void toggle(research, target);
  };
  return (
    <div className={styles['links']}>
      <ul>
        {links.map((one) => (
          <LinkLine key={one.id} link={one} name={nameOf(one.toId) ?? i18n.t('link.gone')} />
        ))}
      </ul>
      {open.length > 0 && (
        <Select
          quiet
          aria-label={i18n.t('link.add', [finding.text])}
          value=""
          choices={open}
          onChange={({ currentTarget }) => add(currentTarget.value)}
        >
          <option value="">{i18n.t('link.to')}</option>
        </Select>
      )}
    </div>
  );
}
