import type { HomeView, ModalView, PlainTextOption } from '@slack/types';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const option = (text: string): PlainTextOption => ({ text: plain(text), value: text.toLowerCase() });

const GOODS = ['Rye bread', 'Rye roll', 'Soup', 'Cake'];

/** The goods of the bakery whose names contain these letters. */
export function goodsLike(letters: string): PlainTextOption[] {
  return GOODS.filter((name) => name.toLowerCase().includes(letters.toLowerCase())).map(option);
}

/** The form for an order: a search, a number, a button for another form, and a box that changes the form. */
export function orderForm({ note = '', isGift = false } = {}): ModalView {
  return {
    type: 'modal',
    callback_id: 'order',
    title: plain('New order'),
    submit: plain('Order'),
    blocks: [
      {
        type: 'input',
        block_id: 'product',
        label: plain('Product'),
        element: { type: 'external_select', action_id: 'product', min_query_length: 2 },
      },
      {
        type: 'input',
        block_id: 'amount',
        label: plain('Amount'),
        element: { type: 'number_input', action_id: 'amount', is_decimal_allowed: false },
      },
      {
        type: 'input',
        block_id: 'note',
        label: plain('Note'),
        optional: true,
        element: {
          type: 'plain_text_input',
          action_id: 'note',
          ...(note === '' ? {} : { initial_value: note }),
        },
      },
      {
        type: 'actions',
        block_id: 'more',
        elements: [
          { type: 'button', action_id: 'prices', text: plain('Prices') },
          { type: 'checkboxes', action_id: 'gift', options: [option('Gift')] },
        ],
      },
      ...(isGift ? [{ type: 'section' as const, text: plain('We wrap it.') }] : []),
    ],
  };
}

/** A form on top of the first one. */
export function priceForm(): ModalView {
  return {
    type: 'modal',
    callback_id: 'prices',
    title: plain('Prices'),
    submit: plain('Seen'),
    blocks: [{ type: 'section', text: plain('Everything costs three.') }],
  };
}

/** The view that replaces the form once the order was taken. */
export function thanks(product: string): ModalView {
  return {
    type: 'modal',
    title: plain('Thank you'),
    blocks: [{ type: 'section', block_id: 'thanks', text: plain(`One ${product} is on its way.`) }],
  };
}

/** The Home tab, which is the same for everybody. */
export function homeView(orders: number): HomeView {
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: plain('Bakery') },
      { type: 'section', text: { type: 'mrkdwn', text: `Orders so far: *${orders}*` } },
      { type: 'actions', elements: [{ type: 'button', action_id: 'new', text: plain('New order') }] },
    ],
  };
}
