import { recruiting as sie } from '../../de/templates/recruiting.ts';
import { override } from '../../templates/override.ts';
import type { Texts } from '../../templates/shape.ts';

const NUMBER =
  '{% if callback %} Meine Nummer ist {{ callback }}. Noch einmal: {{ callback }}.{% endif %} Danke dir und bis bald.';

export const recruiting: Texts = override(sie, {
  check_in: [
    {
      subject: '{{ title }}: dein Eindruck bisher',
      body: [
        '{% if spoke %}danke, dass du dir am {{ since }} Zeit für das Gespräch über {{ matter_acc }} genommen hast. Welchen Eindruck hast du bisher?{% else %}welchen Eindruck hast du bisher von {{ matter_dat }}?{% endif %} Ein Stellenwechsel will gut überlegt sein, deshalb sind Zweifel genauso willkommen wie Fragen zu Aufgaben, Team oder Gehalt. Falls du dich inzwischen anders entschieden hast, sag es [mir|uns] bitte einfach.',
      ],
      short:
        'welchen Eindruck hast du bisher von {{ matter_dat }}? Fragen zu Aufgaben, Team oder Gehalt sind willkommen, und auch eine Absage ist in Ordnung.',
    },
    {
      subject: '{{ title }}: deine Fragen',
      body: [
        'was möchtest du über {{ matter_acc }} noch wissen? Manches steht in keiner Anzeige: wie Entscheidungen fallen, wie eine normale Woche aussieht, mit wem du arbeiten würdest. Frag ruhig alles, was dir wichtig ist. Du bekommst eine ehrliche Antwort.{% if valid_on %} Unser Angebot an dich gilt bis {{ valid_on }}.{% endif %}',
      ],
      short:
        'was möchtest du über {{ matter_acc }} noch wissen? Frag ruhig alles, was dir wichtig ist. Du bekommst eine ehrliche Antwort.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: {% if valid %}Angebot gültig bis {{ valid }}{% else %}dein Interesse{% endif %}',
      body: [
        'hast du noch Interesse an {{ matter_dat }}? {% if valid_on %}Unser Angebot an dich gilt bis {{ valid_on }}. Was für deine Entscheidung noch offen ist, [kläre ich|klären wir] bis dahin gern mit dir.{% else %}Dann [würde ich|würden wir] gern das nächste Gespräch mit dir vereinbaren, bei uns oder per Video, zu einer Zeit, die dir gut passt.{% endif %} Auch wenn etwas anderes im Moment vorn liegt, hilft eine offene Antwort bei der Planung.{% if callback %} Du erreichst [mich|uns] auch unter {{ callback }}.{% endif %}',
      ],
      short:
        'hast du noch Interesse an {{ matter_dat }}? {% if valid %}Unser Angebot an dich gilt bis {{ valid }}. Was für deine Entscheidung noch offen ist, [kläre ich|klären wir] gern mit dir.{% else %}Dann [würde ich|würden wir] gern das nächste Gespräch vereinbaren, zu einer Zeit, die dir gut passt.{% endif %}',
    },
    {
      subject: '{{ title }}: deine Vorstellungen',
      body: [
        'was müsste an {{ matter_dat }} anders sein, damit sie zu dir passt: Arbeitszeit, Ort, Aufgaben oder Gehalt? [Ich sage|Wir sagen] dir offen, was sich ändern lässt und was nicht.{% if expired %} Unser Angebot an dich galt bis {{ expired }}. Bei Interesse sprechen wir über ein neues.{% endif %} Falls die Stelle für dich nicht mehr infrage kommt, sag es [mir|uns] einfach.',
      ],
      short:
        'was müsste an {{ matter_dat }} anders sein, damit sie zu dir passt: Arbeitszeit, Ort, Aufgaben oder Gehalt? [Ich sage|Wir sagen] dir offen, was sich ändern lässt.',
    },
  ],
  call: [
    {
      body: [
        'über {{ matter_acc }} lässt sich am Telefon am besten reden: Du fragst, [ich antworte|wir antworten]. Wann könntest du zehn Minuten ungestört sprechen? Bei der Uhrzeit [richte ich mich|richten wir uns] nach dir.{% if callback %} Du erreichst [mich|uns] auch unter {{ callback }}.{% endif %} Falls du dich schon dagegen entschieden hast, schreib [mir|uns] einfach.',
      ],
      short:
        'über {{ matter_acc }} lässt sich am Telefon am besten reden. Wann könntest du zehn Minuten ungestört sprechen?',
      opening: '{{ hello }} Kannst du gerade ungestört sprechen?',
      voicemail: `{{ hello }} Bitte ruf mich zurück, wenn du frei sprechen kannst, oder schreib mir kurz.${NUMBER}`,
    },
    {
      subject: '{{ title }}: deine Fragen am Telefon',
      body: [
        'was du von {{ matter_dat }} hältst und was noch unklar ist, [würde ich|würden wir] gern direkt von dir hören. An welchem Tag passt dir ein Telefonat? Länger als eine Viertelstunde dauert es nicht. Ist deine Entscheidung schon gefallen, schreib [mir|uns] einfach, wie sie lautet.',
      ],
      short:
        'was du von {{ matter_dat }} hältst, [würde ich|würden wir] gern direkt von dir hören. An welchem Tag passt dir ein kurzes Telefonat?',
      opening: '{{ hello }} Passt es dir gerade für ein kurzes Gespräch?',
      voicemail: `{{ hello }} Ich würde gern kurz mit dir sprechen, wann immer es dir passt. Bitte ruf mich zurück, oder schreib mir.${NUMBER}`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: deine Entscheidung bis {{ by_day }}',
      body: [
        'kommt {{ matter_nom }} für dich weiterhin infrage? Ein Ja oder Nein bis {{ by }}, hilft allen Beteiligten bei der Planung. {% if valid %}Unser Angebot an dich gilt bis {{ valid }}.{% else %}Wenn [ich|wir] bis dahin nichts von dir [höre|hören], [gehe ich|gehen wir] mit anderen in die nächste Runde.{% endif %} Sollte sich bei dir später etwas ändern, schreib [mir|uns], und wir sehen, welche Stellen dann offen sind.',
      ],
      short:
        'kommt {{ matter_nom }} für dich weiterhin infrage? Ein Ja oder Nein bis {{ by_day }} hilft [mir|uns] bei der Planung.{% if valid %} Unser Angebot an dich gilt bis {{ valid }}.{% else %} Ohne Antwort [gehe ich|gehen wir] mit anderen weiter.{% endif %}',
    },
    {
      subject:
        '{{ title }}: {% if valid %}deine Antwort bis {{ by_day }}{% else %}nächste Gespräche{% endif %}',
      body: [
        '{% if valid %}das Angebot für {{ matter_acc }} gilt bis {{ valid }}. Weißt du schon, ob du es annehmen möchtest? Eine Antwort bis {{ by }}, erleichtert [mir|uns] die Planung. Begründen musst du sie nicht. Falls dir vor der Entscheidung noch ein Gespräch hilft, [nehme ich mir|nehmen wir uns] die Zeit dafür.{% else %}am {{ by }}, [plane ich|planen wir] die nächsten Gespräche für {{ matter_acc }}. [Soll ich|Sollen wir] dir einen Termin freihalten? Ein kurzes Ja oder Nein reicht, nach Gründen fragt niemand. Wenn [ich|wir] bis dahin nichts von dir [höre|hören], [plane ich|planen wir] mit anderen. Passt eine andere Stelle besser zu dir, sag [mir|uns], wonach du suchst.{% endif %}',
      ],
      short:
        '{% if valid %}das Angebot für {{ matter_acc }} gilt bis {{ valid }}. Kannst du [mir|uns] bis {{ by_day }} sagen, ob du es annehmen möchtest? Begründen musst du es nicht.{% else %}am {{ by_day }} [plane ich|planen wir] die nächsten Gespräche für {{ matter_acc }}. [Soll ich|Sollen wir] dir einen Termin freihalten? Ein kurzes Ja oder Nein reicht.{% endif %}',
    },
  ],
  answer: [
    {
      body: [
        'danke für {{ message_acc }} und dein Interesse an {{ matter_dat }}. Entschuldige bitte, dass du noch keine Antwort hast. Du bekommst sie bis {{ by }}. Wenn du sie früher brauchst, etwa wegen eines anderen Angebots, schreib [mir|uns] bitte.',
      ],
      short:
        'danke für {{ message_acc }} und dein Interesse an {{ matter_dat }}. Eine Antwort bekommst du bis {{ by_day }}. Brauchst du sie früher, schreib [mir|uns] bitte.',
    },
    {
      subject: '{{ title }}: Rückmeldung bis {{ by_day }}',
      body: [
        'wegen {{ matter_dat }} [hätte ich mich|hätten wir uns] längst bei dir melden sollen, bitte entschuldige. Eine Antwort bekommst du bis {{ by }}, wie auch immer sie ausfällt. Hast du bis dahin eine Frage, schreib oder ruf an.',
      ],
      short:
        'wegen {{ matter_dat }} [hätte ich mich|hätten wir uns] längst melden sollen, bitte entschuldige. Eine Antwort bekommst du bis {{ by_day }}, wie auch immer sie ausfällt.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: danke dir',
      body: [
        '[ich gehe|wir gehen] davon aus, dass {{ matter_nom }} für dich im Moment nicht infrage kommt, und [frage|fragen] vorerst nicht weiter nach. {% if valid %}Unser Angebot an dich gilt noch bis {{ valid }}.{% else %}Ist das ein Irrtum, melde dich bitte.{% endif %} Danke dir für dein Interesse und alles Gute.',
      ],
      short:
        '[ich gehe|wir gehen] davon aus, dass {{ matter_nom }} für dich im Moment nicht infrage kommt, und [frage|fragen] vorerst nicht weiter nach. Danke für dein Interesse und alles Gute!',
    },
    {
      body: [
        'das ist fürs Erste [meine|unsere] letzte Nachricht wegen {{ matter_dat }}. Sobald du etwas Neues suchst, [freue ich mich|freuen wir uns], von dir zu hören. Danke dir für dein Interesse und viel Erfolg auf deinem weiteren Weg.',
      ],
      short:
        'das ist fürs Erste [meine|unsere] letzte Nachricht wegen {{ matter_dat }}. Sobald du etwas Neues suchst, [freue ich mich|freuen wir uns], von dir zu hören. Viel Erfolg!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: deine Pläne heute',
      body: [
        'wegen {{ matter_dat }} hatten wir vor einiger Zeit Kontakt. Wäre etwas in dieser Richtung heute für dich interessant? Dann [würde ich|würden wir] in einem kurzen Telefonat gern hören, was du inzwischen suchst. Bist du dort zufrieden, wo du bist, freut [mich|uns] das auch, und ein kurzer Satz reicht.',
      ],
      short: `wegen {{ matter_dat }} hatten wir vor einiger Zeit Kontakt. Wäre etwas in dieser Richtung heute für dich interessant?`,
    },
    {
      body: [
        'kannst du dir ein Gespräch über {{ matter_acc }} oder eine ähnliche Stelle vorstellen? Seit unserem letzten Kontakt kann sich viel geändert haben, bei dir wie bei uns. Deshalb würden wir von vorn anfangen. Fürs Erste reichen zehn Minuten am Telefon. Ist es für dich kein Thema mehr, sag [mir|uns] bitte auch das.',
      ],
      short:
        'kannst du dir ein Gespräch über {{ matter_acc }} oder eine ähnliche Stelle vorstellen? Fürs Erste reichen zehn Minuten am Telefon.',
    },
  ],
});
