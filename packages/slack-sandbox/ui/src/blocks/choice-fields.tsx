import { stringOf } from '../../../src/json.ts';
import type { ChosenValue } from './acting.ts';
import { type Choosable, groupsOf, textOf } from './block-fields.ts';
import { attributes, type FieldProps } from './field-props.ts';

type ListProps = FieldProps & {
  options: readonly Choosable[];
  value: ChosenValue;
  onPick: (choice: ChosenValue) => void;
};

/** A select: one option from a list that opens. */
export function Select(props: ListProps) {
  const { options, value, onPick, element } = props;
  return (
    <select
      {...attributes(props)}
      className="field"
      value={String(value ?? '')}
      onChange={({ target }) => onPick(target.value === '' ? null : target.value)}
    >
      <option value="">{textOf(element.placeholder) || 'Choose an option'}</option>
      {groupsOf(options).map(({ label, options: members }) =>
        label === '' ? (
          <Options key="" options={members} />
        ) : (
          <optgroup key={label} label={label}>
            <Options options={members} />
          </optgroup>
        ),
      )}
    </select>
  );
}

function Options({ options }: { options: readonly Choosable[] }) {
  return options.map(({ value, label, description }) => (
    <option key={value} value={value}>
      {description === undefined ? label : `${label} – ${description}`}
    </option>
  ));
}

/** Radio buttons: one of a few options. */
export function Radios(props: ListProps) {
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

/** Checkboxes: any number of options. */
export function Checkboxes(props: ListProps) {
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
