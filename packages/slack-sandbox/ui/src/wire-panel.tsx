import type { NumberedEntry } from '../../src/page-api/screen.ts';
import { timeOfDay } from './dates.ts';
import { FaultForm } from './fault-form.tsx';
import { summaryOf } from './wire-summary.ts';
import { useWorkspace } from './workspace.ts';

/** The traffic between the workspace and the app, newest first. */
export function WirePanel() {
  const { screen } = useWorkspace();
  const entries = [...(screen.wire ?? [])].reverse();
  return (
    <>
      <p className="panel-intro">
        What passes between Slack and the app: <b>→</b> to the app, <b>←</b> from the app.
      </p>
      <FaultForm />
      {entries.length === 0 && <p className="empty">Nothing yet.</p>}
      <ol className="wire">
        {entries.map((entry) => (
          <WireLine key={entry.number} entry={entry} timeZone={screen.timeZone} />
        ))}
      </ol>
    </>
  );
}

function WireLine({ entry: { entry }, timeZone }: { entry: NumberedEntry; timeZone: string }) {
  const { arrow, what, result, isRefusal, details } = summaryOf(entry);
  return (
    <li className={isRefusal ? 'is-refusal' : ''}>
      <details>
        <summary>
          <span className="arrow" aria-hidden="true">
            {arrow}
          </span>
          <span className="what">{what}</span>
          <span className="result">{result}</span>
          <time>{timeOfDay(entry.at, timeZone)}</time>
        </summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <pre tabIndex={0}>{JSON.stringify(details, null, 2)}</pre>
      </details>
    </li>
  );
}
