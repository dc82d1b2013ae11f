import type { Texts } from '../../templates/shape.ts';

const NUMBER =
  '{% if callback %} Meine Nummer ist {{ callback }}. Ich wiederhole: {{ callback }}.{% endif %} Vielen Dank und auf Wiederhören.';

export const recruiting: Texts = {
  check_in: [
    {
      subject: '{{ title }}: Ihr Eindruck bisher',
      body: [
        '{% if spoke %}danke, dass Sie sich am {{ since }} Zeit für das Gespräch über {{ matter_acc }} genommen haben. Welchen Eindruck haben Sie bisher?{% else %}welchen Eindruck haben Sie bisher von {{ matter_dat }}?{% endif %} Ein Stellenwechsel will gut überlegt sein, deshalb sind Zweifel ebenso willkommen wie Fragen zu Aufgaben, Team oder Gehalt. Falls Sie sich inzwischen anders entschieden haben, sagen Sie es [mir|uns] bitte einfach.',
      ],
      short:
        'welchen Eindruck haben Sie bisher von {{ matter_dat }}? Fragen zu Aufgaben, Team oder Gehalt sind willkommen, und auch eine Absage ist in Ordnung.',
    },
    {
      subject: '{{ title }}: Ihre Fragen',
      body: [
        'was möchten Sie über {{ matter_acc }} noch wissen? Manches steht in keiner Anzeige: wie Entscheidungen fallen, wie eine normale Woche aussieht, mit wem Sie arbeiten würden. Fragen Sie ruhig alles, was Ihnen wichtig ist. Sie bekommen eine ehrliche Antwort.{% if valid_on %} Unser Angebot an Sie gilt bis {{ valid_on }}.{% endif %}',
      ],
      short:
        'was möchten Sie über {{ matter_acc }} noch wissen? Fragen Sie ruhig alles, was Ihnen wichtig ist. Sie bekommen eine ehrliche Antwort.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: {% if valid %}Angebot gültig bis {{ valid }}{% else %}Ihr Interesse{% endif %}',
      body: [
        'haben Sie noch Interesse an {{ matter_dat }}? {% if valid_on %}Unser Angebot an Sie gilt bis {{ valid_on }}. Was für Ihre Entscheidung noch offen ist, [kläre ich|klären wir] bis dahin gern mit Ihnen.{% else %}Dann [würde ich|würden wir] gern das nächste Gespräch vereinbaren, vor Ort oder per Video, zu einer Zeit, die Ihnen gut passt.{% endif %} Auch wenn etwas anderes im Moment vorn liegt, hilft eine offene Antwort bei der Planung.{% if callback %} Sie erreichen [mich|uns] auch unter {{ callback }}.{% endif %}',
      ],
      short:
        'haben Sie noch Interesse an {{ matter_dat }}? {% if valid %}Unser Angebot an Sie gilt bis {{ valid }}. Was für Ihre Entscheidung noch offen ist, [kläre ich|klären wir] gern mit Ihnen.{% else %}Dann [würde ich|würden wir] gern das nächste Gespräch vereinbaren, zu einer Zeit, die Ihnen gut passt.{% endif %}',
    },
    {
      subject: '{{ title }}: Ihre Vorstellungen',
      body: [
        'was müsste an {{ matter_dat }} anders sein, damit sie zu Ihnen passt: Arbeitszeit, Ort, Aufgaben oder Gehalt? [Ich sage|Wir sagen] Ihnen offen, was sich ändern lässt und was nicht.{% if expired %} Unser Angebot an Sie galt bis {{ expired }}. Bei Interesse sprechen wir über ein neues.{% endif %} Falls die Stelle für Sie nicht mehr infrage kommt, sagen Sie es [mir|uns] einfach.',
      ],
      short:
        'was müsste an {{ matter_dat }} anders sein, damit sie zu Ihnen passt: Arbeitszeit, Ort, Aufgaben oder Gehalt? [Ich sage|Wir sagen] Ihnen offen, was sich ändern lässt.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: ein kurzes Telefonat',
      body: [
        'über {{ matter_acc }} lässt sich am Telefon am besten reden: Sie fragen, [ich antworte|wir antworten]. Wann könnten Sie zehn Minuten ungestört sprechen? Bei der Uhrzeit [richte ich mich|richten wir uns] nach Ihnen.{% if callback %} Sie erreichen [mich|uns] auch unter {{ callback }}.{% endif %} Falls Sie sich schon dagegen entschieden haben, schreiben Sie [mir|uns] einfach.',
      ],
      short:
        'über {{ matter_acc }} lässt sich am Telefon am besten reden. Wann könnten Sie zehn Minuten ungestört sprechen?',
      opening: '{{ hello }} Können Sie gerade ungestört sprechen?',
      points: [
        'Erst wenn die Person frei sprechen kann, sagen, worum es geht: {{ matter_nom }}.',
        'Fragen, was sich geändert hat, und den offenen Punkt finden: Aufgabe, Team, Gehalt, Ort, Kündigungsfrist, anderes Angebot.',
        'Den nächsten Schritt mit Termin vereinbaren oder für das Nein danken.{% if valid %} Unser Angebot gilt bis {{ valid }}.{% endif %}',
      ],
      voicemail: `{{ hello }} Bitte rufen Sie mich zurück, wenn Sie frei sprechen können, oder schreiben Sie mir kurz.${NUMBER}`,
    },
    {
      subject: '{{ title }}: Ihre Fragen am Telefon',
      body: [
        'was Sie von {{ matter_dat }} halten und was noch unklar ist, [würde ich|würden wir] gern direkt von Ihnen hören. An welchem Tag passt Ihnen ein Telefonat? Länger als eine Viertelstunde dauert es nicht. Ist Ihre Entscheidung schon gefallen, schreiben Sie [mir|uns] einfach, wie sie lautet.',
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
        'kommt {{ matter_nom }} für Sie weiterhin infrage? Ein Ja oder Nein bis {{ by }}, hilft allen Beteiligten bei der Planung. {% if valid %}Unser Angebot an Sie gilt bis {{ valid }}.{% else %}Wenn [ich|wir] bis dahin nichts von Ihnen [höre|hören], [gehe ich|gehen wir] mit anderen in die nächste Runde.{% endif %} Sollte sich bei Ihnen später etwas ändern, schreiben Sie [mir|uns], und wir sehen, welche Stellen dann offen sind.',
      ],
      short:
        'kommt {{ matter_nom }} für Sie weiterhin infrage? Ein Ja oder Nein bis {{ by_day }} hilft [mir|uns] bei der Planung.{% if valid %} Unser Angebot an Sie gilt bis {{ valid }}.{% else %} Ohne Antwort [gehe ich|gehen wir] mit anderen weiter.{% endif %}',
    },
    {
      subject:
        '{{ title }}: {% if valid %}Ihre Antwort bis {{ by_day }}{% else %}nächste Gespräche{% endif %}',
      body: [
        '{% if valid %}das Angebot für {{ matter_acc }} gilt bis {{ valid }}. Wissen Sie schon, ob Sie es annehmen möchten? Eine Antwort bis {{ by }}, erleichtert [mir|uns] die Planung. Begründen müssen Sie sie nicht. Falls Ihnen vor der Entscheidung noch ein Gespräch hilft, [nehme ich mir|nehmen wir uns] die Zeit dafür.{% else %}am {{ by }}, [plane ich|planen wir] die nächsten Gespräche für {{ matter_acc }}. [Soll ich|Sollen wir] Ihnen einen Termin freihalten? Ein kurzes Ja oder Nein genügt, nach Gründen fragt niemand. Wenn [ich|wir] bis dahin nichts von Ihnen [höre|hören], [plane ich|planen wir] mit anderen. Passt eine andere Stelle besser zu Ihnen, sagen Sie [mir|uns], wonach Sie suchen.{% endif %}',
      ],
      short:
        '{% if valid %}das Angebot für {{ matter_acc }} gilt bis {{ valid }}. Können Sie [mir|uns] bis {{ by_day }} sagen, ob Sie es annehmen möchten? Begründen müssen Sie es nicht.{% else %}am {{ by_day }} [plane ich|planen wir] die nächsten Gespräche für {{ matter_acc }}. [Soll ich|Sollen wir] Ihnen einen Termin freihalten? Ein kurzes Ja oder Nein genügt.{% endif %}',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [meine|unsere] Antwort bis {{ by_day }}',
      body: [
        'danke für {{ message_acc }} und Ihr Interesse an {{ matter_dat }}. Entschuldigen Sie bitte, dass Sie noch keine Antwort haben. Sie bekommen sie bis {{ by }}. Wenn Sie sie früher brauchen, etwa wegen eines anderen Angebots, schreiben Sie [mir|uns] bitte.',
      ],
      short:
        'danke für {{ message_acc }} und Ihr Interesse an {{ matter_dat }}. Eine Antwort bekommen Sie bis {{ by_day }}. Brauchen Sie sie früher, schreiben Sie [mir|uns] bitte.',
    },
    {
      subject: '{{ title }}: Rückmeldung bis {{ by_day }}',
      body: [
        'wegen {{ matter_dat }} [hätte ich mich|hätten wir uns] längst bei Ihnen melden sollen, bitte entschuldigen Sie. Eine Antwort bekommen Sie bis {{ by }}, wie auch immer sie ausfällt. Haben Sie bis dahin eine Frage, schreiben Sie oder rufen Sie an.',
      ],
      short:
        'wegen {{ matter_dat }} [hätte ich mich|hätten wir uns] längst melden sollen, bitte entschuldigen Sie. Eine Antwort bekommen Sie bis {{ by_day }}, wie auch immer sie ausfällt.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: vielen Dank',
      body: [
        '[ich gehe|wir gehen] davon aus, dass {{ matter_nom }} für Sie im Moment nicht infrage kommt, und [frage|fragen] vorerst nicht weiter nach. {% if valid %}Unser Angebot an Sie gilt noch bis {{ valid }}.{% else %}Ist das ein Irrtum, melden Sie sich bitte.{% endif %} Vielen Dank für Ihr Interesse und alles Gute.',
      ],
      short:
        '[ich gehe|wir gehen] davon aus, dass {{ matter_nom }} für Sie im Moment nicht infrage kommt, und [frage|fragen] vorerst nicht weiter nach. Danke für Ihr Interesse und alles Gute!',
    },
    {
      subject: '{{ title }}: fürs Erste [meine|unsere] letzte Nachricht',
      body: [
        'dies ist fürs Erste [meine|unsere] letzte Nachricht wegen {{ matter_dat }}. Sobald Sie etwas Neues suchen, [freue ich mich|freuen wir uns], von Ihnen zu hören. Danke für Ihr Interesse und viel Erfolg auf Ihrem weiteren Weg.',
      ],
      short:
        'dies ist fürs Erste [meine|unsere] letzte Nachricht wegen {{ matter_dat }}. Sobald Sie etwas Neues suchen, [freue ich mich|freuen wir uns], von Ihnen zu hören. Viel Erfolg!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: Ihre Pläne heute',
      body: [
        'wegen {{ matter_dat }} hatten wir vor einiger Zeit Kontakt. Wäre etwas in dieser Richtung heute für Sie interessant? Dann [würde ich|würden wir] in einem kurzen Telefonat gern hören, was Sie inzwischen suchen. Sind Sie dort zufrieden, wo Sie sind, freut [mich|uns] das auch, und ein kurzer Satz genügt.',
      ],
      short: `wegen {{ matter_dat }} hatten wir vor einiger Zeit Kontakt. Wäre etwas in dieser Richtung heute für Sie interessant?`,
    },
    {
      subject: '{{ title }}: ein Gespräch',
      body: [
        'können Sie sich ein Gespräch über {{ matter_acc }} oder eine ähnliche Stelle vorstellen? Seit unserem letzten Kontakt kann sich viel geändert haben, bei Ihnen wie bei uns. Deshalb würden wir von vorn anfangen. Fürs Erste reichen zehn Minuten am Telefon. Ist es für Sie kein Thema mehr, sagen Sie [mir|uns] bitte auch das.',
      ],
      short:
        'können Sie sich ein Gespräch über {{ matter_acc }} oder eine ähnliche Stelle vorstellen? Fürs Erste reichen zehn Minuten am Telefon.',
    },
  ],
};
