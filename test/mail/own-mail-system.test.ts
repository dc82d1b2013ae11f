import { expect, test } from 'vitest';
import { toMessage } from '../../src/adapters/mail/to-message.ts';
import type { Mail } from '../../src/domain/mail/mail.ts';

const PLACE = { mailbox: 'Sales', key: 'k', ours: ['sales@acme.com'], names: [] };
const BOUNCE: Mail = {
  folder: 'inbox',
  messageId: '<b@acme.com>',
  refersTo: ['<offer-1@acme.com>'],
  from: [{ address: 'mailer-daemon@acme.com', name: 'Mail Delivery System' }],
  replyTo: [],
  to: [{ address: 'sales@acme.com', name: '' }],
  cc: [],
  bcc: [],
  subject: 'Undelivered Mail Returned to Sender',
  date: 0,
  arrivedAt: 0,
  headers: new Map(),
  text: 'petra@globex.example: user unknown',
  hasAttachment: false,
  sealed: null,
  calendar: null,
  reportType: 'delivery-status',
  report: {
    originalId: '<offer-1@acme.com>',
    recipients: [{ recipient: 'petra@globex.example', action: 'failed', isUnknownDomain: false }],
  },
};

test('a bounce from the mail system of our own domain is a report, and no mail of ours', () => {
  expect(toMessage(BOUNCE, PLACE)).toMatchObject({ kind: 'report', side: 'theirs' });
});

test('without the report of a machine it is asked about', () => {
  const plain = toMessage({ ...BOUNCE, report: null, reportType: null }, PLACE);
  expect(plain).toMatchObject({ kind: 'message', side: 'theirs', meaning: { doubt: 'bounce' } });
});
