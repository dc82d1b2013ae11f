import type { RequestSignals } from '../../../domain/conversations/classification/signals.ts';
import { wordCombinations } from '../../../domain/conversations/classification/word-combinations.ts';

/** Requests in our own messages to a client, in English. */
export const requests: RequestSignals = {
  asks: wordCombinations(
    'please, kindly, let know, tell me, tell us, could_you, can_you, would_you, could_someone, could_somebody',
    'need your, need from_you, waiting for_your, waiting for_you, still missing, would be great you, would be nice you',
    'look_forward your, looking_forward your, any news, any update, any thoughts, your feedback, your decision',
    'your approval, your confirmation, your signature',
  ),
  courtesies: wordCombinations(
    'any questions, any_other questions, have questions, further questions, anything_else, anything comes_up',
    'how_are you, how_was, please find, please note, please feel, please enjoy, feel_free, not hesitate, will let_you know',
  ),
  noReply: wordCombinations(
    'no reply, no need_to reply, no response, no action, nothing to_do, for_your information, fyi, for_your records',
    'get_back you, come_back you, i will send, we will send, keep_you posted, i will call, we will call',
    'get_started, let_me check, looking_into, will let_you know',
  ),
};
