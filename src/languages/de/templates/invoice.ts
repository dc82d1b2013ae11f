import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

/** A known due date is named; if none is known, the text only says that no payment has been received. */
export const WAS_DUE = '{% if was_due %} Fällig war sie am {{ was_due }}.{% endif %}';
export const IS_DUE = '{% if due %} Fällig ist sie am {{ due }}.{% endif %}';
export const ON_DUE_DATE = '{% if due_on %}bis zum Fälligkeitstermin, {{ due_on }},{% else %}';

export const invoice: Texts = {
  check_in: [
    {
      subject:
        '{{ title }}{% if was_due %}, fällig am {{ was_due }}{% elsif due %}, fällig am {{ due }}{% else %}: Zahlung{% endif %}',
      body: [
        '{% if was_due %}{{ matter_nom }} war am {{ was_due }} fällig; einen Zahlungseingang [sehe ich|sehen wir] bei uns noch nicht.{% elsif due %}{{ matter_nom }} ist am {{ due }} fällig.{% else %}für {{ matter_acc }} [sehe ich|sehen wir] noch keinen Zahlungseingang.{% endif %} {% if due %}Können Sie die Überweisung bitte rechtzeitig veranlassen?{% else %}Würden Sie die Überweisung bitte veranlassen?{% endif %} Falls die Zahlung schon unterwegs ist, hat sich diese Nachricht erledigt. Wenn für die Freigabe noch etwas fehlt, zum Beispiel eine Bestellnummer oder eine Kopie, sagen Sie es [mir|uns] bitte; dann [reiche ich|reichen wir] es nach.',
      ],
      short:
        '{% if was_due %}{{ matter_nom }} war am {{ was_due }} fällig{% elsif due %}{{ matter_nom }} ist am {{ due }} fällig{% else %}für {{ matter_acc }} [sehe ich|sehen wir] noch keinen Zahlungseingang{% endif %}. {% if due %}Können Sie die Überweisung rechtzeitig veranlassen?{% else %}Würden Sie die Überweisung bitte veranlassen?{% endif %} Falls schon geschehen: danke.',
    },
    {
      subject: '{{ title }}: die richtige Adresse',
      body: [
        `Rechnungen bleiben leicht zwischen zwei Postfächern liegen. Ist {{ matter_nom }}{% if was_due %}, fällig am {{ was_due }},{% elsif due %}, fällig am {{ due }},{% endif %} bei der zuständigen Person angekommen? Falls nicht, nennen Sie [mir|uns] bitte die richtige Adresse; dann [schicke ich|schicken wir] sie dorthin. Wenn die Überweisung bereits veranlasst ist, müssen Sie auf diese Nachricht nicht antworten.`,
      ],
      short:
        'ist {{ matter_nom }} bei der zuständigen Person angekommen? Falls nicht, nennen Sie [mir|uns] bitte die richtige Adresse; dann [schicke ich|schicken wir] sie dorthin.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: Zahlung {% if due %}bis {{ due }}{% else %}in den nächsten Tagen{% endif %}',
      body: [
        `würden Sie {{ matter_acc }} bitte ${ON_DUE_DATE}in den nächsten Tagen{% endif %} begleichen?${WAS_DUE} Eine Kopie [schicke ich|schicken wir] gern auch direkt an die Person, die bei Ihnen Rechnungen bearbeitet. Falls an der Rechnung etwas unklar ist, ${CALL_US}, damit wir es klären. Und wenn Sie inzwischen bezahlt haben: vielen Dank.`,
      ],
      short:
        'würden Sie {{ matter_acc }} bitte {% if due %}bis {{ due }}{% else %}in den nächsten Tagen{% endif %} begleichen? Falls Ihnen dafür noch etwas fehlt, bekommen Sie es von [mir|uns].',
    },
    {
      subject: '{{ title }}: was noch fehlt',
      body: [
        `hängt {{ matter_nom }} bei Ihnen noch an etwas, zum Beispiel an einer Bestellnummer, einer Freigabe oder einer Frage zu einem Posten?${WAS_DUE} Wenn es an [mir|uns] liegt, [erledige ich|erledigen wir] das sofort. Ansonsten überweisen Sie den Betrag bitte ${ON_DUE_DATE}in den nächsten Tagen{% endif %} und geben [mir|uns] kurz Bescheid.`,
      ],
      short:
        'hängt {{ matter_nom }} noch an etwas, zum Beispiel an einer Bestellnummer oder einer Freigabe? Wenn es an [mir|uns] liegt, [erledige ich|erledigen wir] das sofort.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: eine Minute am Telefon',
      body: [
        `am Telefon klärt sich manches schneller als in drei E-Mails. Wann [kann ich|können wir] mit Ihnen oder der Person, die sich um Zahlungen kümmert, kurz sprechen? Es geht um {{ matter_acc }}{% if was_due %}; fällig war sie am {{ was_due }}{% endif %}. [Ich möchte|Wir möchten] gern klären, was Sie für die Überweisung noch brauchen.{% if callback %} [Meine|Unsere] Nummer ist {{ callback }}.{% endif %} Falls das Geld inzwischen unterwegs ist, vielen Dank.`,
      ],
      short:
        'wann [kann ich|können wir] mit Ihnen oder der Person, die sich um Zahlungen kümmert, {{ about_matter }} sprechen? Am Telefon klärt sich das meist in einer Minute.',
      opening:
        '{{ hello }} Es geht um {{ matter_acc }}{% if was_due %}; fällig war sie am {{ was_due }}{% endif %}. {% if due %}Ich wüsste gern, ob Ihnen für die Zahlung noch etwas fehlt.{% else %}Ich sehe noch keinen Zahlungseingang und wüsste gern, ob Ihnen dafür etwas fehlt.{% endif %} Bin ich bei Ihnen da richtig?',
      points: [
        'Fragen, ob die Rechnung in Ordnung ist und wer sie freigibt.',
        'Nach dem Tag der Zahlung fragen und ihn notieren.',
        'Ratenzahlung nur auf Nachfrage, nur mit festen Terminen und nur, wenn sie intern genehmigt ist.',
      ],
      voicemail: `{{ hello }} Es geht um {{ matter_acc }}; ich wüsste gern, ob Ihnen für die Zahlung noch etwas fehlt. ${CALL_BACK}`,
    },
    {
      subject: '{{ title }}: fünf Minuten am Telefon',
      body: [
        `{% if due %}ob {{ about_matter }} noch etwas offen ist{% else %}woran es bei {{ matter_dat }} noch hängt{% endif %}, [würde ich|würden wir] gern direkt mit Ihnen klären.${WAS_DUE}${IS_DUE} Wann hätten Sie dafür fünf Minuten am Telefon? Falls sich bei Ihnen jemand anderes darum kümmert, genügen Name und Durchwahl, dann [melde ich mich|melden wir uns] dort. Ist die Rechnung schon bezahlt, hat sich das Telefonat erledigt.`,
      ],
      short:
        'wann hätten Sie fünf Minuten für ein Telefonat {{ about_matter }}? Falls sich jemand anderes darum kümmert, genügen Name und Durchwahl.',
      opening:
        '{{ hello }} Es geht um {{ matter_acc }}. Können Sie mir sagen, wo sie gerade liegt und wann sie bezahlt wird?',
      points: [
        'Auf den Grund achten: nicht angekommen, nicht freigegeben, strittig oder gerade kein Geld.',
        'Ist ein Posten strittig, ihn notieren und sagen, bis wann eine Antwort kommt.',
        'Den genannten Tag vor dem Auflegen wiederholen.',
      ],
      voicemail: `{{ hello }} Es geht um {{ matter_acc }}; ich wüsste gern, wann ich mit der Zahlung rechnen kann. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: {% if due %}Bestätigung{% else %}Zahlung{% endif %} bis {{ by_day }}',
      body: [
        `{% if was_due %}{{ matter_nom }} war am {{ was_due }} fällig; bisher ist keine Zahlung eingegangen.{% elsif due %}{{ matter_nom }} ist am {{ due }} fällig.{% else %}{{ about_matter }} ist bisher keine Zahlung eingegangen.{% endif %} {% if due %}Können Sie [mir|uns] bis {{ by }}, bestätigen, dass sie pünktlich bezahlt wird?{% else %}Würden Sie den Betrag bitte bis {{ by }}, überweisen?{% endif %} Wenn ein Posten nicht stimmt, ${CALL_US}; dann gehen wir ihn durch.{% if due %} Falls für die Freigabe noch etwas fehlt, sagen Sie es bitte gleich dazu.{% else %} Liegt bis dahin weder eine Zahlung noch eine Nachricht vor, kommt die nächste Erinnerung als förmliches Schreiben.{% endif %}`,
      ],
      short:
        '{% if due %}können Sie [mir|uns] bis {{ by_day }} bestätigen, dass {{ matter_nom }} pünktlich bezahlt wird?{% else %}würden Sie {{ matter_acc }} bitte bis {{ by_day }} bezahlen? Sonst kommt die nächste Erinnerung als förmliches Schreiben.{% endif %}',
    },
    {
      subject: '{{ title }}: {% if due %}Bestätigung{% else %}Zahlung{% endif %} bis {{ by_day }}',
      body: [
        `{% if due_on %}wird {{ matter_nom }} zum {{ due }} bezahlt? Eine kurze Bestätigung bis {{ by }}, genügt.{% else %}wird {{ matter_nom }} bis {{ by }}, bezahlt?${WAS_DUE}{% endif %} Falls etwas dagegen spricht, [erfahre ich|erfahren wir] es gern vorher, schriftlich oder am Telefon. Und wenn Ihnen die Rechnung nicht mehr vorliegt, [schicke ich|schicken wir] sie noch einmal.{% if due_on == null %} Ohne Zahlung oder Antwort bis zu diesem Tag geht die nächste Erinnerung per Post an Sie.{% endif %}`,
      ],
      short:
        '{% if due %}wird {{ matter_nom }} zum {{ due }} bezahlt? Eine kurze Bestätigung bis {{ by_day }} genügt.{% else %}wird {{ matter_nom }} bis {{ by_day }} bezahlt? Ohne Zahlung oder Antwort geht die nächste Erinnerung per Post an Sie.{% endif %}',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [meine|unsere] Antwort bis {{ by_day }}',
      body: [
        `danke für {{ message_acc }} {{ about_matter }}, und entschuldigen Sie bitte die Wartezeit. Sie erhalten [meine|unsere] Antwort bis {{ by }}. Wenn Sie vorher darüber sprechen möchten, ${CALL_US}.`,
      ],
      short:
        'danke für {{ message_acc }} {{ about_matter }}, und entschuldigen Sie bitte die Wartezeit. Sie erhalten [meine|unsere] Antwort bis {{ by_day }}.',
    },
    {
      subject: '{{ title }}: entschuldigen Sie die Wartezeit',
      body: [
        'Sie warten noch auf eine Antwort {{ about_matter }}; das tut [mir|uns] leid. Bis {{ by }}, hören Sie von [mir|uns]. Wenn Ihnen ein bestimmter Posten auf der Rechnung wichtig ist, nennen Sie ihn; dann [sehe ich|sehen wir] ihn zuerst an.',
      ],
      short:
        'Sie warten noch auf eine Antwort {{ about_matter }}; das tut [mir|uns] leid. Bis {{ by_day }} hören Sie von [mir|uns].',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: [meine|unsere] letzte persönliche Nachricht',
      body: [
        `dies ist [meine|unsere] letzte persönliche Nachricht {{ about_matter }}{% if was_due %}, fällig am {{ was_due }}{% endif %}. {% if due %}Fällig ist der Betrag am {{ due }}.{% else %}Der Betrag ist weiterhin offen; das nächste Schreiben dazu wird ein förmliches sein.{% endif %} Wenn etwas daran nicht stimmt, sprechen Sie [mich|uns] bitte an{% if callback %}: {{ callback }}{% endif %}.`,
      ],
      short:
        'dies ist [meine|unsere] letzte persönliche Nachricht {{ about_matter }}. {% if due %}Fällig ist der Betrag am {{ due }}.{% else %}Der Betrag ist weiterhin offen; das nächste Schreiben dazu wird ein förmliches sein.{% endif %}',
    },
    {
      subject: '{{ title }}: künftig per Post',
      body: [
        '{{ about_matter }} bekommen Sie von [mir|uns] keine weiteren E-Mails. {% if due %}Fällig ist der Betrag am {{ due }}, alles{% else %}Der Betrag bleibt offen, alles{% endif %} Weitere kommt per Post. Für ein Gespräch [bin ich|sind wir] weiterhin{% if callback %} unter {{ callback }}{% endif %} zu erreichen und [freue mich|freuen uns] über Ihren Anruf.',
      ],
      short:
        '{{ about_matter }} bekommen Sie von [mir|uns] hier keine weiteren Nachrichten. {% if due %}Fällig ist der Betrag am {{ due }}, alles{% else %}Die Rechnung bleibt offen, alles{% endif %} Weitere kommt per Post.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: weiterhin offen',
      body: [
        `{{ matter_nom }} ist bei uns nach wie vor offen.${WAS_DUE} Würden Sie bitte nachsehen und [mir|uns] sagen, wann die Zahlung kommt? Wenn Sie eine Kopie oder andere Angaben auf der Rechnung brauchen, [schicke ich|schicken wir] sie Ihnen. Und falls Sie mit etwas nicht einverstanden sind, sagen Sie es [mir|uns] offen, gern auch am Telefon.`,
      ],
      short:
        '{{ matter_nom }} ist bei uns nach wie vor offen. Würden Sie bitte nachsehen und [mir|uns] sagen, wann die Zahlung kommt?',
    },
    {
      subject: '{{ title }}: noch nicht bezahlt',
      body: [
        `beim Durchgehen offener Rechnungen [bin ich|sind wir] wieder auf {{ matter_acc }} gestoßen.${WAS_DUE} Was brauchen Sie noch, um sie zu bezahlen? Ein Gespräch ist oft einfacher als ein Brief{% if callback %}; [meine|unsere] Nummer ist {{ callback }}{% endif %}. Falls die Zahlung inzwischen erfolgt ist, nennen Sie [mir|uns] bitte das Datum, damit [ich sie finde|wir sie finden].`,
      ],
      short:
        'beim Durchgehen offener Rechnungen [bin ich|sind wir] wieder auf {{ matter_acc }} gestoßen. Was brauchen Sie noch, um sie zu bezahlen?',
    },
  ],
};
