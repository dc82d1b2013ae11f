import { heads } from '../heads.ts';
import { wordList } from '../word-list.ts';

/** Words that a promise of an answer is made of, all in one sentence, in any order. */
export const PROMISES = heads(
  'get back you, come back you, getting back you, coming back you, circle back, report back',
  'in touch, let you know, hear from us, hear from me, will reply, will respond, will answer',
  'will write, will call, will decide, will follow up, will revert, have decision, have answer',
  'have feedback, melde mich, mich melden, melden uns, uns melden, gebe bescheid, geben bescheid',
  'sage bescheid, sagen bescheid, komme auf zu, kommen auf zu, hören von uns, hören von mir',
  'hörst von mir, hört von uns, bekommen antwort, bekommst antwort, bekommen rückmeldung',
  'bekommst rückmeldung, erhalten antwort, erhalten rückmeldung, gebe rückmeldung',
  'geben rückmeldung, antworte, werde antworten, werden antworten, rufe an, rufen an',
  'wir entscheiden, entscheide ich, ich entscheide, schreibe dir, schreibe ihnen',
);

/** Who promises: without one of these, somebody else is to answer. */
export const PROMISING = wordList('i we ich wir melde gebe sage komme antworte rufe you du sie');

/** With one of these it is a wish that we answer, or a refusal. */
export const NO_PROMISE = wordList(
  'please need want expect waiting wait not if bitte brauche brauchen erwarte erwarten warte warten nicht könnt könnten falls',
);
