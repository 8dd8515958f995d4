import { useId } from 'react';
import { addressWords } from '@/components/research/source-words';
import { Mark } from '@/components/ui/mark';
import { SectionHeading } from '@/components/ui/section-heading';
import { i18n } from '@/lib/locales/i18n';
import { useToVerify } from '@/lib/react/use-evidence';
import type { Doubt, Doubtful, PageToVerify } from '@/lib/store/queries/to-verify';
import { Age } from './age';
import { OpenSource } from './open-source';
import { PageCheckLine } from './page-check-line';
import { StillRight } from './still-right';
import styles from './to-verify.module.css';

/** So many facts of a page are drawn; who has more begins with these. */
const SHOWN = 20;

function DoubtfulFact({ doubtful: { research, doubt } }: { readonly doubtful: Doubtful }) {
  const { finding, clips } = research;
  return (
    <li className={styles['fact']}>
      <p className={styles['words']}>
        <bdi>{finding.ownWords || finding.text}</bdi>
        {finding.value && <bdi className="text-2"> {finding.value}</bdi>}
      </p>
      {doubt === 'old' && (
        <div className={styles['old']}>
          <Age finding={finding} clips={clips} />
          <StillRight finding={finding} />
        </div>
      )}
      {doubt === 'disputed' && (
        <p className={styles['doubt']}>
          <Mark kind="weak" label="" /> {i18n.t('verify.disputed')}
        </p>
      )}
      <OpenSource research={research} />
    </li>
  );
}

const ORDER: readonly Doubt[] = ['changed', 'gone', 'disputed', 'old'];

const countWords = (doubtful: readonly Doubtful[]): string =>
  ORDER.map((doubt) => ({ doubt, count: doubtful.filter((one) => one.doubt === doubt).length }))
    .filter(({ count }) => count > 0)
    .map(({ doubt, count }) => i18n.t(`verify.count.${doubt}`, count))
    .join(' · ');

function Page({ of: { page, doubtful } }: { readonly of: PageToVerify }) {
  const id = useId();
  const name = page?.url ? addressWords(page.url) : i18n.t('verify.noPage');
  return (
    <li className={styles['page']} aria-labelledby={id}>
      <h3 id={id} className={styles['name']}>
        <bdi>{page?.title || name}</bdi>
        {page?.title && <span className={styles['address']}>{name}</span>}
      </h3>
      {page?.url && <PageCheckLine url={page.url} name={name} />}
      <details className={styles['facts']}>
        <summary>{countWords(doubtful)}</summary>
        <ul>
          {doubtful.slice(0, SHOWN).map((one) => (
            <DoubtfulFact key={one.research.finding.id} doubtful={one} />
          ))}
        </ul>
        {doubtful.length > SHOWN && (
          <p className="text-3">{i18n.t('verify.more', [doubtful.length - SHOWN])}</p>
        )}
      </details>
    </li>
  );
}

/** What is older than its kind allows, changed, gone or contradicted, by page; nothing where all holds. */
export function ToVerify({ companyId }: { readonly companyId: string }) {
  const found = useToVerify(companyId);
  const pages = found.state === 'ready' ? found.value : [];
  if (pages.length === 0) return null;
  const count = pages.reduce((sum, { doubtful }) => sum + doubtful.length, 0);
  return (
    <section className={styles['verify']}>
      <SectionHeading level={2} count={count}>
        {i18n.t('verify.title')}
      </SectionHeading>
      <ul className={styles['pages']}>
        {pages.map((one) => (
          <Page key={one.page?.canonicalUrl ?? ''} of={one} />
        ))}
      </ul>
    </section>
  );
}
