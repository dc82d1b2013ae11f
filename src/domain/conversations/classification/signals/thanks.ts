import { wordList } from '../word-list.ts';

/** Words that thank. */
export const THANKS = wordList(
  'thanks thank thankyou thx thxs thanx tnx thnx thnks tks thks ty tysm cheers appreciated appreciate',
  'danke dankeschön dankeschoen dankschön dank merci mersi dankä dangge dankee dnake danek thansk tanks thanky',
  'bedanke bedanken dankesehr',
  ':pray: :folded_hands: 🙏',
);

/** What may stand around them in the same clause. */
export const AROUND_THANKS = wordList(
  'i we you u so very much many again a lot lots ton tons million bunch loads all everyone everybody guys both',
  'really kindly truly sincerely it that this to in advance of huge big special most best warm team',
  'vielen viele vieln herzlichen herzliche herzlich besten beste lieben tausend schönen sehr ganz',
  'dir euch ihnen dich sie ihr ich wir mich uns möchte möchten nochmal nochmals noch mal einmal',
  'schön schoen schon vielmals vielmal vilmal vilmol viumau auch ebenso ebenfalls gleichfalls',
  'im voraus vorab jetzt alle allen an lieb nett von wirklich bitteschön',
);

/** Exclamations that may come before a thanks; behind one they may judge what we have sent. */
export const EXCLAMATIONS = wordList(
  'great super awesome lovely wonderful nice amazing brilliant cool wow oh prima toll klasse spitze wunderbar',
);

/** What a thanks is for: `für` opens it. */
export const FOR = wordList('for für fürs fuer');
export const THING_DETERMINERS = wordList(
  'the your this that these those all a an our everything it',
  'das die der den dem d deine deinen dein deiner eure euren euer eurer ihre ihren ihr ihrer diese dieses diesen alle alles',
);
/** Determiners that may stand for a noun. */
export const PRONOUNS = wordList('it that this these those everything alles');
/** What may stand between a determiner and its noun, or join two nouns. */
export const THING_JOINTS = wordList(
  'quick prompt fast speedy swift kind lovely nice great friendly helpful detailed additional further new good very so always quickly promptly fast soon',
  'on about regarding to with of me us up over out along through in back being patient',
  'schnelle schnellen rasche prompte tolle super gute guten nette netten liebe lieben freundliche ausführliche große grosse weitere',
  'wertvolle hilfreiche zügige sehr zu zum zur über bezüglich bei im von vom',
  'getting sending sharing following reaching checking letting asking taking coming visiting explaining clarifying',
  'organising organizing arranging providing forwarding know touch helping responding replying writing',
);
export const THING_NOUNS = wordList(
  'help assistance support effort efforts work time patience understanding reply replies response answer feedback',
  'message messages mail mails e email emails note info information details update updates reminder heads offer offers',
  'quote quotation proposal estimate invoice documents document docs file files link call meeting chat talk conversation',
  'invitation invite slides presentation report summary clarification explanation confirmation service cooperation',
  'attention interest trust gift flowers project',
  'hilfe unterstützung infos info information informationen nachricht nachrichten erinnerung rückmeldung rueckmeldung',
  'antwort antworten mühe mühen arbeit zeit geduld verständnis angebot angebote kostenvoranschlag offerte unterlagen',
  'dokumente datei dateien rechnung zusendung übersendung zusenden schicken senden weiterleitung hinweis hinweise tipp',
  'auskunft einladung gespräch telefonat termin treffen anruf zusammenarbeit vertrauen interesse aufmerksamkeit einsatz',
  'engagement bestätigung präsentation protokoll zusammenfassung erklärung klarstellung projekt',
);

/** Words of which every greeting has one, and the others in it. */
export const GREETINGS = wordList(
  'hi hello hey hej dear morning afternoon evening hallo hallöchen moin moinmoin servus grüezi gruezi grüessech hoi sali salü',
  'grüß grüss griaß tag abend mahlzeit liebe lieber liebes geehrte geehrter morgen ladies herren gentlemen',
);
export const AROUND_GREETINGS = wordList(
  'good there all everyone team folks guys sender colleagues gentlemen sir madam mr mrs ms and both',
  'guten gott dich euch sie sehr damen herren herr frau zusammen alle kolleginnen kollegen absender allerseits wohl',
);

/** Words of which every farewell has one. */
export const FAREWELLS = wordList(
  'regards sincerely cordially faithfully bye ciao tschüss tschüs tschau baba cheerio',
  'grüße grüsse gruß gruss grüßen grüssen grüessli grüess gruezi lg vg bg mfg glg hg kr br',
);
/** Words of which every wish has one, and at least one other beside it. */
export const WISHES = wordList(
  'day weekend evening week wishes holidays holiday vacation christmas year trip rest care safe healthy luck',
  'wochenende feierabend abend tag woche feiertage feiertagen urlaub ferien weihnachten jahr rutsch ostern gesund weihnachtszeit festtage bald',
);
export const AROUND_FAREWELLS = wordList(
  'best kind kindest warm warmest many lots love my all the yours truly very with have a nice great good lovely wonderful',
  'fantastic happy merry enjoy your rest of you too to new take stay well from everyone season’s seasons relaxing',
  'beste besten bester liebe lieben lieber viele vielen herzliche herzlichen herzlich freundliche freundlichen freundlicher schöne schönen schönes gute guten',
  'ein einen einem eine dir euch ihnen dann noch aus sonnige sonnigen frohe frohes gutes neue neues erholsame erholsamen erholsames',
  'angenehmen angenehmes ruhigen wünsche wünschen ich wir auch ebenfalls mit bis ins bleiben bleibt bleib sie ihr deine eure en schöne liebi liäbi',
);

/** Emoji that say nothing but kindness. */
export const FRIENDLY_EMOJI = wordList(
  ':slightly_smiling_face: :smile: :smiley: :grinning: :grin: :blush: :relaxed: :wink: :hugging_face: :hugs: :simple_smile:',
  ':heart: :heart_eyes: :two_hearts: :kissing_heart: :sunflower: :bouquet: :rose: :four_leaf_clover: :sunny: :star2: :sparkling_heart:',
  ':raised_hands: :clap: :tada: :sparkles: :wave: :star-struck: :christmas_tree: :smiling_face_with_3_hearts: :hugging:',
  '🙂 😄 😃 😀 😁 😊 ☺ 😉 🤗 ❤ 😍 💕 😘 🌻 💐 🌹 🍀 ☀ 🙌 👏 🎉 ✨ 👋 🤩 🎄 🥰 🌸 🌷 💛 💚 💙',
);
/** Emoji that go with an absence. */
export const AWAY_EMOJI = wordList(
  ':palm_tree: :desert_island: :beach_with_umbrella: :airplane: :face_with_thermometer: :snowman: :skier: :sun_with_face:',
  '🌴 🏝 🏖 ✈ 🤒 ⛄ ⛷ 🌞 🤧 🏔 🌊',
);
