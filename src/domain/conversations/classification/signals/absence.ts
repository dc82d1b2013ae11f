import { heads } from '../heads.ts';
import { wordList } from '../word-list.ts';

/** What an absence is made of. */
export const AWAY_HEADS = heads(
  'out office, out ofice, not office, ooo, oof, on vacation, on vaccation, on holiday, on holidays',
  'on leave, in vacation, annual leave, parental leave, maternity leave, paternity leave, sick leave',
  'medical leave, pto, business trip, travelling, traveling, abroad, am away, are away, be away',
  'currently away, offline #, am offline, be offline, not reading, closed #, office closed, offices closed',
  'shutdown #, off sick, out sick, am sick, am ill, am unwell, day off, days off, time off, sabbatical',
  'be back, back office, returning office, im urlaub, in urlaub, auf urlaub, urlaub, jahresurlaub',
  'urlaubsbedingt, ferien, weihnachtsferien, sommerferien, elternzeit, mutterschutz, karenz, zeitausgleich',
  'krankenstand, krankgeschrieben, erkrankt, bin krank, krankheitsbedingt, abwesend, ferienabwesend',
  'landesabwesend, abwesenheit, nicht büro, nicht buero, nicht haus, nicht hause, nöd büro, außer haus',
  'ausser haus, außer hause, nicht platz, nicht arbeitsplatz, dienstreise, geschäftsreise, auf reisen',
  'verreist, betriebsferien, betriebsurlaub, betriebsruhe, geschlossen #, büro geschlossen',
  'weihnachtspause, weihnachtsurlaub, winterpause, sommerpause, wieder erreichbar, wieder verfügbar',
  'wieder verfügung, wieder büro, wieder haus, wieder hause, wieder ansprechbar, zurück büro',
);

/** What says so only where nothing else is in the clause: `on Monday we send it back` is none. */
export const RETURN_HEADS = heads(
  'back #, return #, returning #, reachable again, available again, wieder #, zurück #, zruck #, weg #',
  'wieder da, wieder zurück, return office, away #, off #, out #',
);

/** What is an absence where it has a beginning or an end: `not available on Monday` may answer a question of ours. */
export const SPAN_HEADS = heads(
  'not available, unavailable, nicht da, nicht verfügbar, frei, pause, messe, conference, fortbildung',
  'schulung, krank, unterwegs, vacation, holiday, holidays, leave, nicht erreichen, not working',
  'not reachable, nicht erreichbar, unreachable, nicht vor ort, travel, training',
);

export const SPANS = wordList('until till untill til through from bis vom ab since ende');

/** What absences are told with besides. */
export const AROUND_AWAY = wordList(
  'i we am are is be will currently presently at moment now right away out of office ofice offices in my our the from on by',
  'until till til untill through thru to and including incl inclusive back again return returning available unavailable',
  'reachable unreachable not closed vacation vacations vaccation holiday holidays leave annual parental maternity paternity',
  'sick medical pto ooo oof abroad travelling traveling business trip conference offline off day days time work working desk',
  'family company shutdown shut break please note that during period due team taking enjoying only just sorry unfortunately',
  'short ill unwell training a an whole entire all week when with as first between starting hours monday for attending',
  'ich wir bin sind ist bleibt bleiben werde werden wird derzeit momentan zurzeit aktuell zur zeit gerade leider vom von ab am',
  'bis zum einschließlich einschliesslich einschl inkl inklusive im in den der die das dem urlaub ferien elternzeit mutterschutz',
  'krankenstand krank erkrankt krankgeschrieben abwesend abwesenheit ferienabwesend landesabwesend büro buero haus hause außer ausser',
  'unser unsere mein meine meiner nicht erreichbar verfügbar zu erreichen wieder zurück da persönlich für sie euch dich dann erst',
  'ebenfalls dienstreise geschäftsreise reise reisen auf unterwegs verreist betriebsferien betriebsurlaub betriebsruhe geschlossen',
  'weihnachtspause weihnachtsurlaub winterpause sommerpause weihnachtsferien sommerferien stehe stehen ihnen dir verfügung',
  'während zeitraum dauer auch noch tag tage familie frei habe haben jahresurlaub karenz zeitausgleich sabbatical fortbildung schulung',
  'messe platz arbeitsplatz team firma betrieb praxis kanzlei agentur mehr komme kommen kehre kehren ins nehme und also sowie zwischen',
  'machen mache macht genieße meinen meinem danach anschließend urlaubsbedingt krankheitsbedingt kurz vor ort an i bi de ferie nöd isch voraussichtlich vorauss beginn seit uhr dass ansprechbar wegen',
);

/** With one of these, the absence is over. */
export const OVER = wordList('was were been had war waren hatte hatten');

/** What may stand beside a date in a clause that is nothing but one. */
export const AROUND_DATES = wordList(
  'i we am are is be will from on to until till through and including again back in the',
  'ich wir bin sind ist werde werden vom von ab am bis zum einschließlich einschliesslich inkl inklusive einschl also d h an der den dem die und wieder',
);

/** Announcements of a sentence: `bitte beachten Sie, dass …`. */
export const NOTES = wordList('note beachten beachte beachtet sorry aware hinweis fyi info heads');
export const AROUND_NOTES = wordList(
  'please that be kindly of bitte sie du ihr dass up zur just to let you know',
);

