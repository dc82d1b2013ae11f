import type { PlainChoice } from '../block-kit/element-state.ts';
import type { JsonObject } from '../json.ts';
import { idOf } from '../workspace/channel.ts';
import type { Choice } from './person.ts';

/** A choice as the state of form elements stores it: people and channels as ids, times in seconds. */
export function plainChoice(element: JsonObject, choice: Choice): PlainChoice {
  if (choice === null || typeof choice === 'string' || typeof choice === 'number') return choice;
  if (choice instanceof Date) return momentFor(String(element.type), choice);
  return 'id' in choice ? choice.id : choice.map(idOf);
}

function momentFor(type: string, moment: Date): PlainChoice {
  if (type === 'datetimepicker') return Math.floor(moment.getTime() / 1000);
  throw new Error(`An element of type ${type} takes a text such as 2026-11-09 or 09:30, not a Date`);
}
