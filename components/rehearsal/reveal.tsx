import type { ReactNode } from 'react';
import { ClipSource } from '@/components/research/clip-source';
import { OwnWords } from '@/components/research/own-words';
import { ShareBar } from '@/components/stories/share-bar';
import { Gutter } from '@/components/ui/gutter';
import { Quote } from '@/components/ui/quote';
import type { Accomplishment } from '@/lib/domain/accomplishment';
import { withoutCitations } from '@/lib/domain/citation';
import { inRank } from '@/lib/domain/in-rank';
import type { KeyPoint } from '@/lib/domain/key-point';
import type { Plan } from '@/lib/domain/plan';
import type { Proposal } from '@/lib/domain/proposal';
import type { Taught } from '@/lib/domain/taught';
import { i18n } from '@/lib/locales/i18n';
import type { Cue } from '@/lib/rehearsal/cue';
import styles from './rehearsal.module.css';

interface PartProps {
  readonly label: string;
  readonly children: ReactNode;
}

function Part({ label, children }: PartProps) {
  if (children === undefined || children === '') return null;
  return (
    <Gutter label={label} plain>
      <div className={styles['prose']}>{children}</div>
    </Gutter>
  );
}

const prose = (text: string | undefined): string => withoutCitations(text ?? '').trim();

function TheProposal({ proposal }: { readonly proposal: Proposal }) {
  const steps = inRank(proposal.steps);
  const goals = inRank(proposal.goals);
  return (
    <>
      <Part label={i18n.t('rehearse.shown.headline')}>{prose(proposal.headline)}</Part>
      <Part label={i18n.t('rehearse.shown.vision')}>{prose(proposal.vision)}</Part>
      {steps.length > 0 && (
        <Part label={i18n.t('rehearse.shown.steps')}>
          <ol className={styles['steps']}>
            {steps.map(({ id, what, how }) => (
              <li key={id}>
                {prose(what)}
                {prose(how) && <span className={styles['detail']}>{prose(how)}</span>}
              </li>
            ))}
          </ol>
        </Part>
      )}
      {goals.length > 0 && (
        <Part label={i18n.t('rehearse.shown.goals')}>
          <ul>
            {goals.map(({ id, text }) => (
              <li key={id}>{prose(text)}</li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

function TheStory({ story }: { readonly story: Accomplishment }) {
  const actions = inRank(story.actions);
  return (
    <>
      <ShareBar story={story} />
      <Part label={i18n.t('story.situation')}>{prose(story.situation)}</Part>
      <Part label={i18n.t('story.task')}>{prose(story.task)}</Part>
      {actions.length > 0 && (
        <Part label={i18n.t('story.actions')}>
          <ol className={styles['steps']}>
            {actions.map(({ id, text }) => (
              <li key={id}>{prose(text)}</li>
            ))}
          </ol>
        </Part>
      )}
      <Part label={i18n.t('story.result')}>{prose(story.result)}</Part>
    </>
  );
}

interface TheDoubtProps {
  readonly keyPoint: KeyPoint;
  readonly stories: readonly Accomplishment[];
  readonly name: string | undefined;
}

function TheDoubt({ keyPoint, stories, name }: TheDoubtProps) {
  const { quote, interpretation, stance } = keyPoint;
  const isBare = !prose(quote) && !prose(interpretation) && !prose(stance) && stories.length === 0;
  if (isBare) return <p className="text-2">{i18n.t('rehearse.shown.nothing')}</p>;
  return (
    <>
      {prose(quote) && <Quote source={name}>{quote}</Quote>}
      <Part label={i18n.t('rehearse.shown.means')}>{prose(interpretation)}</Part>
      <Part label={i18n.t('rehearse.shown.stance')}>{prose(stance)}</Part>
      {stories.length > 0 && (
        <Part label={i18n.t('rehearse.shown.stories')}>
          <ul>
            {stories.map(({ id, cue, title }) => (
              <li key={id}>{prose(cue) || title}</li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

/** Own words and theirs, side by side: what differs is what was not understood. */
function TheProduct({ taught: { finding, quotes } }: { readonly taught: Taught }) {
  return (
    <div className={styles['beside']}>
      <OwnWords finding={finding} />
      <div>
        <p className={styles['theirs']}>{i18n.t('rehearse.shown.theirs')}</p>
        {quotes.map((clip) => (
          <Quote key={clip.id} lang={clip.lang} source={<ClipSource clip={clip} />}>
            {clip.selector.exact}
          </Quote>
        ))}
        {quotes.length === 0 && <p className="text-2">{finding.value ?? finding.text}</p>}
      </div>
    </div>
  );
}

function Meant({ cue, plan }: RevealProps) {
  const { source } = cue;
  if ('proposal' in source)
    return source.subject === 'opening' ? (
      <p className={styles['opening']}>{prose(source.proposal.opening)}</p>
    ) : (
      <TheProposal proposal={source.proposal} />
    );
  if (source.subject === 'story') return <TheStory story={source.story} />;
  if (source.subject === 'teach-back') return <TheProduct taught={source.taught} />;
  if ('seat' in source) return <p className="text-2">{i18n.t('rehearse.shown.open')}</p>;
  const name = plan.people.find(({ id }) => id === source.keyPoint.personId)?.name;
  return <TheDoubt keyPoint={source.keyPoint} stories={source.stories} name={name} />;
}

interface RevealProps {
  readonly cue: Cue;
  readonly plan: Plan;
}

/** What was meant to be said, once it was. */
export function Reveal({ cue, plan }: RevealProps) {
  return (
    <section className={styles['meant']} aria-labelledby="what-was-meant">
      <h3 id="what-was-meant" className={styles['ask']}>
        {i18n.t('rehearse.meant')}
      </h3>
      <Meant cue={cue} plan={plan} />
    </section>
  );
}
