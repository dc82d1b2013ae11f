/** Words that thank, in both languages; emoji by their Slack names. */
export const THANKS: ReadonlySet<string> = new Set(
  'thanks thank thankyou thx ty cheers danke dankeschön dank merci :pray:'.split(' '),
);

/** Words that may stand around a thanks without making it an answer. */
export const AROUND_THANKS: ReadonlySet<string> = new Set(
  [
    'you so much very many again a lot for the your this that it to all everyone hi hello hey',
    'help info information update reminder message quick reply response support effort work',
    'great super perfect awesome lovely wonderful nice have day weekend evening best regards kind',
    'vielen herzlichen besten lieben tausend sehr dir euch ihnen ihr für die das den der deine eure ihre',
    'hilfe infos nachricht erinnerung rückmeldung antwort mühe unterstützung schnelle',
    'prima toll klasse spitze wunderbar hallo moin schönen schönes tag abend feierabend wochenende',
    'und and auch noch viele liebe grüße gruß lg vg mfg',
    ':slightly_smiling_face: :smile: :blush: :heart: :raised_hands: :tada: :wave:',
  ].flatMap((words) => words.split(' ')),
);

/** What automatic absence notes say, and people hardly do. */
export const AUTOMATIC: readonly RegExp[] = [
  /\bout of (?:the )?office\b/,
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
  /\b(?:bin|derzeit|momentan|leider) (?:\p{L}+ )?(?:abwesend|verreist|unterwegs)\b/u,
];

/** What stands before the first day of somebody's return. */
export const BACK =
  /\b(?:back(?: in the office)?(?: again)?|return(?:ing)?|available(?: again)?)(?: on| from| at)? |\b(?:wieder|zurück)(?: (?:da|erreichbar|im büro|für (?:sie|dich|euch) da))?(?: ab| am) (?:dem )?|\b(?:ab|am) (?:dem )?(?=[^!?]{1,30}(?:wieder|zurück))/g;

/** What stands before the last day of an absence. */
export const UNTIL = /\b(?:until|till|through|bis)(?: (?:einschließlich|inklusive|zum|and including))? /g;
