import type { ViewOutput } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { expect, test } from 'vitest';
import { section } from '../../src/adapters/slack/blocks/kit/blocks.ts';
import { textInput } from '../../src/adapters/slack/blocks/kit/inputs.ts';
import { formAgain } from '../../src/adapters/slack/listeners/form-again.ts';

/** The view as Slack submits it, with what somebody typed. */
function submitted(blocks: ModalView['blocks'], typed: string): ViewOutput {
  const state = { values: { client: { value: { type: 'plain_text_input', value: typed } } } };
  return {
    blocks,
    state,
    callback_id: 'form',
    private_metadata: '',
    title: { type: 'plain_text', text: 'Add' },
  } as never;
}

test('a form that fails twice keeps what was typed last, and shows only the last error', () => {
  const form = [section('Watch a client.'), textInput({ name: 'client', label: 'Client' }, 'Acme')];
  const first = formAgain(submitted(form, 'Globex'), [section('The store is busy.')]);
  const second = formAgain(submitted(first.blocks, 'Initech'), [section('The store is full.')]);
  const shown = JSON.stringify(second.blocks);
  expect(shown).toContain('The store is full.');
  expect(shown).not.toContain('The store is busy.');
  expect(shown).toContain('Watch a client.');
  expect(shown).toContain('"initial_value":"Initech"');
});
