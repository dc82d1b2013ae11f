import type { CaseTexts } from '../../templates/shape.ts';

const ABOUT = '{% if topic_about %} {{ topic_about }}{% elsif quoted %} {{ quoted }}{% endif %}';

export const cases: CaseTexts = {
  agreement: [
    {
      subject: '{{ talk_title }}',
      body: [
        'danke für {{ talk_acc }}. Damit wir beide dasselbe vor Augen haben, hier unsere Vereinbarung: {{ agreed }}. Damit [plane ich|planen wir]. Hast du etwas anders in Erinnerung? Dann schreib [mir|uns] das bitte bis {{ reply_by }}.',
      ],
      short:
        'danke für {{ talk_acc }}. Unsere Vereinbarung: {{ agreed }}. Hast du etwas anders in Erinnerung? Dann schreib [mir|uns] das bitte bis {{ reply_by_day }}.',
    },
    {
      subject: '{{ talk_title }}: weiter wie besprochen',
      body: [
        '{{ discussed }}, haben wir vereinbart: {{ agreed }}. Bleibt es von deiner Seite dabei? Ein kurzes Ja bis {{ reply_by }} genügt, dann [mache ich|machen wir] weiter. Wenn sich etwas geändert hat, sag [mir|uns] bitte, was; dann sprechen wir darüber.',
      ],
      short:
        '{{ discussed }}, haben wir vereinbart: {{ agreed }}. Bleibt es von deiner Seite dabei? Ein kurzes Ja bis {{ reply_by_day }} genügt.',
    },
  ],
  unpaid_use: [
    {
      subject: '{{ work }} {{ seen_where }}',
      body: [
        'am {{ seen_on }} [habe ich|haben wir] {{ seen_where }} {{ work }} gesehen. {% if was_shown %}Gezeigt wurde die Arbeit dir am {{ given_on }}; eine Nutzung ist dafür noch nicht vereinbart, die Rechte liegen bei [mir|uns]. Gern [mache ich|machen wir] dir ein Lizenzangebot für die bisherige und die weitere Nutzung. Kannst du [mir|uns] bis {{ use_by }} sagen, wo und seit wann ihr die Arbeit verwendet?{% else %}Geliefert wurde die Arbeit am {{ given_on }}; einen Zahlungseingang [sehe ich|sehen wir] bisher nicht. Überweist du den Betrag bitte bis {{ use_by }}? Für weitere Nutzungen [mache ich|machen wir] dir gern ein Lizenzangebot.{% endif %}',
      ],
      short:
        'am {{ seen_on }} [habe ich|haben wir] {{ seen_where }} {{ work }} gesehen. {% if was_shown %}Eine Nutzung ist noch nicht vereinbart. [Darf ich|Dürfen wir] dir ein Lizenzangebot schicken?{% else %}Überweist du den Betrag bitte bis {{ use_by }}?{% endif %}',
    },
    {
      subject: '{% if was_shown %}Lizenz für {{ work }}{% else %}Zahlung für {{ work }}{% endif %}',
      body: [
        '{% if was_shown %}[darf ich|dürfen wir] dir ein Lizenzangebot für {{ work }} schicken? Gesehen [habe ich|haben wir] die Arbeit am {{ seen_on }} {{ seen_where }}; gezeigt wurde sie dir am {{ given_on }}, über eine Nutzung ist noch nichts vereinbart. Bitte verwendet sie bis dahin nicht weiter, und antworte [mir|uns] bis {{ use_by }}.{% else %}siehst du bitte nach der Zahlung für {{ work }} sehen? Geliefert wurde die Arbeit am {{ given_on }}, und am {{ seen_on }} [habe ich|haben wir] sie {{ seen_where }} gesehen. Einen Zahlungseingang [sehe ich|sehen wir] bisher nicht; bitte überweis den Betrag bis {{ use_by }}. Falls die Zahlung schon unterwegs ist, hat sich diese Nachricht erledigt.{% endif %}',
      ],
      short:
        '{% if was_shown %}[darf ich|dürfen wir] dir ein Lizenzangebot für {{ work }} schicken? Über eine Nutzung ist noch nichts vereinbart.{% else %}siehst du bitte nach der Zahlung für {{ work }} sehen? Bitte überweis den Betrag bis {{ use_by }}.{% endif %}',
    },
  ],
  final_invoice: [
    {
      subject: `Abschlussrechnung {{ invoice_number }}${ABOUT}`,
      body: [
        'wir haben länger nichts voneinander gehört, deshalb zuerst: vielen Dank für die Zusammenarbeit. Mit dieser Nachricht bekommst du [meine|unsere] Abschlussrechnung, Nummer {{ invoice_number }}{% if invoice_amount %} über {{ invoice_amount }}{% endif %}. Wenn dir ein Posten nicht klar ist, ruf [mich|uns] bitte an{% if callback %}: {{ callback }}{% endif %}. Überweist du den Betrag bitte bis zum Fälligkeitstermin, {{ invoice_due_on }}?',
      ],
      short:
        'danke für die Zusammenarbeit. Hier ist [meine|unsere] Abschlussrechnung {{ invoice_number }}. Überweist du den Betrag bitte bis {{ invoice_due }}?',
    },
    {
      subject: 'Abschlussrechnung {{ invoice_number }}, fällig am {{ invoice_due }}',
      body: [
        'damit unsere Zusammenarbeit einen guten Abschluss findet, [schicke ich|schicken wir] dir die Abschlussrechnung {{ invoice_number }}{% if invoice_amount %} über {{ invoice_amount }}{% endif %}. Sorgst du bitte dafür, dass sie bis {{ invoice_due_on }}, bezahlt wird? Wenn etwas darauf zu erklären ist, [bin ich|sind wir] gern für dich da. Danke für die gemeinsame Zeit.',
      ],
      short:
        'hier ist die Abschlussrechnung {{ invoice_number }}. Sorgst du bitte dafür, dass sie bis {{ invoice_due }} bezahlt wird? Danke für die Zusammenarbeit.',
    },
  ],
  bumpy: [
    {
      subject: 'Rückblick auf unsere Zusammenarbeit',
      body: [
        'unsere Zusammenarbeit{% if quoted %} an {{ quoted }}{% endif %} lief nicht immer rund, und [ich möchte|wir möchten] gern deine Sicht darauf hören. Was hättest du dir von [mir|uns] anders gewünscht? Reibung gehört dazu, wenn etwas Gutes entstehen soll, solange man darüber spricht. Wenn du lieber redest als schreibst, erreichst du [mich|uns]{% if callback %} unter {{ callback }}{% else %} gern am Telefon{% endif %}.',
      ],
      short:
        'unsere Zusammenarbeit lief nicht immer rund, und [ich möchte|wir möchten] gern deine Sicht darauf hören. Was hättest du dir anders gewünscht?',
    },
    {
      subject: 'Was wir besser machen können',
      body: [
        'ein paarmal hat es{% if quoted %} bei {{ quoted }}{% endif %} geknirscht, und manches davon lag bei [mir|uns]. Ist es deshalb ruhig geworden? Dann sag [mir|uns] bitte, woran es lag; [ich sage|wir sagen] dir ehrlich, was sich ändern lässt. Wenn es einen anderen Grund gibt, ist auch das gut zu wissen.',
      ],
      short:
        'ein paarmal hat es zwischen uns geknirscht, und manches davon lag bei [mir|uns]. Ist es deshalb ruhig geworden? Sag es [mir|uns] gern offen.',
    },
  ],
  cooperation: [
    {
      subject: 'Unser Gespräch {{ talk_when }}',
      body: [
        '{{ talk_when }} haben wir darüber gesprochen, gemeinsam etwas zu machen{% if quoted %}: {{ quoted }}{% endif %}. Ist das für dich noch ein Thema? Wenn ja, [schlage ich|schlagen wir] dir gern einen kurzen Telefontermin in der nächsten Woche vor. Wenn sich deine Pläne geändert haben, ist das auch in Ordnung; sag [mir|uns] dann bitte kurz Bescheid.',
      ],
      short:
        '{{ talk_when }} haben wir über eine Zusammenarbeit gesprochen. Ist das für dich noch ein Thema? Wenn ja, [schlage ich|schlagen wir] dir gern einen Telefontermin vor.',
    },
    {
      subject: 'Ein erster gemeinsamer Schritt',
      body: [
        'in unserem Gespräch {{ talk_when }} ging es darum, zusammenzuarbeiten{% if quoted %}: {{ quoted }}{% endif %}. Womit sollten wir aus deiner Sicht anfangen? Es darf etwas Kleines sein, zum Beispiel ein kurzes Briefing oder ein halbstündiger Termin. Danach [schicke ich|schicken wir] dir einen Vorschlag. Wenn es gerade nicht passt, ist das auch in Ordnung.',
      ],
      short:
        '{{ talk_when }} haben wir über eine Zusammenarbeit gesprochen. Womit sollten wir aus deiner Sicht anfangen? Es darf etwas Kleines sein.',
    },
  ],
  hiring_company: [
    {
      subject:
        '{{ title }}: deine Rückmeldung zu {% if several %}{{ profiles }} Profilen{% else %}einem Profil{% endif %}',
      body: [
        'am {{ sent_on }} [habe ich|haben wir] dir {{ profiles }} {% if several %}Profile{% else %}Profil{% endif %} für {{ matter_acc }} geschickt. Wen möchtest du kennenlernen? {% if several %}Die Kandidatinnen und Kandidaten warten{% else %}Am anderen Ende wartet jemand{% endif %} auf eine Nachricht, und gute Leute sind selten lange verfügbar. Wenn sich die Anforderungen geändert haben oder die Stelle ruht, sag [mir|uns] das bitte; dann [passe ich|passen wir] die Suche an.',
      ],
      short:
        'am {{ sent_on }} [habe ich|haben wir] dir {{ profiles }} {% if several %}Profile{% else %}Profil{% endif %} für {{ matter_acc }} geschickt. Wen möchtest du kennenlernen? Falls die Stelle ruht, genügt eine kurze Nachricht.',
    },
    {
      subject: '{{ title }}: das Anforderungsprofil',
      body: [
        'stimmt das Anforderungsprofil für {{ matter_acc }} noch? {% if several %}Die {{ profiles }} Profile{% else %}Das Profil{% endif %} vom {{ sent_on }} {% if several %}richteten{% else %}richtete{% endif %} sich nach dem damaligen Stand. Zwei Sätze dazu sagen [mir|uns], ob [ich|wir] nach mehr Erfahrung, anderen Kenntnissen oder einem anderen Gehaltsrahmen suchen [soll|sollen]. Wenn inzwischen jemand anderes entscheidet, [spreche ich|sprechen wir] gern direkt mit dieser Person.',
      ],
      short:
        'stimmt das Anforderungsprofil für {{ matter_acc }} noch? Zwei Sätze zu den Vorschlägen vom {{ sent_on }} genügen, dann [passe ich|passen wir] die Suche an.',
    },
  ],
  bounced: [
    {
      subject: 'Hat dich das erreicht: {{ title }}',
      body: [
        '{{ message_nom }} zu {{ matter_dat }} kam als unzustellbar zurück und hat dich vermutlich nie erreicht. Ist diese angekommen? Dann antworte bitte kurz, und [ich schicke|wir schicken] dir alles noch einmal. Wenn eine andere Adresse oder Nummer besser passt, [nutze ich|nutzen wir] ab jetzt gern diese.',
      ],
      short:
        '{{ message_nom }} kam als unzustellbar zurück. Welche Adresse [soll ich|sollen wir] stattdessen nehmen? Dann bekommst du alles noch einmal.',
    },
    {
      subject: '{{ title }}: ein zweiter Versuch',
      body: [
        '{{ message_nom }} zu {{ matter_dat }} ließ sich nicht zustellen, deshalb auf diesem Weg. Unter welcher Adresse [erreiche ich|erreichen wir] dich am besten? Sobald [ich|wir] sie [habe|haben], bekommst du alles in einer Nachricht. Wenn jemand anderes das übernommen hat, genügt ein Name.',
      ],
      short:
        '{{ message_nom }} ließ sich nicht zustellen. Unter welcher Adresse [erreiche ich|erreichen wir] dich am besten? Dann bekommst du alles in einer Nachricht.',
    },
  ],
};
