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
      subject: '{{ talk_title }}: die Absprache',
      body: [
        'vielen Dank für {{ talk_title }}. Damit es auch schriftlich vorliegt, hier noch einmal, was wir vereinbart haben: {{ agreed }}. Danach [richte ich mich|richten wir uns]. Weicht etwas davon von Ihren Notizen ab? Dann geben Sie [mir|uns] bitte bis {{ reply_by }}, Bescheid.',
      ],
      short:
        '{{ discussed }} [halte ich|halten wir] fest: {{ agreed }}. Stimmt etwas nicht? Dann schreiben Sie bitte bis {{ reply_by_day }}.',
    },
    {
      subject: '{{ talk_title }}: die vereinbarten Punkte',
      body: [
        `{{ discussed }} [plane ich|planen wir] auf dieser Grundlage: {{ agreed }}. [Habe ich|Haben wir] einen Punkt vergessen? Dann ergänzen Sie ihn bitte bis {{ reply_by }}. Falls sich bei Ihnen seitdem etwas geändert hat, ${CALL_US}; dann sprechen wir darüber.`,
      ],
      short:
        '{{ discussed }} [plane ich|planen wir] so: {{ agreed }}. Fehlt ein Punkt? Dann ergänzen Sie ihn bitte bis {{ reply_by_day }}.',
    },
  ],
  unpaid_use: [
    {
      subject: '{{ work }} {{ seen_where }}',
      body: [
        'am {{ seen_on }} [habe ich|haben wir] {{ seen_where }} {{ work }} gesehen. {% if was_shown %}Gezeigt [habe ich|haben wir] Ihnen die Arbeit am {{ given_on }}; eine Nutzung ist dafür bisher nicht vereinbart. Gern [mache ich|machen wir] Ihnen ein Lizenzangebot, das auch die bisherige Nutzung umfasst. Würden Sie [mir|uns] dafür bis {{ use_by }}, mitteilen, wo Sie die Arbeit verwenden und seit wann? Bis zu einer Vereinbarung nutzen Sie sie bitte nicht weiter.{% else %}Geliefert [habe ich|haben wir] Ihnen die Arbeit am {{ given_on }}; eine Zahlung dafür [sehe ich|sehen wir] bei uns noch nicht. Würden Sie den Betrag bitte bis {{ use_by }}, überweisen? Wenn Sie die Arbeit auch an anderer Stelle verwenden möchten, [mache ich|machen wir] Ihnen dafür gern ein Lizenzangebot.{% endif %}',
      ],
      short:
        'am {{ seen_on }} [habe ich|haben wir] {{ seen_where }} {{ work }} gesehen. {% if was_shown %}Eine Lizenz ist nicht vereinbart; bitte nutzen Sie die Arbeit vorerst nicht weiter. [Darf ich|Dürfen wir] Ihnen ein Angebot machen?{% else %}Eine Zahlung dafür [sehe ich|sehen wir] noch nicht; würden Sie sie bitte bis {{ use_by }}, veranlassen?{% endif %}',
    },
    {
      subject: '{% if was_shown %}Lizenz für {{ work }}{% else %}Zahlung für {{ work }}{% endif %}',
      body: [
        '{% if was_shown %}[darf ich|dürfen wir] Ihnen für {{ work }} ein Lizenzangebot schicken, das auch die bisherige Nutzung umfasst? Am {{ seen_on }} [habe ich|haben wir] die Arbeit {{ seen_where }} gesehen; gezeigt wurde sie Ihnen am {{ given_on }}, eine Nutzung ist bisher nicht vereinbart. Bitte antworten Sie [mir|uns] bis {{ use_by }}, und verwenden Sie die Arbeit bis zu einer Vereinbarung nicht weiter. Falls jemand anderes dafür zuständig ist, leiten Sie diese Nachricht bitte weiter.{% else %}würden Sie bitte die Zahlung für {{ work }} veranlassen? Geliefert wurde die Arbeit am {{ given_on }}, und am {{ seen_on }} [habe ich|haben wir] sie {{ seen_where }} gesehen. Einen Zahlungseingang [sehe ich|sehen wir] bisher nicht; bitte überweisen Sie den Betrag bis {{ use_by }}. Falls die Zahlung schon unterwegs ist, hat sich diese Nachricht erledigt.{% endif %}',
      ],
      short:
        '{% if was_shown %}[darf ich|dürfen wir] Ihnen ein Lizenzangebot für {{ work }} schicken? Am {{ seen_on }} [habe ich|haben wir] die Arbeit {{ seen_where }} gesehen; bitte nutzen Sie sie vorerst nicht weiter.{% else %}würden Sie bitte die Zahlung für {{ work }} veranlassen? Einen Eingang [sehe ich|sehen wir] noch nicht. Bitte überweisen Sie bis {{ use_by }}.{% endif %}',
    },
  ],
  final_invoice: [
    {
      subject: `Schlussrechnung {{ invoice_number }}${ABOUT}`,
      body: [
        `es ist eine Weile her, dass wir voneinander gehört haben; deshalb zuerst: vielen Dank für die Zusammenarbeit. Mit dieser Nachricht erhalten Sie [meine|unsere] Schlussrechnung${ON}, Nummer {{ invoice_number }}{% if invoice_amount %} über {{ invoice_amount }}{% endif %}. Falls dazu noch Fragen offen sind, ${CALL_US}. Würden Sie die Rechnung bitte bis zum Fälligkeitstermin am {{ invoice_due_on }}, begleichen?`,
      ],
      short:
        'danke für die Zusammenarbeit. Hier ist [meine|unsere] Schlussrechnung {{ invoice_number }}. Fällig ist sie am {{ invoice_due }}; würden Sie den Betrag bitte bis dahin überweisen?',
    },
    {
      subject: 'Schlussrechnung {{ invoice_number }}, fällig am {{ invoice_due }}',
      body: [
        `damit unsere Zusammenarbeit einen guten Abschluss findet, [schicke ich|schicken wir] Ihnen die Schlussrechnung${ON}: Nummer {{ invoice_number }}{% if invoice_amount %} über {{ invoice_amount }}{% endif %}, fällig am {{ invoice_due_on }}. Können Sie die Zahlung bitte bis dahin veranlassen? Falls ein Posten unklar ist, [erkläre ich|erklären wir] ihn gern, am Telefon oder schriftlich. Vielen Dank für Ihr Vertrauen.`,
      ],
      short: `hier ist die Schlussrechnung {{ invoice_number }}${ON}, fällig am {{ invoice_due }}. Können Sie die Zahlung bitte bis dahin veranlassen? Danke für die Zusammenarbeit.`,
    },
  ],
  bumpy: [
    {
      subject: `Rückblick{% if topic_nom %} auf {{ topic_acc }}{% else %} auf unsere Zusammenarbeit{% endif %}`,
      body: [
        `unsere Zusammenarbeit${AT} lief nicht immer rund, und [ich würde|wir würden] gern hören, wie Sie das sehen. Was hätten Sie sich von [mir|uns] anders gewünscht? Sagen Sie es ruhig ganz offen; Reibung macht die Arbeit oft besser, wenn man darüber spricht. Falls Sie lieber reden als schreiben, ${CALL_US}; [ich höre|wir hören] zu.`,
      ],
      short: `unsere Zusammenarbeit${AT} lief nicht immer rund, und [ich würde|wir würden] gern hören, wie Sie das sehen. Was hätten Sie sich anders gewünscht?`,
    },
    {
      subject: `${TOPIC}unsere Zusammenarbeit`,
      body: [
        `ein paarmal hat es${AT} geknirscht, und das [möchte ich|möchten wir] gern mit Ihnen aus der Welt schaffen. Beschäftigt Sie davon noch etwas? Dann sagen Sie [mir|uns] bitte, was; Sie bekommen eine ehrliche Antwort darauf, was sich ändern lässt. Und wenn es aus einem anderen Grund ruhig geworden ist, schreiben Sie [mir|uns] bitte auch das; dann sehen wir gemeinsam weiter.`,
      ],
      short: `ein paarmal hat es${AT} geknirscht, und das [möchte ich|möchten wir] gern mit Ihnen aus der Welt schaffen. Beschäftigt Sie davon noch etwas? Sagen Sie es [mir|uns] gern ganz offen.`,
    },
  ],
  cooperation: [
    {
      subject: `${TOPIC}unser Gespräch {{ talk_when }}`,
      body: [
        `{{ talk_when }} haben wir über eine Zusammenarbeit${AT} gesprochen. Ist das für Sie noch ein Thema? Wenn ja, [schlage ich|schlagen wir] ein kurzes Telefonat in der nächsten Woche vor, um zu sehen, wie ein erster Schritt aussehen könnte. Falls sich Ihre Pläne seitdem geändert haben, ist das kein Problem; sagen Sie [mir|uns] dann bitte kurz Bescheid.`,
      ],
      short: `{{ talk_when }} haben wir über eine Zusammenarbeit${AT} gesprochen. Ist das für Sie noch ein Thema? Wenn ja, telefonieren wir gern nächste Woche kurz.`,
    },
    {
      subject: `${TOPIC}ein erster gemeinsamer Schritt`,
      body: [
        `in unserem Gespräch {{ talk_when }} ging es um eine Zusammenarbeit${AT}. Womit würden Sie am liebsten anfangen? Es darf etwas Kleines sein, ein Testauftrag zum Beispiel oder eine Stunde gemeinsame Planung; danach [stelle ich|stellen wir] ein Angebot für Sie zusammen. Falls der Zeitpunkt nicht mehr passt, ist das auch in Ordnung; sagen Sie [mir|uns] dann bitte kurz Bescheid.`,
      ],
      short: `{{ talk_when }} haben wir über eine Zusammenarbeit${AT} gesprochen. Womit würden Sie am liebsten anfangen? Es darf etwas Kleines sein.`,
    },
  ],
  hiring_company: [
    {
      subject: `${TOPIC}Ihre Rückmeldung zu {% if several %}{{ profiles }} Profilen{% else %}einem Profil{% endif %}`,
      body: [
        `am {{ sent_on }} [habe ich|haben wir] Ihnen ${PROFILES} für {{ matter_acc }} geschickt. {% if several %}Wen davon möchten Sie kennenlernen?{% else %}Möchten Sie die Person kennenlernen?{% endif %} [Ich würde|Wir würden] {% if several %}allen{% else %}ihr{% endif %} gern bald sagen, wie es weitergeht. Falls sich die Anforderungen geändert haben oder die Stelle ruht, sagen Sie [mir|uns] bitte Bescheid; dann [passe ich|passen wir] die Suche an.`,
      ],
      short: `am {{ sent_on }} [habe ich|haben wir] Ihnen ${PROFILES} für {{ matter_acc }} geschickt. {% if several %}Wen davon möchten Sie kennenlernen?{% else %}Möchten Sie die Person kennenlernen?{% endif %} Falls die Stelle ruht, sagen Sie [mir|uns] bitte Bescheid.`,
    },
    {
      subject: `${TOPIC}das Anforderungsprofil`,
      body: [
        'stimmt das Anforderungsprofil für {{ matter_acc }} noch? Danach [habe ich|haben wir] {% if several %}die {{ profiles }} Profile{% else %}das Profil{% endif %} vom {{ sent_on }} ausgewählt. Schon zwei Sätze dazu zeigen [mir|uns], ob mehr Erfahrung, andere Kenntnisse oder ein anderer Gehaltsrahmen gefragt sind. Wenn inzwischen jemand anderes entscheidet, [spreche ich|sprechen wir] gern direkt mit dieser Person.',
      ],
      short:
        'stimmt das Anforderungsprofil für {{ matter_acc }} noch? Zwei Sätze zu {% if several %}den Profilen{% else %}dem Profil{% endif %} vom {{ sent_on }} zeigen [mir|uns], wonach [ich suchen soll|wir suchen sollen].',
    },
  ],
  bounced: [
    {
      subject: '{{ title }}: unzustellbare Nachricht',
      body: [
        `{{ message_nom }}${ON} kam als unzustellbar zurück und hat Sie vermutlich nicht erreicht. Ist diese hier angekommen? Dann antworten Sie bitte kurz, und [ich schicke|wir schicken] Ihnen die frühere noch einmal an diese Adresse. Falls Ihnen eine andere Adresse oder Nummer lieber ist, [nutze ich|nutzen wir] künftig gern diese.`,
      ],
      short: `{{ message_nom }}${ON} kam als unzustellbar zurück. Welche Adresse [soll ich|sollen wir] stattdessen nehmen? Dann bekommen Sie alles noch einmal.`,
    },
    {
      subject: '{{ title }}: Ihre aktuelle Adresse',
      body: [
        `{{ message_nom }}${ON} ließ sich nicht zustellen, deshalb [melde ich mich|melden wir uns] auf diesem Weg. Unter welcher Adresse [erreiche ich|erreichen wir] Sie am besten? Sobald [ich sie habe, schicke ich|wir sie haben, schicken wir] Ihnen die Nachricht noch einmal. Wenn inzwischen jemand anderes Ihre Aufgaben übernommen hat, nennen Sie [mir|uns] bitte den Namen; dann [wende ich mich|wenden wir uns] dorthin.`,
      ],
      short: `{{ message_nom }}${ON} ließ sich nicht zustellen. Unter welcher Adresse [erreiche ich|erreichen wir] Sie am besten? Dann [schicke ich|schicken wir] Ihnen die Nachricht noch einmal.`,
    },
  ],
};
