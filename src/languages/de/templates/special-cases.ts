import type { CaseTexts } from '../../templates/shape.ts';
import { ABOUT } from './matter.ts';
import { CALL_US } from './phrases.ts';

/** „ zum Website-Relaunch“, „ zu „Los geht’s““ */
export const ON = '{% if topic_about %} {{ topic_about }}{% elsif quoted %} zu {{ quoted }}{% endif %}';
/** „ beim Website-Relaunch“, „ bei „Los geht’s““ */
export const AT = '{% if topic_at %} {{ topic_at }}{% elsif quoted %} bei {{ quoted }}{% endif %}';
/** The topic before a colon in a subject. */
export const TOPIC = '{% if topic_title %}{{ topic_title }}: {% endif %}';
export const PROFILES = '{{ profiles }} {% if several %}Profile{% else %}Profil{% endif %}';

export const cases: CaseTexts = {
  agreement: [
    {
      subject: '{{ talk_title }}: die Vereinbarung',
      body: [
        'vielen Dank für {{ talk_title }}. Damit es auch schriftlich vorliegt, hier noch einmal, was wir vereinbart haben: {{ agreed }}. Daran [halte ich mich|halten wir uns]. Weicht etwas davon von Ihren Notizen ab? Dann schreiben Sie [mir|uns] das bitte bis {{ reply_by }}.',
      ],
      short:
        '{{ discussed }} [halte ich|halten wir] fest: {{ agreed }}. Weicht etwas ab? Dann schreiben Sie [mir|uns] bitte bis {{ reply_by_day }}.',
    },
    {
      subject: '{{ talk_title }}: die vereinbarten Punkte',
      body: [
        `{{ talk_when }} haben wir vereinbart: {{ agreed }}. So [setze ich|setzen wir] es um. [Habe ich|Haben wir] beim Aufschreiben einen Punkt vergessen? Dann ergänzen Sie ihn bitte bis {{ reply_by }}.`,
      ],
      short:
        '{{ talk_when }} haben wir vereinbart: {{ agreed }}. Fehlt ein Punkt? Dann ergänzen Sie ihn bitte bis {{ reply_by_day }}.',
    },
  ],
  unpaid_use: [
    {
      subject: '{{ work }} {{ seen_where }}',
      body: [
        'am {{ seen_on }} [habe ich|haben wir] {{ seen_where }} {{ work }} gesehen. {% if was_shown %}Gezeigt [habe ich|haben wir] Ihnen die Arbeit am {{ given_on }}, eine Nutzung wurde nicht vereinbart. Über die bisherige Nutzung und eine Lizenz [möchte ich|möchten wir] mit Ihnen sprechen. Würden Sie [mir|uns] dafür bis {{ use_by }}, mitteilen, wo Sie die Arbeit verwenden und seit wann? Ohne Vereinbarung verwenden Sie die Arbeit bitte nicht weiter.{% else %}Geliefert [habe ich|haben wir] Ihnen die Arbeit am {{ given_on }}. Eine Zahlung dafür [sehe ich|sehen wir] bei uns noch nicht. Würden Sie den Betrag bitte bis {{ use_by }}, überweisen? Für jede weitere Verwendung [mache ich|machen wir] Ihnen ein eigenes Lizenzangebot.{% endif %}',
      ],
      short:
        'am {{ seen_on }} [habe ich|haben wir] {{ seen_where }} {{ work }} gesehen. {% if was_shown %}Eine Lizenz ist nicht vereinbart, bitte verwenden Sie die Arbeit nicht weiter. Wo und seit wann wird sie verwendet?{% else %}Eine Zahlung dafür [sehe ich|sehen wir] noch nicht. Würden Sie sie bitte bis {{ use_by }}, veranlassen?{% endif %}',
    },
    {
      subject:
        '{% if was_shown %}{{ work }}: Nutzung ohne Vereinbarung{% else %}Zahlung für {{ work }}{% endif %}',
      body: [
        '{% if was_shown %}am {{ seen_on }} [habe ich|haben wir] {{ work }} {{ seen_where }} gesehen. Gezeigt wurde Ihnen die Arbeit am {{ given_on }}, eine Nutzung wurde nicht vereinbart. Wie möchten Sie das regeln? Bitte antworten Sie [mir|uns] bis {{ use_by }}, und verwenden Sie die Arbeit ohne Vereinbarung nicht weiter. Ist jemand anderes dafür zuständig, leiten Sie diese Nachricht bitte weiter.{% else %}würden Sie bitte die Zahlung für {{ work }} veranlassen? Geliefert wurde die Arbeit am {{ given_on }}, und am {{ seen_on }} [habe ich|haben wir] sie {{ seen_where }} gesehen. Einen Zahlungseingang [sehe ich|sehen wir] bisher nicht. Bitte überweisen Sie den Betrag bis {{ use_by }}. Falls die Zahlung schon unterwegs ist, hat sich diese Nachricht erledigt.{% endif %}',
      ],
      short:
        '{% if was_shown %}am {{ seen_on }} [habe ich|haben wir] {{ work }} {{ seen_where }} gesehen. Eine Nutzung ist nicht vereinbart. Wie möchten Sie das regeln? Bitte antworten Sie bis {{ use_by }}.{% else %}würden Sie bitte die Zahlung für {{ work }} veranlassen? Einen Eingang [sehe ich|sehen wir] noch nicht. Bitte überweisen Sie bis {{ use_by }}.{% endif %}',
    },
  ],
  final_invoice: [
    {
      subject: `Schlussrechnung {{ invoice_number }}${ABOUT}`,
      body: [
        `vielen Dank für die Zusammenarbeit. Mit dieser Nachricht erhalten Sie [meine|unsere] Schlussrechnung${ON}, Nummer {{ invoice_number }}{% if invoice_amount %} über {{ invoice_amount }}{% endif %}. Falls dazu noch Fragen offen sind, ${CALL_US}. Würden Sie die Rechnung bitte bis zum Fälligkeitstermin am {{ invoice_due_on }}, begleichen?`,
      ],
      short:
        'danke für die Zusammenarbeit. Hier ist [meine|unsere] Schlussrechnung {{ invoice_number }}. Fällig ist sie am {{ invoice_due }}. Würden Sie den Betrag bitte bis dahin überweisen?',
    },
    {
      subject: 'Schlussrechnung {{ invoice_number }}, fällig am {{ invoice_due }}',
      body: [
        `zum Abschluss unserer Zusammenarbeit [schicke ich|schicken wir] Ihnen die Schlussrechnung${ON}: Nummer {{ invoice_number }}{% if invoice_amount %} über {{ invoice_amount }}{% endif %}, fällig am {{ invoice_due_on }}. Können Sie die Zahlung bitte bis dahin veranlassen? Fragen zu einzelnen Posten [beantworte ich|beantworten wir] am Telefon oder schriftlich. Vielen Dank für Ihr Vertrauen.`,
      ],
      short: `hier ist die Schlussrechnung {{ invoice_number }}${ON}, fällig am {{ invoice_due }}. Können Sie die Zahlung bitte bis dahin veranlassen? Danke für die Zusammenarbeit.`,
    },
  ],
  bumpy: [
    {
      subject: `Rückblick{% if topic_nom %} auf {{ topic_acc }}{% else %} auf unsere Zusammenarbeit{% endif %}`,
      body: [
        `unsere Zusammenarbeit${AT} lief nicht immer rund, und [ich würde|wir würden] gern hören, wie Sie das sehen. Was hätten Sie sich von [mir|uns] anders gewünscht? Sagen Sie es ruhig ganz offen. Falls Sie lieber reden als schreiben, ${CALL_US}.`,
      ],
      short: `unsere Zusammenarbeit${AT} lief nicht immer rund, und [ich würde|wir würden] gern hören, wie Sie das sehen. Was hätten Sie sich anders gewünscht?`,
    },
    {
      subject: `${TOPIC}unsere Zusammenarbeit`,
      body: [
        `ein paarmal hat es${AT} geknirscht, und das [möchte ich|möchten wir] gern mit Ihnen aus der Welt schaffen. Beschäftigt Sie davon noch etwas? Dann sagen Sie [mir|uns] bitte, was. Sie bekommen eine ehrliche Antwort darauf, was sich ändern lässt. Ist es aus einem anderen Grund ruhig geworden, schreiben Sie [mir|uns] bitte auch das.`,
      ],
      short: `ein paarmal hat es${AT} geknirscht, und das [möchte ich|möchten wir] gern mit Ihnen aus der Welt schaffen. Beschäftigt Sie davon noch etwas? Sagen Sie es [mir|uns] ruhig ganz offen.`,
    },
  ],
  cooperation: [
    {
      subject: `${TOPIC}unser Gespräch {{ talk_when }}`,
      body: [
        `{{ talk_when }} haben wir über eine Zusammenarbeit${AT} gesprochen. Ist das für Sie noch ein Thema? Wenn ja, [schlage ich|schlagen wir] ein kurzes Telefonat in der nächsten Woche vor, um zu sehen, wie ein erster Schritt aussehen könnte. Haben sich Ihre Pläne seitdem geändert, schreiben Sie [mir|uns] das bitte.`,
      ],
      short: `{{ talk_when }} haben wir über eine Zusammenarbeit${AT} gesprochen. Ist das für Sie noch ein Thema? Wenn ja, telefonieren wir gern nächste Woche kurz.`,
    },
    {
      subject: `${TOPIC}ein erster gemeinsamer Schritt`,
      body: [
        `in unserem Gespräch {{ talk_when }} ging es um eine Zusammenarbeit${AT}. Womit würden Sie am liebsten anfangen? Es darf etwas Kleines sein, ein Testauftrag zum Beispiel oder eine Stunde gemeinsame Planung. Dafür [mache ich|machen wir] Ihnen dann ein Angebot. Passt der Zeitpunkt nicht mehr, ist auch das eine hilfreiche Antwort.`,
      ],
      short: `{{ talk_when }} haben wir über eine Zusammenarbeit${AT} gesprochen. Womit würden Sie am liebsten anfangen? Es darf etwas Kleines sein.`,
    },
  ],
  hiring_company: [
    {
      subject: `${TOPIC}Ihre Rückmeldung zu {% if several %}{{ profiles }} Profilen{% else %}einem Profil{% endif %}`,
      body: [
        `am {{ sent_on }} [habe ich|haben wir] Ihnen ${PROFILES} für {{ matter_acc }} geschickt. {% if several %}Wen davon möchten Sie kennenlernen?{% else %}Möchten Sie die Person kennenlernen?{% endif %} [Ich würde|Wir würden] {% if several %}allen{% else %}ihr{% endif %} gern bald sagen, wie es weitergeht. Falls sich die Anforderungen geändert haben oder die Besetzung gerade ruht, schreiben Sie [mir|uns] das bitte, damit [ich die Suche anpassen kann|wir die Suche anpassen können].`,
      ],
      short: `am {{ sent_on }} [habe ich|haben wir] Ihnen ${PROFILES} für {{ matter_acc }} geschickt. {% if several %}Wen davon möchten Sie kennenlernen?{% else %}Möchten Sie die Person kennenlernen?{% endif %} Falls die Besetzung gerade ruht, schreiben Sie [mir|uns] das bitte.`,
    },
    {
      subject: `${TOPIC}das Anforderungsprofil`,
      body: [
        'stimmt das Anforderungsprofil für {{ matter_acc }} noch? Danach [habe ich|haben wir] {% if several %}die {{ profiles }} Profile{% else %}das Profil{% endif %} vom {{ sent_on }} ausgewählt. Schon zwei Sätze dazu zeigen [mir|uns], ob mehr Erfahrung, andere Kenntnisse oder ein anderer Gehaltsrahmen gefragt ist. Entscheidet inzwischen jemand anderes, [spreche ich|sprechen wir] direkt mit dieser Person.',
      ],
      short:
        'stimmt das Anforderungsprofil für {{ matter_acc }} noch? Zwei Sätze zu {% if several %}den Profilen{% else %}dem Profil{% endif %} vom {{ sent_on }} zeigen [mir|uns], wonach [ich suchen soll|wir suchen sollen].',
    },
  ],
  bounced: [
    {
      subject: '{{ title }}: {{ message_nom }}',
      body: [
        `{{ message_nom }}${ON} kam als unzustellbar zurück und hat Sie vermutlich nicht erreicht. Ist diese hier angekommen? Dann antworten Sie bitte kurz, und [ich schicke|wir schicken] Ihnen die frühere noch einmal an diese Adresse. Ist Ihnen eine andere Adresse oder Nummer lieber, [nutze ich|nutzen wir] künftig diese.`,
      ],
      short: `{{ message_nom }}${ON} kam als unzustellbar zurück. Welche Adresse [soll ich|sollen wir] stattdessen nehmen? Dann [schicke ich|schicken wir] sie noch einmal.`,
    },
    {
      subject: '{{ title }}: Ihre aktuelle Adresse',
      body: [
        `{{ message_nom }}${ON} ließ sich nicht zustellen, deshalb [schreibe ich|schreiben wir] Ihnen an diese Adresse. Unter welcher Adresse [erreiche ich|erreichen wir] Sie am besten? Sobald [ich sie habe, schicke ich|wir sie haben, schicken wir] Ihnen die Nachricht noch einmal. Wenn inzwischen jemand anderes Ihre Aufgaben übernommen hat, nennen Sie [mir|uns] bitte den Namen, und [ich schreibe|wir schreiben] dieser Person.`,
      ],
      short: `{{ message_nom }}${ON} ließ sich nicht zustellen. Unter welcher Adresse [erreiche ich|erreichen wir] Sie am besten? Dann [schicke ich|schicken wir] Ihnen die Nachricht noch einmal.`,
    },
  ],
};
