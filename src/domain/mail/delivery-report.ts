/** The delivery status of a mail for one recipient (RFC 3464). */
export interface RecipientReport {
  readonly recipient: string;
  readonly action: 'failed' | 'delayed' | 'delivered';
  /** The host or the domain of the address does not exist: most probably a typo. */
  readonly isUnknownDomain: boolean;
}

/** A report about the delivery of a mail, and the `Message-ID` of that mail if the report contains it. */
export interface DeliveryReport {
  readonly recipients: readonly RecipientReport[];
  readonly originalId: string | null;
}

/** The maximum number of groups examined. */
const MOST_RECIPIENTS = 100;
const ACTIONS: Readonly<Record<string, RecipientReport['action']>> = {
  failed: 'failed',
  delayed: 'delayed',
  delivered: 'delivered',
  relayed: 'delivered',
  expanded: 'delivered',
};
/** 5.1.2: bad destination system address · 5.4.4: unable to route (RFC 3463). */
const UNKNOWN_DOMAIN = /^[45]\.(?:1\.2|4\.4)\b/;
const HOST_NOT_FOUND = /host (?:or domain name )?not found|domain not found|nxdomain|unrouteable address/i;

/** The fields of one group, by name in lower case; folded lines are joined. */
function fieldsOf(group: string): ReadonlyMap<string, string> {
  const lines = group.replace(/\n[ \t]+/g, ' ').split('\n');
  return new Map(
    lines.flatMap((line) => {
      const at = line.indexOf(':');
      return at < 1 ? [] : [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()] as const];
    }),
  );
}

/** `rfc822; petra@globex.example` without its type and brackets. */
function addressIn(value: string): string {
  return value
    .slice(value.indexOf(';') + 1)
    .trim()
    .replace(/^<|>$/g, '')
    .toLowerCase();
}

function recipientIn(fields: ReadonlyMap<string, string>): RecipientReport | null {
  const recipient = addressIn(fields.get('original-recipient') ?? fields.get('final-recipient') ?? '');
  const action = ACTIONS[(fields.get('action') ?? '').toLowerCase().split(/[\s(]/)[0] ?? ''];
  if (!recipient.includes('@') || action === undefined) return null;
  const isUnknownDomain =
    UNKNOWN_DOMAIN.test(fields.get('status') ?? '') ||
    HOST_NOT_FOUND.test(fields.get('diagnostic-code') ?? '');
  return { recipient, action, isUnknownDomain };
}

/** The `Message-ID` in some header lines; null if there is none. */
export function messageIdIn(headers: string): string | null {
  const fields = fieldsOf(headers.replaceAll('\r\n', '\n'));
  return fields.get('message-id') || fields.get('x-original-message-id') || null;
}

/**
 * Reads the part `message/delivery-status` of a report. Gmail includes the original mail's id in it.
 * @param originalHeaders the header of the mail that the report is about; empty if the report has none
 */
export function readDeliveryReport(status: string, originalHeaders: string): DeliveryReport {
  const groups = status
    .replaceAll('\r\n', '\n')
    .split(/\n\n+/)
    .slice(0, MOST_RECIPIENTS + 1);
  const recipients = groups.flatMap((group) => recipientIn(fieldsOf(group)) ?? []);
  return { recipients, originalId: messageIdIn(originalHeaders) ?? messageIdIn(groups.join('\n')) };
}
