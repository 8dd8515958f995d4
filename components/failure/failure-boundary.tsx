import { Component, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { i18n } from '@/lib/locales/i18n';
import { failureReport } from './failure-report';

interface Failed {
  report: string | null;
}

/** A mistake of ours ends here: nothing stored is touched, and there is something to send. */
export class FailureBoundary extends Component<{ readonly children: ReactNode }, Failed> {
  override readonly state: Failed = { report: null };

  static getDerivedStateFromError(error: unknown): Failed {
    return { report: failureReport(error) };
  }

  override componentDidMount(): void {
    // A promise nobody waited for is a mistake too, and React does not hear of it.
    addEventListener('unhandledrejection', this.onRejection);
  }

  override componentWillUnmount(): void {
    removeEventListener('unhandledrejection', this.onRejection);
  }

  private readonly onRejection = ({ reason }: PromiseRejectionEvent): void => {
    this.setState({ report: failureReport(reason) });
  };

  override render(): ReactNode {
    const { report } = this.state;
    if (report === null) return this.props.children;
    return (
      <main role="alert">
        <Empty
          title={i18n.t('failure.title')}
          action={
            <>
              <Button onClick={() => location.reload()}>{i18n.t('failure.reload')}</Button>{' '}
              <Button variant="quiet" onClick={() => void navigator.clipboard.writeText(report)}>
                {i18n.t('failure.copy')}
              </Button>
            </>
          }
        >
          {i18n.t('failure.hint')}
        </Empty>
      </main>
    );
  }
}
