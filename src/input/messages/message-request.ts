import {
  type Clause,
  readText,
  type Sentence,
} from '../../domain/conversations/classification/message-text.ts';
import { hasCombination } from '../../domain/conversations/classification/word-combinations.ts';
import type { MessageRequest } from '../../domain/proposals/unanswered-message.ts';
import { replyMeaning, SIGNALS } from './reply-meaning.ts';

const { asks: REQUESTS, courtesies: COURTESIES, noReply: NO_REPLY } = SIGNALS.requests;
/** “Bitte!” and “Yes please” request nothing. */
const SHORTEST_REQUEST = 3;

/** “Let me know if you have any questions” requests nothing, and “How are you?” hardly does. */
const isCourtesy = ({ clauses }: Sentence) => hasCombination(clauses.flat(), COURTESIES);

const requests = (clause: Clause) =>
  clause.length >= SHORTEST_REQUEST &&
  (hasCombination(clause, REQUESTS) || hasCombination(clause, SIGNALS.decisions.questions));

const wants = (sentence: Sentence) =>
  !isCourtesy(sentence) && (sentence.asks || sentence.clauses.some(requests));

/** What our message requests of the client. Its text is used for nothing else. */
export function messageRequest(text: string): MessageRequest {
  const { sentences } = readText(text, SIGNALS);
  if (sentences.some(wants)) return { asks: true, needsNoReply: false };
  const saysSo = sentences.some(({ clauses }) => hasCombination(clauses.flat(), NO_REPLY));
  const isThanks = () => replyMeaning({ text, names: [], carriesMore: false }, 0).kind === 'thanks';
  return { asks: false, needsNoReply: saysSo || isThanks() };
}
