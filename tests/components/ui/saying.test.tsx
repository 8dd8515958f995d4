import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Badge } from '@/components/ui/badge';
import { Empty } from '@/components/ui/empty';
import { Gutter } from '@/components/ui/gutter';
import { Icon } from '@/components/ui/icon';
import { type IconName, iconPaths } from '@/components/ui/icon-paths';
import { Mark } from '@/components/ui/mark';
import { Meter } from '@/components/ui/meter';
import { Note } from '@/components/ui/note';
import { Progress } from '@/components/ui/progress';
import { Quote } from '@/components/ui/quote';
import { SectionHeading } from '@/components/ui/section-heading';
import { Severity } from '@/components/ui/severity';
import { Skeleton } from '@/components/ui/skeleton';
import { Source } from '@/components/ui/source';

const kinds = ['there', 'weak', 'missing', 'none'] as const;

it('draws all 37 icons inside their grid', () => {
  // Object.keys forgets the keys' own type.
  const names = Object.keys(iconPaths) as IconName[];
  expect(names).toHaveLength(37);
  for (const name of names) {
    const { container, unmount } = render(<Icon name={name} />);
    const box = container.querySelector('path')?.getBBox();
    if (!box) throw new Error(name);
    expect(box.width + box.height, name).toBeGreaterThan(4);
    expect(Math.min(box.x, box.y), name).toBeGreaterThanOrEqual(1);
    expect(Math.max(box.x + box.width, box.y + box.height), name).toBeLessThanOrEqual(15);
    unmount();
  }
});

it('hides a shape that words stand beside and names one that stands alone', () => {
  const { container } = render(
    <>
      <Mark kind="weak" label="Partly there" />
      <Severity kind="warn" label="Warning" />
      <Icon name="clock" label="Time" />
      <Badge tone="blocker">1 day late</Badge>
    </>,
  );
  const named = screen.getAllByRole('img').map((image) => image.getAttribute('aria-label'));
  expect(named).toEqual(['Partly there', 'Warning', 'Time']);
  expect(container.querySelectorAll('svg[aria-hidden]')).toHaveLength(1);
});

it('tells the marks apart by shape alone', () => {
  const shapes = kinds.map((kind) => {
    const { container } = render(<Mark kind={kind} label="" />);
    return container.querySelector('svg')?.innerHTML;
  });
  expect(new Set(shapes).size).toBe(4);
});

describe('evidence', () => {
  it('is in serif, one’s own words are not', () => {
    render(
      <>
        <Quote>We lose them in week nine.</Quote>
        <p>They leave early.</p>
      </>,
    );
    const fontOf = (text: string) => getComputedStyle(screen.getByText(text)).fontFamily;
    expect(fontOf('We lose them in week nine.')).toContain('Georgia');
    expect(fontOf('They leave early.')).not.toContain('Georgia');
  });

  it('keeps the marks out of the words, so that a copy is exact', () => {
    render(<Quote lang="de">Netze</Quote>);
    const words = screen.getByText('Netze');
    expect(words.textContent).toBe('Netze');
    expect(getComputedStyle(words, '::before').content).toBe('open-quote');
  });

  it('opens its source in a tab that learns nothing of this one', () => {
    render(
      <Source href="https://northwindgrid.example/about" detail="read 19 Nov">
        northwindgrid.example
      </Source>,
    );
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'northwindgrid.example' });
    expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer']);
  });
});

it('gives bars a name and the number in words', () => {
  render(
    <>
      <Progress label="Pages read" value={1} max={3} />
      <Meter label="Research" text="7 of 9" value={7} max={9} />
    </>,
  );
  expect(screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Pages read' }).value).toBe(
    1,
  );
  const meter = screen.getByRole('meter', { name: 'Research' });
  expect(meter.getAttribute('aria-valuetext')).toBe('7 of 9');
});

it('makes a gutter with a level a section with its heading', () => {
  render(
    <Gutter level={3} label="Wants">
      Fewer hand-offs
    </Gutter>,
  );
  screen.getByRole('region', { name: 'Wants' });
  screen.getByRole('heading', { level: 3, name: 'Wants' });
});

it.each([
  [340, 'beside'],
  [300, 'above'],
])('puts the label of a row of %i px %s its content', (width, side) => {
  render(
    <div style={{ width }}>
      <Gutter label="Wants">Fewer hand-offs</Gutter>
    </div>,
  );
  const label = screen.getByText('Wants').getBoundingClientRect();
  const content = screen.getByText('Fewer hand-offs').getBoundingClientRect();
  expect(content.top >= label.bottom ? 'above' : 'beside').toBe(side);
});

it('keeps the count out of the heading’s name', () => {
  render(
    <SectionHeading level={2} count="9 open">
      Gaps
    </SectionHeading>,
  );
  screen.getByRole('heading', { level: 2, name: 'Gaps' });
});

it('announces what arrives by itself and what is waited for', () => {
  render(
    <>
      <Note tone="blocker" role="alert">
        Nothing was saved.
      </Note>
      <Skeleton label="Reading the stories" lines={2} />
      <Empty title="No stories yet" level={3} />
    </>,
  );
  expect(screen.getByRole('alert').textContent).toBe('Nothing was saved.');
  expect(screen.getByRole('status').textContent).toBe('Reading the stories');
  screen.getByRole('heading', { level: 3, name: 'No stories yet' });
});
