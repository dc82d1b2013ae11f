import MailComposer from 'nodemailer/lib/mail-composer';
import type { AnswerHeader } from '../../domain/mail/answer-mail.ts';

/** The content of a mail apart from the header of an answer; `at` is UTC ms. */
interface Written {
  readonly messageId: string;
  readonly text: string;
  readonly at: number;
}

/** Returns a mail in internet message format (RFC 5322). */
export function composeMail(header: AnswerHeader, { messageId, text, at }: Written): Promise<Buffer> {
  const { from, to, subject, inReplyTo, references } = header;
  const mail = new MailComposer({
    from,
    to: [...to],
    subject,
    messageId,
    date: new Date(at),
    ...(inReplyTo === null ? {} : { inReplyTo }),
    ...(references.length === 0 ? {} : { references: [...references] }),
    text,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return mail.compile().build();
}
