import { useState } from 'react';
import { initialState } from '../../../src/block-kit/element-state.ts';
import { isObject, type JsonObject, stringOf } from '../../../src/json.ts';
import { Icon } from '../icons.tsx';
import { useWorkspace } from '../workspace.ts';
import { type ChosenValue, useActing } from './acting.ts';
import { textOf } from './block-fields.ts';
import { Confirm } from './confirm.tsx';
import { Field } from './field.tsx';
import { MenuButton } from './menu-button.tsx';
import { isSafeLink } from './safe-link.ts';
import { selectOptions } from './select-options.ts';

/** An element that acts at once when it is pressed or something is chosen. */
export function Element({ element, blockId }: { element: JsonObject; blockId: string }) {
  const acting = useActing();
  const [isBusy, setBusy] = useState(false);
  const [asking, setAsking] = useState<{ choice: ChosenValue } | null>(null);
  const actionId = stringOf(element.action_id);

  const send = async (choice: ChosenValue) => {
    setBusy(true);
    await acting.act(blockId, actionId, choice);
    setBusy(false);
  };
  const choose = (choice: ChosenValue) => {
    if (isObject(element.confirm)) setAsking({ choice });
    else void send(choice);
  };

  return (
    <>
      <ElementFace
        element={element}
        blockId={blockId}
        state={acting.stateOf(blockId, actionId) ?? initialState(element)}
        isBusy={isBusy}
        onChoose={choose}
      />
      {asking !== null && isObject(element.confirm) && (
        <Confirm
          confirm={element.confirm}
          onAnswer={(yes) => {
            setAsking(null);
            if (yes) void send(asking.choice);
          }}
        />
      )}
    </>
  );
}

interface FaceProps {
  element: JsonObject;
  blockId: string;
  state: JsonObject | undefined;
  isBusy: boolean;
  onChoose: (choice: ChosenValue) => void;
}

function ElementFace({ element, blockId, state, isBusy, onChoose }: FaceProps) {
  const { screen } = useWorkspace();
  const type = stringOf(element.type);
  const label = stringOf(element.accessibility_label) || textOf(element.placeholder) || 'Choose';
  if (type === 'button') return <ButtonFace element={element} isBusy={isBusy} onChoose={onChoose} />;
  if (type === 'overflow') {
    return (
      <MenuButton
        label={stringOf(element.accessibility_label) || 'More actions'}
        face={<Icon name="more" />}
        className="button is-icon"
        options={selectOptions(element, screen)}
        disabled={isBusy}
        onChoose={onChoose}
      />
    );
  }
  if (type.endsWith('_select') && !type.startsWith('multi_') && type !== 'external_select') {
    const options = selectOptions(element, screen);
    const chosen = chosenIn(state);
    const face = options.find(({ value }) => value === chosen)?.label ?? textOf(element.placeholder);
    return (
      <MenuButton
        label={label === face ? label : `${label}: ${face}`}
        face={
          <>
            {face || 'Choose an option'}
            <Icon name="down" size={16} />
          </>
        }
        className="button is-select"
        options={options}
        disabled={isBusy}
        onChoose={onChoose}
      />
    );
  }
  return <Field element={element} blockId={blockId} state={state} label={label} onCommit={onChoose} />;
}

function ButtonFace({ element, isBusy, onChoose }: Omit<FaceProps, 'state' | 'blockId'>) {
  const style = element.style === 'primary' ? 'is-primary' : element.style === 'danger' ? 'is-danger' : '';
  const label = stringOf(element.accessibility_label);
  return (
    <button
      type="button"
      className={`button ${style}`}
      aria-label={label === '' ? undefined : label}
      aria-disabled={isBusy}
      onClick={() => {
        if (isBusy) return;
        if (typeof element.url === 'string' && isSafeLink(element.url))
          window.open(element.url, '_blank', 'noreferrer');
        onChoose(null);
      }}
    >
      {textOf(element.text)}
    </button>
  );
}

/** The value in the state of a select. */
function chosenIn(state: JsonObject | undefined): string | undefined {
  if (state === undefined) return undefined;
  const { type: _type, ...values } = state;
  const [value] = Object.values(values);
  if (isObject(value)) return stringOf(value.value);
  return typeof value === 'string' ? value : undefined;
}
