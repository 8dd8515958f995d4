import type { ComponentProps, ReactNode } from 'react';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextInput } from '@/components/ui/text-input';
import { messageKey } from '@/lib/domain/message-key';
import { i18n } from '@/lib/locales/i18n';
import { PLACE_KINDS, type PlaceDraft } from './place-draft';
import styles from './sync.module.css';

interface PlaceFieldsProps {
  readonly draft: PlaceDraft;
  readonly onChange: (draft: PlaceDraft) => void;
  /** What is wrong with the address, said at its field. */
  readonly addressError?: string | undefined;
}

interface LineProps extends ComponentProps<'input'> {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly onText: (text: string) => void;
}

/** One line of a machine's language: nothing is corrected in it. */
function Line({ label, hint, error, onText, ...native }: LineProps) {
  return (
    <Field label={label} hint={hint} error={error} className={styles['line']}>
      <TextInput
        autoCapitalize="none"
        spellCheck={false}
        {...native}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
      />
    </Field>
  );
}

/** Password managers fill these two; neither is an account of ours. */
const SECRET = { type: 'password', autoComplete: 'off' } as const;

function WebDavFields({ draft, onChange, addressError }: PlaceFieldsProps) {
  const { webdav } = draft;
  const set = (changed: Partial<PlaceDraft['webdav']>) =>
    onChange({ ...draft, webdav: { ...webdav, ...changed } });
  return (
    <div className={styles['fields']}>
      <Line
        label={i18n.t('syncPlace.address')}
        hint={i18n.t('syncPlace.addressHint')}
        error={addressError}
        placeholder="https://cloud.example/remote.php/dav/files/sam/round-two/"
        inputMode="url"
        required
        value={webdav.url}
        onText={(url) => set({ url })}
      />
      <Line
        label={i18n.t('syncPlace.user')}
        autoComplete="off"
        value={webdav.user}
        onText={(user) => set({ user })}
      />
      <Line
        {...SECRET}
        label={i18n.t('syncPlace.password')}
        hint={i18n.t('syncPlace.passwordHint')}
        value={webdav.password}
        onText={(password) => set({ password })}
      />
    </div>
  );
}

function S3Address({ draft, onChange, addressError }: PlaceFieldsProps) {
  const { s3 } = draft;
  const set = (changed: Partial<PlaceDraft['s3']>) =>
    onChange({ ...draft, s3: { ...s3, ...changed } });
  return (
    <>
      <Line
        label={i18n.t('syncPlace.endpoint')}
        hint={i18n.t('syncPlace.endpointHint')}
        error={addressError}
        placeholder="https://s3.eu-central-1.amazonaws.com"
        inputMode="url"
        required
        value={s3.endpoint}
        onText={(endpoint) => set({ endpoint })}
      />
      <Line
        label={i18n.t('syncPlace.bucket')}
        required
        value={s3.bucket}
        onText={(bucket) => set({ bucket })}
      />
      <Line
        label={i18n.t('syncPlace.folder')}
        value={s3.folder}
        onText={(folder) => set({ folder })}
      />
      <Line
        label={i18n.t('syncPlace.region')}
        hint={i18n.t('syncPlace.regionHint')}
        placeholder="us-east-1"
        value={s3.region}
        onText={(region) => set({ region })}
      />
    </>
  );
}

function S3Fields(props: PlaceFieldsProps) {
  const { draft, onChange } = props;
  const { s3 } = draft;
  const set = (changed: Partial<PlaceDraft['s3']>) =>
    onChange({ ...draft, s3: { ...s3, ...changed } });
  return (
    <div className={styles['fields']}>
      <S3Address {...props} />
      <Line
        label={i18n.t('syncPlace.accessKey')}
        autoComplete="off"
        required
        value={s3.accessKey}
        onText={(accessKey) => set({ accessKey })}
      />
      <Line
        {...SECRET}
        label={i18n.t('syncPlace.secretKey')}
        required
        value={s3.secretKey}
        onText={(secretKey) => set({ secretKey })}
      />
      <RadioGroup
        legend={i18n.t('syncPlace.style')}
        options={[
          { value: 'path', label: i18n.t('syncPlace.stylePath') },
          { value: 'virtual', label: i18n.t('syncPlace.styleVirtual') },
        ]}
        value={s3.style}
        onChange={(style) => set({ style })}
      />
    </div>
  );
}

const KindLabel = ({ kind }: { readonly kind: PlaceDraft['kind'] }) => (
  <>
    <b>{i18n.t(`syncPlace.${messageKey(kind)}`)}</b>
    <span className={styles['kindHint']}>{i18n.t(`syncPlace.${messageKey(kind)}Hint`)}</span>
  </>
);

/** Only the fields that this place needs. */
export function KindFields(props: PlaceFieldsProps) {
  switch (props.draft.kind) {
    case 'storage-sync':
      return null;
    case 'webdav':
      return <WebDavFields {...props} />;
    case 's3':
      return <S3Fields {...props} />;
  }
}

/** Where it is to be kept. */
export function PlaceFields(props: PlaceFieldsProps) {
  const { draft, onChange } = props;
  return (
    <>
      <div className={styles['kinds']}>
        <RadioGroup
          legend={i18n.t('syncPlace.where')}
          legendHidden
          options={PLACE_KINDS.map((kind) => ({ value: kind, label: <KindLabel kind={kind} /> }))}
          value={draft.kind}
          onChange={(kind) => onChange({ ...draft, kind })}
        />
      </div>
      <KindFields {...props} />
    </>
  );
}
