import { stringify } from 'yaml';
import type { Company } from '@/lib/domain/company';
import { foldWords } from '@/lib/domain/fold';
import type { KeptRows } from '@/lib/domain/kept';
import { planSections, storySections } from '../markdown-plan';
import { researchSections } from '../markdown-research';
import { markdownLine, markdownProse } from '../markdown-text';
import { rowsOfCompany } from '../rows-of-company';
import { defineFileFormat, type OutFile, type WriteContext } from './define-file-format';

/** A name that every file system takes, and nobody else's. */
const fileName = (name: string, taken: ReadonlySet<string>): string => {
  const plain = foldWords(name).replaceAll(' ', '-').slice(0, 60) || 'company';
  let free = plain;
  for (let nth = 2; taken.has(free); nth += 1) free = `${plain}-${nth}`;
  return free;
};

const frontMatter = (fields: Record<string, unknown>): string =>
  `---\n${stringify(fields, { lineWidth: 0 })}---`;

const companyText = (company: Company, kept: KeptRows, context: WriteContext): string => {
  const { now, say } = context;
  const own = rowsOfCompany(kept, company.id);
  const blocks = [
    frontMatter({
      company: company.name,
      domains: company.domains,
      roles: own.opportunities.map(({ title }) => title),
      written: new Date(now).toISOString(),
    }),
    `# ${markdownLine(company.name)}`,
    ...[company.oneLiner, company.note].flatMap((text) =>
      text?.trim() ? [markdownProse(text)] : [],
    ),
    ...planSections(own, say),
  ];
  const research = researchSections(own.findings, own.clips, context);
  if (research.length > 0) blocks.push(`## ${say('research')}`, ...research);
  return `${blocks.join('\n\n')}\n`;
};

/** For people: one text a company with its plan, its research and where each fact stands, and one of the stories. */
export const markdown = defineFileFormat({
  id: 'markdown',
  write(kept, context) {
    const taken = new Set<string>();
    const fileOf = (name: string, text: string): OutFile => {
      const free = fileName(name, taken);
      taken.add(free);
      return { name: `${free}.md`, type: 'text/markdown', text };
    };
    const stories = storySections(kept, context.say);
    const heading = `# ${context.say('stories')}`;
    return [
      ...kept.companies.map((one) => fileOf(one.name, companyText(one, kept, context))),
      ...(stories.length > 0 ? [fileOf('stories', `${[heading, ...stories].join('\n\n')}\n`)] : []),
    ];
  },
});
