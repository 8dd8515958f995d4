import { useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { SectionHeading } from '@/components/ui/section-heading';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { LINE_MAX } from '@/lib/domain/base';
import { foldWords } from '@/lib/domain/fold';
import type { JobAd } from '@/lib/domain/job-ad';
import { type Opportunity, Requirement } from '@/lib/domain/opportunity';
import type { AdLine } from '@/lib/domain/split-job-ad';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import { keepAd } from '@/lib/store/commands/keep-ad';
import styles from './job-ad.module.css';

interface Reviewed extends AdLine {
  kept: boolean;
}

interface ReviewedLineProps {
  readonly line: Reviewed;
  readonly number: number;
  readonly onChange: (changes: Partial<Reviewed>) => void;
}

function ReviewedLine({ line, number, onChange }: ReviewedLineProps) {
  return (
    <li className={styles['reviewed']}>
      <Checkbox
        label={i18n.t('requirements.keepLine', [number])}
        labelHidden
        checked={line.kept}
        onChange={({ currentTarget }) => onChange({ kept: currentTarget.checked })}
      />
      <TextInput
        compact
        aria-label={i18n.t('requirements.line', [number])}
        value={line.text}
        maxLength={LINE_MAX}
        disabled={!line.kept}
        onChange={({ currentTarget }) => onChange({ text: currentTarget.value })}
      />
      <Select
        compact
        aria-label={i18n.t('requirements.kindOfLine', [number])}
        value={line.kind}
        disabled={!line.kept}
        onChange={({ currentTarget }) => {
          const kind = Requirement.shape.kind.safeParse(currentTarget.value);
          if (kind.success) onChange({ kind: kind.data });
        }}
      >
        {Requirement.shape.kind.options.map((kind) => (
          <option key={kind} value={kind}>
            {i18n.t(`requirements.kind.${kind}`)}
          </option>
        ))}
      </Select>
    </li>
  );
}

/** The ad names the role otherwise: its name is offered, not taken. */
function RoleTitle({ role, title }: { readonly role: Opportunity; readonly title: string }) {
  const store = useStore();
  const { save } = useSaving();
  const rename = () => void save(edit(store, 'opportunities', role.id, 'title', title));
  return (
    <Button size="s" onClick={rename}>
      {i18n.t('requirements.callRole', [title])}
    </Button>
  );
}

interface AdReviewProps {
  readonly role: Opportunity;
  readonly lines: readonly AdLine[];
  /** The page they were read from; none where they were pasted. */
  readonly ad: JobAd | undefined;
  readonly onDone: () => void;
}

/** The lines of an ad before they are kept: ticked, put right, told apart. What is there already is not ticked. */
export function AdReview({ role, lines, ad, onDone }: AdReviewProps) {
  const store = useStore();
  const { save } = useSaving();
  const [reviewed, setReviewed] = useState<readonly Reviewed[]>(() => {
    const there = new Set(role.requirements.map(({ text }) => foldWords(text)));
    return lines.map((line) => ({ ...line, kept: !there.has(foldWords(line.text)) }));
  });
  const change = (at: number, changes: Partial<Reviewed>) =>
    setReviewed(reviewed.map((line, index) => (index === at ? { ...line, ...changes } : line)));
  const kept = reviewed.filter((line) => line.kept && line.text.trim() !== '');
  const keep = async () => {
    if ((await save(keepAd(store, role, kept, ad))) !== null) onDone();
  };
  return (
    <section className={styles['review']} aria-label={i18n.t('requirements.review')}>
      <SectionHeading level={2} count={reviewed.length}>
        {i18n.t('requirements.review')}
      </SectionHeading>
      <p className="text-2">{i18n.t('requirements.reviewHint')}</p>
      {ad?.roleTitle && ad.roleTitle !== role.title && (
        <RoleTitle role={role} title={ad.roleTitle} />
      )}
      <ul>
        {reviewed.map((line, index) => (
          <ReviewedLine
            // The order never changes, and two lines may say the same once they are edited.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            line={line}
            number={index + 1}
            onChange={(changes) => change(index, changes)}
          />
        ))}
      </ul>
      <div className={styles['acts']}>
        <Button variant="primary" disabled={kept.length === 0} onClick={() => void keep()}>
          {i18n.t('requirements.keep', kept.length)}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {i18n.t('requirements.cancel')}
        </Button>
      </div>
    </section>
  );
}
