import { Fragment } from 'react';
import { Icon } from './icons.tsx';
import { useWorkspace } from './workspace.ts';

/** What to try next; what was done is ticked off. */
export function TasksPanel() {
  const { checklist } = useWorkspace().screen;
  if (checklist === null) return null;
  const done = checklist.tasks.filter((task) => task.done).length;
  return (
    <>
      <p className="panel-intro">{checklist.intro}</p>
      <p className="progress" role="status">
        {done} of {checklist.tasks.length} done
      </p>
      <ol className="tasks">
        {checklist.tasks.map((task) => (
          <li key={task.id} className={task.done ? 'is-done' : ''}>
            <span className="tick">{task.done && <Icon name="check" size={14} />}</span>
            <div>
              <strong>
                {task.title}
                {task.done && <span className="hidden"> (done)</span>}
              </strong>
              <p>{withCode(task.how)}</p>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Code between backticks. */
function withCode(text: string) {
  return text.split('`').map((part, index) => {
    const key = `${index}-${part}`;
    return index % 2 === 1 ? <code key={key}>{part}</code> : <Fragment key={key}>{part}</Fragment>;
  });
}
