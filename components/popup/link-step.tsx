import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { AddPerson } from '@/components/entry/add-person';
import { AddProposal } from '@/components/entry/add-proposal';
import { LinkChips } from '@/components/findings/link-chips';
import { targetsOf } from '@/components/findings/targets';
import { useTargetKeys } from '@/components/findings/use-target-keys';
import { useToggleLink } from '@/components/findings/use-toggle-link';
import { ClipSource } from '@/components/research/fact';
import { LinkLine } from '@/components/research/link-lines';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { IconButton } from '@/components/ui/icon-button';
import { Quote } from '@/components/ui/quote';
import { SectionHeading } from '@/components/ui/section-heading';
import { messageKey } from '@/lib/domain/message-key';
import { useLive } from '@/lib/react/use-live';
import type { LinkTargets } from '@/lib/store/queries/link-targets';
import { type Research, readResearch } from '@/lib/store/queries/research';
import styles from './link-step.module.css';

interface LinkStepProps {
  readonly companyId: string;
  /** What was unlinked when the steps began: a linked fact does not jump away under the hand. */
  readonly ids: readonly string[];
  readonly targets: LinkTargets;
  readonly onBack: () => void;
}

const TYPING = 'textarea, select, input';

/** Left and right go from fact to fact, unless something is being typed. */
const useStepKeys = (go: (by: 1 | -1) => void): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.target instanceof Element && event.target.matches(TYPING)) return;
      if (event.key === 'ArrowRight') go(1);
      if (event.key === 'ArrowLeft') go(-1);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [go]);
};

function OneFact({ research, targets }: { research: Research; targets: LinkTargets }) {
  const offered = targetsOf(targets);
  const toggle = useToggleLink();
  useTargetKeys(true, offered, (target) => void toggle(research, target));
  const { finding, clips, links } = research;
  const nameOf = (id: string) => offered.find((target) => target.id === id)?.name;
  return (
    <article className={styles['fact']}>
      <p className="label">{i18n.t(`kind.${messageKey(finding.kind)}`)}</p>
      <h3 className="title">
        {finding.ownWords || finding.text}
        {finding.value && <span className="text-2"> {finding.value}</span>}
      </h3>
      {clips.slice(0, 1).map((clip) => (
        <Quote key={clip.id} lang={clip.lang} source={<ClipSource clip={clip} />}>
          {clip.selector.exact}
        </Quote>
      ))}
      <div className={styles['to']}>
        <LinkChips
          targets={offered}
          links={links}
          onToggle={(target) => void toggle(research, target)}
        />
        <ul className={styles['links']}>
          {links.map((one) => (
            <LinkLine key={one.id} link={one} name={nameOf(one.toId) ?? i18n.t('link.gone')} />
          ))}
        </ul>
      </div>
    </article>
  );
}

/** One fact at a time, full width, until everything is linked. */
export function LinkStep({ companyId, ids, targets, onBack }: LinkStepProps) {
  const [at, setAt] = useState(0);
  const found = useLive((database) => readResearch(database, ids), [ids.join()]);
  const all = found.state === 'ready' ? found.value : [];
  const go = (by: 1 | -1) => setAt((before) => Math.min(all.length, Math.max(0, before + by)));
  useStepKeys(go);
  const research = all[at];
  if (found.state === 'ready' && !research)
    return (
      <Empty
        title={i18n.t('step.done')}
        action={<Button onClick={onBack}>{i18n.t('step.back')}</Button>}
      >
        {i18n.t('step.doneHint')}
      </Empty>
    );
  return (
    <>
      <SectionHeading
        level={2}
        rule="none"
        count={i18n.t('step.of', [at + 1, all.length])}
        action={
          <>
            <IconButton
              icon="left"
              label={i18n.t('step.previous')}
              disabled={at === 0}
              onClick={() => go(-1)}
            />
            <IconButton icon="right" label={i18n.t('step.next')} onClick={() => go(1)} />
          </>
        }
      >
        {i18n.t('step.title')}
      </SectionHeading>
      {research && <OneFact research={research} targets={targets} />}
      <AddPerson companyId={companyId} compact />
      <AddProposal companyId={companyId} compact />
    </>
  );
}
