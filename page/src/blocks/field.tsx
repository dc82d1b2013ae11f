import { useState } from 'react';
import { type JsonObject, stringOf } from '../../../src/sandbox/json.ts';
import { useWorkspace } from '../workspace.ts';
import type { ChosenValue } from './acting.ts';
import { type Choosable, textOf } from './block-fields.ts';
import { localMoment, valueIn } from './field-value.ts';
import { selectOptions } from './select-options.ts';

/** How a field is tied to its label, hint and error. */
export interface FieldLabels {
  readonly id?: string;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
}

interface FieldProps extends FieldLabels {
  element: JsonObject;
  state: JsonObject | undefined;
  /** The accessible name, where no visible label is tied to the field. */
  label?: string;
  /** Called with every change. */
  onChange?: (choice: ChosenValue) => void;
  /** Called when somebody is done: a choice, Enter, or leaving the field. */
  onCommit?: (choice: ChosenValue) => void;
}

const INPUT_TYPES: Readonly<Record<string, string>> = {
  datepicker: 'date',
  timepicker: 'time',
  datetimepicker: 'datetime-local',
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'text',
  plain_text_input: 'text',
};

/** An element that is filled in: texts, dates, times, selects, radio buttons, checkboxes. */
export function Field(props: FieldProps) {
  const { element, state, onChange, onCommit } = props;
  const { screen } = useWorkspace();
  const [value, setValue] = useState<ChosenValue>(() => valueIn(state));
  const type = stringOf(element.type);
  const change = (choice: ChosenValue, isFinal: boolean) => {
    setValue(choice);
    onChange?.(choice);
    if (isFinal) onCommit?.(choice);
  };
  const options = selectOptions(element, screen);
  if (type === 'radio_buttons') {
    return <Radios {...props} options={options} value={value} onPick={(choice) => change(choice, true)} />;
  }
  if (type === 'checkboxes' || type.startsWith('multi_')) {
    return (
      <Checkboxes {...props} options={options} value={value} onPick={(choice) => change(choice, true)} />
    );
  }
  if (type.endsWith('_select')) {
    return <Select {...props} options={options} value={value} onPick={(choice) => change(choice, true)} />;
  }
  return (
    <TextField
      {...props}
      value={value}
      onType={(choice) => change(choice, false)}
      onDone={() => onCommit?.(value)}
    />
  );
}

type ListProps = FieldProps & {
  options: readonly Choosable[];
  value: ChosenValue;
  onPick: (choice: ChosenValue) => void;
};

function attributes({ id, describedBy, isInvalid, label }: FieldProps) {
  return {
    id,
    'aria-describedby': describedBy,
    'aria-invalid': isInvalid === true ? true : undefined,
    'aria-label': id === undefined ? label : undefined,
  } as const;
}

function Select(props: ListProps) {
  const { options, value, onPick, element } = props;
  return (
    <select
      {...attributes(props)}
      className="field"
      value={String(value ?? '')}
      onChange={({ target }) => onPick(target.value === '' ? null : target.value)}
    >
      <option value="">{textOf(element.placeholder) || 'Choose an option'}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

function Radios(props: ListProps) {
  const { options, value, onPick, id, label, element } = props;
  const name = `${id ?? ''}${stringOf(element.action_id)}`;
  return (
    <div className="choices" role="radiogroup" {...attributes(props)} aria-labelledby={id && `${id}-label`}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            aria-label={label && `${label}: ${option.label}`}
            checked={value === option.value}
            onChange={() => onPick(option.value)}
          />
          <ChoiceText option={option} />
        </label>
      ))}
    </div>
  );
}

function Checkboxes(props: ListProps) {
  const { options, value, onPick, id } = props;
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own label
    <div className="choices" role="group" {...attributes(props)} aria-labelledby={id && `${id}-label`}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="checkbox"
            checked={chosen.includes(option.value)}
            onChange={({ target }) => {
              const others = chosen.filter((known) => known !== option.value);
              onPick(target.checked ? [...others, option.value] : others);
            }}
          />
          <ChoiceText option={option} />
        </label>
      ))}
    </div>
  );
}

function ChoiceText({ option }: { option: Choosable }) {
  return (
    <span>
      {option.label}
      {option.description !== undefined && <small>{option.description}</small>}
    </span>
  );
}

type TextProps = FieldProps & {
  value: ChosenValue;
  onType: (choice: ChosenValue) => void;
  onDone: () => void;
};

function TextField(props: TextProps) {
  const { element, value, onType, onDone } = props;
  const type = stringOf(element.type);
  const isMoment = type === 'datetimepicker';
  const shared = {
    ...attributes(props),
    className: 'field',
    placeholder: textOf(element.placeholder),
    onBlur: onDone,
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
  const shown = isMoment && typeof value === 'number' ? localMoment(value) : String(value ?? '');
  return (
    <input
      {...shared}
      type={INPUT_TYPES[type] ?? 'text'}
      inputMode={type === 'number_input' ? 'decimal' : undefined}
      value={shown}
      onChange={({ target }) => onType(isMoment ? secondsOf(target.value) : target.value)}
    />
  );
}

function secondsOf(moment: string): number | null {
  const ms = new Date(moment).getTime();
  return Number.isNaN(ms) ? null : Math.floor(ms / 1000);
}
