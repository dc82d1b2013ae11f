import { useCallback, useState } from 'react';
import { Icon } from './icons.tsx';

interface Notice {
  readonly id: number;
  readonly text: string;
}

/** The latest errors, and a function that runs an action and shows its error if it fails. */
export function useNotices() {
  const [shown, setShown] = useState<readonly Notice[]>([]);
  const dismiss = useCallback(
    (id: number) => setShown((old) => old.filter((notice) => notice.id !== id)),
    [],
  );
  const attempt = useCallback(async (action: () => Promise<unknown>) => {
    try {
      await action();
      return true;
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      setShown((old) => [...old.slice(-2), { id: performance.now(), text }]);
      return false;
    }
  }, []);
  return { shown, dismiss, attempt };
}

export function Notices(props: {
  notices: readonly Notice[];
  isLost: boolean;
  onDismiss: (id: number) => void;
}) {
  return (
    <div className="notices">
      {props.isLost && (
        <p className="notice" role="alert">
          The workspace does not answer. Is it still running in the terminal?
        </p>
      )}
      {props.notices.map(({ id, text }) => (
        <p key={id} className="notice" role="alert">
          {text}
          <button
            type="button"
            className="button is-icon"
            aria-label="Dismiss"
            onClick={() => props.onDismiss(id)}
          >
            <Icon name="close" size={14} />
          </button>
        </p>
      ))}
    </div>
  );
}
