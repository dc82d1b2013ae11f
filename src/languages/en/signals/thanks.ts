import type { ThanksSignals } from '../../../domain/conversations/classification/signals.ts';
import { wordList } from '../../../domain/conversations/classification/word-list.ts';

/** Thanks, greetings and farewells, in English. */
export const thanks: ThanksSignals = {
  thanks: wordList(
    'thanks thank thankyou thx thxs thanx tnx thnx thnks tks thks ty tysm cheers appreciated appreciate',
  ),
  aroundThanks: wordList(
    'i we you u so very much many again a lot lots ton tons million bunch loads all everyone everybody guys both',
    'really kindly truly sincerely it that this to in advance of huge big special most best warm team',
  ),
  exclamations: wordList('great super awesome lovely wonderful nice amazing brilliant cool wow oh'),
  ahead: wordList('advance'),
  for: wordList('for'),
  thingDeterminers: wordList('the your this that these those all our everything it'),
  pronouns: wordList('it that this these those everything'),
  thingConnectors: wordList(
    'on about regarding to with of up over out along through in back being patient so always quickly promptly fast soon',
    'getting sending sharing following reaching checking letting asking taking coming visiting explaining clarifying',
    'organising organizing arranging providing forwarding know touch helping responding replying writing',
  ),
  thingAttributes: wordList(
    'quick prompt speedy swift kind lovely nice great friendly helpful detailed additional further new good very me us',
  ),
  thingNouns: wordList(
    'help assistance support effort efforts work time patience understanding reply replies response answer feedback',
    'message messages mail mails e email emails note info information details update updates reminder heads offer offers',
    'quote quotation proposal estimate invoice documents document docs file files link call meeting chat talk conversation',
    'invitation invite slides presentation report summary clarification explanation confirmation service cooperation',
    'attention trust gift flowers project',
  ),
  compoundEnds: wordList(
    'update updates mail mails email emails message messages note call meeting reminder link file files docs documents',
    'details info information slides summary report invite team',
  ),
  greetings: wordList('hi hello hey hej dear morning afternoon evening'),
  aroundGreetings: wordList(
    'good there all everyone team folks guys sender colleagues gentlemen sir madam mr mrs ms and both',
  ),
  farewells: wordList('regards sincerely cordially faithfully bye ciao cheerio br'),
  wishes: wordList(
    'day weekend evening week wishes holidays holiday vacation christmas year trip rest care safe healthy luck',
  ),
  aroundFarewells: wordList(
    'best kind kindest warm warmest many lots love my all the yours truly very with have a nice great good lovely wonderful',
    'fantastic happy merry enjoy your rest of you too to new take stay well from everyone season’s seasons relaxing',
  ),
  activityEndings: [/ing$/],
};
