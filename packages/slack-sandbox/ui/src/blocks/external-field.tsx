import { useRef, useState } from 'react';
import { type JsonObject, stringOf } from '../../../src/json.ts';
import { type ChosenValue, useActing } from './acting.ts';
import { optionsIn, textOf } from './block-fields.ts';
import { Checkboxes, Select } from './choice-fields.tsx';
import type { FieldProps } from './field-props.ts';

/** A select whose options the app suggests while somebody types. */
export function ExternalField(
  props: FieldProps & { blockId: string; value: ChosenValue; onPick: (choice: ChosenValue) => void },
) {
  const { element, blockId, label, value } = props;
  const { search } = useActing();
  const [options, setOptions] = useState(() => optionsIn({ options: initialOf(element) }));
  const newest = useRef(0);
  const ask = async (query: string) => {
    const turn = ++newest.current;
    const found = await search(blockId, stringOf(element.action_id), query);
    if (turn !== newest.current) return;
    const chosen = options.filter((option) => [value].flat().includes(option.value));
    const fresh = optionsIn({ options: [...found] });
    setOptions([...chosen.filter((old) => !fresh.some((option) => option.value === old.value)), ...fresh]);
  };
  const name = label ?? (textOf(element.placeholder) || 'options');
  const list = { ...props, options };
  return (
    <div className="external">
      <input
        type="search"
        className="field"
        aria-label={`Search ${name}`}
        placeholder={textOf(element.placeholder) || 'Type to search'}
        onChange={({ target }) => void ask(target.value)}
      />
      {element.type === 'multi_external_select' ? <Checkboxes {...list} /> : <Select {...list} />}
    </div>
  );
}

function initialOf({ initial_option: one, initial_options: several }: JsonObject) {
  return [...(one === undefined ? [] : [one]), ...(Array.isArray(several) ? several : [])];
}
