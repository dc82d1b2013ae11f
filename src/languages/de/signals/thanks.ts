import type { ThanksSignals } from '../../../domain/conversations/classification/signals.ts';
import { wordList } from '../../../domain/conversations/classification/word-list.ts';

/** Thanks, greetings and farewells, in German. */
export const thanks: ThanksSignals = {
  thanks: wordList(
    'danke dankeschön dankeschoen dankschön dank merci mersi dankä dangge dankee dnake danek thansk tanks thanky',
    'bedanke bedanken dankesehr',
  ),
  aroundThanks: wordList(
    'vielen viele vieln herzlichen herzliche herzlich besten beste lieben tausend schönen sehr ganz',
    'dir euch ihnen dich sie ihr ich wir mich uns möchte möchten nochmal nochmals noch mal einmal',
    'schön schoen schon vielmals vielmal vilmal vilmol viumau auch ebenso ebenfalls gleichfalls',
    'im voraus vorab jetzt alle allen an lieb nett von wirklich bitteschön',
  ),
  exclamations: wordList('super prima toll klasse spitze wunderbar cool wow oh'),
  ahead: wordList('voraus vorab'),
  for: wordList('für fürs fuer'),
  thingDeterminers: wordList(
    'das die der den dem d deine deinen dein deiner eure euren euer eurer ihre ihren ihr ihrer diese dieses diesen alle alles',
  ),
  pronouns: wordList('alles'),
  thingConnectors: wordList('zu zum zur über bezüglich bei im von vom'),
  thingAttributes: wordList(
    'schnelle schnellen rasche prompte tolle super gute guten nette netten liebe lieben freundliche ausführliche große grosse weitere',
    'wertvolle hilfreiche zügige sehr',
  ),
  thingNouns: wordList(
    'hilfe unterstützung infos info information informationen nachricht nachrichten erinnerung rückmeldung rueckmeldung',
    'antwort antworten mühe mühen arbeit zeit geduld verständnis angebot angebote kostenvoranschlag offerte unterlagen',
    'dokumente datei dateien rechnung zusendung übersendung zusenden schicken senden weiterleitung hinweis hinweise tipp',
    'auskunft einladung gespräch telefonat termin treffen anruf zusammenarbeit vertrauen aufmerksamkeit einsatz',
    'engagement bestätigung präsentation protokoll zusammenfassung erklärung klarstellung projekt',
  ),
  compoundEnds: wordList(),
  greetings: wordList(
    'hi hey hallo hallöchen moin moinmoin servus grüezi gruezi grüessech hoi sali salü',
    'grüß grüss griaß tag abend mahlzeit liebe lieber liebes geehrte geehrter morgen ladies herren gentlemen',
  ),
  aroundGreetings: wordList(
    'guten gott dich euch sie sehr damen herren herr frau zusammen alle kolleginnen kollegen absender allerseits wohl',
  ),
  farewells: wordList(
    'ciao tschüss tschüs tschau baba',
    'grüße grüsse gruß gruss grüßen grüssen grüessli grüess gruezi lg vg bg mfg glg hg kr br',
  ),
  wishes: wordList(
    'wochenende feierabend abend tag woche feiertage feiertagen urlaub ferien weihnachten jahr rutsch ostern gesund weihnachtszeit festtage bald',
  ),
  aroundFarewells: wordList(
    'beste besten bester liebe lieben lieber viele vielen herzliche herzlichen herzlich freundliche freundlichen freundlicher schöne schönen schönes gute guten',
    'ein einen einem eine dir euch ihnen dann noch aus sonnige sonnigen frohe frohes gutes neue neues erholsame erholsamen erholsames',
    'angenehmen angenehmes ruhigen wünsche wünschen ich wir auch ebenfalls mit bis ins bleiben bleibt bleib sie ihr deine eure en schöne liebi liäbi',
  ),
  activityEndings: [],
};
