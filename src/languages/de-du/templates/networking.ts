import type { WrittenTexts } from '../../templates/shape.ts';

export const networking: WrittenTexts = {
  check_in: [
    {
      subject: '{{ title }}: gern daran gedacht',
      body: [
        'an {{ matter_acc }} denke ich gern zurück. Wie ist es bei dir seitdem weitergegangen?',
        'Eine lange Antwort muss es nicht sein; über eine Zeile freue ich mich, und ein Daumen nach oben zählt auch.',
      ],
      short:
        'an {{ matter_acc }} denke ich gern zurück. Wie ist es bei dir seitdem weitergegangen? Über eine Zeile freue ich mich, und ein Daumen nach oben zählt auch.',
    },
    {
      subject: '{{ title }}: Setzen wir es fort?',
      body: [
        'ich würde {{ matter_acc }} gern mal fortsetzen, bei einem Kaffee oder eine Viertelstunde online, ganz wie du magst.',
        '„Kaffee“, „online“ oder „später“ reicht. Wenn bei dir gerade zu viel los ist: kein Problem, das hält sich.',
      ],
      short:
        'ich würde {{ matter_acc }} gern mal fortsetzen: Kaffee oder eine Viertelstunde online? „Kaffee“, „online“ oder „später“ reicht. Ist bei dir gerade viel los, hält sich das.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: eine kleine Idee',
      body: [
        'seit {{ message_dat }} überlege ich, was dir nützen könnte. Soll ich dich mit jemandem bekannt machen, dir ein Beispiel schicken oder einfach eine Frage beantworten?',
        '„Bekannt machen“, „Beispiel“ oder die Frage selbst reicht. Brauchst du gerade nichts, brauche ich auch keine Antwort.',
      ],
      short:
        'was könnte dir gerade nützen: ein Kontakt, ein Beispiel, eine Antwort auf eine Frage? Ein Wort reicht. Brauchst du nichts, brauche ich auch keine Antwort.',
    },
    {
      subject: '{{ title }}: einmal eine Viertelstunde?',
      body: [
        'Postfächer verschlucken die nettesten Nachrichten, deshalb hier meine in Kurzform: Ich würde mich gern eine Viertelstunde mit dir{% if quoted %} über {{ quoted }}{% endif %} austauschen.',
        'Nenn mir irgendeinen Tag in den nächsten Wochen, oder schreib „später“. Ein „nein“ kränkt mich kein bisschen.',
      ],
      short:
        'Postfächer verschlucken die nettesten Nachrichten. Hättest du mal eine Viertelstunde{% if quoted %} für {{ quoted }}{% endif %}? Ein Tag oder „später“ reicht. Ein „nein“ kränkt mich kein bisschen.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: bald, später oder nein?',
      body: [
        'entscheide du für uns beide: Sprechen wir bald, später, oder belassen wir es bei einem guten Kontakt? „Bald“, „später“ oder „nein“ reicht.',
        'Am {{ by_day }} fülle ich meinen Kalender. Ohne ein Wort bis dahin plane ich ohne unser Gespräch und freue mich einfach auf einen Zufall, der uns wieder zusammenführt. Danke für deine Zeit bisher.',
      ],
      short:
        'sprechen wir bald, später, oder belassen wir es bei einem guten Kontakt? „Bald“, „später“ oder „nein“ reicht. Am {{ by_day }} fülle ich meinen Kalender; ohne ein Wort bis dahin eben ohne unser Gespräch. Danke so oder so!',
    },
    {
      subject: '{{ title }}: Ich überlasse es dir',
      body: [
        'ich möchte nicht der Kontakt sein, der immer wieder schreibt, deshalb entscheide bitte du: Führen wir {{ matter_acc }} fort? „Ja“ oder „nein“, beides ist gut.',
        'Kommt bis {{ by }} nichts, verstehe ich es als „gerade nicht“, schreibe nicht weiter dazu und überlasse dir den nächsten Schritt. Danke für deine Offenheit.',
      ],
      short:
        'führen wir {{ matter_acc }} fort, ja oder nein? Kommt bis {{ by }} nichts, verstehe ich es als „gerade nicht“ und überlasse dir den nächsten Schritt. Danke, beides ist gut!',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: danke für die Geduld',
      body: [
        'danke für {{ message_acc }}. Ich habe mich darüber gefreut und trotzdem zu lange nicht geantwortet.',
        'Ich möchte dir in Ruhe schreiben und tue das bis {{ by }}. Wenn du etwas schneller brauchst, reicht ein kurzes „jetzt bitte“.',
      ],
      short:
        'danke für {{ message_acc }}. Ich habe mich gefreut und zu lange nicht geantwortet. Bis {{ by }} schreibe ich dir in Ruhe. Brauchst du etwas früher, sag es mir.',
    },
    {
      subject: '{{ title }}: meine Antwort kommt',
      body: [
        'vergessen habe ich dich nicht, nur mein Postfach vernachlässigt. Das tut mir leid.',
        'Bis {{ by }} hast du eine richtige Antwort{% if quoted %} zum Thema {{ quoted }}{% endif %}. Wenn du lieber sprichst, schick mir eine Uhrzeit, ich bin da.',
      ],
      short:
        'vergessen habe ich dich nicht, nur mein Postfach vernachlässigt. Bis {{ by }} hast du eine richtige Antwort. Wenn du lieber sprichst, schick mir eine Uhrzeit.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: bis sich die Wege wieder kreuzen',
      body: [
        'ich schreibe dir nun nicht weiter{% if quoted %} über {{ quoted }}{% endif %}; deine Tage sind voll genug. Dass wir uns kennengelernt haben, freut mich trotzdem.',
        'Offen ist zwischen uns nichts, kein Geld und kein Gefallen. Dateien und Entwürfe, die du mir gezeigt hast, bleiben deine, und ich verwende nichts davon; was ich dir gezeigt habe, bleibt meines.',
        'Wenn ich dir einmal helfen kann, schreib mir. Ich würde mich freuen. Alles Gute!',
      ],
      short:
        'ich schreibe dir nun nicht weiter; deine Tage sind voll genug. Offen ist zwischen uns nichts, und was du mir gezeigt hast, bleibt deins. Wenn ich helfen kann, schreib mir. Alles Gute!',
    },
    {
      subject: '{{ title }}: danke und viel Glück',
      body: [
        'danke für das Gespräch, das wir hatten. Ich lasse es hier ruhen, in guter Erinnerung und ohne Erwartungen.',
        'Du schuldest mir nichts und ich dir hoffentlich auch nicht; weder Geld noch Dateien sind offen, und Entwürfe gehören denen, die sie gemacht haben.',
        'Meine Tür bleibt offen, nächsten Monat oder in drei Jahren. Viel Glück bei allem, was du vorhast.',
      ],
      short:
        'danke für unser Gespräch. Ich lasse es hier ruhen, in guter Erinnerung: Weder Geld noch Dateien sind offen. Meine Tür bleibt es. Viel Glück bei allem, was du vorhast!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: lange nichts gehört',
      body: [
        'es ist eine Weile her, und {% if quoted %}bei {{ quoted }}{% else %}neulich{% endif %} habe ich wieder an dich gedacht. Woran arbeitest du zurzeit?',
        'Wenn du magst, tauschen wir uns eine Viertelstunde aus. „Gern“ oder „später“ reicht, und keine Antwort ist auch in Ordnung.',
      ],
      short:
        'es ist eine Weile her, und {% if quoted %}bei {{ quoted }}{% else %}neulich{% endif %} habe ich wieder an dich gedacht. Woran arbeitest du zurzeit? Für eine Viertelstunde Austausch reicht ein „gern“ oder „später“.',
    },
    {
      subject: '{{ title }}: Nehmen wir den Faden wieder auf?',
      body: [
        'unser Gespräch ist vor einiger Zeit abgerissen, wie es guten Gesprächen manchmal geht. Ich würde den Faden gern wieder aufnehmen.',
        'Beschäftigt dich {% if quoted %}{{ quoted }}{% else %}unser Thema von damals{% endif %} noch, oder längst etwas ganz anderes? Von beidem höre ich gern. Fehlt die Zeit, ist ein „nein“ völlig in Ordnung.',
      ],
      short:
        'unser Gespräch ist vor einiger Zeit abgerissen. Beschäftigt dich {% if quoted %}{{ quoted }}{% else %}unser Thema von damals{% endif %} noch, oder längst etwas ganz anderes? Von beidem höre ich gern, und auch ein „nein“ ist in Ordnung.',
    },
  ],
};
