import type { PromiseSignals } from '../../../domain/conversations/classification/signals.ts';
import { wordCombinations } from '../../../domain/conversations/classification/word-combinations.ts';
import { wordList } from '../../../domain/conversations/classification/word-list.ts';

/** Promises of an answer, in German. */
export const promises: PromiseSignals = {
  promises: wordCombinations(
    'melde mich, mich melden, melden uns, uns melden, gebe bescheid, geben bescheid',
    'sage bescheid, sagen bescheid, komme auf zu, kommen auf zu, hören von uns, hören von mir',
    'hörst von mir, hört von uns, bekommen antwort, bekommst antwort, bekommen rückmeldung',
    'bekommst rückmeldung, erhalten antwort, erhalten rückmeldung, gebe rückmeldung',
    'geben rückmeldung, antworte, werde antworten, werden antworten, rufe an, rufen an',
    'rückmeldung folgt, antwort folgt, feedback folgt, bescheid folgt',
    'wir entscheiden, entscheide ich, ich entscheide, schreibe dir, schreibe ihnen',
  ),
  promising: wordList('ich wir melde gebe sage komme antworte rufe du sie folgt'),
  noPromise: wordList('bitte brauche brauchen erwarte erwarten warte warten nicht könnt könnten falls'),
};
