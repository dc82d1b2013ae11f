import { useState } from 'react';
import { planFault } from './people-api.ts';
import { useWorkspace } from './workspace.ts';

const KINDS = [
  ['refuse', 'is refused'],
  ['rate_limit', 'is rate limited (429)'],
  ['http', 'fails with HTTP 503'],
  ['reset', 'is cut before anything happened'],
  ['answer_lost', 'works, but the answer is lost'],
  ['slow', 'takes five seconds'],
  ['html', 'is answered with a page'],
  ['cut_body', 'works, but the answer breaks off'],
] as const;

/** Lets the app's next call fail, or cuts its connection. */
export function FaultForm() {
  const { attempt } = useWorkspace();
  const [method, setMethod] = useState('chat.postMessage');
  const [kind, setKind] = useState<string>('refuse');
  const [error, setError] = useState('internal_error');
  const [said, setSaid] = useState('');
  const plan = async (what: string, sentence: string) => {
    setSaid('');
    if (await attempt(() => planFault(what, method, error))) setSaid(sentence);
  };
  return (
    <details className="faults">
      <summary>Let something go wrong</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void plan(kind, `Waiting for the next ${method}.`);
        }}
      >
        <label>
          The next call of
          <input className="field" value={method} onChange={({ target }) => setMethod(target.value)} />
        </label>
        <label>
          what happens to it
          <select className="field" value={kind} onChange={({ target }) => setKind(target.value)}>
            {KINDS.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        {kind === 'refuse' && (
          <label>
            with the error
            <input className="field" value={error} onChange={({ target }) => setError(target.value)} />
          </label>
        )}
        <button type="submit" className="button">
          Plan it
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void plan('cut_sockets', 'The sockets were cut.')}
        >
          Cut the socket now
        </button>
        <label className="check">
          <input
            type="checkbox"
            onChange={({ target: { checked } }) =>
              void (checked
                ? plan('refuse_new_blocks', 'Tables, charts, containers and alerts are refused.')
                : plan('take_new_blocks', 'Tables, charts, containers and alerts are taken.'))
            }
          />
          A workspace without tables, charts, containers and alerts
        </label>
        <p role="status">{said}</p>
      </form>
    </details>
  );
}
