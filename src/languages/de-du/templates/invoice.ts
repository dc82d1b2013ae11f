import { DUE_ASIDE, IS_DUE, ON_DUE_DATE, invoice as sie, WAS_DUE } from '../../de/templates/invoice.ts';
import { override } from '../../templates/override.ts';
import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

export const invoice: Texts = override(sie, {
  check_in: [
    {
      body: [
        '{% if was_due %}{{ matter_nom }} war am {{ was_due }} fällig, und bei uns ist dazu bisher nichts eingegangen.{% elsif due %}{{ matter_nom }} ist am {{ due }} fällig.{% else %}für {{ matter_acc }} [sehe ich|sehen wir] noch keinen Zahlungseingang.{% endif %} {% if due %}Kannst du die Überweisung bitte rechtzeitig veranlassen?{% else %}Kannst du die Überweisung bitte veranlassen?{% endif %} Falls das Geld schon unterwegs ist, hat sich diese Nachricht erledigt. Was euch für die Freigabe noch fehlt, zum Beispiel eine weitere Angabe auf der Rechnung, [reiche ich|reichen wir] nach.',
      ],
      short:
        '{% if was_due %}{{ matter_nom }} war am {{ was_due }} fällig{% elsif due %}{{ matter_nom }} ist am {{ due }} fällig{% else %}für {{ matter_acc }} [sehe ich|sehen wir] noch keinen Zahlungseingang{% endif %}. {% if due %}Kannst du die Überweisung bitte rechtzeitig veranlassen?{% else %}Kannst du die Überweisung bitte veranlassen?{% endif %} Falls das schon passiert ist: danke dir.',
    },
    {
      body: [
        `ist {{ matter_nom }}${DUE_ASIDE} bei euch an der richtigen Stelle angekommen? Wenn ja, veranlass die Zahlung bitte {% if due %}rechtzeitig{% else %}in den nächsten Tagen{% endif %}. Wenn nicht, nenn [mir|uns] bitte die passende Adresse, und [ich schicke|wir schicken] die Rechnung dorthin. Ist die Überweisung schon veranlasst, musst du auf diese Nachricht nicht antworten.`,
      ],
      short: `ist {{ matter_nom }}${DUE_ASIDE} bei euch an der richtigen Stelle angekommen? Wenn ja, überweist den Betrag bitte {% if due %}rechtzeitig{% else %}in den nächsten Tagen{% endif %}. Wenn nicht, nenn [mir|uns] bitte die passende Adresse.`,
    },
  ],
  follow_up: [
    {
      body: [
        `könnt ihr {{ matter_acc }} bitte ${ON_DUE_DATE}in den nächsten Tagen{% endif %} bezahlen?${WAS_DUE} Auf Wunsch [schicke ich|schicken wir] eine Kopie auch direkt an die Person, die bei euch Rechnungen bearbeitet. Falls an der Rechnung etwas unklar ist, ${CALL_US}, damit wir es klären. Und wenn ihr inzwischen bezahlt habt: vielen Dank.`,
      ],
      short: `könnt ihr {{ matter_acc }} bitte {% if due %}bis {{ due }}{% else %}in den nächsten Tagen{% endif %} bezahlen?${WAS_DUE} Was dir dafür noch fehlt, bekommst du von [mir|uns].`,
    },
    {
      body: [
        `hängt {{ matter_nom }} bei euch noch an etwas, zum Beispiel an einer Bestellnummer, einer Freigabe oder einer Frage zu einem Posten?${WAS_DUE} Wenn es an [mir|uns] liegt, [erledige ich|erledigen wir] das gleich. Ansonsten überweist den Betrag bitte {% if due %}bis {{ due }}{% else %}in den nächsten Tagen{% endif %}.`,
      ],
      short: `hängt {{ matter_nom }}${DUE_ASIDE} bei euch noch an etwas, zum Beispiel an einer Freigabe? Wenn nicht, überweist den Betrag bitte {% if due %}rechtzeitig{% else %}in den nächsten Tagen{% endif %}.`,
    },
  ],
  call: [
    {
      body: [
        'am Telefon klärt sich manches schneller als in drei E-Mails. Wann [kann ich|können wir] mit dir oder der Person, die sich um Zahlungen kümmert, kurz sprechen? Es geht um {{ matter_acc }}{% if was_due %}, fällig am {{ was_due }}{% endif %}. [Ich möchte|Wir möchten] klären, was ihr für die Überweisung noch braucht.{% if callback %} [Meine|Unsere] Nummer ist {{ callback }}.{% endif %} Falls das Geld inzwischen unterwegs ist: danke dir.',
      ],
      short: `wann [kann ich|können wir] mit dir oder der Person, die sich um Zahlungen kümmert, über {{ matter_acc }}${DUE_ASIDE} sprechen? Das klärt sich am Telefon meist in wenigen Minuten.`,
      opening: '{{ hello }} Es geht um {{ title }}. Bin ich da bei dir richtig?',
      voicemail: `{{ hello }} Es geht um {{ title }}. Ich wüsste gern, ob dir für die Zahlung noch etwas fehlt. ${CALL_BACK}`,
    },
    {
      body: [
        `{% if due %}ob {{ about_matter }} noch etwas offen ist{% else %}woran es bei {{ matter_dat }} noch hängt{% endif %}, [würde ich|würden wir] gern direkt mit dir klären.${WAS_DUE}${IS_DUE} Wann hättest du dafür fünf Minuten am Telefon? Falls sich bei euch jemand anderes darum kümmert, nenn [mir|uns] bitte Name und Durchwahl. Ist die Rechnung schon bezahlt, hat sich das Telefonat erledigt.`,
      ],
      short:
        'wann hättest du fünf Minuten für ein Telefonat {{ about_matter }}{% if was_due %}, fällig am {{ was_due }}{% elsif due %}, fällig am {{ due }}{% endif %}? Falls sich jemand anderes darum kümmert, nenn [mir|uns] bitte Name und Durchwahl.',
      opening:
        '{{ hello }} Es geht um {{ title }}. Kannst du mir sagen, wann ich mit der Zahlung rechnen kann?',
      voicemail: `{{ hello }} Es geht um {{ title }}. Ich wüsste gern, wann ich mit der Zahlung rechnen kann. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      body: [
        `{% if was_due %}{{ matter_nom }} war am {{ was_due }} fällig, bisher ist keine Zahlung eingegangen.{% elsif due %}{{ matter_nom }} ist am {{ due }} fällig.{% else %}{{ about_matter }} ist bisher keine Zahlung eingegangen.{% endif %} {% if due %}Kannst du [mir|uns] bis {{ by }}, bestätigen, dass sie pünktlich bezahlt wird?{% else %}Könnt ihr den offenen Betrag bitte bis {{ by }}, bezahlen?{% endif %} Wenn ein Posten nicht stimmt, ${CALL_US}.{% if due %} Falls für die Freigabe noch etwas fehlt, sag es bitte gleich dazu.{% else %} [Höre ich|Hören wir] bis dahin nichts und geht kein Geld ein, bekommt ihr von [mir|uns] ein förmliches Schreiben.{% endif %}`,
      ],
      short:
        '{% if due %}kannst du [mir|uns] bis {{ by_day }} bestätigen, dass {{ matter_nom }} zum {{ due }} bezahlt wird?{% else %}könnt ihr {{ matter_acc }}{% if was_due %}, fällig am {{ was_due }},{% endif %} bitte bis {{ by_day }} bezahlen? Sonst bekommt ihr ein förmliches Schreiben.{% endif %}',
    },
    {
      body: [
        `{% if due_on %}[kann ich|können wir] damit rechnen, dass {{ matter_nom }} zum {{ due }} bezahlt wird? Bitte bestätige [mir|uns] das kurz bis {{ by }}.{% else %}[kann ich|können wir] damit rechnen, dass {{ matter_nom }} bis {{ by }}, bezahlt wird?${WAS_DUE}{% endif %} Falls es ein Hindernis gibt, sag es [mir|uns] bitte vorher. Auf Wunsch bekommst du die Rechnung noch einmal.{% if due_on == null %} [Höre ich|Hören wir] bis dahin nichts und geht kein Geld ein, [schicke ich|schicken wir] das nächste Schreiben per Post.{% endif %}`,
      ],
      short:
        '{% if due %}[kann ich|können wir] damit rechnen, dass {{ matter_nom }} zum {{ due }} bezahlt wird? Bitte bestätige es kurz bis {{ by_day }}.{% else %}[kann ich|können wir] damit rechnen, dass {{ matter_nom }}{% if was_due %}, fällig am {{ was_due }},{% endif %} bis {{ by_day }} bezahlt wird? Sonst [schicke ich|schicken wir] das nächste Schreiben per Post.{% endif %}',
    },
  ],
  answer: [
    {
      body: [
        `danke für {{ message_acc }} {{ about_matter }}, und entschuldige bitte die Wartezeit. Du bekommst [meine|unsere] Antwort bis {{ by }}. Wenn du vorher darüber sprechen möchtest, ${CALL_US}.`,
      ],
      short:
        'danke für {{ message_acc }} {{ about_matter }}, und entschuldige bitte die Wartezeit. Du bekommst [meine|unsere] Antwort bis {{ by_day }}.',
    },
    {
      subject: '{{ title }}: Rückmeldung bis {{ by_day }}',
      body: [
        'du wartest noch auf eine Antwort {{ about_matter }}, und das tut [mir|uns] leid. Bis {{ by }}, liegt sie dir vor. Wenn es dir um einen bestimmten Posten geht, nenn ihn [mir|uns] bitte schon jetzt.',
      ],
      short:
        'du wartest noch auf eine Antwort {{ about_matter }}, und das tut [mir|uns] leid. Bis {{ by_day }} liegt sie dir vor.',
    },
  ],
  goodbye: [
    {
      body: [
        'das ist [meine|unsere] letzte E-Mail {{ about_matter }}{% if was_due %}, fällig am {{ was_due }}{% endif %}. {% if due %}Fällig ist der Betrag am {{ due }}.{% else %}Der Betrag ist weiterhin offen. Als Nächstes bekommt ihr dazu ein förmliches Schreiben.{% endif %} Was noch unklar ist, [bespreche ich|besprechen wir] mit dir am Telefon{% if callback %}: {{ callback }}{% endif %}.',
      ],
      short:
        'auf diesem Weg ist das [meine|unsere] letzte Nachricht {{ about_matter }}{% if was_due %}, fällig am {{ was_due }}{% endif %}. {% if due %}Fällig ist der Betrag am {{ due }}.{% else %}Der Betrag ist weiterhin offen. Als Nächstes bekommt ihr ein förmliches Schreiben.{% endif %}',
    },
    {
      body: [
        '{{ about_matter }}{% if was_due %}, fällig am {{ was_due }},{% endif %} bekommst du vorerst keine E-Mails mehr von [mir|uns]. {% if due %}Fällig ist der Betrag am {{ due }}.{% else %}Der Betrag ist weiterhin zu zahlen.{% endif %} Alles Weitere kommt per Post. Für ein Gespräch vorher erreichst du [mich|uns] {% if callback %}unter {{ callback }}{% else %}wie gewohnt{% endif %}.',
      ],
      short:
        '{{ about_matter }}{% if was_due %}, fällig am {{ was_due }},{% endif %} bekommst du hier vorerst keine Nachrichten mehr von [mir|uns]. {% if due %}Fällig ist der Betrag am {{ due }}.{% else %}Der Betrag ist weiterhin zu zahlen.{% endif %} Alles Weitere kommt per Post.',
    },
  ],
  reopening: [
    {
      body: [
        `{{ matter_nom }} ist bei uns nach wie vor offen.${WAS_DUE} Könnt ihr den Betrag bitte in den nächsten Tagen überweisen? Eine Kopie der Rechnung [schicke ich|schicken wir] dir auf Wunsch. Falls ihr mit einem Posten nicht einverstanden seid, ${CALL_US}. Ist das Geld inzwischen unterwegs, hat sich diese Nachricht erledigt.`,
      ],
      short:
        '{{ matter_nom }}{% if was_due %}, fällig am {{ was_due }},{% endif %} ist bei uns nach wie vor offen. Könnt ihr den Betrag bitte in den nächsten Tagen überweisen?',
    },
    {
      body: [
        `{{ matter_nom }} ist noch offen{% if was_due %}, fällig war sie am {{ was_due }}{% endif %}. Wann [kann ich|können wir] mit der Zahlung rechnen? Bitte überweist den Betrag, oder nenn [mir|uns] den Tag, an dem das Geld eingeht. Steht der Zahlung etwas im Weg, ist ein Gespräch oft einfacher als ein Brief{% if callback %}: [Meine|Unsere] Nummer ist {{ callback }}{% endif %}.`,
      ],
      short:
        '{{ matter_nom }}{% if was_due %}, fällig am {{ was_due }},{% endif %} ist noch offen. Wann [kann ich|können wir] mit der Zahlung rechnen?',
    },
  ],
});