/** What says that mails are hardly read. */
export const ACCESS_HEADS = heads(
  'access email, access emails, access mail, access mails, access messages, access slack, access inbox',
  'checking email, checking emails, checking messages, check email, check emails, check messages',
  'reading emails, read emails, zugriff mail, zugriff mails, zugriff email, zugriff emails',
  'zugriff postfach, zugriff nachrichten, mail weitergeleitet, mails weitergeleitet, email weitergeleitet',
  'emails weitergeleitet, nachricht weitergeleitet, nachrichten weitergeleitet, mails gelesen',
  'emails gelesen, nachrichten gelesen, mails bearbeitet, message forwarded, messages forwarded',
  'email forwarded, emails forwarded, lese mails, lese emails, lese nachrichten',
);
export const AROUND_ACCESS = wordList(
  'i we will have has only limited no sporadic intermittent restricted little very access to my our the email emails e mail mails',
  'messages message slack inbox phone during this time not be checking check reading read regularly irregularly sporadically',
  'occasionally from there your forwarded or and with in is are until till there',
  'habe haben hab ich wir nur eingeschränkt eingeschränkten sporadisch sporadischen keinen kein begrenzten unregelmäßig zugriff auf meine mails',
  'emails postfach nachrichten nachricht werden wird nicht gelesen weitergeleitet bearbeitet ihre eure deine lese in dieser zeit diesem zeitraum mit bis selten',
  'automatisch der die das während meiner abwesenheit',
);

/** What says that an answer comes later. */
export const LATER_HEADS = wordList(
  'reply respond answer attend received back touch beantworten antworten bearbeiten kümmern melde melden erhalten eingegangen antworte beantworte',
);
export const LATER_SUBJECTS = wordList('i we ich wir will werde werden wird have has melde');
export const AROUND_LATER = wordList(
  'i we will shall can your you the message messages email emails e mail mails request requests inquiry enquiry as soon possible asap',
  'when once upon my our return returning am are back after then from there to it them in due course shortly immediately',
  'thereafter promptly get be have has been been received reply respond answer attend touch on at earliest',
  'ich wir werde werden wird kann ihre deine eure ihrer nachricht nachrichten anfrage anfragen anliegen mich uns bei ihnen dir euch nach',
  'meiner unserer rückkehr rückkunft sobald so schnell wie möglich schnellstmöglich umgehend zeitnah dann danach anschluss im wieder zurück',
  'bin sind büro da daher erst am ab an den dem beantworten antworten bearbeiten kümmern melde melden erhalten eingegangen antworte beantworte haben habe um darum der die vom urlaub',
);

/** What names somebody who stands in, or what to do when it is urgent. */
export const STAND_IN_HEADS = wordList(
  'contact reach colleague colleagues urgent urgently emergency emergencies deputy substitute assistance immediate meantime stepping covering covers',
  'wenden wende kontaktieren kontaktiere kollege kollegin kollegen kolleginnen vertretung vertritt vertreten vertreter vertreterin ansprechpartner',
  'ansprechpartnerin dringend dringende dringenden dringender dringendes eilig eilige eiligen eilt notfall notfälle notfällen zentrale hotline zwischenzeit',
);
export const URGENT = wordList(
  'urgent urgently emergency emergencies immediate dringend dringende dringenden dringender dringendes eilig eilige eiligen eilt notfall notfälle notfällen',
);
/** With one of these beside it, “me” is no wish to be called. */
export const STANDS_IN = wordList('vertritt vertreten vertretung stepping covering covers');
export const ONESELF = wordList('me us mich mir uns');
export const AROUND_STAND_IN = wordList(
  'in case cases of matters matter inquiries enquiries requests request questions question issues for an any if you need require is are please',
  'can may my our the team at on via by phone mobile tel telephone email mail e or number during absence office then it call text i we am anything something support sales department dept in who will be',
  'bitte sich sie du dich euch ihr an meine meinen meiner unsere unseren unser herr herrn frau fällen fall anliegen angelegenheiten fragen',
  'rückfragen bei in zu für unter der die das den dem telefonisch telefon mobil handy nummer während abwesenheit ist sind erreichen',
  'können kannst könnt dürfen ihnen dir weiter hilft helfen steht stehen zur verfügung oder wenn es falls sonst wird werde von durch und allen',
  'haben hast ein eine einen sekretariat team support vertrieb buchhaltung ich wir bin mich mir uns me us ersatz stets jederzeit nur auch noch',
);
/** Behind one of these, a word with a capital may be the name of who stands in. */
export const BEFORE_STAND_IN = wordList(
  'contact reach call colleague an kollege kollegin kollegen kolleginnen herr herrn frau mr mrs ms to call ist is vertretung kontaktieren dr von durch by',
);

/** What only mail programs say. */
export const AUTOMATIC_HEADS = wordList(
  'automatic automated auto autoreply automatische automatisierte automatisch abwesenheitsnotiz abwesenheitsmeldung abwesenheitsassistent abwesenheitsbenachrichtigung abwesenheitsnachricht autoresponder',
);
export const AROUND_AUTOMATIC = wordList(
  'this is an a the reply response message mail email e notification notice generated sent was has been out of office please do not to respond abwesenheit',
  'dies das ist eine einer meine automatischen generierte generierten erstellte generiert erstellt versendete versendet antwort nachricht wurde erzeugt bitte nicht antworten darauf auf',
);

/** Who offers to help gladly; “gladly” by itself is a yes. */
export const GLADLY = wordList('gerne gern');
export const HELPS = wordList('verfügung hilft helfen weiter');

/** Labels of addresses and numbers. */
export const LABELS = wordList(
  'tel telefon telephone phone mobil mobile handy cell fax e email mail web t m f p durchwahl',
);

/** Who is away: without one of these, “offline until Friday” may speak of a machine. */
export const WHO_IS_AWAY = wordList(
  'i we am office our my team ich wir bin sind büro buero unser unsere mein meine mich uns kanzlei praxis agentur ooo urlaub ferien',
);
