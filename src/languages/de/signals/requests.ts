import type { RequestSignals } from '../../../domain/conversations/classification/signals.ts';
import { wordCombinations } from '../../../domain/conversations/classification/word-combinations.ts';

/** Requests in our own messages to a client, in German. */
export const requests: RequestSignals = {
  asks: wordCombinations(
    'bitte, bitten um, sagen sie_mir, sagen sie_uns, sag mir, sagt uns, schreiben sie_uns, schreiben sie_mir',
    'bescheid geben, bescheid sagen, brauchen ihre, brauchen eure, brauche ihre, brauche eure, brauche deine, brauchen von',
    'brauche von, bräuchten von, bräuchten ihre, bräuchten eure, warten auf, warte auf, fehlt noch, fehlen noch, könntet_ihr, könnten_sie, könntest_du, können_sie, könnt_ihr',
    'kannst_du, wäre schön wenn, wäre toll wenn, wäre super wenn, ihre_rückmeldung, eure_rückmeldung, deine_rückmeldung',
    'ihre_antwort, eure_antwort, deine_antwort, ihre_freigabe, eure_freigabe, deine_freigabe',
  ),
  courtesies: wordCombinations(
    'bei fragen, bei rückfragen, noch fragen, fragen melden, fragen meldet, wenn noch_etwas, falls noch_etwas, jederzeit',
    'wie_geht, wie_war, bitte_schön, bitte_gern, bitte_gerne, bitte beachten, bitte beachtet',
  ),
  noReply: wordCombinations(
    'zur_info, zur_information, zu_ihrer information, zu_eurer information, zur_kenntnis, zur_kenntnisnahme, keine antwort',
    'keine rückmeldung, nichts tun, nichts weiter, für_ihre unterlagen, für_eure unterlagen, für_deine unterlagen',
    'melde mich, melden uns, schicke ihnen, schicken ihnen, schicke euch, schicken euch, schicke dir, dem_laufenden',
    'kommen auf_sie zu, legen los, kümmern uns, kümmere mich, sehen uns an, kläre ich, klären wir',
  ),
};
