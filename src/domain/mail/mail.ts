import type { DeliveryReport } from './delivery-report.ts';

/** The kind of folder that contains a mail, as the server reports it. */
export type MailFolder = 'inbox' | 'sent' | 'junk' | 'other';

/** A person in a header: the address, and the name next to it. */
export interface MailAddress {
  readonly address: string;
  readonly name: string;
}

/** The answer to an invitation (RFC 5546). */
export type CalendarAnswer = 'accepted' | 'declined' | 'tentative' | 'invitation';

/**
 * A mail as it was read, with its text, kept in memory only while it is judged. `headers` are those in
 * `JUDGED_HEADERS`, by name in lower case. Moments are UTC ms; `date` is what the sender's clock said, null if that
 * cannot be read.
 */
export interface Mail {
  readonly folder: MailFolder;
  readonly messageId: string | null;
  /** `In-Reply-To` and `References`, the nearest last. */
  readonly refersTo: readonly string[];
  readonly from: readonly MailAddress[];
  readonly replyTo: readonly MailAddress[];
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly bcc: readonly MailAddress[];
  readonly subject: string;
  readonly date: number | null;
  readonly arrivedAt: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
  /** Attached files with content: no signatures, no logos inside the text. */
  readonly hasAttachment: boolean;
  readonly sealed: 'encrypted' | 'signed' | null;
  readonly calendar: CalendarAnswer | null;
  readonly reportType: string | null;
  readonly report: DeliveryReport | null;
}

/** The headers that are examined to judge a mail. */
export const JUDGED_HEADERS = [
  'auto-submitted',
  'x-autoreply',
  'x-autorespond',
  'x-auto-response-suppress',
  'precedence',
  'list-id',
  'list-unsubscribe',
  'return-path',
  'x-original-from',
  'x-failed-recipients',
  'authentication-results',
] as const;
