import {
  type Clause,
  readText,
  type Sentence,
} from '../../domain/conversations/classification/message-text.ts';
import { hasCombination } from '../../domain/conversations/classification/word-combinations.ts';
import type { MessageRequest } from '../../domain/proposals/unanswered-message.ts';
import { replyMeaning, SIGNALS } from './reply-meaning.ts';

const { asks: REQUESTS, courtesies: COURTESIES, noReply: NO_REPLY } = SIGNALS.requests;
/** The minimum number of words in a request: “Bitte!” and “Yes please” request nothing. */
const SHORTEST_REQUEST = 3;

/** Whether a sentence is a courtesy rather than a request: “Let me know if you have any questions”, “How are you?”. */
const isCourtesy = ({ clauses }: Sentence) => hasCombination(clauses.flat(), COURTESIES);

/** Whether a clause requests something or begins a question. */
const requests = (clause: Clause) =>
  clause.length >= SHORTEST_REQUEST &&
  (hasCombination(clause, REQUESTS) || hasCombination(clause, SIGNALS.decisions.questions));

/** Whether a sentence asks or requests something of the client. */
const wants = (sentence: Sentence) =>
  !isCourtesy(sentence) && (sentence.asks || sentence.clauses.some(requests));

/** What our message requests of the client. Its text is used for nothing else. */
export function messageRequest(text: string): MessageRequest {
  const { sentences } = readText(text, SIGNALS);
  if (sentences.some(wants)) return { asks: true, needsNoReply: false };
  const saysNoReply = sentences.some(({ clauses }) => hasCombination(clauses.flat(), NO_REPLY));
  const isThanks = () => replyMeaning({ text, names: [], carriesMore: false }, 0).kind === 'thanks';
  return { asks: false, needsNoReply: saysNoReply || isThanks() };
}
