import type { AbsenceSignals } from '../../../domain/conversations/classification/signals.ts';
import { wordCombinations } from '../../../domain/conversations/classification/word-combinations.ts';
import { wordList } from '../../../domain/conversations/classification/word-list.ts';

/** Absence notes, in German. */
export const absence: AbsenceSignals = {
  awayHeads: wordCombinations(
    'im urlaub, in urlaub, auf urlaub, urlaub, jahresurlaub',
    'urlaubsbedingt, ferien, weihnachtsferien, sommerferien, elternzeit, mutterschutz, karenz, zeitausgleich',
    'krankenstand, krankgeschrieben, erkrankt, bin krank, krankheitsbedingt, abwesend, ferienabwesend',
    'landesabwesend, abwesenheit, nicht büro, nicht buero, nicht haus, nicht hause, nöd büro, außer haus',
    'ausser haus, außer hause, nicht platz, nicht arbeitsplatz, dienstreise, geschäftsreise, auf reisen',
    'verreist, betriebsferien, betriebsurlaub, betriebsruhe, geschlossen #, büro geschlossen',
    'weihnachtspause, weihnachtsurlaub, winterpause, sommerpause, wieder erreichbar, wieder verfügbar',
    'nicht_da #, wieder verfügung, wieder büro, wieder haus, wieder hause, wieder ansprechbar, zurück büro',
  ),
  returnHeads: wordCombinations('zurück #, zruck #, weg #, wieder da, wieder zurück'),
  spanHeads: wordCombinations(
    'nicht da, nicht verfügbar, habe frei, haben frei, messe, fortbildung',
    'schulung, krank, unterwegs, nicht erreichen',
    'nicht erreichbar, nicht vor ort',
  ),
  spans: wordList('bis vom ab ende'),
  mentionHeads: wordCombinations(
    'weg, fort, krank, unterwegs, geschlossen, betrieb ruht, büro ruht, machen pause, mache pause, haben pause, zurück, zruck, abwesend, urlaub, ferien, verreist, nicht erreichbar',
    'nicht da, wieder da, wieder erreichbar, nicht verfügbar, haben zu, wir schließen, wir schliessen, bin raus, auszeit',
    'habe frei, haben frei, im ausland, niemand da, niemand haus, niemand büro, keiner da, keiner haus, nicht besetzt, unbesetzt, wir_zu',
  ),
  reasonHeads: wordCombinations(
    'brückentag, brückentage, fenstertag, fenstertage, zwickeltag, feiertag, kurzarbeit, inventur, klausur, klausurtagung',
    'betriebsausflug, betriebsversammlung, elternzeit, hochzeit, umzug, krankenhaus, spital, kur, reha',
  ),
  reasonEndings: [/(?:ferien|urlaub|schließung|schliessung|schließtage?|schliesstage?|betriebsruhe)$/],
  regrets: wordList('leider aber'),
  mentionSpans: wordList('bis vom ab ende über für zwischen während seit erst im'),
  aroundAway: wordList(
    'ich wir bin sind ist hat befinde befindet befinden bleibt bleiben werde werden wird derzeit momentan zurzeit aktuell zur zeit gerade leider vom von ab am',
    'bis zum einschließlich einschliesslich einschl inkl inklusive im in den der die das dem urlaub ferien elternzeit mutterschutz',
    'krankenstand krank erkrankt krankgeschrieben abwesend abwesenheit ferienabwesend landesabwesend büro buero haus hause außer ausser',
    'unser unsere mein meine meiner nicht erreichbar verfügbar zu erreichen wieder zurück da persönlich für sie euch dich dann erst',
    'ebenfalls dienstreise geschäftsreise reise reisen auf unterwegs verreist betriebsferien betriebsurlaub betriebsruhe geschlossen',
    'weihnachtspause weihnachtsurlaub winterpause sommerpause weihnachtsferien sommerferien stehe stehen ihnen dir verfügung',
    'während zeitraum dauer auch noch tag tage familie frei habe haben jahresurlaub karenz zeitausgleich sabbatical fortbildung schulung',
    'messe platz arbeitsplatz team firma betrieb praxis kanzlei agentur mehr komme kommen kehre kehren ins nehme und also sowie zwischen',
    'machen mache macht genieße meinen meinem danach anschließend urlaubsbedingt krankheitsbedingt kurz vor ort an i bi de ferie nöd isch voraussichtlich vorauss beginn seit uhr dass ansprechbar wegen',
  ),
  negations: wordList('nicht nöd'),
  afterNegations: wordList('im in am vor zu an der dem meinem unserem bis zum persönlich auf mehr'),
  denied: wordList('büro buero haus hause platz arbeitsplatz ort da verfügbar erreichbar erreichen'),
  over: wordList('war waren hatte hatten'),
  aroundDates: wordList(
    'ich wir bin sind ist werde werden vom von ab am bis zum einschließlich einschliesslich inkl inklusive einschl also d h an der den dem die und wieder erst',
  ),
  notes: wordList('beachten beachte beachtet hinweis info'),
  aroundNotes: wordList('bitte sie du ihr dass zur'),
  accessHeads: wordCombinations(
    'zugriff mail, zugriff mails, zugriff email, zugriff emails',
    'zugriff postfach, zugriff nachrichten, mail weitergeleitet, mails weitergeleitet, email weitergeleitet',
    'emails weitergeleitet, nachricht weitergeleitet, nachrichten weitergeleitet, mails gelesen',
    'emails gelesen, nachrichten gelesen, mails bearbeitet',
    'lese mails, lese emails, lese nachrichten',
  ),
  aroundAccess: wordList(
    'habe haben hab ich wir nur eingeschränkt eingeschränkten sporadisch sporadischen keinen kein begrenzten unregelmäßig zugriff auf meine mails',
    'emails postfach nachrichten nachricht werden wird nicht gelesen weitergeleitet bearbeitet ihre eure deine lese in dieser zeit diesem zeitraum mit bis selten',
    'automatisch der die das während meiner abwesenheit',
  ),
  laterHeads: wordList(
    'beantworten antworten bearbeiten kümmern melde melden erhalten eingegangen antworte beantworte',
  ),
  laterSubjects: wordList('ich wir werde werden wird melde'),
  aroundLater: wordList(
    'ich wir werde werden wird kann ihre deine eure ihrer nachricht nachrichten anfrage anfragen anliegen mich uns bei ihnen dir euch nach',
    'meiner unserer rückkehr rückkunft sobald so schnell wie möglich schnellstmöglich umgehend zeitnah dann danach anschluss im wieder zurück',
    'bin sind büro da daher erst am ab an den dem beantworten antworten bearbeiten kümmern melde melden erhalten eingegangen antworte beantworte haben habe um darum der die vom urlaub',
  ),
  standInHeads: wordList(
    'wenden wende kontaktieren kontaktiere kollege kollegin kollegen kolleginnen vertretung vertritt vertreten vertreter vertreterin ansprechpartner',
    'ansprechpartnerin dringend dringende dringenden dringender dringendes eilig eilige eiligen eilt notfall notfälle notfällen zentrale hotline zwischenzeit',
  ),
  urgent: wordList(
    'dringend dringende dringenden dringender dringendes eilig eilige eiligen eilt notfall notfälle notfällen',
  ),
  standsIn: wordList('vertritt vertreten vertretung'),
  oneself: wordList('mich mir uns'),
  aroundStandIn: wordList(
    'bitte sich sie du dich euch ihr an meine meinen meiner unsere unseren unser herr herrn frau fällen fall anliegen angelegenheiten fragen',
    'rückfragen bei in zu für unter der die das den dem telefonisch telefon mobil handy nummer während abwesenheit ist sind erreichen',
    'können kannst könnt dürfen ihnen dir weiter hilft helfen steht stehen zur verfügung oder wenn es falls sonst wird werde von durch und allen',
    'haben hast ein eine einen sekretariat team support vertrieb buchhaltung ich wir bin mich mir uns me us ersatz stets jederzeit nur auch noch',
  ),
  beforeStandIn: wordList(
    'an kollege kollegin kollegen kolleginnen herr herrn frau ist vertretung kontaktieren dr von durch',
  ),
  automaticHeads: wordList(
    'automatische automatisierte automatisch abwesenheitsnotiz abwesenheitsmeldung abwesenheitsassistent abwesenheitsbenachrichtigung abwesenheitsnachricht autoresponder',
  ),
  aroundAutomatic: wordList(
    'dies das ist eine einer meine automatischen generierte generierten erstellte generiert erstellt versendete versendet antwort nachricht wurde erzeugt bitte nicht antworten darauf auf',
  ),
  gladly: wordList('gerne gern'),
  helps: wordList('verfügung hilft helfen weiter'),
  labels: wordList('tel telefon mobil handy fax e email mail web t m f durchwahl'),
  whoIsAway: wordList(
    'ich wir bin sind büro buero team unser unsere mein meine mich uns kanzlei praxis agentur urlaub ferien firma betrieb laden',
    'geschäft werkstatt sekretariat studio niemand keiner alle',
  ),
};
