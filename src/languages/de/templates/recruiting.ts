import type { Texts } from '../../templates/shape.ts';

export const recruiting: Texts = {
  check_in: [
    {
      subject: '{{ title }}: Wie geht es Ihnen damit?',
      body: [
        'es hat mich gefreut, Sie kennenzulernen, und ich wüsste gern, wie Sie inzwischen über {{ matter_acc }} denken. Auch Zweifel sind willkommen; es ist ja ein großer Schritt.',
        'Wenn Sie eine Frage zurückhält, zum Team, zur Arbeit oder zum Gehalt, dann stellen Sie sie. Sonst genügt mir „interessiert“, „später“ oder „nein“.',
      ],
      short:
        'es hat mich gefreut, Sie kennenzulernen. Wie denken Sie inzwischen über {{ matter_acc }}? Fragen Sie mich alles. Sonst genügt „interessiert“, „später“ oder „nein“.',
    },
    {
      subject: '{{ title }}: Was möchten Sie noch wissen?',
      body: [
        'ein Wechsel braucht mehr Nachdenken, als im Kalender Platz hat. Nehmen Sie sich also die Zeit, die Sie brauchen.',
        'Würde es Ihnen helfen, mit jemandem aus dem Team zu sprechen oder sich den Arbeitsplatz anzusehen? „Team“, „Besuch“ oder „später“ genügt, dann richte ich es ein. Und wenn {{ matter_nom }} doch nicht das Richtige ist, ist „nein“ eine ehrliche Antwort, für die ich Ihnen danke.{% if valid %} Unser Angebot an Sie gilt bis {{ valid }}.{% endif %}',
      ],
      short:
        'würde es Ihnen bei {{ matter_dat }} helfen, mit jemandem aus dem Team zu sprechen oder den Arbeitsplatz zu sehen? „Team“, „Besuch“ oder „später“ genügt. Auch „nein“ ist eine ehrliche Antwort.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: Wie stehen Sie dazu?',
      body: [
        '{{ history }}. Neben Arbeit und Privatleben haben Sie vielleicht noch das eine oder andere Angebot abzuwägen.',
        'Deshalb nur eine kleine Frage: Wie stehen Sie zu {{ matter_dat }}? Bei „ja“ schlage ich einen Termin für das nächste Gespräch vor. Bei „Bedenkzeit“ bekommen Sie sie. Bei „nein“ wünsche ich Ihnen Glück, und das meine ich so.',
      ],
      short:
        'eine kleine Frage: Wie stehen Sie zu {{ matter_dat }}? Bei „ja“ schlage ich einen Termin vor, „Bedenkzeit“ bekommen Sie, und bei „nein“ wünsche ich Ihnen ehrlich Glück.',
    },
    {
      subject: '{{ title }}: Was müsste anders sein?',
      body: [
        'eine Stellenbeschreibung hat anderthalb Seiten, und vielleicht steht das Wichtigste für Sie nicht darin. Was müsste anders sein, damit Ihnen {{ matter_nom }} zusagt: Arbeitszeit, Ort, Aufgaben, Gehalt?',
        'Ein Stichwort zeigt mir, wo ich nachsehen soll, und ich sage Ihnen offen, was sich ändern lässt. Haben Sie sich für etwas anderes entschieden, genügt ein „nein“, und wir gehen freundlich auseinander.{% if expired %} Unser Angebot galt bis {{ expired }}; wenn Sie es weiterhin möchten, sagen Sie es mir.{% endif %}',
      ],
      short:
        'was müsste anders sein, damit Ihnen {{ matter_nom }} zusagt: Zeit, Ort, Aufgaben, Gehalt? Ein Stichwort genügt. Haben Sie sich anders entschieden, reicht ein „nein“.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: Sprechen wir zehn Minuten?',
      body: [
        'vieles rund um {{ matter_acc }} lässt sich leichter sagen als schreiben, auf Ihrer Seite wie auf meiner. Darf ich Sie zehn Minuten anrufen, gern auch am Abend?',
        'Nennen Sie mir eine Zeit, zu der Sie frei sprechen können. Wenn Sie sich schon entschieden haben, erspart Ihnen ein „ja“ oder „nein“ den Anruf.',
      ],
      short:
        'darf ich Sie wegen {{ matter_dat }} zehn Minuten anrufen, gern auch am Abend? Nennen Sie mir eine Zeit, zu der Sie frei sprechen können. Oder schreiben Sie „ja“ oder „nein“.',
      opening:
        '{{ hello }} Es geht um {{ matter_acc }}. Können Sie gerade frei sprechen, oder soll ich Sie am Abend anrufen?',
      points: [
        'Fragen, wie es geht und was sich seit {{ message_dat }} verändert hat; nicht drängen.',
        'Den offenen Punkt finden: Aufgabe, Team, Gehalt, Ort, Kündigungsfrist, ein anderes Angebot.',
        'Den nächsten Schritt mit Termin vereinbaren oder für ein „nein“ aufrichtig danken.{% if valid %} Das Stellenangebot gilt bis {{ valid }}.{% endif %}',
      ],
      voicemail:
        '{{ hello }} Ich würde gern kurz mit Ihnen sprechen. Rufen Sie mich an, wenn es gerade passt, oder schreiben Sie mir; ein Wort genügt. Danke Ihnen und bis bald.',
    },
    {
      subject: '{{ title }}: Ihre Fragen, ganz direkt?',
      body: [
        'vielleicht haben Sie zu {{ matter_dat }} Fragen, die man nicht in eine E-Mail schreibt. Ich beantworte sie offen, auch die unbequemen.',
        'Wann haben Sie einen ruhigen Moment? Zehn Minuten reichen. Wenn es für Sie kein Thema mehr ist, schreiben Sie einfach „nein“, ganz ohne Gründe.',
      ],
      short:
        'vielleicht haben Sie zu {{ matter_dat }} Fragen, die man nicht schreibt. Ich beantworte sie offen. Wann passen Ihnen zehn ruhige Minuten? Sonst genügt ein „nein“, ohne Gründe.',
      opening:
        '{{ hello }} Vielleicht haben Sie zu {{ matter_dat }} Fragen, die sich leichter stellen als schreiben lassen. Ist es gerade ruhig bei Ihnen?',
      points: [
        'Zuerst zu den unbequemen Fragen einladen und sie offen beantworten.',
        'Den Zeitplan verstehen: andere Verfahren, Kündigungsfrist, Wunschtermin für die Entscheidung.',
        'Sagen, was hier als Nächstes geschieht und bis wann eine Antwort kommt, wie auch immer sie ausfällt.',
      ],
      voicemail:
        '{{ hello }} Vielleicht haben Sie noch die eine oder andere Frage an mich; ich beantworte sie gern. Rufen Sie in einem ruhigen Moment an, oder schreiben Sie mir. Alles Gute.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: Ihre Entscheidung bis {{ by }}?',
      body: [
        'wir würden Sie weiterhin gern für {{ matter_acc }} gewinnen. Damit wir fair planen können, für Sie und für die anderen Bewerberinnen und Bewerber, bitte ich Sie um Ihre Entscheidung bis {{ by }}.',
        'Bei „ja“ gehen wir den nächsten Schritt. Bei „später“ sagen Sie mir, wann. Bei „nein“ schließe ich Ihre Bewerbung mit unserem Dank ab. Höre ich nichts, verstehe ich es vorerst als „nein“ und spreche mit den anderen weiter; Sie können sich jederzeit wieder bewerben.',
        'Danke für die Zeit, die Sie uns bisher geschenkt haben.',
      ],
      short:
        'sagen Sie mir bis {{ by }}, wie Sie sich entschieden haben: „ja“, „später“ oder „nein“? Sonst verstehe ich es vorerst als „nein“; Sie können sich jederzeit wieder melden. Danke für Ihre Zeit!',
    },
    {
      subject: '{{ title }}: ja, später oder nein?',
      body: [
        'sagen Sie mir, wie Sie sich zu {{ matter_dat }} entschieden haben, oder was Ihnen für die Entscheidung noch fehlt?',
        'Am {{ by_day }} legen wir fest, mit wem wir weitermachen. Haben wir bis dahin nichts gehört, lassen wir Ihre Bewerbung ruhen und bieten den Platz jemand anderem an. Das ist kein Urteil über Sie, und wenn sich etwas ändert, schreiben Sie mir als Erstes.',
        'Danke für ein ehrliches Wort. Ein „nein“ nimmt nichts von dem guten Eindruck, den Sie gemacht haben.',
      ],
      short:
        'wie haben Sie sich zu {{ matter_dat }} entschieden: „ja“, „später“ oder „nein“? Am {{ by_day }} legen wir fest, mit wem wir weitermachen, ohne Antwort vorerst mit anderen. Danke für ein ehrliches Wort!',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: Antwort bis {{ by }}',
      body: [
        'Sie warten auf unsere Antwort zu {{ matter_dat }}. Warten ist der schwerste Teil einer Bewerbung, und es tut mir leid, dass es bei uns so lange dauert.',
        'Bis {{ by }} haben Sie von mir eine klare Antwort, wie auch immer sie ausfällt. Wenn ein anderer Arbeitgeber Ihre Entscheidung früher braucht, sagen Sie es mir, dann sorge ich dafür, dass wir schneller sind.',
      ],
      short:
        'Sie warten auf unsere Antwort; es tut mir leid, dass es so lange dauert. Bis {{ by }} haben Sie eine klare. Braucht ein anderer Arbeitgeber Ihre Entscheidung früher, sagen Sie es mir.',
    },
    {
      subject: '{{ title }}: der Stand Ihrer Bewerbung',
      body: [
        'danke für {{ message_acc }} und für Ihre Geduld mit uns. Vergessen sind Sie nicht; nur saßen noch nicht alle, die mit mir entscheiden, an einem Tisch.',
        'Bis {{ by }} ist das geschehen, und dann melde ich mich persönlich bei Ihnen. Fragen Sie mich bis dahin gern, was immer Sie wissen möchten.',
      ],
      short:
        'danke für Ihre Geduld; vergessen sind Sie nicht. Bis {{ by }} haben alle, die mitentscheiden, an einem Tisch gesessen, und dann melde ich mich persönlich bei Ihnen.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: alles Gute für Ihren Weg',
      body: [
        'ich schließe Ihre Bewerbung heute ab, denn {{ matter_nom }} scheint für Sie im Moment nicht das Richtige zu sein. Das respektiere ich, auch unausgesprochen.',
        'Damit alles seine Ordnung hat: Ihre Unterlagen löschen wir, wie es der Datenschutz vorsieht, oder sofort, wenn Sie es möchten. Entwürfe und Arbeitsproben bleiben mit allen Rechten Ihre; wir verwenden sie nicht. Sind vereinbarte Reisekosten noch offen, schicken Sie mir die Belege.',
        'Es war schön, Sie kennenzulernen. Sollten wir ein anderes Mal zueinander passen, freue ich mich, wenn Sie mir direkt schreiben. Alles Gute für das, was kommt.',
      ],
      short:
        'ich schließe Ihre Bewerbung heute ab. Ihre Unterlagen löschen wir, Arbeitsproben bleiben Ihre, vereinbarte Reisekosten zahlen wir. Es war schön, Sie kennenzulernen. Alles Gute!',
    },
    {
      subject: '{{ title }}: danke für Ihr Interesse',
      body: [
        'danke für Ihr Interesse an {{ matter_dat }}. Wir machen nun mit anderen Bewerbungen weiter, und ich möchte, dass Sie es von mir erfahren und nicht aus dem Schweigen.',
        'Für Sie bleibt nichts zu tun. Dateien, die Sie uns geschickt haben, auch Probearbeiten und Entwürfe, gehören Ihnen und werden fristgerecht gelöscht; ein Wort genügt, wenn es heute sein soll. Vereinbarte Auslagen zahlen wir, sobald ich Ihre Belege habe.',
        'Vielleicht kreuzen sich unsere Wege wieder, mich würde es freuen. Ich wünsche Ihnen eine Arbeit, auf die Sie sich morgens freuen.',
      ],
      short:
        'danke für Ihr Interesse. Wir machen mit anderen Bewerbungen weiter. Ihre Dateien gehören Ihnen und werden gelöscht, vereinbarte Auslagen zahlen wir. Vielleicht kreuzen sich unsere Wege wieder!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: Hätten Sie noch Interesse?',
      body: [
        'vor einiger Zeit waren wir über {{ matter_acc }} im Gespräch. Ich erinnere mich gern daran; bei uns hat sich inzwischen etwas getan, und ich habe an Sie gedacht.',
        'Sind Sie zufrieden, wo Sie sind, oder darf ich mehr erzählen? „Erzählen“, „später“ oder „zufrieden“ genügt. Auch über das Letzte würde ich mich freuen.',
      ],
      short:
        'vor einiger Zeit ging es zwischen uns um {{ matter_acc }}, und ich habe an Sie gedacht. Darf ich mehr erzählen? „Erzählen“, „später“ oder „zufrieden, wo ich bin“ genügt.',
    },
    {
      subject: '{{ title }}: ein zweiter Anlauf?',
      body: [
        'beim letzten Mal war für {{ matter_acc }} nicht der richtige Moment. Ist er vielleicht jetzt?',
        'Ich schlage eine Viertelstunde am Telefon vor, ohne Unterlagen und ohne Vorbereitung. Wenn Sie nicht auf der Suche sind, schreiben Sie „nein“, dann lasse ich Sie in Ruhe, mit den besten Wünschen.',
      ],
      short:
        'beim letzten Mal war für {{ matter_acc }} nicht der richtige Moment. Ist er vielleicht jetzt? Eine Viertelstunde am Telefon genügt. Wenn Sie nicht suchen, reicht ein „nein“. Alles Gute!',
    },
  ],
};
