import type { ReactNode } from 'react';
import { Icon } from './icons.tsx';
import { useFocusGivenBack } from './kept-focus.ts';

/** The panel to the right of the channel; on a narrow screen it covers the channel. */
export function SidePanel(props: { title: string; onClose: () => void; children: ReactNode }) {
  useFocusGivenBack();
  return (
    <aside className="side-panel" aria-label={props.title}>
      <header className="pane-head">
        <h2>{props.title}</h2>
        <button
          type="button"
          className="button is-icon"
          aria-label={`Close ${props.title}`}
          onClick={props.onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="panel-body">{props.children}</div>
    </aside>
  );
}
