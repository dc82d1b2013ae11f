import type { CaseTexts } from '../../templates/shape.ts';

const ABOUT = '{% if topic_about %} {{ topic_about }}{% elsif quoted %} {{ quoted }}{% endif %}';

export const cases: CaseTexts = {
  agreement: [
    {
      subject: '{{ talk_title }}',
      body: [
        'danke für {{ talk_acc }}. Damit wir beide dasselbe vor Augen haben, hier unsere Vereinbarung: {{ agreed }}. Damit [plane ich|planen wir]. Haben Sie etwas anders in Erinnerung? Dann schreiben Sie [mir|uns] das bitte bis {{ reply_by }}.',
      ],
      short:
        'danke für {{ talk_acc }}. Unsere Vereinbarung: {{ agreed }}. Haben Sie etwas anders in Erinnerung? Dann schreiben Sie [mir|uns] das bitte bis {{ reply_by_day }}.',
    },
    {
      subject: '{{ talk_title }}: weiter wie besprochen',
      body: [
        '{{ discussed }}, haben wir vereinbart: {{ agreed }}. Bleibt es von Ihrer Seite dabei? Ein kurzes Ja bis {{ reply_by }} genügt, dann [mache ich|machen wir] weiter. Wenn sich etwas geändert hat, sagen Sie [mir|uns] bitte, was; dann sprechen wir darüber.',
      ],
      short:
        '{{ discussed }}, haben wir vereinbart: {{ agreed }}. Bleibt es von Ihrer Seite dabei? Ein kurzes Ja bis {{ reply_by_day }} genügt.',
    },
  ],
  unpaid_use: [
    {
      subject: '{{ work }} {{ seen_where }}',
      body: [
        'am {{ seen_on }} [habe ich|haben wir] {{ seen_where }} {{ work }} gesehen. {% if was_shown %}Gezeigt wurde die Arbeit Ihnen am {{ given_on }}; eine Nutzung ist dafür noch nicht vereinbart, die Rechte liegen bei [mir|uns]. Gern [mache ich|machen wir] Ihnen ein Lizenzangebot für die bisherige und die weitere Nutzung. Können Sie [mir|uns] bis {{ use_by }} sagen, wo und seit wann Sie die Arbeit verwenden?{% else %}Geliefert wurde die Arbeit am {{ given_on }}; einen Zahlungseingang [sehe ich|sehen wir] bisher nicht. Würden Sie den Betrag bitte bis {{ use_by }} überweisen? Für weitere Nutzungen [mache ich|machen wir] Ihnen gern ein Lizenzangebot.{% endif %}',
      ],
      short:
        'am {{ seen_on }} [habe ich|haben wir] {{ seen_where }} {{ work }} gesehen. {% if was_shown %}Eine Nutzung ist noch nicht vereinbart. [Darf ich|Dürfen wir] Ihnen ein Lizenzangebot schicken?{% else %}Würden Sie den Betrag bitte bis {{ use_by }} überweisen?{% endif %}',
    },
    {
      subject: '{% if was_shown %}Lizenz für {{ work }}{% else %}Zahlung für {{ work }}{% endif %}',
      body: [
        '{% if was_shown %}[darf ich|dürfen wir] Ihnen ein Lizenzangebot für {{ work }} schicken? Gesehen [habe ich|haben wir] die Arbeit am {{ seen_on }} {{ seen_where }}; gezeigt wurde sie Ihnen am {{ given_on }}, über eine Nutzung ist noch nichts vereinbart. Bitte verwenden Sie sie bis dahin nicht weiter und antworten Sie [mir|uns] bis {{ use_by }}.{% else %}würden Sie bitte nach der Zahlung für {{ work }} sehen? Geliefert wurde die Arbeit am {{ given_on }}, und am {{ seen_on }} [habe ich|haben wir] sie {{ seen_where }} gesehen. Einen Zahlungseingang [sehe ich|sehen wir] bisher nicht; bitte überweisen Sie den Betrag bis {{ use_by }}. Falls die Zahlung schon unterwegs ist, hat sich diese Nachricht erledigt.{% endif %}',
      ],
      short:
        '{% if was_shown %}[darf ich|dürfen wir] Ihnen ein Lizenzangebot für {{ work }} schicken? Über eine Nutzung ist noch nichts vereinbart.{% else %}würden Sie bitte nach der Zahlung für {{ work }} sehen? Bitte überweisen Sie den Betrag bis {{ use_by }}.{% endif %}',
    },
  ],
  final_invoice: [
    {
      subject: `Abschlussrechnung {{ invoice_number }}${ABOUT}`,
      body: [
        'wir haben länger nichts voneinander gehört, deshalb zuerst: vielen Dank für die Zusammenarbeit. Mit dieser Nachricht erhalten Sie [meine|unsere] Abschlussrechnung, Nummer {{ invoice_number }}{% if invoice_amount %} über {{ invoice_amount }}{% endif %}. Wenn Ihnen ein Posten nicht klar ist, rufen Sie [mich|uns] bitte an{% if callback %}: {{ callback }}{% endif %}. Würden Sie den Betrag bitte bis zum Fälligkeitstermin, {{ invoice_due_on }}, überweisen?',
      ],
      short:
        'danke für die Zusammenarbeit. Hier ist [meine|unsere] Abschlussrechnung {{ invoice_number }}. Würden Sie den Betrag bitte bis {{ invoice_due }} überweisen?',
    },
    {
      subject: 'Abschlussrechnung {{ invoice_number }}, fällig am {{ invoice_due }}',
      body: [
        'damit unsere Zusammenarbeit einen guten Abschluss findet, [schicke ich|schicken wir] Ihnen die Abschlussrechnung {{ invoice_number }}{% if invoice_amount %} über {{ invoice_amount }}{% endif %}. Würden Sie bitte dafür sorgen, dass sie bis {{ invoice_due_on }}, bezahlt wird? Wenn etwas darauf zu erklären ist, [bin ich|sind wir] gern für Sie da. Danke für die gemeinsame Zeit.',
      ],
      short:
        'hier ist die Abschlussrechnung {{ invoice_number }}. Würden Sie bitte dafür sorgen, dass sie bis {{ invoice_due }} bezahlt wird? Danke für die Zusammenarbeit.',
    },
  ],
  bumpy: [
    {
      subject: 'Rückblick auf unsere Zusammenarbeit',
      body: [
        'unsere Zusammenarbeit{% if quoted %} an {{ quoted }}{% endif %} lief nicht immer rund, und [ich möchte|wir möchten] gern Ihre Sicht darauf hören. Was hätten Sie sich von [mir|uns] anders gewünscht? Reibung gehört dazu, wenn etwas Gutes entstehen soll, solange man darüber spricht. Wenn Sie lieber reden als schreiben, erreichen Sie [mich|uns]{% if callback %} unter {{ callback }}{% else %} gern am Telefon{% endif %}.',
      ],
      short:
        'unsere Zusammenarbeit lief nicht immer rund, und [ich möchte|wir möchten] gern Ihre Sicht darauf hören. Was hätten Sie sich anders gewünscht?',
    },
    {
      subject: 'Was wir besser machen können',
      body: [
        'ein paarmal hat es{% if quoted %} bei {{ quoted }}{% endif %} geknirscht, und manches davon lag bei [mir|uns]. Ist es deshalb ruhig geworden? Dann sagen Sie [mir|uns] bitte, woran es lag; [ich sage|wir sagen] Ihnen ehrlich, was sich ändern lässt. Wenn es einen anderen Grund gibt, ist auch das gut zu wissen.',
      ],
      short:
        'ein paarmal hat es zwischen uns geknirscht, und manches davon lag bei [mir|uns]. Ist es deshalb ruhig geworden? Sagen Sie es [mir|uns] gern offen.',
    },
  ],
  cooperation: [
    {
      subject: 'Unser Gespräch {{ talk_when }}',
      body: [
        '{{ talk_when }} haben wir darüber gesprochen, gemeinsam etwas zu machen{% if quoted %}: {{ quoted }}{% endif %}. Ist das für Sie noch ein Thema? Wenn ja, [schlage ich|schlagen wir] Ihnen gern einen kurzen Telefontermin in der nächsten Woche vor. Wenn sich Ihre Pläne geändert haben, ist das auch in Ordnung; sagen Sie [mir|uns] dann bitte kurz Bescheid.',
      ],
      short:
        '{{ talk_when }} haben wir über eine Zusammenarbeit gesprochen. Ist das für Sie noch ein Thema? Wenn ja, [schlage ich|schlagen wir] Ihnen gern einen Telefontermin vor.',
    },
    {
      subject: 'Ein erster gemeinsamer Schritt',
      body: [
        'in unserem Gespräch {{ talk_when }} ging es darum, zusammenzuarbeiten{% if quoted %}: {{ quoted }}{% endif %}. Womit sollten wir aus Ihrer Sicht anfangen? Es darf etwas Kleines sein, zum Beispiel ein kurzes Briefing oder ein halbstündiger Termin. Danach [schicke ich|schicken wir] Ihnen einen Vorschlag. Wenn es gerade nicht passt, ist das auch in Ordnung.',
      ],
      short:
        '{{ talk_when }} haben wir über eine Zusammenarbeit gesprochen. Womit sollten wir aus Ihrer Sicht anfangen? Es darf etwas Kleines sein.',
    },
  ],
  hiring_company: [
    {
      subject:
        '{{ title }}: Ihre Rückmeldung zu {% if several %}{{ profiles }} Profilen{% else %}einem Profil{% endif %}',
      body: [
        'am {{ sent_on }} [habe ich|haben wir] Ihnen {{ profiles }} {% if several %}Profile{% else %}Profil{% endif %} für {{ matter_acc }} geschickt. Wen möchten Sie kennenlernen? {% if several %}Die Kandidatinnen und Kandidaten warten{% else %}Am anderen Ende wartet jemand{% endif %} auf eine Nachricht, und gute Leute sind selten lange verfügbar. Wenn sich die Anforderungen geändert haben oder die Stelle ruht, sagen Sie [mir|uns] das bitte; dann [passe ich|passen wir] die Suche an.',
      ],
      short:
        'am {{ sent_on }} [habe ich|haben wir] Ihnen {{ profiles }} {% if several %}Profile{% else %}Profil{% endif %} für {{ matter_acc }} geschickt. Wen möchten Sie kennenlernen? Falls die Stelle ruht, genügt eine kurze Nachricht.',
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
      subject: 'Hat Sie das erreicht: {{ title }}',
      body: [
        '{{ message_nom }} zu {{ matter_dat }} kam als unzustellbar zurück und hat Sie vermutlich nie erreicht. Ist diese angekommen? Dann antworten Sie bitte kurz, und [ich schicke|wir schicken] Ihnen alles noch einmal. Wenn eine andere Adresse oder Nummer besser passt, [nutze ich|nutzen wir] ab jetzt gern diese.',
      ],
      short:
        '{{ message_nom }} kam als unzustellbar zurück. Welche Adresse [soll ich|sollen wir] stattdessen nehmen? Dann bekommen Sie alles noch einmal.',
    },
    {
      subject: '{{ title }}: ein zweiter Versuch',
      body: [
        '{{ message_nom }} zu {{ matter_dat }} ließ sich nicht zustellen, deshalb auf diesem Weg. Unter welcher Adresse [erreiche ich|erreichen wir] Sie am besten? Sobald [ich|wir] sie [habe|haben], bekommen Sie alles in einer Nachricht. Wenn jemand anderes das übernommen hat, genügt ein Name.',
      ],
      short:
        '{{ message_nom }} ließ sich nicht zustellen. Unter welcher Adresse [erreiche ich|erreichen wir] Sie am besten? Dann bekommen Sie alles in einer Nachricht.',
    },
  ],
};
