import { stringOf } from '../../../src/json.ts';
import { useWorkspace } from '../workspace.ts';
import type { ChosenValue } from './acting.ts';
import { textOf } from './block-fields.ts';
import { attributes, type FieldProps } from './field-props.ts';
import { localMoment, secondsOf, valueIn } from './field-value.ts';

/** The browser's input type for each element that is typed or picked; the page cannot draw any others. */
const INPUT_TYPES: Readonly<Record<string, string>> = {
  datepicker: 'date',
  timepicker: 'time',
  datetimepicker: 'datetime-local',
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'text',
  plain_text_input: 'text',
  rich_text_input: 'text',
};

const PICKERS: ReadonlySet<string> = new Set(['datepicker', 'timepicker', 'datetimepicker']);

type TextProps = FieldProps & {
  value: ChosenValue;
  onType: (choice: ChosenValue) => void;
  /** Called when a text is finished with Enter, or a date or time by leaving the field. */
  onDone?: () => void;
};

/** A field for text, or for a date or time, which browsers let people pick. */
export function TextField(props: TextProps) {
  const { element, state, value, onType, onDone } = props;
  const { timeZone } = useWorkspace().screen;
  const type = stringOf(element.type);
  const inputType = INPUT_TYPES[type];
  if (inputType === undefined) return <p className="unknown">This page does not draw “{type}” yet.</p>;
  const isMoment = type === 'datetimepicker';
  const shared = {
    ...attributes(props),
    className: 'field',
    placeholder: textOf(element.placeholder),
    onBlur: () => {
      if (PICKERS.has(type) && value !== valueIn(state)) onDone?.();
    },
  };
  if (element.multiline === true || type === 'rich_text_input') {
    return (
      <textarea
        {...shared}
        rows={4}
        value={String(value ?? '')}
        onChange={({ target }) => onType(target.value)}
      />
    );
  }
  const shown = isMoment && typeof value === 'number' ? localMoment(value, timeZone) : String(value ?? '');
  return (
    <input
      {...shared}
      type={inputType}
      inputMode={type === 'number_input' ? 'decimal' : undefined}
      value={shown}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || onDone === undefined) return;
        event.preventDefault();
        onDone();
      }}
      onChange={({ target }) => onType(isMoment ? secondsOf(target.value, timeZone) : target.value)}
    />
  );
}
