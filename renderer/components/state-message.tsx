/** What a panel says when it has nothing to show, and what can be done about it. */
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import './state-message.css';

interface Props {
  readonly tone: 'empty' | 'error';
  readonly title: string;
  readonly body?: ReactNode;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export function StateMessage({ tone, title, body, action }: Props) {
  return (
    <div className={`state-message state-message--${tone}`} role={tone === 'error' ? 'alert' : undefined}>
      {tone === 'error' && <Icon name="warning" size={20} />}
      <p className="state-message__title">{title}</p>
      {body && <div className="state-message__body">{body}</div>}
      {action && (
        <Button size="small" onClick={action.run}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
