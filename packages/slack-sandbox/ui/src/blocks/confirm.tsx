import { useEffect, useId, useRef } from 'react';
import type { JsonObject } from '../../../src/json.ts';
import { textOf } from './block-fields.ts';
import { MarkedText } from './display-blocks.tsx';

/** The question that Slack asks before an element with `confirm` acts. */
export function Confirm({ confirm, onAnswer }: { confirm: JsonObject; onAnswer: (yes: boolean) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="modal is-small"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onAnswer(false);
      }}
    >
      <header>
        <h2 id={titleId}>{textOf(confirm.title)}</h2>
      </header>
      <div className="modal-body">
        <MarkedText text={textOf(confirm.text)} />
      </div>
      <footer>
        <button type="button" className="button" onClick={() => onAnswer(false)}>
          {textOf(confirm.deny) || 'Cancel'}
        </button>
        <button
          type="button"
          className={confirm.style === 'danger' ? 'button is-danger' : 'button is-primary'}
          onClick={() => onAnswer(true)}
        >
          {textOf(confirm.confirm) || 'Yes'}
        </button>
      </footer>
    </dialog>
  );
}
