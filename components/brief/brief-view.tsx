import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Field } from '@/components/ui/field';
import { Segments } from '@/components/ui/segments';
import { Select } from '@/components/ui/select';
import { Skeleton } from '@/components/ui/skeleton';
import { ViewPage, type ViewProps } from '@/components/workspace/view-page';
import { linesOn, withoutLines } from '@/lib/brief/fit';
import { leaksOf, notForLeaving } from '@/lib/brief/leaks';
import type { SheetFact } from '@/lib/brief/sheet';
import { sheetKinds } from '@/lib/brief/sheets';
import { isInterviewer } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useBriefFacts } from '@/lib/react/use-brief-facts';
import { useNow } from '@/lib/react/use-now';
import styles from './brief.module.css';
import { BriefFit } from './brief-fit';
import { BriefLines } from './brief-lines';
import { BriefPaper } from './brief-paper';
import { Desk } from './desk';
import { LeakNotes } from './leak-notes';
import { useLeftOut } from './use-left-out';

const PAPERS = ['a4', 'letter'] as const;
type Paper = (typeof PAPERS)[number];
type KindId = (typeof sheetKinds)[number]['id'];

interface ChoicesProps {
  readonly plan: Plan;
  readonly kind: KindId;
  readonly onKind: (kind: KindId) => void;
  readonly personId: string | undefined;
  readonly onPerson: (id: string) => void;
  readonly paper: Paper;
  readonly onPaper: (paper: Paper) => void;
}

function Choices({ plan, kind, onKind, personId, onPerson, paper, onPaper }: ChoicesProps) {
  return (
    <div className={styles['choices']}>
      <Segments
        legend={i18n.t('sheet.kindOf')}
        legendHidden
        value={kind}
        onChange={onKind}
        options={sheetKinds.map(({ id }) => ({ value: id, label: i18n.t(`sheet.kind.${id}`) }))}
      />
      {kind === 'person' && (
        <Field label={i18n.t('sheet.person')} labelHidden>
          <Select compact value={personId} onChange={({ target }) => onPerson(target.value)}>
            {plan.people.filter(isInterviewer).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Segments
        legend={i18n.t('sheet.paperOf')}
        legendHidden
        value={paper}
        onChange={onPaper}
        options={PAPERS.map((value) => ({ value, label: i18n.t(`sheet.paper.${value}`) }))}
      />
    </div>
  );
}

interface BriefProps {
  readonly plan: Plan;
  readonly at: string | undefined;
  readonly facts: ReadonlyMap<string, readonly SheetFact[]>;
}

function Brief({ plan, at, facts }: BriefProps) {
  const now = useNow();
  const people = plan.people.filter(isInterviewer);
  const [kind, setKind] = useState<KindId>(people.some(({ id }) => id === at) ? 'person' : 'me');
  const [chosen, setChosen] = useState(at);
  const [paper, setPaper] = useState<Paper>('a4');
  const personId = people.find(({ id }) => id === chosen)?.id ?? people[0]?.id;
  const definition = sheetKinds.find(({ id }) => id === kind) ?? sheetKinds[0];
  const whole = definition.make({ plan, facts, now, personId });
  const key = `brief/${plan.role.id}/${kind}${kind === 'person' ? `/${personId}` : ''}`;
  const { left, put, fill } = useLeftOut(
    key,
    definition.leftBehind ? notForLeaving(plan, whole) : [],
  );
  const [ratio, setRatio] = useState(0);
  if (left === null) return <Skeleton label={i18n.t('panel.loading')} lines={8} />;
  const sheet = withoutLines(whole, left);
  const leaks = definition.leftBehind ? leaksOf(plan, sheet) : [];
  const ready = ratio > 0 && ratio <= 1 && leaks.length === 0 && sheet.sections.length > 0;
  const page = { plan, sheet, leftBehind: definition.leftBehind, paper, now };
  return (
    <>
      <Choices
        plan={plan}
        kind={kind}
        onKind={setKind}
        personId={personId}
        onPerson={setChosen}
        paper={paper}
        onPaper={setPaper}
      />
      {whole.sections.length === 0 ? (
        <Empty title={i18n.t('sheet.none')}>{i18n.t('sheet.noneHint')}</Empty>
      ) : (
        <>
          <BriefFit sheet={sheet} ratio={ratio} left={left} onFill={fill} />
          <LeakNotes leaks={leaks} onTakeOut={(id) => put(id, false)} />
          <p>
            <Button variant="primary" disabled={!ready} onClick={() => window.print()}>
              {i18n.t('sheet.print')}
            </Button>
          </p>
          <Desk paper={paper}>
            <BriefPaper {...page} onMeasure={setRatio} />
          </Desk>
          <BriefLines whole={whole} left={left} onPut={put} />
          {ready && createPortal(<BriefPaper {...page} onPaper />, document.body)}
          <p className="visually-hidden" role="status">
            {i18n.t('sheet.linesOn', [linesOn(sheet).length, linesOn(whole).length])}
          </p>
        </>
      )}
    </>
  );
}

/** The page to take along: for oneself, to leave behind, or for one person. One page, always. */
export function BriefView({ plan, at }: ViewProps) {
  const facts = useBriefFacts(plan);
  return (
    <ViewPage view="brief" plan={plan}>
      {facts.state === 'ready' ? (
        <Brief key={plan.role.id} plan={plan} at={at} facts={facts.value} />
      ) : (
        <Skeleton label={i18n.t('panel.loading')} lines={8} />
      )}
    </ViewPage>
  );
}
