import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

/** A known due date is named; if none is known, the text only says that no payment has been received. */
export const WAS_DUE = '{% if was_due %} Fällig war sie am {{ was_due }}.{% endif %}';
export const IS_DUE = '{% if due %} Fällig ist sie am {{ due }}.{% endif %}';
/** The due date after the name of the invoice, where a short form has no sentence for it. */
export const DUE_ASIDE =
  '{% if was_due %}, fällig am {{ was_due }},{% elsif due %}, fällig am {{ due }},{% endif %}';
export const ON_DUE_DATE = '{% if due_on %}bis zum Fälligkeitstermin, {{ due_on }},{% else %}';

export const invoice: Texts = {
  check_in: [
    {
      subject:
        '{{ title }}{% if was_due %}, fällig am {{ was_due }}{% elsif due %}, fällig am {{ due }}{% else %}: Zahlung{% endif %}',
      body: [
        '{% if was_due %}{{ matter_nom }} war am {{ was_due }} fällig, und bei uns ist dazu bisher nichts eingegangen.{% elsif due %}{{ matter_nom }} ist am {{ due }} fällig.{% else %}für {{ matter_acc }} [sehe ich|sehen wir] noch keinen Zahlungseingang.{% endif %} {% if due %}Können Sie die Überweisung bitte rechtzeitig veranlassen?{% else %}Würden Sie die Überweisung bitte veranlassen?{% endif %} Falls die Zahlung schon unterwegs ist, hat sich diese Nachricht erledigt. Was Ihnen für die Freigabe noch fehlt, zum Beispiel eine weitere Angabe auf der Rechnung, [reiche ich|reichen wir] nach.',
      ],
      short:
        '{% if was_due %}{{ matter_nom }} war am {{ was_due }} fällig{% elsif due %}{{ matter_nom }} ist am {{ due }} fällig{% else %}für {{ matter_acc }} [sehe ich|sehen wir] noch keinen Zahlungseingang{% endif %}. {% if due %}Können Sie die Überweisung bitte rechtzeitig veranlassen?{% else %}Würden Sie die Überweisung bitte veranlassen?{% endif %} Falls das schon geschehen ist: vielen Dank.',
    },
    {
      subject:
        '{{ title }}{% if was_due %}, fällig am {{ was_due }}{% elsif due %}, fällig am {{ due }}{% endif %}: Eingang und Zahlung',
      body: [
        `ist {{ matter_nom }}${DUE_ASIDE} bei der zuständigen Person angekommen? Wenn ja, veranlassen Sie die Zahlung bitte {% if due %}rechtzeitig{% else %}in den nächsten Tagen{% endif %}. Wenn nicht, nennen Sie [mir|uns] bitte die richtige Adresse, und [ich schicke|wir schicken] die Rechnung dorthin. Ist die Überweisung bereits veranlasst, müssen Sie auf diese Nachricht nicht antworten.`,
      ],
      short: `ist {{ matter_nom }}${DUE_ASIDE} bei der zuständigen Person angekommen? Wenn ja, überweisen Sie den Betrag bitte {% if due %}rechtzeitig{% else %}in den nächsten Tagen{% endif %}. Wenn nicht, nennen Sie [mir|uns] bitte die richtige Adresse.`,
    },
  ],
  follow_up: [
    {
      subject:
        '{{ title }}{% if was_due %}, fällig am {{ was_due }}{% elsif due %}, fällig am {{ due }}{% endif %}: Bitte um Zahlung',
      body: [
        `würden Sie {{ matter_acc }} bitte ${ON_DUE_DATE}in den nächsten Tagen{% endif %} begleichen?${WAS_DUE} Auf Wunsch [schicke ich|schicken wir] eine Kopie auch direkt an die Person, die bei Ihnen Rechnungen bearbeitet. Falls an der Rechnung etwas unklar ist, ${CALL_US}, damit wir es klären. Und wenn Sie inzwischen bezahlt haben: vielen Dank.`,
      ],
      short: `würden Sie {{ matter_acc }} bitte {% if due %}bis {{ due }}{% else %}in den nächsten Tagen{% endif %} begleichen?${WAS_DUE} Was Ihnen dafür noch fehlt, bekommen Sie von [mir|uns].`,
    },
    {
      subject: '{{ title }}: Freigabe und Zahlung',
      body: [
        `hängt {{ matter_nom }} bei Ihnen noch an etwas, zum Beispiel an einer Bestellnummer, einer Freigabe oder einer Frage zu einem Posten?${WAS_DUE} Wenn es an [mir|uns] liegt, [erledige ich|erledigen wir] das gleich. Ansonsten überweisen Sie den Betrag bitte {% if due %}bis {{ due }}{% else %}in den nächsten Tagen{% endif %}.`,
      ],
      short: `hängt {{ matter_nom }}${DUE_ASIDE} bei Ihnen noch an etwas, zum Beispiel an einer Freigabe? Wenn nicht, überweisen Sie den Betrag bitte {% if due %}rechtzeitig{% else %}in den nächsten Tagen{% endif %}.`,
    },
  ],
  call: [
    {
      subject: '{{ title }}: ein kurzes Telefonat',
      body: [
        'am Telefon klärt sich manches schneller als in drei E-Mails. Wann [kann ich|können wir] mit Ihnen oder der Person, die sich um Zahlungen kümmert, kurz sprechen? Es geht um {{ matter_acc }}{% if was_due %}, fällig am {{ was_due }}{% endif %}. [Ich möchte|Wir möchten] klären, was Sie für die Überweisung noch brauchen.{% if callback %} [Meine|Unsere] Nummer ist {{ callback }}.{% endif %} Falls das Geld inzwischen unterwegs ist: vielen Dank.',
      ],
      short: `wann [kann ich|können wir] mit Ihnen oder der Person, die sich um Zahlungen kümmert, über {{ matter_acc }}${DUE_ASIDE} sprechen? Das klärt sich am Telefon meist in wenigen Minuten.`,
      opening: '{{ hello }} Es geht um {{ title }}. Bin ich da bei Ihnen richtig?',
      points: [
        'Einzelheiten erst der zuständigen Person nennen: {{ matter_nom }}{% if was_due %}, fällig am {{ was_due }}{% endif %}. Dann fragen, ob die Rechnung in Ordnung ist und wer sie freigibt.',
        'Nach dem Tag der Zahlung fragen und ihn notieren.',
        'Ratenzahlung nur auf Nachfrage, nur mit festen Terminen und nur, wenn sie intern genehmigt ist.',
      ],
      voicemail: `{{ hello }} Es geht um {{ title }}. Ich wüsste gern, ob Ihnen für die Zahlung noch etwas fehlt. ${CALL_BACK}`,
    },
    {
      subject: '{{ title }}: fünf Minuten am Telefon',
      body: [
        `{% if due %}ob {{ about_matter }} noch etwas offen ist{% else %}woran es bei {{ matter_dat }} noch hängt{% endif %}, [würde ich|würden wir] gern direkt mit Ihnen klären.${WAS_DUE}${IS_DUE} Wann hätten Sie dafür fünf Minuten am Telefon? Falls sich bei Ihnen jemand anderes darum kümmert, nennen Sie [mir|uns] bitte Name und Durchwahl. Ist die Rechnung schon bezahlt, hat sich das Telefonat erledigt.`,
      ],
      short:
        'wann hätten Sie fünf Minuten für ein Telefonat {{ about_matter }}{% if was_due %}, fällig am {{ was_due }}{% elsif due %}, fällig am {{ due }}{% endif %}? Falls sich jemand anderes darum kümmert, nennen Sie [mir|uns] bitte Name und Durchwahl.',
      opening:
        '{{ hello }} Es geht um {{ title }}. Können Sie mir sagen, wann ich mit der Zahlung rechnen kann?',
      points: [
        'Auf den Grund achten: nicht angekommen, nicht freigegeben, strittig oder gerade kein Geld.',
        'Ist ein Posten strittig, ihn notieren und sagen, bis wann eine Antwort kommt.',
        'Den genannten Tag vor dem Auflegen wiederholen.',
      ],
      voicemail: `{{ hello }} Es geht um {{ title }}. Ich wüsste gern, wann ich mit der Zahlung rechnen kann. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: {% if due %}Bestätigung{% else %}Zahlung{% endif %} bis {{ by_day }}',
      body: [
        `{% if was_due %}{{ matter_nom }} war am {{ was_due }} fällig, bisher ist keine Zahlung eingegangen.{% elsif due %}{{ matter_nom }} ist am {{ due }} fällig.{% else %}{{ about_matter }} ist bisher keine Zahlung eingegangen.{% endif %} {% if due %}Können Sie [mir|uns] bis {{ by }}, bestätigen, dass sie pünktlich bezahlt wird?{% else %}Würden Sie den offenen Betrag bitte bis {{ by }}, begleichen?{% endif %} Wenn ein Posten nicht stimmt, ${CALL_US}.{% if due %} Falls für die Freigabe noch etwas fehlt, sagen Sie es bitte gleich dazu.{% else %} [Höre ich|Hören wir] bis dahin nichts und geht kein Geld ein, bekommen Sie von [mir|uns] ein förmliches Schreiben.{% endif %}`,
      ],
      short:
        '{% if due %}können Sie [mir|uns] bis {{ by_day }} bestätigen, dass {{ matter_nom }} zum {{ due }} bezahlt wird?{% else %}würden Sie {{ matter_acc }}{% if was_due %}, fällig am {{ was_due }},{% endif %} bitte bis {{ by_day }} bezahlen? Sonst bekommen Sie ein förmliches Schreiben.{% endif %}',
    },
    {
      subject: '{{ title }}: {% if due %}Bestätigung{% else %}Zahlung{% endif %} bis {{ by_day }}',
      body: [
        `{% if due_on %}[kann ich|können wir] damit rechnen, dass {{ matter_nom }} zum {{ due }} bezahlt wird? Bitte bestätigen Sie [mir|uns] das kurz bis {{ by }}.{% else %}[kann ich|können wir] damit rechnen, dass {{ matter_nom }} bis {{ by }}, bezahlt wird?${WAS_DUE}{% endif %} Falls es ein Hindernis gibt, sagen Sie es [mir|uns] bitte vorher{% if due_on %}, schriftlich oder am Telefon{% endif %}. Auf Wunsch bekommen Sie die Rechnung noch einmal.{% if due_on == null %} [Höre ich|Hören wir] bis dahin nichts und geht kein Geld ein, [schicke ich|schicken wir] das nächste Schreiben per Post.{% endif %}`,
      ],
      short:
        '{% if due %}[kann ich|können wir] damit rechnen, dass {{ matter_nom }} zum {{ due }} bezahlt wird? Bitte bestätigen Sie es kurz bis {{ by_day }}.{% else %}[kann ich|können wir] damit rechnen, dass {{ matter_nom }}{% if was_due %}, fällig am {{ was_due }},{% endif %} bis {{ by_day }} bezahlt wird? Sonst [schicke ich|schicken wir] das nächste Schreiben per Post.{% endif %}',
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
      subject: '{{ title }}: Rückmeldung bis {{ by_day }}',
      body: [
        'Sie warten noch auf eine Antwort {{ about_matter }}, und das tut [mir|uns] leid. Bis {{ by }}, liegt sie Ihnen vor. Wenn es Ihnen um einen bestimmten Posten geht, nennen Sie ihn [mir|uns] bitte schon jetzt.',
      ],
      short:
        'Sie warten noch auf eine Antwort {{ about_matter }}, und das tut [mir|uns] leid. Bis {{ by_day }} liegt sie Ihnen vor.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: weiteres Vorgehen',
      body: [
        'dies ist [meine|unsere] letzte E-Mail {{ about_matter }}{% if was_due %}, fällig am {{ was_due }}{% endif %}. {% if due %}Fällig ist der Betrag am {{ due }}.{% else %}Der Betrag ist weiterhin offen. Als Nächstes erhalten Sie dazu ein förmliches Schreiben.{% endif %} Was noch unklar ist, [bespreche ich|besprechen wir] mit Ihnen am Telefon{% if callback %}: {{ callback }}{% endif %}.',
      ],
      short:
        'auf diesem Weg ist dies [meine|unsere] letzte Nachricht {{ about_matter }}{% if was_due %}, fällig am {{ was_due }}{% endif %}. {% if due %}Fällig ist der Betrag am {{ due }}.{% else %}Der Betrag ist weiterhin offen. Als Nächstes erhalten Sie ein förmliches Schreiben.{% endif %}',
    },
    {
      subject: '{{ title }}: weitere Schreiben per Post',
      body: [
        '{{ about_matter }}{% if was_due %}, fällig am {{ was_due }},{% endif %} bekommen Sie vorerst keine E-Mails mehr von [mir|uns]. {% if due %}Fällig ist der Betrag am {{ due }}.{% else %}Der Betrag ist weiterhin zu zahlen.{% endif %} Alles Weitere kommt per Post. Für ein Gespräch vorher erreichen Sie [mich|uns] {% if callback %}unter {{ callback }}{% else %}wie gewohnt{% endif %}.',
      ],
      short:
        '{{ about_matter }}{% if was_due %}, fällig am {{ was_due }},{% endif %} bekommen Sie hier vorerst keine Nachrichten mehr von [mir|uns]. {% if due %}Fällig ist der Betrag am {{ due }}.{% else %}Der Betrag ist weiterhin zu zahlen.{% endif %} Alles Weitere kommt per Post.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: offener Betrag',
      body: [
        `{{ matter_nom }} ist bei uns nach wie vor offen.${WAS_DUE} Würden Sie den Betrag bitte in den nächsten Tagen überweisen? Eine Kopie der Rechnung [schicke ich|schicken wir] Ihnen auf Wunsch. Falls Sie mit einem Posten nicht einverstanden sind, ${CALL_US}. Ist die Zahlung inzwischen unterwegs, hat sich diese Nachricht erledigt.`,
      ],
      short:
        '{{ matter_nom }}{% if was_due %}, fällig am {{ was_due }},{% endif %} ist bei uns nach wie vor offen. Würden Sie den Betrag bitte in den nächsten Tagen überweisen?',
    },
    {
      subject: '{{ title }}: ausstehende Zahlung',
      body: [
        `{{ matter_nom }} ist noch offen{% if was_due %}, fällig war sie am {{ was_due }}{% endif %}. Wann [kann ich|können wir] mit der Zahlung rechnen? Bitte überweisen Sie den Betrag, oder nennen Sie [mir|uns] den Tag, an dem das Geld eingeht. Steht der Zahlung etwas im Weg, ist ein Gespräch oft einfacher als ein Brief{% if callback %}: [Meine|Unsere] Nummer ist {{ callback }}{% endif %}.`,
      ],
      short:
        '{{ matter_nom }}{% if was_due %}, fällig am {{ was_due }},{% endif %} ist noch offen. Wann [kann ich|können wir] mit der Zahlung rechnen?',
    },
  ],
};
