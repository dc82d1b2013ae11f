import type { MessageStructureObject } from 'imapflow';
import type { Mail } from '../../domain/mail/mail.ts';

/** A part of a mail that is fetched. */
export interface TextPart {
  readonly key: string;
  readonly type: string;
  readonly encoding: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The parts of a mail to fetch, and what its structure already shows. */
export interface MailParts {
  readonly text: TextPart | null;
  readonly calendar: TextPart | null;
  readonly calendarMethod: string;
  readonly status: TextPart | null;
  /** The header of the mail that a report is about. */
  readonly original: TextPart | null;
  readonly reportType: string | null;
  readonly sealed: Mail['sealed'];
  readonly hasAttachment: boolean;
}

const SIGNATURES = /^application\/(?:(?:x-)?pkcs7-signature|pgp-signature|pgp-keys)$/;
const SEALED = /^application\/(?:x-)?pkcs7-mime$/;
/** Maximum number of parts that are read. */
const MOST_PARTS = 200;

const isAttached = ({ disposition = '' }: MessageStructureObject) =>
  disposition.toLowerCase() === 'attachment';

function nameOf({ parameters, dispositionParameters }: MessageStructureObject): string {
  return dispositionParameters?.filename ?? parameters?.name ?? '';
}

/** All parts of a mail, except those inside attached mails. */
function flatten(root: MessageStructureObject): readonly MessageStructureObject[] {
  const found: MessageStructureObject[] = [];
  const open = [root];
  while (open.length > 0 && found.length < MOST_PARTS) {
    const node = open.shift() as MessageStructureObject;
    found.push(node);
    if (!node.type.startsWith('message/')) open.unshift(...(node.childNodes ?? []));
  }
  return found;
}

function partOf(node: MessageStructureObject | undefined): TextPart | null {
  if (!node) return null;
  const { part: key = '1', type, encoding = '7bit', parameters = {} } = node;
  return { key, type, encoding, parameters };
}

/** Whether a part is an attached file with content: no signature, and no image inside the text. */
function isFile(node: MessageStructureObject, text: TextPart | null, isInReport: boolean): boolean {
  const { type, childNodes, part = '1' } = node;
  if (childNodes && !type.startsWith('message/')) return false;
  if (
    isInReport ||
    part === text?.key ||
    SIGNATURES.test(type) ||
    SEALED.test(type) ||
    type === 'text/calendar'
  )
    return false;
  if (isAttached(node)) return true;
  if (type.startsWith('text/')) return nameOf(node) !== '';
  return !(
    type.startsWith('image/') &&
    (node.id !== undefined || node.disposition?.toLowerCase() === 'inline')
  );
}

function sealedIn(nodes: readonly MessageStructureObject[]): Mail['sealed'] {
  if (nodes.some(({ type }) => type === 'multipart/encrypted')) return 'encrypted';
  const sealed = nodes.find(({ type }) => SEALED.test(type));
  if (!sealed) return null;
  return sealed.parameters?.['smime-type']?.toLowerCase() === 'signed-data' ? 'signed' : 'encrypted';
}

/** Finds the parts to fetch in the structure of a mail. */
export function readParts(root: MessageStructureObject): MailParts {
  const nodes = flatten(root);
  const ofType = (type: string) => nodes.find((node) => node.type === type && !isAttached(node));
  const report = nodes.find(({ type }) => type === 'multipart/report');
  const reportType = report ? (report.parameters?.['report-type']?.toLowerCase() ?? 'delivery-status') : null;
  const text = partOf(ofType('text/plain') ?? ofType('text/html'));
  const calendar = nodes.find(({ type }) => type === 'text/calendar');
  const embedded = partOf(ofType('message/rfc822'));
  const headersOnly = nodes.find(
    ({ type }) => type === 'text/rfc822-headers' || type === 'message/rfc822-headers',
  );
  return {
    text,
    calendar: partOf(calendar),
    calendarMethod: calendar?.parameters?.method?.toLowerCase() ?? '',
    status: partOf(
      nodes.find(
        ({ type }) => type === 'message/delivery-status' || type === 'message/global-delivery-status',
      ),
    ),
    original: embedded
      ? { ...embedded, key: `${embedded.key}.HEADER`, encoding: '7bit' }
      : partOf(headersOnly),
    reportType,
    sealed: sealedIn(nodes),
    hasAttachment: nodes.some((node) => isFile(node, text, reportType !== null)),
  };
}
