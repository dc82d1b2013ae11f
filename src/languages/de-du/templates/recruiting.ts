import type { Texts } from '../../templates/shape.ts';

export const recruiting: Texts = {
  check_in: [
    {
      subject: '{{ title }}: Wie geht es dir damit?',
      body: [
        'es hat mich gefreut, dich kennenzulernen, und ich wüsste gern, wie du inzwischen über {{ matter_acc }} denkst. Auch Zweifel sind willkommen; es ist ja ein großer Schritt.',
        'Wenn dich eine Frage zurückhält, zum Team, zur Arbeit oder zum Gehalt, dann stell sie. Sonst reicht mir „interessiert“, „später“ oder „nein“.',
      ],
      short:
        'es hat mich gefreut, dich kennenzulernen. Wie denkst du inzwischen über {{ matter_acc }}? Frag mich alles. Sonst reicht „interessiert“, „später“ oder „nein“.',
    },
    {
      subject: '{{ title }}: Was möchtest du noch wissen?',
      body: [
        'ein Wechsel braucht mehr Nachdenken, als im Kalender Platz hat. Nimm dir also die Zeit, die du brauchst.',
        'Würde es dir helfen, mit jemandem aus dem Team zu sprechen oder dir den Arbeitsplatz anzusehen? „Team“, „Besuch“ oder „später“ reicht, dann richte ich es ein. Und wenn {{ matter_nom }} doch nicht das Richtige ist, ist „nein“ eine ehrliche Antwort, für die ich dir danke.{% if valid %} Unser Angebot an dich gilt bis {{ valid }}.{% endif %}',
      ],
      short:
        'würde es dir bei {{ matter_dat }} helfen, mit jemandem aus dem Team zu sprechen oder den Arbeitsplatz zu sehen? „Team“, „Besuch“ oder „später“ reicht. Auch „nein“ ist eine ehrliche Antwort.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: Wie stehst du dazu?',
      body: [
        '{{ history }}. Neben Arbeit und Privatleben hast du vielleicht noch das eine oder andere Angebot abzuwägen.',
        'Deshalb nur eine kleine Frage: Wie stehst du zu {{ matter_dat }}? Bei „ja“ schlage ich einen Termin für das nächste Gespräch vor. Bei „Bedenkzeit“ bekommst du sie. Bei „nein“ wünsche ich dir Glück, und das meine ich so.',
      ],
      short:
        'eine kleine Frage: Wie stehst du zu {{ matter_dat }}? Bei „ja“ schlage ich einen Termin vor, „Bedenkzeit“ bekommst du, und bei „nein“ wünsche ich dir ehrlich Glück.',
    },
    {
      subject: '{{ title }}: Was müsste anders sein?',
      body: [
        'eine Stellenbeschreibung hat anderthalb Seiten, und vielleicht steht das Wichtigste für dich nicht drin. Was müsste anders sein, damit dir {{ matter_nom }} zusagt: Arbeitszeit, Ort, Aufgaben, Gehalt?',
        'Ein Stichwort zeigt mir, wo ich nachsehen soll, und ich sage dir offen, was sich ändern lässt. Hast du dich für etwas anderes entschieden, reicht ein „nein“, und wir gehen freundlich auseinander.{% if expired %} Unser Angebot galt bis {{ expired }}; wenn du es weiterhin möchtest, sag es mir.{% endif %}',
      ],
      short:
        'was müsste anders sein, damit dir {{ matter_nom }} zusagt: Zeit, Ort, Aufgaben, Gehalt? Ein Stichwort reicht. Hast du dich anders entschieden, genügt ein „nein“.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: Sprechen wir zehn Minuten?',
      body: [
        'vieles rund um {{ matter_acc }} lässt sich leichter sagen als schreiben, auf deiner Seite wie auf meiner. Darf ich dich zehn Minuten anrufen, gern auch am Abend?',
        'Nenn mir eine Zeit, zu der du frei sprechen kannst. Wenn du dich schon entschieden hast, erspart dir ein „ja“ oder „nein“ den Anruf.',
      ],
      short:
        'darf ich dich wegen {{ matter_dat }} zehn Minuten anrufen, gern auch am Abend? Nenn mir eine Zeit, zu der du frei sprechen kannst. Oder schreib „ja“ oder „nein“.',
      opening:
        '{{ hello }} Es geht um {{ matter_acc }}. Kannst du gerade frei sprechen, oder soll ich dich am Abend anrufen?',
      points: [
        'Fragen, wie es geht und was sich seit {{ message_dat }} verändert hat; nicht drängen.',
        'Den offenen Punkt finden: Aufgabe, Team, Gehalt, Ort, Kündigungsfrist, ein anderes Angebot.',
        'Den nächsten Schritt mit Termin vereinbaren oder für ein „nein“ aufrichtig danken.{% if valid %} Das Stellenangebot gilt bis {{ valid }}.{% endif %}',
      ],
      voicemail:
        '{{ hello }} Ich würde gern kurz mit dir sprechen. Ruf mich an, wenn es gerade passt, oder schreib mir; ein Wort reicht. Danke dir und bis bald.',
    },
    {
      subject: '{{ title }}: deine Fragen, ganz direkt?',
      body: [
        'vielleicht hast du zu {{ matter_dat }} Fragen, die man nicht in eine E-Mail schreibt. Ich beantworte sie offen, auch die unbequemen.',
        'Wann hast du einen ruhigen Moment? Zehn Minuten reichen. Wenn es für dich kein Thema mehr ist, schreib einfach „nein“, ganz ohne Gründe.',
      ],
      short:
        'vielleicht hast du zu {{ matter_dat }} Fragen, die man nicht schreibt. Ich beantworte sie offen. Wann passen dir zehn ruhige Minuten? Sonst reicht ein „nein“, ohne Gründe.',
      opening:
        '{{ hello }} Vielleicht hast du zu {{ matter_dat }} Fragen, die sich leichter stellen als schreiben lassen. Ist es gerade ruhig bei dir?',
      points: [
        'Zuerst zu den unbequemen Fragen einladen und sie offen beantworten.',
        'Den Zeitplan verstehen: andere Verfahren, Kündigungsfrist, Wunschtermin für die Entscheidung.',
        'Sagen, was hier als Nächstes geschieht und bis wann eine Antwort kommt, wie auch immer sie ausfällt.',
      ],
      voicemail:
        '{{ hello }} Vielleicht hast du noch die eine oder andere Frage an mich; ich beantworte sie gern. Ruf in einem ruhigen Moment an, oder schreib mir. Alles Gute!',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: deine Entscheidung bis {{ by }}?',
      body: [
        'wir würden dich weiterhin gern für {{ matter_acc }} gewinnen. Damit wir fair planen können, für dich und für die anderen Bewerberinnen und Bewerber, bitte ich dich um deine Entscheidung bis {{ by }}.',
        'Bei „ja“ gehen wir den nächsten Schritt. Bei „später“ sagst du mir, wann. Bei „nein“ schließe ich deine Bewerbung mit unserem Dank ab. Höre ich nichts, verstehe ich es vorerst als „nein“ und spreche mit den anderen weiter; du kannst dich jederzeit wieder bewerben.',
        'Danke für die Zeit, die du uns bisher geschenkt hast.',
      ],
      short:
        'sagst du mir bis {{ by }}, wie du dich entschieden hast: „ja“, „später“ oder „nein“? Sonst verstehe ich es vorerst als „nein“; du kannst dich jederzeit wieder melden. Danke für deine Zeit!',
    },
    {
      subject: '{{ title }}: ja, später oder nein?',
      body: [
        'sagst du mir, wie du dich zu {{ matter_dat }} entschieden hast, oder was dir für die Entscheidung noch fehlt?',
        'Am {{ by_day }} legen wir fest, mit wem wir weitermachen. Haben wir bis dahin nichts gehört, lassen wir deine Bewerbung ruhen und bieten den Platz jemand anderem an. Das ist kein Urteil über dich, und wenn sich etwas ändert, schreib mir als Erstes.',
        'Danke für ein ehrliches Wort. Ein „nein“ nimmt nichts von dem guten Eindruck, den du gemacht hast.',
      ],
      short:
        'wie hast du dich zu {{ matter_dat }} entschieden: „ja“, „später“ oder „nein“? Am {{ by_day }} legen wir fest, mit wem wir weitermachen, ohne Antwort vorerst mit anderen. Danke für ein ehrliches Wort!',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: Antwort bis {{ by }}',
      body: [
        'du wartest auf unsere Antwort zu {{ matter_dat }}. Warten ist der schwerste Teil einer Bewerbung, und es tut mir leid, dass es bei uns so lange dauert.',
        'Bis {{ by }} hast du von mir eine klare Antwort, wie auch immer sie ausfällt. Wenn ein anderer Arbeitgeber deine Entscheidung früher braucht, sag es mir, dann sorge ich dafür, dass wir schneller sind.',
      ],
      short:
        'du wartest auf unsere Antwort; es tut mir leid, dass es so lange dauert. Bis {{ by }} hast du eine klare. Braucht ein anderer Arbeitgeber deine Entscheidung früher, sag es mir.',
    },
    {
      subject: '{{ title }}: der Stand deiner Bewerbung',
      body: [
        'danke für {{ message_acc }} und für deine Geduld mit uns. Vergessen bist du nicht; nur saßen noch nicht alle, die mit mir entscheiden, an einem Tisch.',
        'Bis {{ by }} ist das passiert, und dann melde ich mich persönlich bei dir. Frag mich bis dahin gern, was immer du wissen möchtest.',
      ],
      short:
        'danke für deine Geduld; vergessen bist du nicht. Bis {{ by }} haben alle, die mitentscheiden, an einem Tisch gesessen, und dann melde ich mich persönlich bei dir.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: alles Gute für deinen Weg',
      body: [
        'ich schließe deine Bewerbung heute ab, denn {{ matter_nom }} scheint für dich im Moment nicht das Richtige zu sein. Das respektiere ich, auch unausgesprochen.',
        'Damit alles seine Ordnung hat: Deine Unterlagen löschen wir, wie es der Datenschutz vorsieht, oder sofort, wenn du es möchtest. Entwürfe und Arbeitsproben bleiben mit allen Rechten deine; wir verwenden sie nicht. Sind vereinbarte Reisekosten noch offen, schick mir die Belege.',
        'Es war schön, dich kennenzulernen. Sollten wir ein anderes Mal zueinander passen, freue ich mich, wenn du mir direkt schreibst. Alles Gute für das, was kommt.',
      ],
      short:
        'ich schließe deine Bewerbung heute ab. Deine Unterlagen löschen wir, Arbeitsproben bleiben deine, vereinbarte Reisekosten zahlen wir. Es war schön, dich kennenzulernen. Alles Gute!',
    },
    {
      subject: '{{ title }}: danke für dein Interesse',
      body: [
        'danke für dein Interesse an {{ matter_dat }}. Wir machen nun mit anderen Bewerbungen weiter, und ich möchte, dass du es von mir erfährst und nicht aus dem Schweigen.',
        'Für dich bleibt nichts zu tun. Dateien, die du uns geschickt hast, auch Probearbeiten und Entwürfe, gehören dir und werden fristgerecht gelöscht; ein Wort reicht, wenn es heute sein soll. Vereinbarte Auslagen zahlen wir, sobald ich deine Belege habe.',
        'Vielleicht kreuzen sich unsere Wege wieder, mich würde es freuen. Ich wünsche dir eine Arbeit, auf die du dich morgens freust.',
      ],
      short:
        'danke für dein Interesse. Wir machen mit anderen Bewerbungen weiter. Deine Dateien gehören dir und werden gelöscht, vereinbarte Auslagen zahlen wir. Vielleicht kreuzen sich unsere Wege wieder!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: Hättest du noch Interesse?',
      body: [
        'vor einiger Zeit waren wir über {{ matter_acc }} im Gespräch. Ich erinnere mich gern daran; bei uns hat sich inzwischen etwas getan, und ich habe an dich gedacht.',
        'Bist du zufrieden, wo du bist, oder darf ich mehr erzählen? „Erzähl“, „später“ oder „zufrieden“ reicht. Auch über das Letzte würde ich mich freuen.',
      ],
      short:
        'vor einiger Zeit ging es zwischen uns um {{ matter_acc }}, und ich habe an dich gedacht. Darf ich dir mehr erzählen? „Erzähl“, „später“ oder „zufrieden, wo ich bin“ reicht.',
    },
    {
      subject: '{{ title }}: ein zweiter Anlauf?',
      body: [
        'beim letzten Mal war für {{ matter_acc }} nicht der richtige Moment. Ist er vielleicht jetzt?',
        'Ich schlage eine Viertelstunde am Telefon vor, ohne Unterlagen und ohne Vorbereitung. Wenn du nicht auf der Suche bist, schreib „nein“, dann lasse ich dich in Ruhe, mit den besten Wünschen.',
      ],
      short:
        'beim letzten Mal war für {{ matter_acc }} nicht der richtige Moment. Ist er vielleicht jetzt? Eine Viertelstunde am Telefon reicht. Wenn du nicht suchst, genügt ein „nein“. Alles Gute!',
    },
  ],
};
