import { DUE_ASIDE, IS_DUE, ON_DUE_DATE, invoice as sie, WAS_DUE } from '../../de/templates/invoice.ts';
import { override } from '../../templates/override.ts';
import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

export const invoice: Texts = override(sie, {
  check_in: [
    {
      body: [
        '{% if was_due %}{{ matter_nom }} war am {{ was_due }} fällig, und bei uns ist dazu bisher nichts eingegangen.{% elsif due %}{{ matter_nom }} ist am {{ due }} fällig.{% else %}für {{ matter_acc }} [sehe ich|sehen wir] noch keinen Zahlungseingang.{% endif %} {% if due %}Kannst du die Überweisung bitte rechtzeitig veranlassen?{% else %}Kannst du die Überweisung bitte veranlassen?{% endif %} Falls das Geld schon unterwegs ist, hat sich diese Nachricht erledigt. Wenn euch für die Freigabe noch etwas fehlt, zum Beispiel eine Kopie der Rechnung oder eine weitere Angabe darauf, sag [mir|uns] kurz Bescheid; dann [reiche ich|reichen wir] es nach.',
      ],
      short:
        '{% if was_due %}{{ matter_nom }} war am {{ was_due }} fällig{% elsif due %}{{ matter_nom }} ist am {{ due }} fällig{% else %}für {{ matter_acc }} [sehe ich|sehen wir] noch keinen Zahlungseingang{% endif %}. {% if due %}Kannst du die Überweisung bitte rechtzeitig veranlassen?{% else %}Kannst du die Überweisung bitte veranlassen?{% endif %} Falls das schon passiert ist: danke dir.',
    },
    {
      body: [
        `Rechnungen bleiben leicht zwischen zwei Postfächern liegen. Ist {{ matter_nom }}${DUE_ASIDE} bei euch an der richtigen Stelle angekommen? Wenn ja, veranlass die Zahlung bitte {% if due %}rechtzeitig{% else %}in den nächsten Tagen{% endif %}. Wenn nicht, nenn [mir|uns] bitte die passende Adresse; dann [schicke ich|schicken wir] die Rechnung dorthin. Ist die Überweisung schon veranlasst, musst du auf diese Nachricht nicht antworten.`,
      ],
      short: `ist {{ matter_nom }}${DUE_ASIDE} bei euch an der richtigen Stelle angekommen? Falls nicht, nenn [mir|uns] bitte die passende Adresse; dann [schicke ich|schicken wir] die Rechnung dorthin.`,
    },
  ],
  follow_up: [
    {
      body: [
        `bezahlt ihr {{ matter_acc }} bitte ${ON_DUE_DATE}in den nächsten Tagen{% endif %}?${WAS_DUE} Eine Kopie [schicke ich|schicken wir] gern auch direkt an die Person, die bei euch Rechnungen bearbeitet. Falls an der Rechnung etwas unklar ist, ${CALL_US}, damit wir es klären. Und wenn ihr inzwischen bezahlt habt: vielen Dank.`,
      ],
      short: `bezahlt ihr {{ matter_acc }} bitte {% if due %}bis {{ due }}{% else %}in den nächsten Tagen{% endif %}?${WAS_DUE} Falls dir dafür noch etwas fehlt, bekommst du es von [mir|uns].`,
    },
    {
      body: [
        `hängt {{ matter_nom }} bei euch noch an etwas, zum Beispiel an einer Bestellnummer, einer Freigabe oder einer Frage zu einem Posten?${WAS_DUE} Wenn es an [mir|uns] liegt, [erledige ich|erledigen wir] das gleich. Ansonsten überweist den Betrag bitte ${ON_DUE_DATE}in den nächsten Tagen{% endif %} und gebt [mir|uns] kurz Bescheid.`,
      ],
      short: `hängt {{ matter_nom }}${DUE_ASIDE} bei euch noch an etwas, zum Beispiel an einer Freigabe? Wenn nicht, überweist den Betrag bitte {% if due %}rechtzeitig{% else %}in den nächsten Tagen{% endif %}.`,
    },
  ],
  call: [
    {
      body: [
        'am Telefon klärt sich manches schneller als in drei E-Mails. Wann [kann ich|können wir] mit dir oder der Person, die sich um Zahlungen kümmert, kurz sprechen? Es geht um {{ matter_acc }}{% if was_due %}; fällig war sie am {{ was_due }}{% endif %}. [Ich möchte|Wir möchten] gern klären, was ihr für die Überweisung noch braucht.{% if callback %} [Meine|Unsere] Nummer ist {{ callback }}.{% endif %} Falls das Geld inzwischen unterwegs ist: danke dir.',
      ],
      short: `wann [kann ich|können wir] mit dir oder der Person, die sich um Zahlungen kümmert, über {{ matter_acc }}${DUE_ASIDE} sprechen? Das klärt sich am Telefon meist in wenigen Minuten.`,
      opening:
        '{{ hello }} Es geht um {{ matter_acc }}{% if was_due %}; fällig war sie am {{ was_due }}{% endif %}. {% if due %}Ich wüsste gern, ob dir für die Zahlung noch etwas fehlt.{% else %}Ich sehe noch keinen Zahlungseingang und wüsste gern, ob dir dafür etwas fehlt.{% endif %} Bin ich da bei dir richtig?',
      voicemail: `{{ hello }} Es geht um {{ title }}; ich wüsste gern, ob dir für die Zahlung noch etwas fehlt. ${CALL_BACK}`,
    },
    {
      body: [
        `{% if due %}ob {{ about_matter }} noch etwas offen ist{% else %}woran es bei {{ matter_dat }} noch hängt{% endif %}, [würde ich|würden wir] gern direkt mit dir klären.${WAS_DUE}${IS_DUE} Wann hättest du dafür fünf Minuten am Telefon? Falls sich bei euch jemand anderes darum kümmert, nenn [mir|uns] bitte Name und Durchwahl; dann [melde ich mich|melden wir uns] dort. Ist die Rechnung schon bezahlt, hat sich das Telefonat erledigt.`,
      ],
      short:
        'wann hättest du fünf Minuten für ein Telefonat {{ about_matter }}{% if was_due %}, fällig am {{ was_due }}{% elsif due %}, fällig am {{ due }}{% endif %}? Falls sich jemand anderes darum kümmert, nenn [mir|uns] bitte Name und Durchwahl.',
      opening:
        '{{ hello }} Es geht um {{ matter_acc }}{% if was_due %}; fällig war sie am {{ was_due }}{% endif %}. Kannst du mir sagen, wann ich mit der Zahlung rechnen kann?',
      voicemail: `{{ hello }} Es geht um {{ title }}; ich wüsste gern, wann ich mit der Zahlung rechnen kann. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      body: [
        `{% if was_due %}{{ matter_nom }} war am {{ was_due }} fällig; bisher ist keine Zahlung eingegangen.{% elsif due %}{{ matter_nom }} ist am {{ due }} fällig.{% else %}{{ about_matter }} ist bisher keine Zahlung eingegangen.{% endif %} {% if due %}Kannst du [mir|uns] bis {{ by }}, bestätigen, dass sie pünktlich bezahlt wird?{% else %}Bezahlt ihr den offenen Betrag bitte bis {{ by }}?{% endif %} Wenn ein Posten nicht stimmt, ${CALL_US}; dann gehen wir ihn zusammen durch.{% if due %} Falls für die Freigabe noch etwas fehlt, sag es bitte gleich dazu.{% else %} Ist bis dahin weder Zahlung noch Nachricht da, kommt die nächste Erinnerung als förmliches Schreiben.{% endif %}`,
      ],
      short:
        '{% if due %}kannst du [mir|uns] bis {{ by_day }} bestätigen, dass {{ matter_nom }} zum {{ due }} bezahlt wird?{% else %}bezahlt ihr {{ matter_acc }}{% if was_due %}, fällig am {{ was_due }},{% endif %} bitte bis {{ by_day }}? Sonst kommt die nächste Erinnerung als förmliches Schreiben.{% endif %}',
    },
    {
      body: [
        `{% if due_on %}[kann ich|können wir] damit rechnen, dass {{ matter_nom }} zum {{ due }} bezahlt wird? Bitte bestätige [mir|uns] das kurz bis {{ by }}.{% else %}[kann ich|können wir] damit rechnen, dass {{ matter_nom }} bis {{ by }}, bezahlt wird?${WAS_DUE}{% endif %} Falls es ein Hindernis gibt, sag es [mir|uns] bitte vorher. Wenn dir die Rechnung nicht mehr vorliegt, [schicke ich|schicken wir] sie noch einmal.{% if due_on == null %} Ohne Zahlung oder Antwort bis zu diesem Tag geht die nächste Erinnerung per Post an euch.{% endif %}`,
      ],
      short:
        '{% if due %}[kann ich|können wir] damit rechnen, dass {{ matter_nom }} zum {{ due }} bezahlt wird? Bitte bestätige es kurz bis {{ by_day }}.{% else %}[kann ich|können wir] damit rechnen, dass {{ matter_nom }}{% if was_due %}, fällig am {{ was_due }},{% endif %} bis {{ by_day }} bezahlt wird? Sonst geht die nächste Erinnerung per Post an euch.{% endif %}',
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
        'du wartest noch auf eine Antwort {{ about_matter }}; das tut [mir|uns] leid. Bis {{ by }}, hörst du von [mir|uns]. Wenn es dir um einen bestimmten Posten geht, nenn ihn [mir|uns] bitte; dann [sehe ich ihn mir|sehen wir ihn uns] zuerst an.',
      ],
      short:
        'du wartest noch auf eine Antwort {{ about_matter }}; das tut [mir|uns] leid. Bis {{ by_day }} hörst du von [mir|uns].',
    },
  ],
  goodbye: [
    {
      body: [
        'das ist vorerst [meine|unsere] letzte Nachricht {{ about_matter }}{% if was_due %}, fällig am {{ was_due }}{% endif %}. {% if due %}Fällig ist der Betrag am {{ due }}.{% else %}Der Betrag ist weiterhin offen; als Nächstes bekommt ihr dazu ein förmliches Schreiben.{% endif %} Was noch unklar ist, [bespreche ich|besprechen wir] gern am Telefon{% if callback %}: {{ callback }}{% endif %}.',
      ],
      short:
        'das ist vorerst [meine|unsere] letzte Nachricht {{ about_matter }}{% if was_due %}, fällig am {{ was_due }}{% endif %}. {% if due %}Fällig ist der Betrag am {{ due }}.{% else %}Der Betrag ist weiterhin offen; als Nächstes bekommt ihr ein förmliches Schreiben.{% endif %}',
    },
    {
      body: [
        '{{ about_matter }}{% if was_due %}, fällig am {{ was_due }},{% endif %} bekommst du vorerst keine E-Mails mehr von [mir|uns]. {% if due %}Fällig ist der Betrag am {{ due }}; alles{% else %}Der Betrag ist weiterhin zu zahlen; alles{% endif %} Weitere kommt per Post. Wenn du vorher sprechen möchtest, erreichst du [mich|uns] {% if callback %}unter {{ callback }}{% else %}wie gewohnt{% endif %}.',
      ],
      short:
        '{{ about_matter }}{% if was_due %}, fällig am {{ was_due }},{% endif %} bekommst du hier vorerst keine Nachrichten mehr von [mir|uns]. {% if due %}Fällig ist der Betrag am {{ due }}; alles{% else %}Der Betrag ist weiterhin zu zahlen; alles{% endif %} Weitere kommt per Post.',
    },
  ],
  reopening: [
    {
      body: [
        `{{ matter_nom }} ist bei uns nach wie vor offen.${WAS_DUE} Überweist du den Betrag bitte in den nächsten Tagen? Eine Kopie der Rechnung [schicke ich|schicken wir] dir gern noch einmal. Falls ihr mit einem Posten nicht einverstanden seid, ${CALL_US}; dann klären wir das. Und wenn ihr inzwischen bezahlt habt, hat sich diese Nachricht erledigt.`,
      ],
      short:
        '{{ matter_nom }}{% if was_due %}, fällig am {{ was_due }},{% endif %} ist bei uns nach wie vor offen. Überweist du den Betrag bitte in den nächsten Tagen?',
    },
    {
      body: [
        `beim Durchgehen offener Rechnungen [bin ich|sind wir] wieder auf {{ matter_acc }} gestoßen.${WAS_DUE} Was steht der Zahlung bei euch noch im Weg? Ein Gespräch ist oft einfacher als ein Brief{% if callback %}; [meine|unsere] Nummer ist {{ callback }}{% endif %}. Falls ihr inzwischen überwiesen habt, nenn [mir|uns] bitte das Datum, damit [ich die Zahlung finde|wir die Zahlung finden].`,
      ],
      short:
        'beim Durchgehen offener Rechnungen [bin ich|sind wir] wieder auf {{ matter_acc }}{% if was_due %}, fällig am {{ was_due }},{% endif %} gestoßen. Was steht der Zahlung bei euch noch im Weg?',
    },
  ],
});
