/** The buttons that open the list of webhooks, return to it, and open the form for a new one. */
export const OPEN_WEBHOOKS = 'webhooks_open';
export const LIST_WEBHOOKS = 'webhooks_list';
export const NEW_WEBHOOK = 'webhooks_new';
/** The actions on one webhook; the value of the button is the webhook's id. */
export const WEBHOOK = {
  show: 'webhook_show',
  test: 'webhook_test',
  pause: 'webhook_pause',
  resume: 'webhook_resume',
  rotate: 'webhook_rotate',
  events: 'webhook_events',
  remove: 'webhook_remove',
} as const;

/** The forms for a new webhook and for its events, and their fields; each name is the block id of its input. */
export const WEBHOOK_FORM = 'webhook_form';
export const WEBHOOK_EVENTS_FORM = 'webhook_events_form';
export const WEBHOOK_FIELD = { name: 'webhook_name', url: 'webhook_url', events: 'webhook_events' } as const;
