import { AT, ON, PROFILES, cases as sie, TOPIC } from '../../de/templates/special-cases.ts';
import { override } from '../../templates/override.ts';
import type { CaseTexts } from '../../templates/shape.ts';
import { CALL_US } from './phrases.ts';

export const cases: CaseTexts = override(sie, {
  agreement: [
    {
      body: [
        'danke dir für {{ talk_title }}. Damit es auch schriftlich vorliegt, hier noch einmal, was wir vereinbart haben: {{ agreed }}. Daran [halte ich mich|halten wir uns]. Weicht etwas davon von deinen Notizen ab? Dann schreib [mir|uns] das bitte bis {{ reply_by }}.',
      ],
      short:
        '{{ discussed }} [halte ich|halten wir] fest: {{ agreed }}. Weicht etwas ab? Dann schreib [mir|uns] bitte bis {{ reply_by_day }}.',
    },
    {
      body: [
        `{{ talk_when }} haben wir vereinbart: {{ agreed }}. So [setze ich|setzen wir] es um. [Habe ich|Haben wir] beim Aufschreiben einen Punkt vergessen? Dann ergänz ihn bitte bis {{ reply_by }}.`,
      ],
      short:
        '{{ talk_when }} haben wir vereinbart: {{ agreed }}. Fehlt ein Punkt? Dann ergänz ihn bitte bis {{ reply_by_day }}.',
    },
  ],
  unpaid_use: [
    {
      body: [
        'am {{ seen_on }} [habe ich|haben wir] {{ seen_where }} {{ work }} gesehen. {% if was_shown %}Gezeigt [habe ich|haben wir] dir die Arbeit am {{ given_on }}, eine Nutzung wurde nicht vereinbart. Über die bisherige Nutzung und eine Lizenz [möchte ich|möchten wir] mit dir sprechen. Kannst du [mir|uns] dafür bis {{ use_by }}, sagen, wo ihr die Arbeit verwendet und seit wann? Bitte verwendet die Arbeit ohne Vereinbarung nicht weiter.{% else %}Geliefert [habe ich|haben wir] dir die Arbeit am {{ given_on }}. Eine Zahlung dafür [sehe ich|sehen wir] bei uns noch nicht. Könnt ihr den Betrag bitte bis {{ use_by }}, überweisen? Für jede weitere Verwendung [mache ich|machen wir] euch ein eigenes Lizenzangebot.{% endif %}',
      ],
      short:
        'am {{ seen_on }} [habe ich|haben wir] {{ seen_where }} {{ work }} gesehen. {% if was_shown %}Eine Lizenz ist nicht vereinbart, bitte verwendet die Arbeit nicht weiter. Wo und seit wann wird sie verwendet?{% else %}Eine Zahlung dafür [sehe ich|sehen wir] noch nicht. Könnt ihr sie bitte bis {{ use_by }}, veranlassen?{% endif %}',
    },
    {
      body: [
        '{% if was_shown %}am {{ seen_on }} [habe ich|haben wir] {{ work }} {{ seen_where }} gesehen. Gezeigt wurde dir die Arbeit am {{ given_on }}, eine Nutzung wurde nicht vereinbart. Wie möchtet ihr das regeln? Bitte antworte [mir|uns] bis {{ use_by }}, und verwendet die Arbeit ohne Vereinbarung nicht weiter. Ist bei euch jemand anderes dafür zuständig, leite diese Nachricht bitte weiter.{% else %}kannst du bitte die Zahlung für {{ work }} veranlassen? Geliefert wurde die Arbeit am {{ given_on }}, und am {{ seen_on }} [habe ich|haben wir] sie {{ seen_where }} gesehen. Einen Zahlungseingang [sehe ich|sehen wir] bisher nicht. Bitte überweist den Betrag bis {{ use_by }}. Falls das Geld schon unterwegs ist, hat sich diese Nachricht erledigt.{% endif %}',
      ],
      short:
        '{% if was_shown %}am {{ seen_on }} [habe ich|haben wir] {{ work }} {{ seen_where }} gesehen. Eine Nutzung ist nicht vereinbart. Wie möchtet ihr das regeln? Bitte antworte bis {{ use_by }}.{% else %}kannst du bitte die Zahlung für {{ work }} veranlassen? Einen Eingang [sehe ich|sehen wir] noch nicht. Bitte überweist bis {{ use_by }}.{% endif %}',
    },
  ],
  final_invoice: [
    {
      body: [
        `vielen Dank für die Zusammenarbeit. Mit dieser Nachricht bekommst du [meine|unsere] Schlussrechnung${ON}, Nummer {{ invoice_number }}{% if invoice_amount %} über {{ invoice_amount }}{% endif %}. Falls dazu noch Fragen offen sind, ${CALL_US}. Könnt ihr die Rechnung bitte bis zum Fälligkeitstermin am {{ invoice_due_on }}, bezahlen?`,
      ],
      short:
        'danke dir für die Zusammenarbeit. Hier ist [meine|unsere] Schlussrechnung {{ invoice_number }}. Fällig ist sie am {{ invoice_due }}. Kannst du den Betrag bitte bis dahin überweisen?',
    },
    {
      body: [
        `zum Abschluss unserer Zusammenarbeit [schicke ich|schicken wir] dir die Schlussrechnung${ON}: Nummer {{ invoice_number }}{% if invoice_amount %} über {{ invoice_amount }}{% endif %}, fällig am {{ invoice_due_on }}. Kannst du die Zahlung bitte bis dahin veranlassen? Fragen zu einzelnen Posten [beantworte ich|beantworten wir] am Telefon oder schriftlich. Danke dir für dein Vertrauen.`,
      ],
      short: `hier ist die Schlussrechnung {{ invoice_number }}${ON}, fällig am {{ invoice_due }}. Kannst du die Zahlung bitte bis dahin veranlassen? Danke dir für die Zusammenarbeit.`,
    },
  ],
  bumpy: [
    {
      body: [
        `unsere Zusammenarbeit${AT} lief nicht immer rund, und [ich würde|wir würden] gern hören, wie du das siehst. Was hättest du dir von [mir|uns] anders gewünscht? Sag es ruhig ganz offen. Falls du lieber redest als schreibst, ${CALL_US}.`,
      ],
      short: `unsere Zusammenarbeit${AT} lief nicht immer rund, und [ich würde|wir würden] gern hören, wie du das siehst. Was hättest du dir anders gewünscht?`,
    },
    {
      body: [
        `ein paarmal hat es${AT} geknirscht, und das [möchte ich|möchten wir] gern mit dir aus der Welt schaffen. Beschäftigt dich davon noch etwas? Dann sag [mir|uns] bitte, was. Du bekommst eine ehrliche Antwort darauf, was sich ändern lässt. Ist es aus einem anderen Grund ruhig geworden, schreib [mir|uns] bitte auch das.`,
      ],
      short: `ein paarmal hat es${AT} geknirscht, und das [möchte ich|möchten wir] gern mit dir aus der Welt schaffen. Beschäftigt dich davon noch etwas? Sag es [mir|uns] ruhig ganz offen.`,
    },
  ],
  cooperation: [
    {
      body: [
        `{{ talk_when }} haben wir über eine Zusammenarbeit${AT} gesprochen. Ist das für dich noch ein Thema? Wenn ja, lass uns nächste Woche kurz telefonieren und überlegen, wie ein erster Schritt aussehen könnte. Haben sich eure Pläne seitdem geändert, schreib [mir|uns] das bitte.`,
      ],
      short: `{{ talk_when }} haben wir über eine Zusammenarbeit${AT} gesprochen. Ist das für dich noch ein Thema? Dann lass uns nächste Woche kurz telefonieren.`,
    },
    {
      body: [
        `in unserem Gespräch {{ talk_when }} ging es um eine Zusammenarbeit${AT}. Womit würdest du am liebsten anfangen? Es darf etwas Kleines sein, ein Testauftrag zum Beispiel oder eine Stunde gemeinsame Planung. Dafür [mache ich|machen wir] dir dann ein Angebot. Passt der Zeitpunkt nicht mehr, ist auch das eine hilfreiche Antwort.`,
      ],
      short: `{{ talk_when }} haben wir über eine Zusammenarbeit${AT} gesprochen. Womit würdest du am liebsten anfangen? Es darf etwas Kleines sein.`,
    },
  ],
  hiring_company: [
    {
      subject: `${TOPIC}deine Rückmeldung zu {% if several %}{{ profiles }} Profilen{% else %}einem Profil{% endif %}`,
      body: [
        `am {{ sent_on }} [habe ich|haben wir] dir ${PROFILES} für {{ matter_acc }} geschickt. {% if several %}Wen davon möchtest du kennenlernen?{% else %}Möchtest du die Person kennenlernen?{% endif %} [Ich würde|Wir würden] {% if several %}allen{% else %}ihr{% endif %} gern bald sagen, wie es weitergeht. Falls sich euer Bedarf geändert hat oder die Besetzung gerade ruht, schreib [mir|uns] das bitte, damit [ich die Suche anpassen kann|wir die Suche anpassen können].`,
      ],
      short: `am {{ sent_on }} [habe ich|haben wir] dir ${PROFILES} für {{ matter_acc }} geschickt. {% if several %}Wen davon möchtest du kennenlernen?{% else %}Möchtest du die Person kennenlernen?{% endif %} Falls die Besetzung gerade ruht, schreib [mir|uns] das bitte.`,
    },
  ],
  bounced: [
    {
      body: [
        `{{ message_nom }}${ON} kam als unzustellbar zurück und hat dich vermutlich nicht erreicht. Ist diese hier angekommen? Dann antworte bitte kurz, und [ich schicke|wir schicken] dir die frühere noch einmal an diese Adresse. Ist dir eine andere Adresse oder Nummer lieber, [nutze ich|nutzen wir] künftig diese.`,
      ],
      short: `{{ message_nom }}${ON} kam als unzustellbar zurück. Welche Adresse [soll ich|sollen wir] stattdessen nehmen? Dann [schicke ich|schicken wir] sie noch einmal.`,
    },
    {
      subject: '{{ title }}: deine aktuelle Adresse',
      body: [
        `{{ message_nom }}${ON} ließ sich nicht zustellen, deshalb [schreibe ich|schreiben wir] dir an diese Adresse. Unter welcher Adresse [erreiche ich|erreichen wir] dich am besten? Sobald [ich sie habe, schicke ich|wir sie haben, schicken wir] dir die Nachricht noch einmal. Wenn inzwischen jemand anderes deine Aufgaben übernommen hat, nenn [mir|uns] bitte den Namen, und [ich schreibe|wir schreiben] dieser Person.`,
      ],
      short: `{{ message_nom }}${ON} ließ sich nicht zustellen. Unter welcher Adresse [erreiche ich|erreichen wir] dich am besten? Dann [schicke ich|schicken wir] dir die Nachricht noch einmal.`,
    },
  ],
});
