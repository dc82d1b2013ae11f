import { AT, ON, PROFILES, cases as sie, TOPIC } from '../../de/templates/cases.ts';
import { override } from '../../templates/override.ts';
import type { CaseTexts } from '../../templates/shape.ts';
import { CALL_US } from './phrases.ts';

export const cases: CaseTexts = override(sie, {
  agreement: [
    {
      body: [
        'danke dir für {{ talk_title }}. Damit es auch schriftlich vorliegt, hier noch einmal, was wir vereinbart haben: {{ agreed }}. Danach [richte ich mich|richten wir uns]. Weicht etwas davon von deinen Notizen ab? Dann gib [mir|uns] bitte bis {{ reply_by }}, Bescheid.',
      ],
      short:
        '{{ discussed }} [halte ich|halten wir] fest: {{ agreed }}. Stimmt etwas nicht? Dann schreib bitte bis {{ reply_by_day }}.',
    },
    {
      body: [
        `{{ discussed }} [plane ich|planen wir] auf dieser Grundlage: {{ agreed }}. [Habe ich|Haben wir] einen Punkt vergessen? Dann ergänz ihn bitte bis {{ reply_by }}. Falls sich bei euch seitdem etwas geändert hat, ${CALL_US}; dann sprechen wir darüber.`,
      ],
      short:
        '{{ discussed }} [plane ich|planen wir] so: {{ agreed }}. Fehlt ein Punkt? Dann ergänz ihn bitte bis {{ reply_by_day }}.',
    },
  ],
  unpaid_use: [
    {
      body: [
        'am {{ seen_on }} [habe ich|haben wir] {{ seen_where }} {{ work }} gesehen. {% if was_shown %}Gezeigt [habe ich|haben wir] dir die Arbeit am {{ given_on }}; eine Nutzung ist dafür bisher nicht vereinbart. Gern [mache ich|machen wir] dir ein Lizenzangebot, das auch die bisherige Nutzung umfasst. Kannst du [mir|uns] dafür bis {{ use_by }}, sagen, wo ihr die Arbeit verwendet und seit wann? Bis zu einer Vereinbarung nutzt sie bitte nicht weiter.{% else %}Geliefert [habe ich|haben wir] dir die Arbeit am {{ given_on }}; eine Zahlung dafür [sehe ich|sehen wir] bei uns noch nicht. Überweist du den Betrag bitte bis {{ use_by }}? Wenn ihr die Arbeit auch an anderer Stelle verwenden möchtet, [mache ich|machen wir] dir dafür gern ein Lizenzangebot.{% endif %}',
      ],
      short:
        'am {{ seen_on }} [habe ich|haben wir] {{ seen_where }} {{ work }} gesehen. {% if was_shown %}Eine Lizenz ist nicht vereinbart; bitte nutzt die Arbeit vorerst nicht weiter. [Darf ich|Dürfen wir] dir ein Angebot machen?{% else %}Eine Zahlung dafür [sehe ich|sehen wir] noch nicht; veranlasst du sie bitte bis {{ use_by }}?{% endif %}',
    },
    {
      body: [
        '{% if was_shown %}[darf ich|dürfen wir] dir für {{ work }} ein Lizenzangebot schicken, das auch die bisherige Nutzung umfasst? Am {{ seen_on }} [habe ich|haben wir] die Arbeit {{ seen_where }} gesehen; gezeigt wurde sie dir am {{ given_on }}, eine Nutzung ist bisher nicht vereinbart. Bitte antworte [mir|uns] bis {{ use_by }}, und verwendet die Arbeit bis zu einer Vereinbarung nicht weiter. Falls jemand anderes bei euch dafür zuständig ist, leite diese Nachricht bitte weiter.{% else %}kannst du bitte die Zahlung für {{ work }} veranlassen? Geliefert wurde die Arbeit am {{ given_on }}, und am {{ seen_on }} [habe ich|haben wir] sie {{ seen_where }} gesehen. Einen Zahlungseingang [sehe ich|sehen wir] bisher nicht; bitte überweise den Betrag bis {{ use_by }}. Falls das Geld schon unterwegs ist, hat sich diese Nachricht erledigt.{% endif %}',
      ],
      short:
        '{% if was_shown %}[darf ich|dürfen wir] dir ein Lizenzangebot für {{ work }} schicken? Am {{ seen_on }} [habe ich|haben wir] die Arbeit {{ seen_where }} gesehen; bitte nutzt sie vorerst nicht weiter.{% else %}kannst du bitte die Zahlung für {{ work }} veranlassen? Einen Eingang [sehe ich|sehen wir] noch nicht. Bitte überweise bis {{ use_by }}.{% endif %}',
    },
  ],
  final_invoice: [
    {
      body: [
        `es ist eine Weile her, dass wir voneinander gehört haben; deshalb zuerst: vielen Dank für die Zusammenarbeit. Mit dieser Nachricht bekommst du [meine|unsere] Schlussrechnung${ON}, Nummer {{ invoice_number }}{% if invoice_amount %} über {{ invoice_amount }}{% endif %}. Falls dazu noch Fragen offen sind, ${CALL_US}. Bezahlt ihr die Rechnung bitte bis zum Fälligkeitstermin am {{ invoice_due_on }}?`,
      ],
      short:
        'danke dir für die Zusammenarbeit. Hier ist [meine|unsere] Schlussrechnung {{ invoice_number }}. Fällig ist sie am {{ invoice_due }}; überweist du den Betrag bitte bis dahin?',
    },
    {
      body: [
        `damit unsere Zusammenarbeit einen guten Abschluss findet, [schicke ich|schicken wir] dir die Schlussrechnung${ON}: Nummer {{ invoice_number }}{% if invoice_amount %} über {{ invoice_amount }}{% endif %}, fällig am {{ invoice_due_on }}. Kannst du die Zahlung bitte bis dahin veranlassen? Falls ein Posten unklar ist, [erkläre ich|erklären wir] ihn dir gern, am Telefon oder schriftlich. Danke dir für dein Vertrauen.`,
      ],
      short: `hier ist die Schlussrechnung {{ invoice_number }}${ON}, fällig am {{ invoice_due }}. Kannst du die Zahlung bitte bis dahin veranlassen? Danke dir für die Zusammenarbeit.`,
    },
  ],
  bumpy: [
    {
      body: [
        `unsere Zusammenarbeit${AT} lief nicht immer rund, und [ich würde|wir würden] gern hören, wie du das siehst. Was hättest du dir von [mir|uns] anders gewünscht? Sag es ruhig ganz offen; Reibung macht die Arbeit oft besser, wenn man darüber spricht. Falls du lieber redest als schreibst, ${CALL_US}; [ich höre|wir hören] dir zu.`,
      ],
      short: `unsere Zusammenarbeit${AT} lief nicht immer rund, und [ich würde|wir würden] gern hören, wie du das siehst. Was hättest du dir anders gewünscht?`,
    },
    {
      body: [
        `ein paarmal hat es${AT} geknirscht, und das [möchte ich|möchten wir] gern mit dir aus der Welt schaffen. Beschäftigt dich davon noch etwas? Dann sag [mir|uns] bitte, was; du bekommst eine ehrliche Antwort darauf, was sich ändern lässt. Und wenn es aus einem anderen Grund ruhig geworden ist, schreib [mir|uns] bitte auch das; dann sehen wir zusammen weiter.`,
      ],
      short: `ein paarmal hat es${AT} geknirscht, und das [möchte ich|möchten wir] gern mit dir aus der Welt schaffen. Beschäftigt dich davon noch etwas? Sag es [mir|uns] gern ganz offen.`,
    },
  ],
  cooperation: [
    {
      body: [
        `{{ talk_when }} haben wir über eine Zusammenarbeit${AT} gesprochen. Ist das für dich noch ein Thema? Wenn ja, lass uns nächste Woche kurz telefonieren und überlegen, wie ein erster Schritt aussehen könnte. Falls sich eure Pläne seitdem geändert haben, ist das kein Problem; sag [mir|uns] dann bitte kurz Bescheid.`,
      ],
      short: `{{ talk_when }} haben wir über eine Zusammenarbeit${AT} gesprochen. Ist das für dich noch ein Thema? Dann lass uns nächste Woche kurz telefonieren.`,
    },
    {
      body: [
        `in unserem Gespräch {{ talk_when }} ging es um eine Zusammenarbeit${AT}. Womit würdest du am liebsten anfangen? Es darf etwas Kleines sein, ein Testauftrag zum Beispiel oder eine Stunde gemeinsame Planung; danach [stelle ich|stellen wir] dir ein Angebot zusammen. Falls der Zeitpunkt nicht mehr passt, ist das auch in Ordnung; sag [mir|uns] dann bitte kurz Bescheid.`,
      ],
      short: `{{ talk_when }} haben wir über eine Zusammenarbeit${AT} gesprochen. Womit würdest du am liebsten anfangen? Es darf etwas Kleines sein.`,
    },
  ],
  hiring_company: [
    {
      subject: `${TOPIC}deine Rückmeldung zu {% if several %}{{ profiles }} Profilen{% else %}einem Profil{% endif %}`,
      body: [
        `am {{ sent_on }} [habe ich|haben wir] dir ${PROFILES} für {{ matter_acc }} geschickt. {% if several %}Wen davon möchtest du kennenlernen?{% else %}Möchtest du die Person kennenlernen?{% endif %} [Ich würde|Wir würden] {% if several %}allen{% else %}ihr{% endif %} gern bald sagen, wie es weitergeht. Falls sich euer Bedarf geändert hat oder die Stelle ruht, sag [mir|uns] bitte Bescheid; dann [passe ich|passen wir] die Suche an.`,
      ],
      short: `am {{ sent_on }} [habe ich|haben wir] dir ${PROFILES} für {{ matter_acc }} geschickt. {% if several %}Wen davon möchtest du kennenlernen?{% else %}Möchtest du die Person kennenlernen?{% endif %} Falls die Stelle ruht, sag [mir|uns] bitte Bescheid.`,
    },
  ],
  bounced: [
    {
      body: [
        `{{ message_nom }}${ON} kam als unzustellbar zurück und hat dich vermutlich nicht erreicht. Ist diese hier angekommen? Dann antworte bitte kurz, und [ich schicke|wir schicken] dir die frühere noch einmal an diese Adresse. Falls dir eine andere Adresse oder Nummer lieber ist, [nutze ich|nutzen wir] künftig gern diese.`,
      ],
      short: `{{ message_nom }}${ON} kam als unzustellbar zurück. Welche Adresse [soll ich|sollen wir] stattdessen nehmen? Dann bekommst du alles noch einmal.`,
    },
    {
      subject: '{{ title }}: deine aktuelle Adresse',
      body: [
        `{{ message_nom }}${ON} ließ sich nicht zustellen, deshalb [melde ich mich|melden wir uns] auf diesem Weg. Unter welcher Adresse [erreiche ich|erreichen wir] dich am besten? Sobald [ich sie habe, schicke ich|wir sie haben, schicken wir] dir die Nachricht noch einmal. Wenn inzwischen jemand anderes deine Aufgaben übernommen hat, nenn [mir|uns] bitte den Namen; dann [wende ich mich|wenden wir uns] dorthin.`,
      ],
      short: `{{ message_nom }}${ON} ließ sich nicht zustellen. Unter welcher Adresse [erreiche ich|erreichen wir] dich am besten? Dann [schicke ich|schicken wir] dir die Nachricht noch einmal.`,
    },
  ],
});
