import { useId } from 'react';
import { isObject, type JsonObject, stringOf } from '../../../src/json.ts';
import { type ChosenValue, useActing } from './acting.ts';
import { textOf } from './block-fields.ts';
import { Field } from './field.tsx';

/** A field with its label, hint and error; one that dispatches its actions tells the app at once. */
export function InputBlock(props: {
  block: JsonObject;
  error?: string | undefined;
  onChange?: (choice: ChosenValue) => void;
}) {
  const { block, error, onChange } = props;
  const acting = useActing();
  const id = useId();
  if (!isObject(block.element)) return null;
  const { element } = block;
  const blockId = stringOf(block.block_id);
  const actionId = stringOf(element.action_id);
  const hint = textOf(block.hint);
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const dispatch = (choice: ChosenValue) => void acting.act(blockId, actionId, choice);
  return (
    <div className={error === undefined ? 'input-block' : 'input-block is-wrong'}>
      <label id={`${id}-label`} htmlFor={id}>
        {textOf(block.label)} {block.optional === true && <small>(optional)</small>}
      </label>
      <Field
        id={id}
        element={element}
        blockId={blockId}
        state={acting.stateOf(blockId, actionId)}
        describedBy={describedBy || undefined}
        isInvalid={error !== undefined}
        {...(onChange === undefined ? {} : { onChange })}
        {...(block.dispatch_action === true ? { onCommit: dispatch } : {})}
      />
      {hint !== '' && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
