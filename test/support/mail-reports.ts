import type { MailParts } from './mailboxes.ts';

/** A mail whose body has several parts. */
export function multipart(type: string, parts: readonly string[], more: MailParts = {}): MailParts {
  const boundary = 'frontier';
  const body = [...parts.flatMap((part) => [`--${boundary}`, part]), `--${boundary}--`].join('\n');
  return { ...more, header: [...(more.header ?? []), `Content-Type: ${type}; boundary=${boundary}`], body };
}

export const PLAIN = 'Content-Type: text/plain; charset=utf-8\n\n';
export const PDF =
  'Content-Type: application/pdf; name="order.pdf"\nContent-Disposition: attachment; filename="order.pdf"\n\nJVBERi0';

export interface Report {
  readonly recipient?: string;
  readonly action?: string;
  readonly status?: string;
  readonly more?: string;
  readonly original?: string;
}

export function report({
  recipient = 'petra@globex.example',
  action = 'failed',
  status = '5.1.1',
  more = '',
  original = '<offer-1@acme.com>',
}: Report): MailParts {
  return multipart(
    'multipart/report; report-type=delivery-status',
    [
      `${PLAIN}Your message could not be delivered.`,
      `Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.acme.com\n\nFinal-Recipient: rfc822; ${recipient}\nAction: ${action}\nStatus: ${status}\n${more}`,
      `Content-Type: message/rfc822\n\nMessage-ID: ${original}\nFrom: sales@acme.com\nSubject: Website proposal\n\nHello`,
    ],
    {
      from: 'MAILER-DAEMON@mx.acme.com',
      subject: 'Undelivered Mail Returned to Sender',
      inReplyTo: null,
      header: ['Return-Path: <>'],
    },
  );
}
