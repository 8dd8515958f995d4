import { type DragEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Note } from '@/components/ui/note';
import { Progress } from '@/components/ui/progress';
import { SectionHeading } from '@/components/ui/section-heading';
import type { ImportOrder, ImportPreview } from '@/lib/domain/import-job';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useCompanies } from '@/lib/react/use-companies';
import type { ImportState, useImport } from '@/lib/react/use-import';
import { BackupPreviewPart } from './backup-preview';
import { BroughtPart } from './brought-part';
import { fileProblemWords } from './file-problem';
import styles from './files.module.css';

type Import = ReturnType<typeof useImport>;
type Taken = Extract<ImportOrder, { do: 'write' }>['taken'];

function FileField({ onFile }: { readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the other way of the button inside.
    <div
      className={styles['drop']}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button icon="plus" onClick={() => input.current?.click()}>
        {i18n.t('files.choose')}
      </Button>
      <span className="text-3 small">{i18n.t('files.dropHint')}</span>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={i18n.t('files.choose')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = '';
        }}
      />
    </div>
  );
}

interface PreviewProps {
  readonly name: string;
  readonly preview: ImportPreview;
  readonly onWrite: (taken: Taken) => void;
  readonly onDone: (count: number) => void;
  readonly onCancel: () => void;
}

function Preview({ name, preview, onWrite, onDone, onCancel }: PreviewProps) {
  const companies = useCompanies();
  if (preview.kind === 'backup')
    return (
      <BackupPreviewPart name={name} preview={preview} onWrite={onWrite} onCancel={onCancel} />
    );
  if (preview.kind !== 'elsewhere')
    return <BroughtPart name={name} brought={preview} onDone={onDone} onCancel={onCancel} />;
  const [first] = companies.state === 'ready' ? companies.value.rows : [];
  const { view } = preview;
  return (
    <Note tone="info">
      <p>{i18n.t(`files.elsewhere.${view}`)}</p>
      {first && (
        <ButtonLink href={formatRoute({ page: 'company', id: first.id, view })}>
          {i18n.t('files.goThere')}
        </ButtonLink>
      )}
    </Note>
  );
}

function Working({ label, onCancel }: { readonly label: string; readonly onCancel: () => void }) {
  return (
    <div className={styles['working']} role="status">
      <span>{label}</span>
      <Progress label={label} max={1} />
      <Button onClick={onCancel}>{i18n.t('files.cancel')}</Button>
    </div>
  );
}

function JobPart({ job, bring }: { readonly job: ImportState; readonly bring: Import }) {
  switch (job.state) {
    case 'none':
      return null;
    case 'reading':
      return <Working label={i18n.t('files.reading', [job.name])} onCancel={bring.cancel} />;
    case 'writing':
      return <Working label={i18n.t('files.writing')} onCancel={bring.cancel} />;
    case 'refused':
      return (
        <Note tone="blocker" role="alert">
          {i18n.t('files.refused', [job.name])} {fileProblemWords(job.problem)}
        </Note>
      );
    case 'not-written':
      return (
        <Note tone="blocker" role="alert">
          {i18n.t(`problem.${job.problem.code}`)}
        </Note>
      );
    case 'written':
      return <Note tone="ok">{i18n.t('files.written', job.count)}</Note>;
    case 'preview':
      return (
        <Preview
          name={job.name}
          preview={job.preview}
          onWrite={bring.write}
          onDone={bring.done}
          onCancel={bring.cancel}
        />
      );
  }
}

/** One file at a time: chosen or dropped, looked over, and kept after a yes. */
export function BringInSection({ bring }: { readonly bring: Import }) {
  return (
    <section id="bring-in">
      <SectionHeading level={2}>{i18n.t('files.in')}</SectionHeading>
      <p className={styles['lead']}>{i18n.t('files.inHint')}</p>
      <FileField onFile={(file) => bring.read(file, file.name)} />
      <div aria-live="polite">
        <JobPart job={bring.job} bring={bring} />
      </div>
    </section>
  );
}
