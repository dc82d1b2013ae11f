import { IS_DUE, ON_DUE_DATE, invoice as sie, WAS_DUE } from '../../de/templates/invoice.ts';
import { override } from '../../templates/override.ts';
import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

export const invoice: Texts = override(sie, {
  check_in: [
    {
      body: [
        '{% if was_due %}{{ matter_nom }} war am {{ was_due }} fällig, und [ich sehe|wir sehen] bei uns noch keinen Zahlungseingang.{% elsif due %}{{ matter_nom }} ist am {{ due }} fällig.{% else %}für {{ matter_acc }} [sehe ich|sehen wir] noch keinen Zahlungseingang.{% endif %} {% if due %}Kannst du die Überweisung bitte rechtzeitig veranlassen?{% else %}Kannst du die Überweisung bitte veranlassen?{% endif %} Falls das Geld schon unterwegs ist, hat sich diese Nachricht erledigt. Wenn für die Freigabe noch etwas fehlt, zum Beispiel eine Bestellnummer oder eine Kopie, sag [mir|uns] kurz Bescheid; dann bekommst du es.',
      ],
      short:
        '{% if was_due %}{{ matter_nom }} war am {{ was_due }} fällig{% elsif due %}{{ matter_nom }} ist am {{ due }} fällig{% else %}für {{ matter_acc }} [sehe ich|sehen wir] noch keinen Zahlungseingang{% endif %}. {% if due %}Kannst du die Überweisung rechtzeitig veranlassen?{% else %}Kannst du die Überweisung bitte veranlassen?{% endif %} Falls schon geschehen: danke.',
    },
    {
      body: [
        `Rechnungen bleiben leicht zwischen zwei Postfächern liegen. Ist {{ matter_nom }}{% if was_due %}, fällig am {{ was_due }},{% elsif due %}, fällig am {{ due }},{% endif %} an der richtigen Stelle angekommen? Falls nicht, nenn [mir|uns] bitte die passende Adresse; dann [schicke ich|schicken wir] sie dorthin. Wenn die Überweisung schon veranlasst ist, kannst du diese Nachricht einfach löschen.`,
      ],
      short:
        'ist {{ matter_nom }} bei euch an der richtigen Stelle angekommen? Falls nicht, nenn [mir|uns] bitte die passende Adresse; dann [schicke ich|schicken wir] sie dorthin.',
    },
  ],
  follow_up: [
    {
      body: [
        `bezahlt ihr {{ matter_acc }} bitte ${ON_DUE_DATE}in den nächsten Tagen{% endif %}?${WAS_DUE} Eine Kopie [schicke ich|schicken wir] gern auch direkt an die Person, die bei euch Rechnungen bearbeitet. Falls an der Rechnung etwas unklar ist, ${CALL_US}, damit wir es klären. Und wenn ihr inzwischen bezahlt habt: vielen Dank.`,
      ],
      short:
        'bezahlt ihr {{ matter_acc }} bitte {% if due %}bis {{ due }}{% else %}in den nächsten Tagen{% endif %}? Falls dir dafür noch etwas fehlt, bekommst du es von [mir|uns].',
    },
    {
      body: [
        `hängt {{ matter_nom }} bei euch noch an etwas, zum Beispiel an einer Bestellnummer, einer Freigabe oder einer Frage zu einem Posten?${WAS_DUE} Wenn es an [mir|uns] liegt, [erledige ich|erledigen wir] das sofort. Ansonsten überweise den Betrag bitte ${ON_DUE_DATE}in den nächsten Tagen{% endif %} und gib [mir|uns] kurz Bescheid.`,
      ],
    },
  ],
  call: [
    {
      body: [
        `am Telefon klärt sich manches schneller als in drei E-Mails. Wann [kann ich|können wir] mit dir oder der Person, die sich um Zahlungen kümmert, kurz sprechen? Es geht um {{ matter_acc }}{% if was_due %}; fällig war sie am {{ was_due }}{% endif %}. [Ich möchte|Wir möchten] gern klären, was ihr für die Überweisung noch braucht.{% if callback %} [Meine|Unsere] Nummer ist {{ callback }}.{% endif %} Falls das Geld inzwischen unterwegs ist, danke dir.`,
      ],
      short:
        'wann [kann ich|können wir] mit dir oder der Person, die sich um Zahlungen kümmert, {{ about_matter }} sprechen? Am Telefon klärt sich das meist in einer Minute.',
      opening:
        '{{ hello }} Es geht um {{ matter_acc }}{% if was_due %}; fällig war sie am {{ was_due }}{% endif %}. {% if due %}Ich wüsste gern, ob dir für die Zahlung noch etwas fehlt.{% else %}Ich sehe noch keinen Zahlungseingang und wüsste gern, ob dir dafür etwas fehlt.{% endif %} Bin ich da bei dir richtig?',
      voicemail: `{{ hello }} Es geht um {{ matter_acc }}; ich wüsste gern, ob dir für die Zahlung noch etwas fehlt. ${CALL_BACK}`,
    },
    {
      body: [
        `{% if due %}ob {{ about_matter }} noch etwas offen ist{% else %}woran es bei {{ matter_dat }} noch hängt{% endif %}, [würde ich|würden wir] gern direkt mit dir klären.${WAS_DUE}${IS_DUE} Wann hättest du dafür fünf Minuten am Telefon? Falls sich bei euch jemand anderes darum kümmert, reichen Name und Durchwahl, dann [melde ich mich|melden wir uns] dort. Ist die Rechnung schon bezahlt, hat sich das Telefonat erledigt.`,
      ],
      short:
        'wann hättest du fünf Minuten für ein Telefonat {{ about_matter }}? Falls sich jemand anderes darum kümmert, reichen Name und Durchwahl.',
      opening:
        '{{ hello }} Es geht um {{ matter_acc }}. Kannst du mir sagen, wo sie gerade liegt und wann sie bezahlt wird?',
      voicemail: `{{ hello }} Es geht um {{ matter_acc }}; ich wüsste gern, wann ich mit der Zahlung rechnen kann. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      body: [
        `{% if was_due %}{{ matter_nom }} war am {{ was_due }} fällig; bisher ist keine Zahlung eingegangen.{% elsif due %}{{ matter_nom }} ist am {{ due }} fällig.{% else %}{{ about_matter }} ist bisher keine Zahlung eingegangen.{% endif %} {% if due %}Kannst du [mir|uns] bis {{ by }}, bestätigen, dass sie pünktlich bezahlt wird?{% else %}Überweist du den Betrag bitte bis {{ by }}?{% endif %} Wenn ein Posten nicht stimmt, ${CALL_US}; dann gehen wir ihn zusammen durch.{% if due %} Falls für die Freigabe noch etwas fehlt, sag es bitte gleich dazu.{% else %} Ist bis dahin weder eine Zahlung noch eine Nachricht da, kommt die nächste Erinnerung als förmliches Schreiben.{% endif %}`,
      ],
      short:
        '{% if due %}kannst du [mir|uns] bis {{ by_day }} bestätigen, dass {{ matter_nom }} pünktlich bezahlt wird?{% else %}bezahlt ihr {{ matter_acc }} bitte bis {{ by_day }}? Sonst kommt die nächste Erinnerung als förmliches Schreiben.{% endif %}',
    },
    {
      body: [
        `{% if due_on %}wird {{ matter_nom }} zum {{ due }} bezahlt? Eine kurze Bestätigung bis {{ by }}, reicht.{% else %}wird {{ matter_nom }} bis {{ by }}, bezahlt?${WAS_DUE}{% endif %} Falls etwas dagegen spricht, sag es [mir|uns] gern vorher, schriftlich oder am Telefon. Und wenn dir die Rechnung nicht mehr vorliegt, [schicke ich|schicken wir] sie noch einmal.{% if due_on == null %} Ohne Zahlung oder Antwort bis zu diesem Tag geht die nächste Erinnerung per Post an euch.{% endif %}`,
      ],
      short:
        '{% if due %}wird {{ matter_nom }} zum {{ due }} bezahlt? Eine kurze Bestätigung bis {{ by_day }} reicht.{% else %}wird {{ matter_nom }} bis {{ by_day }} bezahlt? Ohne Zahlung oder Antwort geht die nächste Erinnerung per Post an euch.{% endif %}',
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
      subject: '{{ title }}: entschuldige die Wartezeit',
      body: [
        'du wartest noch auf eine Antwort {{ about_matter }}; das tut [mir|uns] leid. Bis {{ by }}, hörst du von [mir|uns]. Wenn dir ein bestimmter Posten auf der Rechnung wichtig ist, nenn ihn [mir|uns]; dann [sehe ich|sehen wir] ihn zuerst an.',
      ],
      short:
        'du wartest noch auf eine Antwort {{ about_matter }}; das tut [mir|uns] leid. Bis {{ by_day }} hörst du von [mir|uns].',
    },
  ],
  goodbye: [
    {
      body: [
        `das ist [meine|unsere] letzte persönliche Nachricht {{ about_matter }}{% if was_due %}, fällig am {{ was_due }}{% endif %}. {% if due %}Fällig ist der Betrag am {{ due }}.{% else %}Der Betrag ist weiterhin offen; das nächste Schreiben dazu wird ein förmliches sein.{% endif %} Wenn etwas daran nicht stimmt, sprich [mich|uns] bitte an{% if callback %}: {{ callback }}{% endif %}.`,
      ],
      short:
        'das ist [meine|unsere] letzte persönliche Nachricht {{ about_matter }}. {% if due %}Fällig ist der Betrag am {{ due }}.{% else %}Der Betrag ist weiterhin offen; das nächste Schreiben dazu wird ein förmliches sein.{% endif %}',
    },
    {
      body: [
        '{{ about_matter }} bekommst du von [mir|uns] keine weiteren E-Mails. {% if due %}Fällig ist der Betrag am {{ due }}, alles{% else %}Der Betrag bleibt offen, alles{% endif %} Weitere kommt per Post. Für ein Gespräch [bin ich|sind wir] weiterhin{% if callback %} unter {{ callback }}{% endif %} zu erreichen und [freue mich|freuen uns] über deinen Anruf.',
      ],
      short:
        '{{ about_matter }} bekommst du von [mir|uns] hier keine weiteren Nachrichten. {% if due %}Fällig ist der Betrag am {{ due }}, alles{% else %}Die Rechnung bleibt offen, alles{% endif %} Weitere kommt per Post.',
    },
  ],
  reopening: [
    {
      body: [
        `{{ matter_nom }} ist bei uns nach wie vor offen.${WAS_DUE} Schaust du bitte nach und sagst [mir|uns], wann die Zahlung kommt? Wenn du eine Kopie oder andere Angaben auf der Rechnung brauchst, [schicke ich|schicken wir] sie dir. Und falls ihr mit etwas nicht einverstanden seid, sag es [mir|uns] offen, gern auch am Telefon.`,
      ],
      short:
        '{{ matter_nom }} ist bei uns nach wie vor offen. Schaust du bitte nach und sagst [mir|uns], wann die Zahlung kommt?',
    },
    {
      body: [
        `beim Durchgehen offener Rechnungen [bin ich|sind wir] wieder auf {{ matter_acc }} gestoßen.${WAS_DUE} Was braucht ihr noch, um sie zu bezahlen? Ein Gespräch ist oft einfacher als ein Brief{% if callback %}; [meine|unsere] Nummer ist {{ callback }}{% endif %}. Falls die Zahlung inzwischen erfolgt ist, nenn [mir|uns] bitte das Datum, damit [ich sie finde|wir sie finden].`,
      ],
      short:
        'beim Durchgehen offener Rechnungen [bin ich|sind wir] wieder auf {{ matter_acc }} gestoßen. Was braucht ihr noch, um sie zu bezahlen?',
    },
  ],
});
