import type { ViewOutput, ViewStateValue } from '@slack/bolt';
import type { InputBlock, KnownBlock, ModalView } from '@slack/types';

/** The initial value of an element, so that it shows what was entered. */
function initialOf(entered: ViewStateValue): object {
  const { value, selected_option, selected_options, ...chosen } = entered;
  const { selected_date, selected_date_time, selected_user, selected_conversation } = chosen;
  const initial = {
    initial_value: value,
    initial_option: selected_option,
    // Slack does not accept an empty list.
    initial_options: selected_options?.length ? selected_options : undefined,
    initial_date: selected_date,
    initial_date_time: selected_date_time,
    initial_user: selected_user,
    initial_conversation: selected_conversation,
  };
  return Object.fromEntries(Object.entries(initial).filter(([, one]) => one !== undefined && one !== null));
}

function withoutInitial(element: object): object {
  return Object.fromEntries(Object.entries(element).filter(([key]) => !key.startsWith('initial_')));
}

/** The start of the block ids of the errors above a form. */
const ERROR_ID = 'form_error_';

/**
 * A submitted form again, with everything that was entered, and the errors at the top, which replace those of an
 * earlier attempt.
 */
export function formAgain(
  { callback_id, private_metadata, title, submit, close, blocks, state }: ViewOutput,
  errors: readonly KnownBlock[],
): ModalView {
  const formBlocks = (blocks as KnownBlock[]).filter(({ block_id }) => !block_id?.startsWith(ERROR_ID));
  const refilled = formBlocks.map((block) => {
    if (block.type !== 'input') return block;
    const { element } = block;
    const entered = state.values[block.block_id ?? '']?.[element.action_id ?? ''];
    const filled = { ...withoutInitial(element), ...(entered && initialOf(entered)) };
    return { ...block, element: filled as InputBlock['element'] };
  });
  return {
    type: 'modal',
    callback_id,
    private_metadata,
    title,
    ...(submit && { submit }),
    ...(close && { close }),
    blocks: [...errors.map((block, index) => ({ ...block, block_id: `${ERROR_ID}${index}` })), ...refilled],
  };
}
