/** Words that thank, in both languages; emoji by their Slack names. */
export const THANKS: ReadonlySet<string> = new Set(
  'thanks thank thankyou thx ty cheers appreciated danke dankeschön dank merci :pray:'.split(' '),
);

/** Words that may stand around a thanks without making it an answer. */
export const AROUND_THANKS: ReadonlySet<string> = new Set(
  [
    'you so much very many again a lot for the your this that it to all everyone hi hello hey',
    'help info information update reminder message quick reply response support effort work offer email in advance',
    'following up sending over documents invoice proposal time',
    'great super perfect awesome lovely wonderful nice have day weekend evening best regards kind',
    'vielen herzlichen besten lieben tausend sehr dir euch ihnen ihr für fürs die das den der deine eure ihre',
    'hilfe infos nachricht erinnerung rückmeldung antwort mühe unterstützung schnelle angebot mail vorab im voraus',
    'zusendung unterlagen rechnung zeit einen ebenso',
    'schön vielmals vielmal vilmal',
    'prima toll klasse spitze wunderbar hallo moin schönen schönes tag abend feierabend wochenende',
    'und and auch noch viele liebe grüße gruß lg vg mfg',
    ':slightly_smiling_face: :smile: :smiley: :grinning: :grin: :blush: :relaxed: :wink: :hugging_face: :hugs:',
    ':heart: :heart_eyes: :two_hearts: :kissing_heart: :sunflower: :bouquet: :rose: :four_leaf_clover: :sunny:',
    ':raised_hands: :clap: :tada: :sparkles: :wave: :star-struck:',
  ].flatMap((words) => words.split(' ')),
);

/** With one of these, somebody has decided, whatever else they say. */
export const DECIDED: ReadonlySet<string> = new Set(
  [
    'yes accept accepted approve approved agree agreed confirm confirmed signed chose chosen decided decline declined',
    'ja angenommen freigegeben unterschrieben beauftragt einverstanden bestätigt entschieden abgelehnt',
    'absage zusage zusagen',
  ].flatMap((words) => words.split(' ')),
);

/** With one of these, a thanks says no, or something else besides. */
export const DECIDING: ReadonlySet<string> = new Set(
  'no not but unfortunately nein nicht kein keine keinen aber leider'.split(' '),
);

/** What announces a question that may come without its mark. */
export const ASKING = /\b(?:one|a|quick|another|some) (?:quick )?questions?\b|\b(?:eine|kurze|noch) frage\b/;

/** A name behind a thanks (“Danke Ada!”), before the case of letters is forgotten. */
export const THANKED_NAME =
  /(?<=\b(?:[Tt]hanks|[Tt]hank [Yy]ou|[Tt]hx|[Dd]anke|[Dd]ank) )\p{Lu}[\p{L}'’-]+(?=\s*(?:[!.,:]|$))/gu;

/** The name behind the regards at the end of a message. */
export const SIGNATURE =
  /(?<=\b(?:LG|VG|MfG|lg|vg|mfg|[Gg]ruß|[Gg]rüße|[Rr]egards)[,!]?\s+)\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?\s*$/u;

/** What automatic absence notes say, and people hardly do. */
export const AUTOMATIC: readonly RegExp[] = [
  /\bauto(?:matic|mated)?[ -]?(?:reply|response)\b/,
  /\b(?:automatische antwort|abwesenheitsnotiz|abwesenheitsmeldung|abwesenheitsassistent)\b/,
  /\b(?:limited|no) access to (?:my )?(?:e-?mails?|messages|slack)\b/,
];

/** What somebody says about an absence, automatically or not. */
export const AWAY: readonly RegExp[] = [
  /\bout of (?:the )?office\b/,
  /\booo\b/,
  /\bout (?:until|till|through)\b/,
  /\b(?:on|in) (?:vacation|holidays?|annual leave|parental leave|sick leave|leave|pto|a business trip)\b/,
  /\b(?:am|'m|’m|be) (?:currently )?(?:away|abroad|off|sick|unavailable|not available|back on)\b/,
  /^back on\b/,
  /\b(?:im|in) (?:urlaub|elternzeit|mutterschutz|krankenstand)\b/,
  /\b(?:urlaub (?:bis|vom|ab)|auf dienstreise|nicht im (?:büro|haus))\b/,
  /\b(?:ich bin|bin ich|wir sind|sind wir)\b[^!?\n]{0,60}\bnicht erreichbar\b/,
  /\b(?:abwesenheit|betriebsferien|betriebsurlaub)\b/,
  /\b(?:office|we|büro|wir) (?:is|are|will be|ist|sind|bleibt)\b[^!?\n]{0,40}\b(?:closed|geschlossen)\b/,
  /\b(?:bin|derzeit|momentan|zurzeit|leider) (?:\p{L}+ )?(?:abwesend|verreist|unterwegs|krank|krankgeschrieben)\b/u,
  /\bwieder (?:da|zurück|erreichbar|(?:im|in das|ins) büro)\b/,
];

/** An absence that is over. */
export const WAS_AWAY = /\b(?:i was|we were|(?:i|we)(?: have|['’]ve) been|war|waren)\b/;

/** A question that absence notes ask, too: whether it is urgent. */
export const URGENT = /\b(?:urgent|emergency|dringende?[nms]?|eilige?[nms]?)\b/;

/** The time of a day, where a date is looked for. */
export const TIME_OF_DAY = /^\d{1,2}(?:[:.]\d\d)? ?(?:uhr|h|am|pm)\b/;

/** What stands before the first day of somebody's return. */
export const BACK =
  /\b(?:back(?: in the office)?(?: again)?|return(?:ing)?|available(?: again)?)(?: on| from| at)? |\b(?:wieder|zurück)(?: (?:da|erreichbar|im büro|für (?:sie|dich|euch) da))?(?: ab| am) (?:dem )?|\b(?:ab|am) (?:dem )?(?=[^!?]{1,30}(?:wieder|zurück))/g;

/** What stands before the last day of an absence. */
export const UNTIL =
  /\b(?:until|till|through|bis)(?: (?:einschließlich|einschl\.?|inklusive|inkl\.?|zum|and including))* |(?<=\b(?:from|vom) [^!?\n]{1,24})(?: to |\s?[–-]\s?)/g;
