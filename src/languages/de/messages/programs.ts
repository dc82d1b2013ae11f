import type { programs as english } from '../../en/messages/programs.ts';

/** Texts in the settings about access by other programs, in German. */
export const programs: typeof english = {
  title: 'Andere Programme',
  keys_title: 'Schlüssel für die HTTP-API',
  keys_one: '*Schlüssel für die HTTP-API*: {{count}}',
  keys_other: '*Schlüssel für die HTTP-API*: {{count}}',
  no_keys:
    '*Schlüssel für die HTTP-API*: keine. Mit einem Schlüssel kann ein anderes Programm Kunden anlegen und ändern.',
  hooks_title: 'Adressen für andere Programme',
  hooks_one: '*Adressen, an die andere Programme senden*: {{count}}',
  hooks_other: '*Adressen, an die andere Programme senden*: {{count}}',
  no_hooks:
    '*Adressen, an die andere Programme senden*: keine. Ein CRM sendet seine Deals dorthin, und sie werden zu Kunden.',
  webhooks_title: 'Webhooks',
  webhooks_one: '*Webhooks*: {{count}} Programm erfährt, was bei Kunden passiert.',
  webhooks_other: '*Webhooks*: {{count}} Programme erfahren, was bei Kunden passiert.',
  no_webhooks: '*Webhooks*: keine. Über einen Webhook erfährt ein anderes Programm, was bei Kunden passiert.',
};
