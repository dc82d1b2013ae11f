import type { WrittenTexts } from '../../templates/shape.ts';

export const networking: WrittenTexts = {
  check_in: [
    {
      subject: '{{ title }}: gern daran gedacht',
      body: [
        'an {{ matter_acc }} denke ich gern zurück. Wie ist es bei Ihnen seitdem weitergegangen?',
        'Eine lange Antwort muss es nicht sein; über eine Zeile freue ich mich, und ein Daumen nach oben zählt auch.',
      ],
      short:
        'an {{ matter_acc }} denke ich gern zurück. Wie ist es bei Ihnen seitdem weitergegangen? Über eine Zeile freue ich mich, und ein Daumen nach oben zählt auch.',
    },
    {
      subject: '{{ title }}: Setzen wir es fort?',
      body: [
        'ich würde {{ matter_acc }} gern einmal fortsetzen, bei einem Kaffee oder eine Viertelstunde online, ganz wie Sie mögen.',
        '„Kaffee“, „online“ oder „später“ genügt. Wenn gerade zu viel los ist: kein Problem, das hält sich.',
      ],
      short:
        'ich würde {{ matter_acc }} gern einmal fortsetzen: Kaffee oder eine Viertelstunde online? „Kaffee“, „online“ oder „später“ genügt. Ist bei Ihnen gerade viel los, hält sich das.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: eine kleine Idee',
      body: [
        'seit {{ message_dat }} überlege ich, was Ihnen nützen könnte. Soll ich Sie mit jemandem bekannt machen, ein Beispiel schicken oder einfach eine Frage beantworten?',
        '„Bekannt machen“, „Beispiel“ oder die Frage selbst genügt. Brauchen Sie gerade nichts, brauche ich auch keine Antwort.',
      ],
      short:
        'was könnte Ihnen gerade nützen: ein Kontakt, ein Beispiel, eine Antwort auf eine Frage? Ein Wort genügt. Brauchen Sie nichts, brauche ich auch keine Antwort.',
    },
    {
      subject: '{{ title }}: einmal eine Viertelstunde?',
      body: [
        'Postfächer verschlucken die nettesten Nachrichten, deshalb hier meine in Kurzform: Ich würde mich gern eine Viertelstunde mit Ihnen{% if quoted %} über {{ quoted }}{% endif %} austauschen.',
        'Nennen Sie mir irgendeinen Tag in den nächsten Wochen, oder schreiben Sie „später“. Ein „nein“ kränkt mich kein bisschen.',
      ],
      short:
        'Postfächer verschlucken die nettesten Nachrichten. Hätten Sie einmal eine Viertelstunde{% if quoted %} für {{ quoted }}{% endif %}? Ein Tag oder „später“ genügt. Ein „nein“ kränkt mich kein bisschen.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: bald, später oder nein?',
      body: [
        'entscheiden Sie für uns beide: Sprechen wir bald, später, oder belassen wir es bei einem guten Kontakt? „Bald“, „später“ oder „nein“ genügt.',
        'Am {{ by_day }} fülle ich meinen Kalender. Ohne ein Wort bis dahin plane ich ohne unser Gespräch und freue mich einfach auf einen Zufall, der uns wieder zusammenführt. Danke für Ihre Zeit bisher.',
      ],
      short:
        'sprechen wir bald, später, oder belassen wir es bei einem guten Kontakt? „Bald“, „später“ oder „nein“ genügt. Am {{ by_day }} fülle ich meinen Kalender; ohne ein Wort bis dahin eben ohne unser Gespräch. Danke so oder so!',
    },
    {
      subject: '{{ title }}: Ich überlasse es Ihnen',
      body: [
        'ich möchte nicht der Kontakt sein, der immer wieder schreibt, deshalb entscheiden bitte Sie: Führen wir {{ matter_acc }} fort? „Ja“ oder „nein“, beides ist gut.',
        'Kommt bis {{ by }} nichts, verstehe ich es als „gerade nicht“, schreibe nicht weiter dazu und überlasse Ihnen den nächsten Schritt. Danke für Ihre Offenheit.',
      ],
      short:
        'führen wir {{ matter_acc }} fort, ja oder nein? Kommt bis {{ by }} nichts, verstehe ich es als „gerade nicht“ und überlasse Ihnen den nächsten Schritt. Danke, beides ist gut!',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: danke für die Geduld',
      body: [
        'danke für {{ message_acc }}. Ich habe mich darüber gefreut und trotzdem zu lange nicht geantwortet.',
        'Ich möchte Ihnen in Ruhe schreiben und tue das bis {{ by }}. Wenn Sie etwas schneller brauchen, genügt ein kurzes „jetzt bitte“.',
      ],
      short:
        'danke für {{ message_acc }}. Ich habe mich gefreut und zu lange nicht geantwortet. Bis {{ by }} schreibe ich Ihnen in Ruhe. Brauchen Sie etwas früher, sagen Sie es mir.',
    },
    {
      subject: '{{ title }}: meine Antwort kommt',
      body: [
        'vergessen habe ich Sie nicht, nur mein Postfach vernachlässigt. Das tut mir leid.',
        'Bis {{ by }} haben Sie eine richtige Antwort{% if quoted %} zum Thema {{ quoted }}{% endif %}. Wenn Sie lieber sprechen, schicken Sie mir eine Uhrzeit, ich bin da.',
      ],
      short:
        'vergessen habe ich Sie nicht, nur mein Postfach vernachlässigt. Bis {{ by }} haben Sie eine richtige Antwort. Wenn Sie lieber sprechen, schicken Sie mir eine Uhrzeit.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: bis sich die Wege wieder kreuzen',
      body: [
        'ich schreibe Ihnen nun nicht weiter{% if quoted %} über {{ quoted }}{% endif %}; Ihre Tage sind voll genug. Dass wir uns kennengelernt haben, freut mich trotzdem.',
        'Offen ist zwischen uns nichts, kein Geld und kein Gefallen. Dateien und Entwürfe, die Sie mir gezeigt haben, bleiben Ihre, und ich verwende nichts davon; was ich Ihnen gezeigt habe, bleibt meines.',
        'Wenn ich Ihnen einmal helfen kann, schreiben Sie mir. Ich würde mich freuen. Alles Gute!',
      ],
      short:
        'ich schreibe Ihnen nun nicht weiter; Ihre Tage sind voll genug. Offen ist zwischen uns nichts, und was Sie mir gezeigt haben, bleibt Ihres. Wenn ich helfen kann, schreiben Sie mir. Alles Gute!',
    },
    {
      subject: '{{ title }}: danke und viel Glück',
      body: [
        'danke für das Gespräch, das wir hatten. Ich lasse es hier ruhen, in guter Erinnerung und ohne Erwartungen.',
        'Sie schulden mir nichts und ich Ihnen hoffentlich auch nicht; weder Geld noch Dateien sind offen, und Entwürfe gehören denen, die sie gemacht haben.',
        'Meine Tür bleibt offen, nächsten Monat oder in drei Jahren. Viel Glück bei allem, was Sie vorhaben.',
      ],
      short:
        'danke für unser Gespräch. Ich lasse es hier ruhen, in guter Erinnerung: Weder Geld noch Dateien sind offen. Meine Tür bleibt es. Viel Glück bei allem, was Sie vorhaben!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: lange nichts gehört',
      body: [
        'es ist eine Weile her, und {% if quoted %}bei {{ quoted }}{% else %}neulich{% endif %} habe ich wieder an Sie gedacht. Woran arbeiten Sie zurzeit?',
        'Wenn Sie mögen, tauschen wir uns eine Viertelstunde aus. „Gern“ oder „später“ genügt, und keine Antwort ist auch in Ordnung.',
      ],
      short:
        'es ist eine Weile her, und {% if quoted %}bei {{ quoted }}{% else %}neulich{% endif %} habe ich wieder an Sie gedacht. Woran arbeiten Sie zurzeit? Für eine Viertelstunde Austausch genügt ein „gern“ oder „später“.',
    },
    {
      subject: '{{ title }}: Nehmen wir den Faden wieder auf?',
      body: [
        'unser Gespräch ist vor einiger Zeit abgerissen, wie es guten Gesprächen manchmal geht. Ich würde den Faden gern wieder aufnehmen.',
        'Beschäftigt Sie {% if quoted %}{{ quoted }}{% else %}unser Thema von damals{% endif %} noch, oder längst etwas ganz anderes? Von beidem höre ich gern. Fehlt die Zeit, ist ein „nein“ völlig in Ordnung.',
      ],
      short:
        'unser Gespräch ist vor einiger Zeit abgerissen. Beschäftigt Sie {% if quoted %}{{ quoted }}{% else %}unser Thema von damals{% endif %} noch, oder längst etwas ganz anderes? Von beidem höre ich gern, und auch ein „nein“ ist in Ordnung.',
    },
  ],
};
