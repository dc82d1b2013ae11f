import type { DecisionSignals } from '../../../domain/conversations/classification/signals.ts';
import { wordCombinations } from '../../../domain/conversations/classification/word-combinations.ts';
import { wordList } from '../../../domain/conversations/classification/word-list.ts';

/** Decisions and questions, in German. */
export const decisions: DecisionSignals = {
  decided: wordList(
    'ja jo jep angenommen freigegeben unterschrieben beauftragt einverstanden bestätigt entschieden abgelehnt absage zusage',
    'zusagen absagen nein nicht kein keine keinen aber leider nehmen genehmigt storniert los machen',
  ),
  neverNames: wordList(
    'ja jo jep nein ne nö nee doch klar gerne gern passt läuft stimmt genau perfekt prima top gut los bitte weiter machen nehmen',
    'mach macht nimm kein keine leider aber schade vielleicht später stopp halt absage zusage vertrag auftrag angebot rechnung',
    'freigabe bestellung termin preis korrektur einwilligung zustimmung kündigung storno änderung antwort frage',
  ),
  questions: wordCombinations('eine frage', 'kurze frage, noch frage'),
  requests: wordList(
    'bitte schick schicke schickt schicken sende senden brauche brauchen benötige benötigen erwarte erwarten warte warten könnt könnten kannst',
  ),
  asking: wordList('fragen rückfragen'),
  participles: [/(?:iert|ieren)$/, /^(?:ge|be|ver|er|ent|an|ab|auf|zu|unter|ein).*(?:t|en)$/],
};
