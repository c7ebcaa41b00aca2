/** Last resort: a fault of the window itself says so and offers to draw it again; the workspace is untouched. */
import i18next from 'i18next';
import { Component, type ReactNode } from 'react';
import { StateMessage } from '../components/state-message.tsx';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly fault: Error | null;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(fault: unknown): State {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    return (
      <StateMessage
        tone="error"
        title={i18next.t('fault.title')}
        body={`${i18next.t('fault.body')} ${fault.message}`}
        action={{ label: i18next.t('fault.again'), run: () => this.setState({ fault: null }) }}
      />
    );
  }
}
