import { Age } from '@/components/evidence/age';
import { OpenSource } from '@/components/evidence/open-source';
import { QuoteInContext } from '@/components/evidence/quote-in-context';
import { SourceLine } from '@/components/evidence/source-line';
import { TagLine } from '@/components/order/tag-line';
import type { Selection } from '@/components/order/use-selection';
import { ClipBeside } from '@/components/research/clip-beside';
import { LinkLines } from '@/components/research/link-lines';
import { Standing } from '@/components/research/standing';
import { FieldMark } from '@/components/saving/field-mark';
import { useDelete, useSaving } from '@/components/saving/saving';
import { Checkbox } from '@/components/ui/checkbox';
import { IconButton } from '@/components/ui/icon-button';
import { InlineEdit } from '@/components/ui/inline-edit';
import { Select } from '@/components/ui/select';
import type { Clip } from '@/lib/domain/clip';
import type { Collection } from '@/lib/domain/collection';
import type { FindingKind } from '@/lib/domain/finding';
import { FINDING_KINDS } from '@/lib/domain/findings';
import { messageKey } from '@/lib/domain/message-key';
import { hasValue } from '@/lib/domain/review';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { changeKind } from '@/lib/store/commands/change-kind';
import { editFinding } from '@/lib/store/commands/edit-finding';
import type { LinkTargets } from '@/lib/store/queries/link-targets';
import type { Research } from '@/lib/store/queries/research';
import styles from './finding-row.module.css';

const isKind = (text: string): text is FindingKind => FINDING_KINDS.some((kind) => kind === text);

interface FindingRowProps {
  readonly research: Research;
  readonly targets: LinkTargets;
  /** Those of the company, where the list shows them. */
  readonly collections?: readonly Collection[];
  /** In a list from which several can be chosen. */
  readonly selection?: Selection;
}

function Words({ research: { finding } }: Pick<FindingRowProps, 'research'>) {
  const store = useStore();
  const { save } = useSaving();
  const set = (field: 'text' | 'value', value: string) =>
    void save(editFinding(store, finding.id, field, value));
  return (
    <>
      <InlineEdit
        as="p"
        multiline
        required
        value={finding.text}
        label={i18n.t(`kind.${messageKey(finding.kind)}`)}
        editLabel={i18n.t('research.edit', [finding.text])}
        onSave={(text) => set('text', text)}
      />
      <FieldMark table="findings" id={finding.id} field="text" isTitle />
      {(hasValue(finding.kind) || finding.value) && (
        <InlineEdit
          as="p"
          value={finding.value ?? ''}
          label={i18n.t('research.detail')}
          editLabel={i18n.t('research.editDetail', [finding.text])}
          placeholder={i18n.t('research.noDetail')}
          className="text-2"
          onSave={(value) => set('value', value)}
        />
      )}
      <FieldMark table="findings" id={finding.id} field="value" />
    </>
  );
}

/** Where it stands, and what it says there. */
function Evidence({ clip }: { readonly clip: Clip }) {
  return (
    <>
      <SourceLine clip={clip} />
      <details className={styles['evidence']}>
        <summary>{i18n.t('research.quote')}</summary>
        <QuoteInContext clip={clip} />
        <ClipBeside clip={clip} />
      </details>
    </>
  );
}

/** One kept fact: edited, filed, linked and deleted where it stands, beside its quotes. */
export function FindingRow({ research, targets, collections, selection }: FindingRowProps) {
  const store = useStore();
  const { save } = useSaving();
  const remove = useDelete();
  const { finding, clips } = research;
  return (
    <li className={styles['row']} data-choosable={selection && ''}>
      {selection && (
        <Checkbox
          className={styles['choice']}
          label={i18n.t('order.choose', [finding.text])}
          labelHidden
          {...selection.propsOf(finding.id)}
        />
      )}
      <div className={styles['words']}>
        <Words research={research} />
        <Age finding={finding} clips={clips} />
        <div data-field="standing">
          <Standing finding={finding} />
          <OpenSource research={research} />
        </div>
        <div className={styles['foot']}>
          {clips.map((clip) => (
            <Evidence key={clip.id} clip={clip} />
          ))}
          <TagLine finding={finding} collections={collections ?? []} />
        </div>
      </div>
      <div className={styles['links']} data-field="links">
        <LinkLines research={research} targets={targets} />
      </div>
      <div className={styles['acts']}>
        <Select
          quiet
          aria-label={i18n.t('research.kind', [finding.text])}
          value={finding.kind}
          onChange={({ currentTarget: { value } }) => {
            if (isKind(value)) void save(changeKind(store, finding.id, value));
          }}
        >
          {FINDING_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {i18n.t(`kind.${messageKey(kind)}`)}
            </option>
          ))}
        </Select>
        <IconButton
          icon="trash"
          size="s"
          label={i18n.t('research.delete', [finding.text])}
          onClick={() => void remove({ table: 'findings', id: finding.id }, finding.text)}
        />
      </div>
    </li>
  );
}
