import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { i18n } from '@/lib/locales/i18n';
import { codeGroups } from './code-groups';
import { CodeSheet } from './code-sheet';
import styles from './sync.module.css';

interface RecoveryCodeProps {
  readonly code: string;
  /** The last group as it was typed from what the person keeps. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly error?: string | undefined;
}

function Groups({ code }: { readonly code: string }) {
  return (
    <output className={styles['code']} aria-label={i18n.t('syncCode.title')}>
      {codeGroups(code).map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the groups of one code never move.
        <span key={index}>{group} </span>
      ))}
    </output>
  );
}

/** The code, shown this once: copied, printed, and the proof that it was kept. */
export function RecoveryCode({ code, typed, onType, error }: RecoveryCodeProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setCopied(true),
      // Some browsers' rules forbid it; the code can be selected and copied by hand.
      () => setCopied(false),
    );
  return (
    <div className={styles['stack']}>
      <p className={styles['lead']}>{i18n.t('syncCode.lead')}</p>
      <div className={styles['codeLine']}>
        <Groups code={code} />
        <Button onClick={() => void copy()}>{i18n.t('syncCode.copy')}</Button>
        <Button icon="print" onClick={() => print()}>
          {i18n.t('syncCode.print')}
        </Button>
      </div>
      <p role="status" className={styles['hint']}>
        {copied !== null && i18n.t(copied ? 'syncCode.copied' : 'syncCode.notCopied')}
      </p>
      <Field
        label={i18n.t('syncCode.lastGroup')}
        hint={i18n.t('syncCode.lastGroupHint')}
        error={error}
        className={styles['line']}
      >
        <TextInput
          className={styles['mono']}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={typed}
          onChange={({ currentTarget }) => onType(currentTarget.value)}
        />
      </Field>
      <CodeSheet code={code} />
    </div>
  );
}
