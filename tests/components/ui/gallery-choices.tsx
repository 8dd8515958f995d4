import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Combobox } from '@/components/ui/combobox';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Gutter } from '@/components/ui/gutter';
import { IconButton } from '@/components/ui/icon-button';
import { InlineEdit } from '@/components/ui/inline-edit';
import { Menu } from '@/components/ui/menu';
import { RadioGroup } from '@/components/ui/radio-group';
import { Segments } from '@/components/ui/segments';
import { Switch } from '@/components/ui/switch';
import { TabPanel } from '@/components/ui/tab-panel';
import { Tabs } from '@/components/ui/tabs';
import { useToast } from '@/components/ui/use-toast';
import styles from './gallery.module.css';
import { Line } from './gallery-line';

const companies = [
  { id: 'northwind', label: 'Northwind Grid', sub: 'Onboarding Lead' },
  { id: 'halden', label: 'Haldén Water' },
  { id: 'meridian', label: 'Meridian Freight', sub: 'Programme Manager' },
];

const progress = [
  { value: 'idea', label: 'Idea' },
  { value: 'drafting', label: 'Drafting' },
  { value: 'ready', label: 'Ready' },
] as const;

export function Choices() {
  const [stage, setStage] = useState<'idea' | 'drafting' | 'ready'>('drafting');
  const [company, setCompany] = useState('northwind');
  const [title, setTitle] = useState('Live in six weeks: read their meters in shadow from day one');
  return (
    <>
      <Gutter level={2} label="Segments, radio">
        <Line>
          <Segments
            legend="Stage"
            legendHidden
            options={progress}
            value={stage}
            onChange={setStage}
          />
          <Segments
            legend="Stage, small"
            legendHidden
            size="s"
            options={progress}
            value={stage}
            onChange={setStage}
          />
        </Line>
        <Line>
          <RadioGroup
            legend="Keep a copy"
            inline
            options={progress}
            value={stage}
            onChange={setStage}
          />
        </Line>
        <Line>
          <Switch label="Remind me" defaultChecked />
          <Switch label="Off" />
          <Switch label="Not yet" disabled />
        </Line>
      </Gutter>
      <Gutter level={2} label="Combobox">
        <Field label="Company" hint="Type to find it.">
          <Combobox
            listLabel="Companies"
            emptyText="No company of that name"
            options={companies}
            selected={company}
            onSelect={setCompany}
          />
        </Field>
      </Gutter>
      <Gutter level={2} label="Edited in place">
        <InlineEdit
          as="h3"
          value={title}
          onSave={setTitle}
          label="Title"
          editLabel="Edit the title"
          className="title"
        />
        <InlineEdit
          value=""
          onSave={setTitle}
          label="Method"
          editLabel="Write the method"
          placeholder="No method yet"
        />
      </Gutter>
      <Floating />
    </>
  );
}

type Page = 'people' | 'plan' | 'gaps';

function Floating() {
  const [page, setPage] = useState<Page>('people');
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('raised');
  const toast = useToast();
  const reasons = ['raised', 'owns', 'asks'].map((id, index) => ({
    label: `Mara ${id} it`,
    shortcut: `${index + 1}`,
    checked: id === reason,
    onSelect: () => setReason(id),
  }));
  return (
    <>
      <Gutter level={2} label="Tabs">
        <Tabs<Page>
          name="gallery"
          label="Parts of the panel"
          tabs={[
            { id: 'people', label: 'People' },
            { id: 'plan', label: 'Plan' },
            { id: 'gaps', label: 'Gaps', count: 9 },
          ]}
          selected={page}
          onSelect={setPage}
        />
        <TabPanel name="gallery" selected={page}>
          <p className={styles['below']}>What is under “{page}”.</p>
        </TabPanel>
      </Gutter>
      <Gutter level={2} label="What floats">
        <Line>
          <Menu
            label="Reasons"
            actions={reasons}
            trigger={(props) => (
              <Button variant="text" {...props}>
                Other reason
              </Button>
            )}
          />
          <Menu
            label="More"
            actions={[
              { label: 'Rename', icon: 'pen', onSelect: () => toast({ message: 'Renamed' }) },
              { label: 'Delete', icon: 'trash', danger: true, onSelect: () => setAsking(true) },
            ]}
            trigger={(props) => <IconButton {...props} icon="more" label="More" />}
          />
          <Button
            onClick={() => toast({ message: 'Saved as Vision', undo: { label: 'Undo', run() {} } })}
          >
            Save
          </Button>
        </Line>
        <Dialog
          open={asking}
          onClose={() => setAsking(false)}
          title="Delete Jonas Feld?"
          alert
          actions={
            <>
              <Button onClick={() => setAsking(false)}>Keep Jonas Feld</Button>
              <Button variant="danger-primary" onClick={() => setAsking(false)}>
                Delete
              </Button>
            </>
          }
        >
          <p>The notes, two links and one promise go too. You can undo this for 30 days.</p>
        </Dialog>
      </Gutter>
    </>
  );
}
