import type { MailSignals } from '../../../domain/conversations/classification/signals.ts';
import { wordList } from '../../../domain/conversations/classification/word-list.ts';

/**
 * What mail programs and ticket systems write, in English; the subjects of automatic replies in other languages are
 * also here.
 */
export const mails: MailSignals = {
  answerPrefixes: wordList('re r sv ref'),
  forwardPrefixes: wordList('fwd fw'),
  automaticSubjects: [
    /^(?:automatic reply|auto-?reply|auto(?:matic)? response|out of (?:the )?office|ooo|away from (?:the )?office)\b/i,
    /^(?:i am|i'm) (?:out of (?:the )?office|on (?:holiday|vacation|leave))\b/i,
    /^(?:réponse automatique|respuesta automática|risposta automatica|automatisch antwoord)/i,
  ],
  acknowledgements: [
    /\b(?:ticket|case|request|message|enquiry|inquiry|e-?mail) (?:(?:has been|was|is) )?(?:received|created|registered|opened|logged)\b/i,
    /\bwe(?: have|'ve)? received your (?:request|message|enquiry|inquiry|e-?mail|ticket)\b/i,
    /\bthis is an automated (?:message|response|e-?mail)\b/i,
  ],
  departures: [
    /\b(?:is|am) no longer (?:with|at|working|employed|part of|a member of)\b/i,
    /\bno longer works?\b/i,
    /\b(?:has|have) left (?:the company|our company|the team|us)\b/i,
  ],
  bounces: [
    /\b(?:undeliverable|undelivered|mail delivery (?:failed|failure)|delivery status notification|returned mail)\b/i,
    /\b(?:message )?delivery (?:has )?(?:failed|failure)\b/i,
    /\b(?:user|mailbox|recipient|address) (?:is )?(?:unknown|unavailable|not found|does not exist|rejected)\b/i,
    /\b(?:could not|couldn't|cannot|can't) be delivered\b/i,
  ],
  forwardHeads: [/^[-\s]*(?:forwarded message|begin forwarded message)\b/i],
  sentFolders: new Set(['sent', 'sent items', 'sent mail', 'sent messages']),
  draftFolders: new Set(['drafts', 'draft']),
  junkFolders: new Set(['junk', 'junk e-mail', 'junk email', 'spam', 'bulk mail']),
  trashFolders: new Set(['trash', 'deleted items', 'deleted messages', 'bin']),
};
