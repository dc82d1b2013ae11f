import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { stringOf } from '../../src/json.ts';
import type { View } from '../../src/workspace/view.ts';
import type { ChosenValue } from './blocks/acting.ts';
import { textOf } from './blocks/block-fields.ts';
import { InputBlock } from './blocks/input-block.tsx';
import { useFocusGivenBack } from './kept-focus.ts';
import { doAs } from './people-api.ts';
import { ViewBlocks } from './view-blocks.tsx';
import { useWorkspace } from './workspace.ts';

type Values = Readonly<Record<string, ChosenValue>>;

/** The topmost modal, with what appears beside it. What was typed stays until the app has accepted it. */
export function Modal({ view, children }: { view: View; children: ReactNode }) {
  const { screen, attempt } = useWorkspace();
  const [values, setValues] = useState<Values>({});
  const [isBusy, setBusy] = useState(false);
  const [isInTrouble, setTrouble] = useState(false);
  const isClosing = useRef(false);
  const dialog = useDialog(view);
  const titleId = useId();

  const close = async () => {
    if (isClosing.current) return;
    isClosing.current = true;
    await attempt(() => doAs(screen.viewerId, 'closesModal', { viewId: view.id }));
    isClosing.current = false;
  };
  const submit = async () => {
    if (isBusy) return;
    setBusy(true);
    setTrouble(false);
    await attempt(async () => {
      const { outcome } = await doAs(screen.viewerId, 'submits', { viewId: view.id, values });
      setTrouble(outcome === 'trouble');
    });
    setBusy(false);
  };

  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        void close();
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <header>
          <h2 id={titleId}>{textOf(view.title)}</h2>
        </header>
        <div className="modal-body">
          {isInTrouble && (
            <p className="trouble" role="alert">
              We had some trouble connecting. Try again?
            </p>
          )}
          <ViewBlocks
            key={view.id}
            view={view}
            values={values}
            drawInput={(block) => (
              <InputBlock
                key={stringOf(block.block_id)}
                block={block}
                error={view.errors[stringOf(block.block_id)]}
                onChange={(choice) => setValues((old) => ({ ...old, [stringOf(block.block_id)]: choice }))}
              />
            )}
          />
        </div>
        <footer>
          <button type="button" className="button" onClick={() => void close()}>
            {textOf(view.close) || 'Cancel'}
          </button>
          {view.submit !== undefined && (
            <button type="submit" className="button is-primary" aria-disabled={isBusy}>
              {textOf(view.submit)}
            </button>
          )}
        </footer>
      </form>
      {children}
    </dialog>
  );
}

/** Opens the dialog, moves the focus to a field with an error, and returns the focus when the dialog closes. */
function useDialog({ errors }: View) {
  const dialog = useRef<HTMLDialogElement>(null);
  useFocusGivenBack();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    shown?.querySelector<HTMLElement>('.modal-body :is(input, select, textarea, button)')?.focus();
    return () => shown?.close();
  }, []);
  useEffect(() => {
    if (Object.keys(errors).length === 0) return;
    dialog.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [errors]);
  return dialog;
}
