import { Fragment } from 'react';
import type { ShownTask } from '../../src/page-api/screen.ts';
import { Icon } from './icons.tsx';
import { useWorkspace } from './workspace.ts';

/** Things to try: the next one is shown in full, those done are ticked off, the others can be opened. */
export function TasksPanel() {
  const { checklist } = useWorkspace().screen;
  if (checklist === null) return null;
  const done = checklist.tasks.filter((task) => task.done).length;
  const next = checklist.tasks.find((task) => !task.done);
  return (
    <>
      <p className="panel-intro">{checklist.intro}</p>
      <p className="progress" role="status">
        {next === undefined ? checklist.farewell : `${done} of ${checklist.tasks.length} done`}
      </p>
      <ol className="tasks">
        {checklist.tasks.map((task) => (
          <li key={task.id}>
            <TaskLine
              key={task.id === next?.id ? 'next' : 'other'}
              task={task}
              isNext={task.id === next?.id}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

function TaskLine({ task, isNext }: { task: ShownTask; isNext: boolean }) {
  return (
    <details className={task.done ? 'task is-done' : isNext ? 'task is-next' : 'task'} open={isNext}>
      <summary>
        <span className="tick">{task.done && <Icon name="check" size={14} />}</span>
        <strong>{task.title}</strong>
        {task.done && <span className="hidden"> (done)</span>}
        {isNext && <span className="badge">next</span>}
      </summary>
      <p>{withCode(task.how)}</p>
    </details>
  );
}

/** Puts what is between backticks into `<code>`. */
function withCode(text: string) {
  return text.split('`').map((part, index) => {
    const key = `${index}-${part}`;
    return index % 2 === 1 ? <code key={key}>{part}</code> : <Fragment key={key}>{part}</Fragment>;
  });
}
