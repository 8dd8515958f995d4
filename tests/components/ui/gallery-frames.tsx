import { useState } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Count } from '@/components/ui/count';
import { Gutter } from '@/components/ui/gutter';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { Mark } from '@/components/ui/mark';
import { PanelFrame } from '@/components/ui/panel-frame';
import { PopupFrame } from '@/components/ui/popup-frame';
import { Quote } from '@/components/ui/quote';
import { Rank } from '@/components/ui/rank';
import { SectionHeading } from '@/components/ui/section-heading';
import { Source } from '@/components/ui/source';
import { TabPanel } from '@/components/ui/tab-panel';
import { Tabs } from '@/components/ui/tabs';
import { WorkspaceFrame } from '@/components/ui/workspace-frame';
import { WorkspaceNav } from '@/components/ui/workspace-nav';
import { WorkspacePage } from '@/components/ui/workspace-page';
import styles from './gallery.module.css';

const when = (
  <>
    Round 2 in <b>1 d 4 h</b> · Tue 24 Nov, 14:00
  </>
);

export function PopupExample() {
  return (
    <PopupFrame
      full
      title="Northwind Grid"
      subtitle={when}
      actions={
        <>
          <IconButton icon="panel" label="Open the side panel" />
          <IconButton icon="expand" label="Open the workspace" />
        </>
      }
      footNote="Nothing is stored until you save"
      footAction={
        <Button variant="primary" size="l" shortcut="Enter">
          Save 7
        </Button>
      }
    >
      <SectionHeading level={2} count="8 found" rule="none">
        Found on this page
      </SectionHeading>
      <Gutter level={3} label="Vision">
        <div className={styles['row']}>
          <Checkbox label="Every forecast explainable by 2030" defaultChecked />
          <IconButton icon="quote" size="s" label="Hide the quote" aria-expanded />
        </div>
        <Quote source={<Source detail="Our story">northwindgrid.example/about</Source>}>
          By 2030, every distribution grid in Europe runs on forecasts its operators can explain.
        </Quote>
      </Gutter>
      <Gutter level={3} label="Leaders">
        <div className={styles['row']}>
          <Checkbox label="Helena Duarte, CFO" defaultChecked />
          <Rank>C-suite · 8</Rank>
        </div>
      </Gutter>
    </PopupFrame>
  );
}

type Page = 'people' | 'plan' | 'gaps' | 'research';

export function PanelExample() {
  const [page, setPage] = useState<Page>('people');
  return (
    <PanelFrame
      title="Northwind Grid"
      subtitle={when}
      actions={<IconButton icon="expand" label="Open the workspace" />}
      tabs={
        <Tabs<Page>
          name="panel"
          label="Parts of the panel"
          tabs={[
            { id: 'people', label: 'People' },
            { id: 'plan', label: 'Plan' },
            { id: 'gaps', label: 'Gaps', count: 9 },
            { id: 'research', label: 'Research' },
          ]}
          selected={page}
          onSelect={setPage}
        />
      }
      footNote="Tomorrow 14:00, second to speak"
      footAction={<Button>Go on air</Button>}
    >
      <TabPanel name="panel" selected={page}>
        <SectionHeading level={2} count="9 open of 34" rule="none">
          Mara Lindqvist
        </SectionHeading>
        <Gutter level={3} label="Wants">
          <p>Fewer hand-offs in every go-live</p>
          <p>Someone who owns the awkward call with a client</p>
        </Gutter>
        <Gutter level={3} label="Last time" plain>
          <p>
            Warm. <q>We lose them in week nine, every time.</q>
          </p>
        </Gutter>
      </TabPanel>
    </PanelFrame>
  );
}

const groups = [
  [
    { href: '#home', icon: 'home', label: 'Home' },
    { href: '#debrief', icon: 'pen', label: 'Debrief' },
    { href: '#people', icon: 'people', label: 'People', count: 5 },
    { href: '#requirements', icon: 'grid', label: 'Requirements', count: 6 },
  ],
  [
    { href: '#proposals', icon: 'proposal', label: 'Proposals', count: 2 },
    { href: '#thread', icon: 'thread', label: 'Golden thread' },
  ],
] as const;

export function WorkspaceExample() {
  return (
    <WorkspaceFrame
      skipLabel="Skip to the page"
      nav={
        <WorkspaceNav
          label="Workspace"
          current="#people"
          groups={groups}
          end={[{ href: '#settings', icon: 'sliders', label: 'Settings' }]}
        />
      }
    >
      <WorkspacePage
        title="People"
        subtitle="Five you have met or will meet, four more known from the site."
        actions={<Button icon="plus">Add a person</Button>}
        railLabel="Beside the people"
        rail={
          <section>
            <SectionHeading level={2} count="1 of 3 late">
              Promises
            </SectionHeading>
            <div className={styles['row']}>
              Halden checklist to Mara <Badge tone="blocker">1 day late</Badge>
            </div>
          </section>
        }
      >
        <SectionHeading level={2} count="by weight" rule="none">
          In the room
        </SectionHeading>
        <table>
          <thead>
            <tr>
              <th scope="col">Person</th>
              <th scope="col">Rank</th>
              <th scope="col" className="num">
                Weight
              </th>
              <th scope="col">Wants</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Mara Lindqvist</th>
              <td>
                <Rank plain>VP · 7</Rank>
              </td>
              <td className="num">10</td>
              <td>
                <Mark kind="there" label="There" />
              </td>
            </tr>
          </tbody>
        </table>
        <p className="label">
          <Icon name="clock" label="Time" /> <Count>8 min</Count>
        </p>
      </WorkspacePage>
    </WorkspaceFrame>
  );
}
