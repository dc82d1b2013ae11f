import type { Texts } from '../../templates/shape.ts';

const NUMBER =
  '{% if callback %} Meine Nummer ist {{ callback }}. Ich wiederhole: {{ callback }}.{% endif %} Vielen Dank und auf Wiederhören.';

export const recruiting: Texts = {
  check_in: [
    {
      subject: '{{ title }}: Ihr Eindruck bisher',
      body: [
        '{% if spoke %}danke, dass Sie sich am {{ since }} Zeit für das Gespräch über {{ matter_acc }} genommen haben. Welchen Eindruck haben Sie bisher?{% else %}welchen Eindruck haben Sie bisher von {{ matter_dat }}?{% endif %} Ein Stellenwechsel will gut überlegt sein, deshalb sind Zweifel ebenso willkommen wie Fragen zu Aufgaben, Team oder Gehalt. Falls Sie sich inzwischen anders entschieden haben, ist das völlig in Ordnung; sagen Sie [mir|uns] dann bitte kurz Bescheid.',
      ],
      short:
        'welchen Eindruck haben Sie bisher von {{ matter_dat }}? Fragen zu Aufgaben, Team oder Gehalt sind willkommen, und auch eine Absage ist in Ordnung.',
    },
    {
      subject: '{{ title }}: Ihre Fragen',
      body: [
        'was möchten Sie über {{ matter_acc }} noch wissen? Manches steht in keiner Anzeige: wie Entscheidungen fallen, wie eine normale Woche aussieht, mit wem Sie arbeiten würden. Fragen Sie ruhig alles, was Ihnen wichtig ist; Sie bekommen eine ehrliche Antwort.{% if valid_on %} Das Stellenangebot gilt bis {{ valid_on }}.{% endif %}',
      ],
      short:
        'was möchten Sie über {{ matter_acc }} noch wissen? Fragen Sie ruhig alles, was Ihnen wichtig ist; Sie bekommen eine ehrliche Antwort.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: der nächste Schritt',
      body: [
        'haben Sie noch Interesse an {{ matter_dat }}? {% if valid_on %}Das Stellenangebot gilt bis {{ valid_on }}; bis dahin [bespreche ich|besprechen wir] gern alles mit Ihnen, was für Ihre Entscheidung noch fehlt.{% else %}Dann [würde ich|würden wir] gern das nächste Gespräch vereinbaren, vor Ort oder per Video, zu einer Zeit, die Ihnen gut passt.{% endif %} Falls etwas anderes im Moment vorn liegt, sagen Sie das ganz offen; das erleichtert die Planung.{% if callback %} Sie erreichen [mich|uns] auch unter {{ callback }}.{% endif %}',
      ],
      short:
        'haben Sie noch Interesse an {{ matter_dat }}? {% if valid %}Das Stellenangebot gilt bis {{ valid }}; was für Ihre Entscheidung noch fehlt, [bespreche ich|besprechen wir] gern mit Ihnen.{% else %}Dann [würde ich|würden wir] gern das nächste Gespräch vereinbaren, zu einer Zeit, die Ihnen gut passt.{% endif %}',
    },
    {
      subject: '{{ title }}: Ihre Vorstellungen',
      body: [
        'eine Stellenanzeige sagt wenig über das, worauf es Ihnen ankommt. Was müsste an {{ matter_dat }} anders sein, damit sie zu Ihnen passt: Arbeitszeit, Ort, Aufgaben oder Gehalt? [Ich sage|Wir sagen] Ihnen offen, was sich ändern lässt und was nicht.{% if expired %} Das Stellenangebot galt bis {{ expired }}; wenn Sie noch Interesse haben, sprechen wir über ein neues.{% endif %}',
      ],
      short:
        'was müsste an {{ matter_dat }} anders sein, damit sie zu Ihnen passt: Arbeitszeit, Ort, Aufgaben oder Gehalt? [Ich sage|Wir sagen] Ihnen offen, was sich ändern lässt.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: ein kurzes Telefonat',
      body: [
        'über {{ matter_acc }} lässt sich am Telefon am besten reden: Sie fragen, [ich antworte|wir antworten]. Wann könnten Sie zehn Minuten ungestört sprechen? Bei der Uhrzeit [richte ich mich|richten wir uns] gern nach Ihnen{% if callback %}; anrufen können Sie [mich|uns] auch, unter {{ callback }}{% endif %}. Falls Sie sich schon dagegen entschieden haben, schreiben Sie [mir|uns] einfach.',
      ],
      short:
        'über {{ matter_acc }} lässt sich am Telefon am besten reden. Wann könnten Sie zehn Minuten ungestört sprechen?',
      opening: '{{ hello }} Können Sie gerade ungestört sprechen?',
      points: [
        'Erst wenn die Person frei sprechen kann, sagen, worum es geht: {{ matter_nom }}.',
        'Fragen, was sich geändert hat, und den offenen Punkt finden: Aufgabe, Team, Gehalt, Ort, Kündigungsfrist, anderes Angebot.',
        'Den nächsten Schritt mit Termin vereinbaren oder für das Nein danken.{% if valid %} Das Stellenangebot gilt bis {{ valid }}.{% endif %}',
      ],
      voicemail: `{{ hello }} Bitte rufen Sie mich zurück, wenn Sie frei sprechen können, oder schreiben Sie mir kurz.${NUMBER}`,
    },
    {
      subject: '{{ title }}: Ihre Fragen am Telefon',
      body: [
        'was Sie von {{ matter_dat }} halten und was noch unklar ist, [würde ich|würden wir] gern direkt von Ihnen hören. An welchem Tag passt Ihnen ein Telefonat? Länger als eine Viertelstunde dauert es nicht. Falls Sie sich schon entschieden haben, schreiben Sie [mir|uns] einfach; auch ein Nein ist in Ordnung.',
      ],
      short:
        'was Sie von {{ matter_dat }} halten, [würde ich|würden wir] gern direkt von Ihnen hören. An welchem Tag passt Ihnen ein kurzes Telefonat?',
      opening: '{{ hello }} Passt es Ihnen gerade für ein kurzes Gespräch?',
      points: [
        'Zuerst Fragen {{ about_matter }} beantworten, dann die eigenen stellen.',
        'Fragen, bis wann eine Antwort gebraucht wird und ob andere Angebote vorliegen.',
        'Klar sagen, was als Nächstes kommt, wer entscheidet und wann.',
      ],
      voicemail: `{{ hello }} Ich würde gern kurz mit Ihnen sprechen, wann immer es Ihnen passt. Bitte rufen Sie mich zurück, oder schreiben Sie mir.${NUMBER}`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: Ihre Entscheidung bis {{ by_day }}',
      body: [
        'kommt {{ matter_nom }} für Sie weiterhin infrage? Ein Ja oder Nein bis {{ by }}, hilft allen Beteiligten bei der Planung. {% if valid %}Das Stellenangebot gilt bis {{ valid }}; danach [spreche ich|sprechen wir] mit anderen weiter.{% else %}Wenn [ich|wir] bis dahin nichts von Ihnen [höre|hören], [gehe ich|gehen wir] mit anderen in die nächste Runde.{% endif %} Sollte sich bei Ihnen später etwas ändern, schreiben Sie [mir|uns] gern; dann sehen wir, welche Stellen gerade offen sind.',
      ],
      short:
        'kommt {{ matter_nom }} für Sie weiterhin infrage? Ein Ja oder Nein bis {{ by_day }} hilft [mir|uns] bei der Planung.{% if valid %} Das Stellenangebot gilt bis {{ valid }}.{% else %} Ohne Antwort [gehe ich|gehen wir] mit anderen weiter.{% endif %}',
    },
    {
      subject:
        '{{ title }}: {% if valid %}Ihre Antwort bis {{ by_day }}{% else %}nächste Gespräche{% endif %}',
      body: [
        '{% if valid %}das Angebot für {{ matter_acc }} gilt bis {{ valid }}. Wissen Sie schon, ob Sie es annehmen möchten? Eine Antwort bis {{ by }}, erleichtert [mir|uns] die Planung; begründen müssen Sie sie nicht. Falls Ihnen vor der Entscheidung noch ein Gespräch hilft, [nehme ich mir|nehmen wir uns] gern die Zeit dafür.{% else %}am {{ by }}, [plane ich|planen wir] die nächsten Gespräche für {{ matter_acc }}. [Soll ich|Sollen wir] Ihnen einen Termin freihalten? Ein kurzes Ja oder Nein genügt, nach Gründen fragt niemand. Ohne Antwort bis zu diesem Tag [plane ich|planen wir] mit anderen. Wenn eine andere Stelle besser zu Ihnen passt, sagen Sie [mir|uns] gern, wonach Sie suchen.{% endif %}',
      ],
      short:
        '{% if valid %}das Angebot für {{ matter_acc }} gilt bis {{ valid }}. Können Sie [mir|uns] bis {{ by_day }} sagen, ob Sie es annehmen möchten? Begründen müssen Sie es nicht.{% else %}am {{ by_day }} [plane ich|planen wir] die nächsten Gespräche für {{ matter_acc }}. [Soll ich|Sollen wir] Ihnen einen Termin freihalten? Ein kurzes Ja oder Nein genügt.{% endif %}',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [meine|unsere] Antwort bis {{ by_day }}',
      body: [
        'danke für {{ message_acc }} und Ihr Interesse an {{ matter_dat }}. Entschuldigen Sie bitte, dass Sie noch keine Antwort haben; Sie bekommen sie bis {{ by }}. Wenn Sie sie früher brauchen, etwa wegen eines anderen Angebots, sagen Sie [mir|uns] bitte Bescheid.',
      ],
      short:
        'danke für {{ message_acc }} und Ihr Interesse an {{ matter_dat }}. Eine Antwort bekommen Sie bis {{ by_day }}. Brauchen Sie sie früher, sagen Sie bitte Bescheid.',
    },
    {
      subject: '{{ title }}: Rückmeldung bis {{ by_day }}',
      body: [
        'wegen {{ matter_dat }} [hätte ich mich|hätten wir uns] längst bei Ihnen melden sollen; das tut [mir|uns] leid. Bis {{ by }}, hören Sie von [mir|uns], wie auch immer die Antwort ausfällt. Wenn Sie bis dahin eine Frage haben, schreiben Sie oder rufen Sie an.',
      ],
      short:
        'wegen {{ matter_dat }} [hätte ich mich|hätten wir uns] längst melden sollen; das tut [mir|uns] leid. Bis {{ by_day }} hören Sie von [mir|uns], wie auch immer die Antwort ausfällt.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: vielen Dank',
      body: [
        '[ich gehe|wir gehen] davon aus, dass {{ matter_nom }} für Sie im Moment nicht infrage kommt, und [frage|fragen] nicht weiter nach. {% if valid %}Das Stellenangebot selbst gilt noch bis {{ valid }}.{% else %}Falls das ein Irrtum ist, melden Sie sich gern.{% endif %} Vielen Dank für Ihr Interesse und alles Gute.',
      ],
      short:
        '[ich gehe|wir gehen] davon aus, dass {{ matter_nom }} für Sie im Moment nicht infrage kommt, und [frage|fragen] nicht weiter nach. Danke für Ihr Interesse und alles Gute!',
    },
    {
      subject: '{{ title }}: alles Gute',
      body: [
        'wegen {{ matter_dat }} [melde ich mich|melden wir uns] nun nicht mehr bei Ihnen. Wenn Sie später etwas Neues suchen, [freue ich mich|freuen wir uns], von Ihnen zu hören. Danke für Ihre Zeit und viel Erfolg bei allem, was Sie vorhaben.',
      ],
      short:
        'wegen {{ matter_dat }} [melde ich mich|melden wir uns] nun nicht mehr bei Ihnen. Wenn Sie später etwas Neues suchen, [freue ich mich|freuen wir uns], von Ihnen zu hören. Viel Erfolg!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: Ihr Interesse heute',
      body: [
        'wegen {{ matter_dat }} hatten wir vor einiger Zeit Kontakt. Wäre etwas in dieser Richtung heute für Sie interessant? Dann [würde ich|würden wir] gern in einem kurzen Telefonat hören, was Sie inzwischen suchen. Wenn Sie dort zufrieden sind, wo Sie sind, freut [mich|uns] das auch; sagen Sie [mir|uns] dann einfach kurz Bescheid.',
      ],
      short: `wegen {{ matter_dat }} hatten wir vor einiger Zeit Kontakt. Wäre etwas in dieser Richtung heute für Sie interessant?`,
    },
    {
      subject: '{{ title }}: ein neues Gespräch',
      body: [
        'können Sie sich ein neues Gespräch über {{ matter_acc }} oder etwas Ähnliches vorstellen? Seit unserem letzten Kontakt kann sich viel geändert haben, bei Ihnen wie bei uns; deshalb würden wir von vorn anfangen. Fürs Erste reichen zehn Minuten am Telefon. Und wenn nicht, sagen Sie es [mir|uns] einfach; dann [lasse ich|lassen wir] es dabei.',
      ],
      short:
        'können Sie sich ein neues Gespräch über {{ matter_acc }} oder etwas Ähnliches vorstellen? Fürs Erste reichen zehn Minuten am Telefon, und ein Nein ist in Ordnung.',
    },
  ],
};
