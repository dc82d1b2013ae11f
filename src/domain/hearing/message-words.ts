/** Words that thank, in both languages; emoji by their Slack names. */
export const THANKS: ReadonlySet<string> = new Set(
  'thanks thank thankyou thx ty cheers danke dankeschön dank merci :pray:'.split(' '),
);

/** Words that may stand around a thanks without making it an answer. */
export const AROUND_THANKS: ReadonlySet<string> = new Set(
  [
    'you so much very many again a lot for the your this that it to all everyone hi hello hey',
    'help info information update reminder message quick reply response support effort work offer email in advance',
    'great super perfect awesome lovely wonderful nice have day weekend evening best regards kind',
    'vielen herzlichen besten lieben tausend sehr dir euch ihnen ihr für die das den der deine eure ihre',
    'hilfe infos nachricht erinnerung rückmeldung antwort mühe unterstützung schnelle angebot mail vorab im voraus',
    'schön vielmals vielmal vilmal',
    'prima toll klasse spitze wunderbar hallo moin schönen schönes tag abend feierabend wochenende',
    'und and auch noch viele liebe grüße gruß lg vg mfg',
    ':slightly_smiling_face: :smile: :blush: :heart: :raised_hands: :tada: :wave:',
  ].flatMap((words) => words.split(' ')),
);

/** With one of these, a thanks says yes or no, or something else besides. */
export const DECIDING: ReadonlySet<string> = new Set(
  'yes no not but unfortunately decline accept ja nein nicht aber leider absage zusage zusagen'.split(' '),
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
  /\bout of (?:the )?office\b/,
  /\booo\b/,
  /\bauto(?:matic|mated)?[ -]?(?:reply|response)\b/,
  /\b(?:automatische antwort|abwesenheitsnotiz|abwesenheitsmeldung|abwesenheitsassistent)\b/,
  /\bnicht im (?:büro|haus)\b/,
  /\b(?:limited|no) access to (?:my )?(?:e-?mails?|messages|slack)\b/,
];

/** What somebody says about an absence, automatically or not. */
export const AWAY: readonly RegExp[] = [
  /\b(?:on|in) (?:vacation|holidays?|annual leave|parental leave|sick leave|leave)\b/,
  /\b(?:am|'m|’m|be) (?:currently )?(?:away|abroad|off)\b/,
  /\b(?:im|in) (?:urlaub|elternzeit|mutterschutz|krankenstand)\b/,
  /\b(?:abwesenheit|betriebsferien|betriebsurlaub)\b/,
  /\b(?:office|we|büro|wir) (?:is|are|will be|ist|sind|bleibt)\b[^!?\n]{0,40}\b(?:closed|geschlossen)\b/,
  /\b(?:bin|derzeit|momentan|leider) (?:\p{L}+ )?(?:abwesend|verreist|unterwegs)\b/u,
];

/** What stands before the first day of somebody's return. */
export const BACK =
  /\b(?:back(?: in the office)?(?: again)?|return(?:ing)?|available(?: again)?)(?: on| from| at)? |\b(?:wieder|zurück)(?: (?:da|erreichbar|im büro|für (?:sie|dich|euch) da))?(?: ab| am) (?:dem )?|\b(?:ab|am) (?:dem )?(?=[^!?]{1,30}(?:wieder|zurück))/g;

/** What stands before the last day of an absence. */
export const UNTIL =
  /\b(?:until|till|through|bis)(?: (?:einschließlich|inklusive|zum|and including))? |(?<=\b(?:from|vom) [^!?\n]{1,24})(?: to |\s?[–-]\s?)/g;
