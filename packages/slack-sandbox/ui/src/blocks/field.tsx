import { useState } from 'react';
import { stringOf } from '../../../src/json.ts';
import { useWorkspace } from '../workspace.ts';
import type { ChosenValue } from './acting.ts';
import { Checkboxes, Radios, Select } from './choice-fields.tsx';
import { ExternalField } from './external-field.tsx';
import type { FieldProps } from './field-props.ts';
import { valueIn } from './field-value.ts';
import { FileField } from './file-field.tsx';
import { selectOptions } from './select-options.ts';
import { TextField } from './text-field.tsx';

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
  if (type.endsWith('external_select')) {
    return <ExternalField {...props} value={value} onPick={(choice) => change(choice, true)} />;
  }
  if (type === 'file_input') return <FileField {...props} onPick={(ids) => change(ids, true)} />;
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
      {...(onCommit === undefined ? {} : { onDone: () => onCommit(value) })}
    />
  );
}
