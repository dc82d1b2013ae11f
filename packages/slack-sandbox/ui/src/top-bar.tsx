import { Icon, type IconName } from './icons.tsx';
import type { Panel } from './location.ts';
import { TimeMachine } from './time-machine.tsx';
import { useWorkspace } from './workspace.ts';

/** The time machine, and the buttons for the panels beside the channel. */
export function TopBar(props: {
  panel: Panel;
  isMenuOpen: boolean;
  said: string | null;
  onMenu: () => void;
  onPanel: (panel: Panel) => void;
}) {
  const { screen } = useWorkspace();
  const toggle = (panel: Panel) => props.onPanel(props.panel === panel ? 'none' : panel);
  return (
    <header className="top-bar">
      <button
        type="button"
        className="button is-icon menu-toggle"
        aria-label="People and channels"
        aria-expanded={props.isMenuOpen}
        aria-controls="sidebar"
        onClick={props.onMenu}
      >
        <Icon name="menu" size={20} />
      </button>
      <p className="team">
        {screen.team}
        <small>pretend workspace</small>
      </p>
      <TimeMachine said={props.said} />
      <div className="switches">
        {screen.beside.map(({ path, label }) => (
          <a key={path} className="button is-switch" href={path}>
            {label}
          </a>
        ))}
        {screen.checklist !== null && (
          <Switch
            icon="list"
            label={screen.checklist.title}
            isOn={props.panel === 'tasks'}
            onToggle={() => toggle('tasks')}
          />
        )}
        <Switch icon="wire" label="Wire" isOn={props.panel === 'wire'} onToggle={() => toggle('wire')} />
      </div>
    </header>
  );
}

function Switch(props: { icon: IconName; label: string; isOn: boolean; onToggle: () => void }) {
  return (
    <button type="button" className="button is-switch" aria-pressed={props.isOn} onClick={props.onToggle}>
      <Icon name={props.icon} />
      <span>{props.label}</span>
    </button>
  );
}
