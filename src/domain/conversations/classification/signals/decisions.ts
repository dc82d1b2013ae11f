import { heads } from '../heads.ts';
import { wordList } from '../word-list.ts';

/** With one of these, a thanks says yes, no, or something else besides. */
export const DECIDED = wordList(
  'yes accept accepted approve approved agree agreed confirm confirmed signed chose chosen decided decline declined',
  'no not but unfortunately rejected cancel cancelled proceed go deal',
  'ja jo jep angenommen freigegeben unterschrieben beauftragt einverstanden bestätigt entschieden abgelehnt absage zusage',
  'zusagen absagen nein nicht kein keine keinen aber leider nehmen genehmigt storniert los machen',
);

/** What is no name although it has a capital. */
const NEVER_NAMES = wordList(
  'yes yep yeah yup no nope ok okay okey sure fine done deal go perfect great good super correct right exactly absolutely',
  'please will can let could would should maybe later never stop wait send start ship call',
  'ja jo jep nein ne nö nee doch klar gerne gern passt läuft stimmt genau perfekt prima top gut los bitte weiter machen nehmen',
  'mach macht nimm kein keine leider aber schade vielleicht später stopp halt absage zusage vertrag auftrag angebot rechnung',
  'freigabe bestellung termin preis korrektur einwilligung zustimmung kündigung storno änderung antwort frage',
  'offer contract order invoice price budget question answer decision proposal approval cancellation agreement',
);

/** Whether a word with a capital may be a decision and no name: `Approved`, `Freigegeben`, `Storniert`. */
export function mayBeDecision(word: string): boolean {
  if (NEVER_NAMES.has(word) || DECIDED.has(word)) return true;
  return (
    /(?:ed|ing|iert|ieren)$/.test(word) ||
    /^(?:ge|be|ver|er|ent|an|ab|auf|zu|unter|ein).*(?:t|en)$/.test(word)
  );
}

/** What announces a question that may come without its mark. */
export const QUESTIONS = heads(
  'one question, a question, quick question, another question, some questions, eine frage',
  'kurze frage, noch frage',
);

/** What wants something of us: who promises an answer and wants this besides is waiting for us. */
export const REQUESTS = wordList(
  'please send need want expect expecting require waiting wait could can would',
  'bitte schick schicke schickt schicken sende senden brauche brauchen benötige benötigen erwarte erwarten warte warten könnt könnten kannst',
);
