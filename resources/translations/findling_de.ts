<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BusyMark</name>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The model {name} has been downloaded.</source>
        <translation>Das Modell {name} wurde geladen.</translation>
    </message>
    <message>
        <source>The download of {name} failed. {reason}</source>
        <translation>Das Laden von {name} ist gescheitert. {reason}</translation>
    </message>
    <message>
        <source>The keys {keys} cannot open the quick search: another program has them, or this desktop lends none. Choose others, or let the desktop&apos;s own settings run `findling open --quick`.</source>
        <translation>Die Tasten {keys} können die Schnellsuche nicht öffnen: Ein anderes Programm hat sie, oder diese Arbeitsumgebung vergibt keine. Wählen Sie andere oder lassen Sie die Einstellungen der Arbeitsumgebung `findling open --quick` ausführen.</translation>
    </message>
    <message>
        <source>Findling could not be set to start at login ({detail}).</source>
        <translation>Findling konnte nicht für den Start bei der Anmeldung eingerichtet werden ({detail}).</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Matches: {count}</source>
        <translation>Treffer: {count}</translation>
    </message>
    <message>
        <source>Matches: more than {count}</source>
        <translation>Treffer: mehr als {count}</translation>
    </message>
    <message>
        <source>Match {place} of {count}</source>
        <translation>Treffer {place} von {count}</translation>
    </message>
    <message>
        <source>Match {place} of more than {count}</source>
        <translation>Treffer {place} von mehr als {count}</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Seite {page}</translation>
    </message>
</context>
<context>
    <name>EngineAway</name>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>You can type already; results appear as soon as they can.</source>
        <translation>Sie können schon tippen; Ergebnisse erscheinen, sobald es geht.</translation>
    </message>
    <message>
        <source>The search engine is restarting</source>
        <translation>Die Suchmaschine wird neu gestartet</translation>
    </message>
    <message>
        <source>It stopped unexpectedly. Nothing is lost; your search goes on by itself.</source>
        <translation>Sie wurde unerwartet beendet. Nichts ist verloren; Ihre Suche geht von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>ExcludeRules</name>
    <message>
        <source>*.log, node_modules, ~/Documents/old …</source>
        <translation>*.log, node_modules, ~/Dokumente/alt …</translation>
    </message>
    <message>
        <source>A rule of what is left out</source>
        <translation>Eine Regel, was ausgelassen wird</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave out what this rule holds</source>
        <translation>Auslassen, was diese Regel umfasst</translation>
    </message>
    <message>
        <source>No file that is known now would be left out.</source>
        <translation>Keine der jetzt bekannten Dateien würde ausgelassen.</translation>
    </message>
    <message>
        <source>1 of {total} files would be left out: {files}</source>
        <translation>1 von {total} Dateien würde ausgelassen: {files}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} files would be left out: {files}</source>
        <translation>
            <numerusform>{count} von {total} Dateien würde ausgelassen: {files}</numerusform>
            <numerusform>{count} von {total} Dateien würden ausgelassen: {files}</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again what {rule} leaves out</source>
        <translation>Wieder lesen, was {rule} auslässt</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>Die Ergebnisse eingrenzen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Search all folders</source>
        <translation>Alle Ordner durchsuchen</translation>
    </message>
    <message>
        <source>Without “{filter}”</source>
        <translation>Ohne „{filter}“</translation>
    </message>
    <message>
        <source>Like: {title}</source>
        <translation>Wie: {title}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>Search in: {place}</source>
        <translation>Suchen in: {place}</translation>
    </message>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>Den Filter entfernen: {filter}</translation>
    </message>
    <message numerus="yes">
        <source>Only {filter}: %n documents</source>
        <translation>
            <numerusform>Nur {filter}: %n Dokument</numerusform>
            <numerusform>Nur {filter}: %n Dokumente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Which folders shall be searched?</source>
        <translation>Welche Ordner sollen durchsucht werden?</translation>
    </message>
    <message>
        <source>Findling reads the documents in the folders you choose and finds passages by meaning, in any language. Your files are only read, never changed.</source>
        <translation>Findling liest die Dokumente in den Ordnern, die Sie auswählen, und findet Textstellen nach ihrer Bedeutung, in jeder Sprache. Ihre Dateien werden nur gelesen, nie verändert.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin to read these folders</source>
        <translation>Beginnen, diese Ordner zu lesen</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Messung abbrechen</translation>
    </message>
    <message>
        <source>Find the best one</source>
        <translation>Das beste finden</translation>
    </message>
    <message>
        <source>This computer: {device}, with room for a model of {size}.</source>
        <translation>Dieser Computer: {device}, mit Platz für ein Modell von {size}.</translation>
    </message>
    <message>
        <source>Download the recommended model in addition: {name} ({size}, licence {licence})</source>
        <translation>Zusätzlich das empfohlene Modell laden: {name} ({size}, Lizenz {licence})</translation>
    </message>
    <message>
        <source>Which of the larger models suits this computer can be found out: some seconds for each, without any download. That can also be done later.</source>
        <translation>Welches der größeren Modelle zu diesem Computer passt, lässt sich herausfinden: einige Sekunden für jedes, ohne etwas zu laden. Das geht auch später.</translation>
    </message>
    <message>
        <source>It is the best model for this computer as well.</source>
        <translation>Es ist auch das beste Modell für diesen Computer.</translation>
    </message>
    <message>
        <source>Which model shall find the meaning?</source>
        <translation>Welches Modell soll die Bedeutung finden?</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Dieser Computer wird angesehen …</translation>
    </message>
    <message>
        <source>Start with the built-in model: at once, in a hundred languages</source>
        <translation>Mit dem eingebauten Modell beginnen: sofort, in hundert Sprachen</translation>
    </message>
    <message>
        <source>Start with it, and choose or import another model myself</source>
        <translation>Damit beginnen und selbst ein anderes Modell wählen oder importieren</translation>
    </message>
    <message>
        <source>Download the recommended model in addition</source>
        <translation>Zusätzlich das empfohlene Modell laden</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>There is no account, no statistics and no server: reading and searching happen here.</source>
        <translation>Es gibt kein Konto, keine Statistik und keinen Server: Gelesen und gesucht wird hier.</translation>
    </message>
    <message>
        <source>The only connection ever made is the download of a model that you start.</source>
        <translation>Die einzige Verbindung ist das Laden eines Modells, das Sie selbst beginnen.</translation>
    </message>
    <message>
        <source>See for yourself: disconnect the network, and everything goes on. “findling doctor” tests this installation, and the README tells under “Readers can do no harm” what is locked away, and how.</source>
        <translation>Überzeugen Sie sich selbst: Trennen Sie das Netz, und alles geht weiter. „findling doctor“ prüft diese Installation, und die README-Datei sagt unter „Readers can do no harm“, was wie weggesperrt ist.</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Files in {name}</source>
        <translation>Dateien in {name}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why files in {name} are not readable</source>
        <translation>Warum Dateien in {name} nicht lesbar sind</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Follow this folder no longer. The files in it stay as they are.</source>
        <translation>Diesem Ordner nicht mehr folgen. Die Dateien darin bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} Datei</numerusform>
            <numerusform>{count} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Folders to begin with</source>
        <translation>Ordner für den Anfang</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Einen anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt …</translation>
    </message>
    <message>
        <source>{documents}, {size}</source>
        <translation>{documents}, {size}</translation>
    </message>
    <message>
        <source>{so_far} so far…</source>
        <translation>bisher {so_far} …</translation>
    </message>
</context>
<context>
    <name>Hotkey</name>
    <message>
        <source>Quick search</source>
        <translation>Schnellsuche</translation>
    </message>
</context>
<context>
    <name>IndexingDetails</name>
    <message>
        <source>Indexing</source>
        <translation>Indizierung</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Für eine Stunde anhalten</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Bis morgen anhalten</translation>
    </message>
    <message>
        <source>files searchable</source>
        <translation>Dateien durchsuchbar</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>noch zu lesen</translation>
    </message>
    <message>
        <source>Passages known to {model}</source>
        <translation>Stellen, die {model} kennt</translation>
    </message>
    <message>
        <source>passages known to {model}</source>
        <translation>Stellen, die {model} kennt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>noch ausstehend</translation>
    </message>
    <message>
        <source>{count} files a minute</source>
        <translation>{count} Dateien pro Minute</translation>
    </message>
    <message>
        <source>{count} passages a minute</source>
        <translation>{count} Stellen pro Minute</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} scanned pages wait for text recognition.</source>
        <translation>
            <numerusform>{count} gescannte Seite wartet auf die Texterkennung.</numerusform>
            <numerusform>{count} gescannte Seiten warten auf die Texterkennung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until {time}.</source>
        <translation>Angehalten bis {time}.</translation>
    </message>
    <message>
        <source>Indexing waits for the mains: that can be changed in the settings.</source>
        <translation>Die Indizierung wartet auf Netzstrom: Das lässt sich in den Einstellungen ändern.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>{documents} searchable</source>
        <translation>{documents} durchsuchbar</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The index takes {size}.</source>
        <translation>Der Index braucht {size}.</translation>
    </message>
    <message>
        <source>Models that were downloaded or imported take {size}.</source>
        <translation>Geladene oder importierte Modelle brauchen {size}.</translation>
    </message>
    <message>
        <source>passages known by meaning ({share})</source>
        <translation>Stellen, deren Bedeutung bekannt ist ({share})</translation>
    </message>
    <message>
        <source>passages by words so far</source>
        <translation>Stellen, bisher nur nach Wörtern</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>1 file is tried again.</source>
        <translation>1 Datei wird erneut versucht.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files are tried again.</source>
        <translation>
            <numerusform>{count} Datei wird erneut versucht.</numerusform>
            <numerusform>{count} Dateien werden erneut versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findling reads the documents in these folders and in the folders inside them.</source>
        <translation>Findling liest die Dokumente in diesen Ordnern und in deren Unterordnern.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>No folders yet.</source>
        <translation>Noch keine Ordner.</translation>
    </message>
    <message>
        <source>Passages known by meaning</source>
        <translation>Stellen, deren Bedeutung bekannt ist</translation>
    </message>
    <message>
        <source>What is in them</source>
        <translation>Was in ihnen ist</translation>
    </message>
    <message>
        <source>Documents by language and by type.</source>
        <translation>Dokumente nach Sprache und nach Art.</translation>
    </message>
    <message>
        <source>Documents by language</source>
        <translation>Dokumente nach Sprache</translation>
    </message>
    <message>
        <source>Documents by type</source>
        <translation>Dokumente nach Art</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Files and folders that a rule names are not read. *.log is a name anywhere, build/ a folder, ~/Documents/old one place. What a rule leaves out can be read again at any time.</source>
        <translation>Dateien und Ordner, die eine Regel nennt, werden nicht gelesen. *.log ist ein Name überall, build/ ein Ordner, ~/Documents/old ein bestimmter Ort. Was eine Regel auslässt, kann jederzeit wieder gelesen werden.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Space used</source>
        <translation>Belegter Platz</translation>
    </message>
    <message>
        <source>Delete the index…</source>
        <translation>Den Index löschen …</translation>
    </message>
    <message>
        <source>Everything that Findling has read is deleted from its index, and no folder is followed any more. This cannot be undone; adding the folders again reads them anew. Your own files stay untouched.</source>
        <translation>Alles, was Findling gelesen hat, wird aus seinem Index gelöscht, und keinem Ordner wird mehr gefolgt. Das kann nicht rückgängig gemacht werden; werden die Ordner wieder hinzugefügt, werden sie neu gelesen. Ihre eigenen Dateien bleiben unberührt.</translation>
    </message>
    <message>
        <source>Delete the index</source>
        <translation>Index löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>MailHead</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopie an</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Wird neu gestartet …</translation>
    </message>
    <message>
        <source>The search engine stopped and is being restarted. Nothing is lost.</source>
        <translation>Die Suchmaschine wurde beendet und wird neu gestartet. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Das Protokoll zeigen</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Progress of {name}</source>
        <translation>Fortschritt von {name}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Find out how fast it runs here, about 20 seconds; indexing waits meanwhile</source>
        <translation>Herausfinden, wie schnell es hier läuft, etwa 20 Sekunden; die Indizierung wartet solange</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>I accept the licence</source>
        <translation>Ich stimme der Lizenz zu</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>Nicht zustimmen</translation>
    </message>
    <message>
        <source>Go on downloading</source>
        <translation>Weiter laden</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message>
        <source>here</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>in part here</source>
        <translation>teilweise vorhanden</translation>
    </message>
    <message>
        <source>Learning your library: {share}. What is known already answers meanwhile.</source>
        <translation>Lernt Ihre Bibliothek: {share}. Was schon bekannt ist, antwortet inzwischen.</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept: the download can go on.</source>
        <translation>Angehalten. Was angekommen ist, bleibt erhalten: Das Laden kann weitergehen.</translation>
    </message>
    <message>
        <source>puts answers in order</source>
        <translation>ordnet Antworten</translation>
    </message>
    <message>
        <source>{count} languages</source>
        <translation>{count} Sprachen</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>viele Sprachen</translation>
    </message>
    <message>
        <source>your library: about {time}</source>
        <translation>Ihre Bibliothek: etwa {time}</translation>
    </message>
    <message>
        <source>Licence ({name}): {forbids}</source>
        <translation>Lizenz ({name}): {forbids}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Import a GGUF file…</source>
        <translation>Eine GGUF-Datei importieren …</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Dieser Computer wird angesehen …</translation>
    </message>
    <message>
        <source>The starter answers at once in a hundred languages. A model that you choose works through your library behind it, and every step makes answers better. Only a download that you start uses the network.</source>
        <translation>Das Startmodell antwortet sofort in hundert Sprachen. Ein Modell, das Sie wählen, arbeitet sich dahinter durch Ihre Bibliothek, und jeder Schritt macht die Antworten besser. Nur ein Download, den Sie beginnen, nutzt das Netz.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>This computer: {device}, with room for a model of {size}.</source>
        <translation>Dieser Computer: {device}, mit Platz für ein Modell von {size}.</translation>
    </message>
    <message>
        <source>Recommended: {name}</source>
        <translation>Empfohlen: {name}</translation>
    </message>
    <message>
        <source>Which model suits this computer best?</source>
        <translation>Welches Modell passt am besten zu diesem Computer?</translation>
    </message>
    <message>
        <source>How fast some of the better models run here is not known yet. Measuring takes some seconds each, downloads nothing, and can be stopped.</source>
        <translation>Wie schnell einige der besseren Modelle hier laufen, ist noch nicht bekannt. Das Messen dauert jeweils einige Sekunden, lädt nichts und kann abgebrochen werden.</translation>
    </message>
    <message>
        <source>No model fits this computer; the starter goes on answering.</source>
        <translation>Kein Modell passt auf diesen Computer; das Startmodell antwortet weiter.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Ein Modell importieren</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF-Modelle (*.gguf)</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>Diesen Computer messen</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Messung abbrechen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No passage answers “{query}” with all of its filters. There may be some without one of them.</source>
        <translation>Keine Stelle beantwortet „{query}“ mit allen Filtern. Vielleicht gibt es welche ohne einen davon.</translation>
    </message>
    <message>
        <source>No passage in {documents} answers “{query}”. Try other words, or add the folder it is in.</source>
        <translation>Keine Stelle in {documents} beantwortet „{query}“. Versuchen Sie andere Wörter oder fügen Sie den richtigen Ordner hinzu.</translation>
    </message>
    <message>
        <source>1 file could not be read.</source>
        <translation>1 Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{count} files could not be read.</source>
        <translation>{count} Dateien konnten nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>{path} is not there any more. It was moved or deleted, or its drive is not connected.</source>
        <translation>{path} ist nicht mehr da. Die Datei wurde verschoben oder gelöscht, oder ihr Laufwerk ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>No program on this computer opens {path}.</source>
        <translation>Kein Programm auf diesem Computer öffnet {path}.</translation>
    </message>
    <message>
        <source>No file manager opens {path}.</source>
        <translation>Keine Dateiverwaltung öffnet {path}.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>Vorige Seite (Strg+Bild auf)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Nächste Seite (Strg+Bild ab)</translation>
    </message>
    <message>
        <source>Matches in the document</source>
        <translation>Treffer im Dokument</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Show the page as it is printed (Ctrl+P)</source>
        <translation>Die Seite zeigen, wie sie gedruckt wird (Strg+P)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Show the text of the document (Ctrl+P)</source>
        <translation>Den Text des Dokuments zeigen (Strg+P)</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Press Ctrl+P to read its text.</source>
        <translation>Drücken Sie Strg+P, um den Text zu lesen.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>passage not marked</source>
        <translation>Textstelle nicht markiert</translation>
    </message>
    <message>
        <source>Loading page {page}…</source>
        <translation>Seite {page} wird geladen …</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page of the document</source>
        <translation>Seite des Dokuments</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>the best {count} documents</source>
        <translation>die besten {count} Dokumente</translation>
    </message>
    <message>
        <source>searching by meaning…</source>
        <translation>Suche nach der Bedeutung …</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>indexing is paused, results are incomplete</source>
        <translation>Indizierung angehalten, Ergebnisse unvollständig</translation>
    </message>
    <message>
        <source>still indexing, results may be incomplete</source>
        <translation>wird noch indiziert, Ergebnisse vielleicht unvollständig</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>Die Datei öffnen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the file in its folder (Ctrl+Enter)</source>
        <translation>Die Datei in ihrem Ordner zeigen (Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>The same content is also in {path}</source>
        <translation>Derselbe Inhalt steht auch in {path}</translation>
    </message>
    <message numerus="yes">
        <source>The same content is also in %n other places</source>
        <translation>
            <numerusform>Derselbe Inhalt steht auch an %n weiteren Ort</numerusform>
            <numerusform>Derselbe Inhalt steht auch an %n weiteren Orten</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>found by {legs}</source>
        <translation>gefunden durch {legs}</translation>
    </message>
</context>
<context>
    <name>PreviewActions</name>
    <message>
        <source>Page or text</source>
        <translation>Seite oder Text</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Schnellansicht</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Eigene Größe</translation>
    </message>
</context>
<context>
    <name>ProblemsList</name>
    <message>
        <source>Asking…</source>
        <translation>Wird erfragt …</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Liste einschränken</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Read these files once more, after their cause was mended</source>
        <translation>Diese Dateien noch einmal lesen, nachdem die Ursache behoben ist</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Do not read this file any more, by a rule that you can take back</source>
        <translation>Diese Datei nicht mehr lesen, durch eine Regel, die Sie zurücknehmen können</translation>
    </message>
    <message>
        <source>Password of a protected file</source>
        <translation>Kennwort einer geschützten Datei</translation>
    </message>
    <message>
        <source>Try password</source>
        <translation>Kennwort versuchen</translation>
    </message>
    <message>
        <source>Try this password on protected files</source>
        <translation>Dieses Kennwort an geschützten Dateien versuchen</translation>
    </message>
    <message>
        <source>It is tried on every protected file and kept in your profile, in plain text, for you only.</source>
        <translation>Es wird an jeder geschützten Datei versucht und in Ihrem Profil aufbewahrt, als Klartext, nur für Sie.</translation>
    </message>
    <message>
        <source>Every file was read in full.</source>
        <translation>Alle Dateien wurden vollständig gelesen.</translation>
    </message>
    <message>
        <source>1 file was skipped or read only in part. All others were read in full.</source>
        <translation>1 Datei wurde übersprungen oder nur teilweise gelesen. Alle anderen wurden vollständig gelesen.</translation>
    </message>
    <message>
        <source>{count} files were skipped or read only in part. All others were read in full.</source>
        <translation>{count} Dateien wurden übersprungen oder nur teilweise gelesen. Alle anderen wurden vollständig gelesen.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>found in part</source>
        <translation>teilweise gefunden</translation>
    </message>
    <message>
        <source>needs OCR</source>
        <translation>braucht Texterkennung</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Tasten drücken</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Voreinstellungen wiederherstellen</translation>
    </message>
</context>
<context>
    <name>QuickBar</name>
    <message>
        <source>Quick search</source>
        <translation>Schnellsuche</translation>
    </message>
    <message>
        <source>Ask or search, in any language</source>
        <translation>Fragen oder suchen, in jeder Sprache</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens, Ctrl+Enter shows all in the window, Escape closes.</source>
        <translation>Pfeiltasten wählen, die Eingabetaste öffnet, Strg+Eingabetaste zeigt alles im Fenster, Escape schließt.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>Schnellansicht</translation>
    </message>
    <message>
        <source>Close the quick look</source>
        <translation>Die Schnellansicht schließen</translation>
    </message>
    <message>
        <source>Close the quick look (Space or Escape)</source>
        <translation>Die Schnellansicht schließen (Leertaste oder Escape)</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Indexing is paused</source>
        <translation>Die Indizierung ist angehalten</translation>
    </message>
    <message>
        <source>{progress}. What has been read can be found; the rest follows when you resume.</source>
        <translation>{progress}. Was gelesen wurde, ist auffindbar; der Rest folgt, wenn Sie fortsetzen.</translation>
    </message>
    <message>
        <source>Search while your files are being read</source>
        <translation>Suchen Sie, während Ihre Dateien gelesen werden</translation>
    </message>
    <message>
        <source>{progress}. What has been read can be found already.</source>
        <translation>{progress}. Was gelesen wurde, ist schon auffindbar.</translation>
    </message>
    <message>
        <source>Ask a question, or type a few words</source>
        <translation>Stellen Sie eine Frage oder tippen Sie ein paar Wörter</translation>
    </message>
    <message>
        <source>{documents} searchable. An answer is found in whatever language its document is written.</source>
        <translation>{documents} durchsuchbar. Eine Antwort wird gefunden, gleich in welcher Sprache ihr Dokument geschrieben ist.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <translation>Textstelle kopieren</translation>
    </message>
    <message>
        <source>Copy passage with its source</source>
        <translation>Textstelle mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Show its other passages</source>
        <translation>Seine anderen Stellen zeigen</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Ähnliches finden</translation>
    </message>
    <message>
        <source>Exclude this folder…</source>
        <translation>Diesen Ordner auslassen …</translation>
    </message>
    <message>
        <source>Open at {page}</source>
        <translation>Öffnen: {page}</translation>
    </message>
    <message>
        <source>Hide its other passages</source>
        <translation>Seine anderen Stellen verbergen</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>words and meaning</source>
        <translation>Wörter und Bedeutung</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>passage {number}</source>
        <translation>Stelle {number}</translation>
    </message>
    <message>
        <source>1 more passage</source>
        <translation>1 weitere Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%n more passages</source>
        <translation>
            <numerusform>%n weitere Stelle</numerusform>
            <numerusform>%n weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>also in 1 other place</source>
        <translation>auch an 1 anderen Ort</translation>
    </message>
    <message numerus="yes">
        <source>also in %n other places</source>
        <translation>
            <numerusform>auch an %n anderen Ort</numerusform>
            <numerusform>auch an %n anderen Orten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Ask or search, in any language</source>
        <translation>Fragen oder suchen, in jeder Sprache</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Results appear as you type. Arrow keys choose one, Enter opens it, Escape clears.</source>
        <translation>Ergebnisse erscheinen beim Tippen. Pfeiltasten wählen eines, die Eingabetaste öffnet es, Escape leert das Feld.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Die Suche leeren</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>Die Suche leeren (Escape)</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Save this search, and choose among those saved (Ctrl+H)</source>
        <translation>Diese Suche speichern und unter den gespeicherten wählen (Strg+H)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Letzte Suchen löschen</translation>
    </message>
    <message>
        <source>Remember searches</source>
        <translation>Suchen merken</translation>
    </message>
    <message>
        <source>Do not save this search any more</source>
        <translation>Diese Suche nicht mehr speichern</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>They are kept in a file of text, settings.toml, and hold at once.</source>
        <translation>Sie stehen in einer Textdatei, settings.toml, und gelten sofort.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Eine Einstellung finden</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Eine solche Einstellung gibt es nicht.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Hell oder dunkel, oder wie das System es hat.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the window, not of your documents.</source>
        <translation>Die Sprache des Fensters, nicht die Ihrer Dokumente.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>Für alles im Fenster.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Remember questions, so that ↑ in the search field brings them back. They stay on this computer.</source>
        <translation>Fragen merken, sodass ↑ im Suchfeld sie zurückholt. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Keys of the quick search</source>
        <translation>Tasten der Schnellsuche</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Closing the window leaves Findling ready in the tray, where the desktop has one.</source>
        <translation>Beim Schließen des Fensters bleibt Findling im Infobereich bereit, wo es einen gibt.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Findling starts with your session, without a window.</source>
        <translation>Findling startet mit Ihrer Sitzung, ohne Fenster.</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Schnellsuche</translation>
    </message>
    <message>
        <source>Keys that open a small search bar from any program.</source>
        <translation>Tasten, die aus jedem Programm eine kleine Suchleiste öffnen.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>Nur Prozessor</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln …</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle …</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indizierung</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>Im Akkubetrieb anhalten</translation>
    </message>
    <message>
        <source>Wait with reading and learning while this computer runs on its battery. Search goes on.</source>
        <translation>Mit Lesen und Lernen warten, solange dieser Computer mit Akku läuft. Die Suche geht weiter.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Where the model runs: a graphics card where there is a usable one, or the processor.</source>
        <translation>Wo das Modell läuft: auf einer Grafikkarte, wenn es eine brauchbare gibt, oder auf dem Prozessor.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Which model finds by meaning.</source>
        <translation>Welches Modell nach Bedeutung findet.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Files and folders that are not read.</source>
        <translation>Dateien und Ordner, die nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Scanned pages and pictures</source>
        <translation>Gescannte Seiten und Bilder</translation>
    </message>
    <message>
        <source>Read pictures of text</source>
        <translation>Bilder von Text lesen</translation>
    </message>
    <message>
        <source>By Tesseract, where it is installed, behind everything else.</source>
        <translation>Mit Tesseract, wo es installiert ist, nach allem anderen.</translation>
    </message>
    <message>
        <source>Languages of scans</source>
        <translation>Sprachen der Scans</translation>
    </message>
    <message>
        <source>As Tesseract names them. Without any: those of the system and of your documents.</source>
        <translation>Wie Tesseract sie nennt. Ohne Angabe: die des Systems und Ihrer Dokumente.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Offline bleiben</translation>
    </message>
    <message>
        <source>Forbid even the downloads of models that you start, which are the only connections Findling ever makes. It never looks for updates by itself.</source>
        <translation>Auch das Laden von Modellen verbieten, das Sie beginnen; es ist die einzige Verbindung, die Findling je aufbaut. Es sucht nie von selbst nach Updates.</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>The keys that the window knows (F1)</source>
        <translation>Die Tasten, die das Fenster kennt (F1)</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>Fortschritt der Indizierung</translation>
    </message>
    <message>
        <source>Details of indexing</source>
        <translation>Einzelheiten der Indizierung</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The model that reads meaning, and the device it runs on</source>
        <translation>Das Modell, das Bedeutung versteht, und das Gerät, auf dem es läuft</translation>
    </message>
    <message>
        <source>1 file not readable</source>
        <translation>1 Datei nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n files not readable</source>
        <translation>
            <numerusform>%n Datei nicht lesbar</numerusform>
            <numerusform>%n Dateien nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>Mit der Indizierung fortfahren</translation>
    </message>
    <message>
        <source>Stop indexing for now; search goes on</source>
        <translation>Die Indizierung vorerst anhalten; die Suche geht weiter</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
</context>
<context>
    <name>StillIndexing</name>
    <message>
        <source>Nothing found so far</source>
        <translation>Bisher nichts gefunden</translation>
    </message>
    <message>
        <source>Results are incomplete while indexing is paused. {progress}.</source>
        <translation>Die Ergebnisse sind unvollständig, solange die Indizierung angehalten ist. {progress}.</translation>
    </message>
    <message>
        <source>Results may be incomplete. {progress}. New results appear here by themselves.</source>
        <translation>Die Ergebnisse sind vielleicht unvollständig. {progress}. Neue Ergebnisse erscheinen hier von selbst.</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Findling</source>
        <translation>Findling öffnen</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Schnellsuche</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Indizierung anhalten</translation>
    </message>
    <message>
        <source>Pause indexing for an hour</source>
        <translation>Indizierung für eine Stunde anhalten</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>Indizierung fortsetzen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>{name} is followed no longer. Its files stay as they are.</source>
        <translation>{name} wird nicht mehr verfolgt. Die Dateien darin bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <translation>
            <numerusform>{count} Sekunde</numerusform>
            <numerusform>{count} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>{count} Minute</numerusform>
            <numerusform>{count} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <translation>
            <numerusform>{count} Stunde</numerusform>
            <numerusform>{count} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} Tag</numerusform>
            <numerusform>{count} Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citing</name>
    <message>
        <source>p. {page}</source>
        <translation>S. {page}</translation>
    </message>
</context>
<context>
    <name>completion</name>
    <message>
        <source>kind of file, as in type:pdf</source>
        <translation>Art der Datei, wie in type:pdf</translation>
    </message>
    <message>
        <source>language, as in lang:de</source>
        <translation>Sprache, wie in lang:de</translation>
    </message>
    <message>
        <source>folder, as in in:Projects</source>
        <translation>Ordner, wie in in:Projekte</translation>
    </message>
    <message>
        <source>words of the file name</source>
        <translation>Wörter des Dateinamens</translation>
    </message>
    <message>
        <source>changed before, as in before:2024</source>
        <translation>geändert vor, wie in before:2024</translation>
    </message>
    <message>
        <source>changed since, as in after:2024-05</source>
        <translation>geändert seit, wie in after:2024-05</translation>
    </message>
    <message>
        <source>size of the file, as in size:&gt;2MB</source>
        <translation>Größe der Datei, wie in size:&gt;2MB</translation>
    </message>
    <message>
        <source>page, as in page:2-5</source>
        <translation>Seite, wie in page:2-5</translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>searchable</source>
        <translation>durchsuchbar</translation>
    </message>
    <message>
        <source>searchable in part</source>
        <translation>teilweise durchsuchbar</translation>
    </message>
    <message>
        <source>need text recognition</source>
        <translation>brauchen Texterkennung</translation>
    </message>
    <message>
        <source>with a password</source>
        <translation>mit Kennwort</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <translation>von unbekannter Art</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>today, {time}</source>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>empty_states</name>
    <message>
        <source>No documents in your folders</source>
        <translation>Keine Dokumente in Ihren Ordnern</translation>
    </message>
    <message>
        <source>Findling reads PDF, Word (DOCX), HTML, Markdown and text files. New ones are found as soon as they are saved; add another folder with Ctrl+O.</source>
        <translation>Findling liest PDF, Word (DOCX), HTML, Markdown und Textdateien. Neue werden gefunden, sobald sie gespeichert sind; einen weiteren Ordner fügen Sie mit Strg+O hinzu.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The folder {path} does not exist. Check the spelling, or connect the drive it is on.</source>
        <translation>Der Ordner {path} existiert nicht. Prüfen Sie die Schreibweise oder schließen Sie sein Laufwerk an.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder. Add the folder that holds it.</source>
        <translation>{path} ist eine Datei, kein Ordner. Fügen Sie den Ordner hinzu, in dem sie liegt.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read ({detail}). Change its permissions, then add it again.</source>
        <translation>Der Ordner {path} kann nicht gelesen werden ({detail}). Ändern Sie seine Rechte und fügen Sie ihn erneut hinzu.</translation>
    </message>
    <message>
        <source>The drive of {path} seems to be unplugged. What is known of its files is kept until it is back.</source>
        <translation>Das Laufwerk von {path} scheint nicht angeschlossen zu sein. Was über seine Dateien bekannt ist, bleibt erhalten, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>{path} is not one of the folders that Findling follows.</source>
        <translation>{path} gehört nicht zu den Ordnern, denen Findling folgt.</translation>
    </message>
    <message>
        <source>Changes in {path} are not reported by the system ({detail}); Findling looks every few minutes instead.</source>
        <translation>Das System meldet keine Änderungen in {path} ({detail}); Findling sieht stattdessen alle paar Minuten nach.</translation>
    </message>
    <message>
        <source>This computer lets programs watch too few folders to follow {path}; Findling looks every few minutes instead. To raise the limit: sudo sysctl fs.inotify.max_user_watches=1048576</source>
        <translation>Dieser Computer lässt Programme zu wenige Ordner überwachen, um {path} zu folgen; Findling sieht stattdessen alle paar Minuten nach. So heben Sie die Grenze an: sudo sysctl fs.inotify.max_user_watches=1048576</translation>
    </message>
    <message>
        <source>Another Findling is already working in {path}. Close it first, or use another profile.</source>
        <translation>Ein anderes Findling arbeitet bereits in {path}. Schließen Sie es zuerst oder verwenden Sie ein anderes Profil.</translation>
    </message>
    <message>
        <source>Findling cannot write to its own folder {path} ({detail}).</source>
        <translation>Findling kann nicht in seinen eigenen Ordner {path} schreiben ({detail}).</translation>
    </message>
    <message>
        <source>The settings file {path} has a mistake: {detail}. Nothing was changed; please mend it.</source>
        <translation>Die Einstellungsdatei {path} enthält einen Fehler: {detail}. Nichts wurde geändert; bitte berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>“{pattern}” is no rule for leaving files out: write a name such as *.log, or a folder&apos;s path. It must not hold everything.</source>
        <translation>„{pattern}“ ist keine Regel zum Auslassen von Dateien: Schreiben Sie einen Namen wie *.log oder den Pfad eines Ordners. Sie darf nicht alles umfassen.</translation>
    </message>
    <message>
        <source>The file was gone when Findling came to read it.</source>
        <translation>Die Datei war verschwunden, als Findling sie lesen wollte.</translation>
    </message>
    <message>
        <source>The file could not be opened ({detail}). Check its permissions.</source>
        <translation>Die Datei konnte nicht geöffnet werden ({detail}). Prüfen Sie ihre Rechte.</translation>
    </message>
    <message>
        <source>The file&apos;s name is not valid Unicode. Rename the file to have it read.</source>
        <translation>Der Name der Datei ist kein gültiges Unicode. Benennen Sie sie um, damit sie gelesen wird.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Die Datei ist leer (0 Byte).</translation>
    </message>
    <message>
        <source>The file is larger than Findling reads ({detail}).</source>
        <translation>Die Datei ist größer, als Findling liest ({detail}).</translation>
    </message>
    <message>
        <source>The file holds no text that can be read; it may be scanned pages or pictures only.</source>
        <translation>Die Datei enthält keinen lesbaren Text; vielleicht besteht sie nur aus gescannten Seiten oder Bildern.</translation>
    </message>
    <message>
        <source>The file holds pictures of text, which wait for OCR ({detail}).</source>
        <translation>Die Datei enthält Bilder von Text, die auf die Texterkennung warten ({detail}).</translation>
    </message>
    <message>
        <source>Only a part of the file was read: {detail} without the text in pictures; it waits for OCR.</source>
        <translation>Nur ein Teil der Datei wurde gelesen: {detail} ohne den Text in Bildern; er wartet auf die Texterkennung.</translation>
    </message>
    <message>
        <source>The file holds pictures of text ({detail}). OCR reads files on their own only: take it out of what it lies in.</source>
        <translation>Die Datei enthält Bilder von Text ({detail}). Die Texterkennung liest nur einzelne Dateien: Nehmen Sie sie aus dem heraus, worin sie liegt.</translation>
    </message>
    <message>
        <source>OCR needs Tesseract, which is not installed. To install it: {hint}; then start Findling again.</source>
        <translation>Die Texterkennung braucht Tesseract, das nicht installiert ist. So installieren Sie es: {hint}; starten Sie Findling dann neu.</translation>
    </message>
    <message>
        <source>Tesseract has no data for the languages to read by ({wanted}); it has: {known}. Install more, or choose others.</source>
        <translation>Tesseract hat keine Daten für die gewünschten Sprachen ({wanted}); vorhanden sind: {known}. Installieren Sie weitere oder wählen Sie andere.</translation>
    </message>
    <message>
        <source>OCR is switched off in the settings.</source>
        <translation>Die Texterkennung ist in den Einstellungen abgeschaltet.</translation>
    </message>
    <message>
        <source>No text could be recognised in the pictures of the file ({detail}).</source>
        <translation>In den Bildern der Datei konnte kein Text erkannt werden ({detail}).</translation>
    </message>
    <message>
        <source>The file changed while it was read; it is read again.</source>
        <translation>Die Datei änderte sich beim Lesen; sie wird noch einmal gelesen.</translation>
    </message>
    <message>
        <source>Findling does not read this kind of file ({detail}).</source>
        <translation>Diese Art von Datei liest Findling nicht ({detail}).</translation>
    </message>
    <message>
        <source>The content is not what the name {detail} says. Rename the file to its true type.</source>
        <translation>Der Inhalt ist nicht das, was der Name {detail} sagt. Benennen Sie die Datei nach ihrem wahren Typ.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete ({detail}). Open it in its own program and save it again.</source>
        <translation>Die Datei ist beschädigt oder unvollständig ({detail}). Öffnen Sie sie in ihrem eigenen Programm und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Tell the password of a PDF or zip file (findling passwords add), or save a copy without one.</source>
        <translation>Die Datei ist durch ein Kennwort geschützt. Nennen Sie das Kennwort einer PDF- oder Zip-Datei (findling passwords add) oder speichern Sie eine Kopie ohne Kennwort.</translation>
    </message>
    <message>
        <source>A password has one to {most} characters that can be seen.</source>
        <translation>Ein Kennwort hat ein bis {most} sichtbare Zeichen.</translation>
    </message>
    <message>
        <source>Only a part of the file was read ({detail}).</source>
        <translation>Nur ein Teil der Datei wurde gelesen ({detail}).</translation>
    </message>
    <message>
        <source>The file unpacks to far more than its size ({detail}); it was left unread for safety.</source>
        <translation>Die Datei entpackt sich zu weit mehr als ihrer Größe ({detail}); sie blieb sicherheitshalber ungelesen.</translation>
    </message>
    <message>
        <source>Reading the file took longer than {detail}; it was stopped.</source>
        <translation>Das Lesen der Datei dauerte länger als {detail}; es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading the file took more than {detail} of processor time; it was stopped.</source>
        <translation>Das Lesen der Datei brauchte mehr als {detail} Prozessorzeit; es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading the file needed more memory than allowed ({detail}).</source>
        <translation>Das Lesen der Datei brauchte mehr Speicher als erlaubt ({detail}).</translation>
    </message>
    <message>
        <source>The file made its reader crash ({detail}); it is skipped until it changes.</source>
        <translation>Die Datei brachte ihren Leser zum Absturz ({detail}); sie wird übersprungen, bis sie sich ändert.</translation>
    </message>
    <message>
        <source>{detail} passage(s) of this file made the model stop; they are found by words only.</source>
        <translation>Bei {detail} Textstelle(n) dieser Datei hielt das Modell an; sie sind nur nach Wörtern auffindbar.</translation>
    </message>
    <message>
        <source>Page {page} cannot be shown as a picture: {detail}.</source>
        <translation>Seite {page} kann nicht als Bild gezeigt werden: {detail}.</translation>
    </message>
    <message>
        <source>{path} is not among the files that Findling has read.</source>
        <translation>{path} gehört nicht zu den Dateien, die Findling gelesen hat.</translation>
    </message>
    <message>
        <source>Page {page} of {path} has no text that Findling has read.</source>
        <translation>Seite {page} von {path} hat keinen Text, den Findling gelesen hat.</translation>
    </message>
    <message>
        <source>The meaning of {path} is not known yet. Wait until indexing is over, or choose a model.</source>
        <translation>Die Bedeutung von {path} ist noch nicht bekannt. Warten Sie, bis die Indizierung beendet ist, oder wählen Sie ein Modell.</translation>
    </message>
    <message>
        <source>The model file {path} is missing. Run `make run` again, or choose another model.</source>
        <translation>Die Modelldatei {path} fehlt. Führen Sie erneut `make run` aus oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>{path} is not a GGUF model file. Fetch it again, or choose another model.</source>
        <translation>{path} ist keine GGUF-Modelldatei. Laden Sie sie erneut oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model file {path} is damaged or incomplete ({detail}). Fetch it again.</source>
        <translation>Die Modelldatei {path} ist beschädigt oder unvollständig ({detail}). Laden Sie sie erneut.</translation>
    </message>
    <message>
        <source>There is no model named {name}. Known models: {known}.</source>
        <translation>Es gibt kein Modell namens {name}. Bekannte Modelle: {known}.</translation>
    </message>
    <message>
        <source>The model {path} failed its self-test ({detail}) and is not used.</source>
        <translation>Das Modell {path} hat seinen Selbsttest nicht bestanden ({detail}) und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>{name} is in use. Use another model first: findling models use NAME</source>
        <translation>{name} wird verwendet. Verwenden Sie zuerst ein anderes Modell: findling models use NAME</translation>
    </message>
    <message>
        <source>The licence of {name} must be accepted first. {forbids}</source>
        <translation>Zuerst muss der Lizenz von {name} zugestimmt werden. {forbids}</translation>
    </message>
    <message>
        <source>There is no reranker here. Fetch one: findling models download Qwen3-Reranker-0.6B</source>
        <translation>Hier ist kein Reranker. Laden Sie einen: findling models download Qwen3-Reranker-0.6B</translation>
    </message>
    <message>
        <source>{name} would take {seconds} seconds here: the answers are in their first order.</source>
        <translation>{name} würde hier {seconds} Sekunden brauchen: Die Antworten stehen in ihrer ersten Reihenfolge.</translation>
    </message>
    <message>
        <source>{name} is a reranker: it judges passages, but cannot search. Choose an embedding model.</source>
        <translation>{name} ist ein Reranker: Es beurteilt Textstellen, kann aber nicht suchen. Wählen Sie ein Einbettungsmodell.</translation>
    </message>
    <message>
        <source>The vectors of {name} cannot have {dimension} values. They can have: {known}.</source>
        <translation>Die Vektoren von {name} können nicht {dimension} Werte haben. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>There is no device named {name}. This computer has: {known}.</source>
        <translation>Es gibt kein Gerät namens {name}. Dieser Computer hat: {known}.</translation>
    </message>
    <message>
        <source>{device} has room for {fitting} of {all} layers of {model}; the rest runs on the processor.</source>
        <translation>{device} hat Platz für {fitting} von {all} Schichten von {model}; der Rest läuft auf dem Prozessor.</translation>
    </message>
    <message>
        <source>{model} gave wrong numbers on {device} ({detail}) and runs on the processor instead.</source>
        <translation>{model} lieferte auf {device} falsche Zahlen ({detail}) und läuft stattdessen auf dem Prozessor.</translation>
    </message>
    <message>
        <source>{name} finds an unrelated sentence ({far}) nearer than a paraphrase ({near}) in the language {language}. Its answers may be poor.</source>
        <translation>{name} hält in der Sprache {language} einen fremden Satz ({far}) für näher als eine Umschreibung ({near}). Seine Antworten sind vielleicht schlecht.</translation>
    </message>
    <message>
        <source>The model {path} gave values that are no numbers.</source>
        <translation>Das Modell {path} lieferte Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>The model file {path} cannot judge passages: the part that gives the verdict was left out when it was made ({detail}). Fetch a file that was converted as a reranker.</source>
        <translation>Die Modelldatei {path} kann keine Textstellen beurteilen: Der Teil, der das Urteil fällt, wurde beim Erstellen weggelassen ({detail}). Laden Sie eine Datei, die als Reranker umgewandelt wurde.</translation>
    </message>
    <message>
        <source>{model} does not come as {name}. It comes as: {known}.</source>
        <translation>{model} gibt es nicht als {name}. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>The model catalogue {path} has a mistake: {detail}. Nothing was changed; please mend it.</source>
        <translation>Der Modellkatalog {path} enthält einen Fehler: {detail}. Nichts wurde geändert; bitte berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>Which model {path} is cannot be told from the file. Name it: {candidates}.</source>
        <translation>Welches Modell {path} ist, lässt sich aus der Datei nicht erkennen. Nennen Sie es: {candidates}.</translation>
    </message>
    <message>
        <source>{path} is not {model}: {detail}. Choose the file of that model, or name another model.</source>
        <translation>{path} ist nicht {model}: {detail}. Wählen Sie die Datei dieses Modells oder nennen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>{path} is one piece of a model in several files, which Findling does not read. Choose another quantisation, or join the pieces with `llama-gguf-split --merge` and import the result.</source>
        <translation>{path} ist ein Stück eines Modells in mehreren Dateien, das Findling nicht liest. Wählen Sie eine andere Quantisierung oder fügen Sie die Stücke mit `llama-gguf-split --merge` zusammen und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>No repository is known that offers {model} as GGUF. Import it from a file instead.</source>
        <translation>Es ist kein Ort bekannt, der {model} als GGUF anbietet. Importieren Sie es stattdessen aus einer Datei.</translation>
    </message>
    <message>
        <source>{repository} has no {name} of {model}. It has: {known}. Choose another quantisation, or import a file.</source>
        <translation>{repository} hat kein {name} von {model}. Es hat: {known}. Wählen Sie eine andere Quantisierung oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>Findling was told to stay offline ({detail}). Allow the network to download, or import a file.</source>
        <translation>Findling soll offline bleiben ({detail}). Erlauben Sie zum Herunterladen das Netz oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({detail}). Check the connection, and the proxy or mirror where one is set, then download again: it goes on where it stopped.</source>
        <translation>{host} ist nicht erreichbar ({detail}). Prüfen Sie die Verbindung und, falls eingestellt, Proxy oder Spiegel; laden Sie dann erneut: Es geht dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <source>{host} does not hand out {file} (status {status}). Accept the model&apos;s licence on its page there, and put an access token into HF_TOKEN; then download again.</source>
        <translation>{host} gibt {file} nicht heraus (Status {status}). Stimmen Sie dort der Lizenz des Modells zu und legen Sie ein Zugriffstoken in HF_TOKEN ab; laden Sie dann erneut.</translation>
    </message>
    <message>
        <source>{host} does not have {file}. It may have been moved: choose another quantisation or model, or import a file.</source>
        <translation>{host} hat {file} nicht. Vielleicht wurde die Datei verschoben: Wählen Sie eine andere Quantisierung oder ein anderes Modell oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>{host} has no such part of {file} as was asked for. Download again to start afresh.</source>
        <translation>{host} hat den verlangten Teil von {file} nicht. Laden Sie erneut, um von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>{host} asks to wait {seconds} seconds before more is downloaded. Download again after that: it goes on where it stopped. An access token in HF_TOKEN raises the limit.</source>
        <translation>{host} bittet, {seconds} Sekunden zu warten, bevor mehr geladen wird. Laden Sie danach erneut: Es geht dort weiter, wo es aufhörte. Ein Zugriffstoken in HF_TOKEN hebt die Grenze an.</translation>
    </message>
    <message>
        <source>{host} has a problem of its own (status {status}). Download again later: it goes on where it stopped.</source>
        <translation>{host} hat selbst ein Problem (Status {status}). Laden Sie später erneut: Es geht dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <source>{host} answered the request for {file} in a way that Findling does not know (status {status}). Check the mirror where one is set, or import a file.</source>
        <translation>{host} hat auf die Anfrage nach {file} in einer Weise geantwortet, die Findling nicht kennt (Status {status}). Prüfen Sie den Spiegel, falls einer eingestellt ist, oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>The list of files that {host} gave for {repository} cannot be read ({detail}). Check the mirror where one is set, or import a file.</source>
        <translation>Die Dateiliste, die {host} für {repository} gab, ist nicht lesbar ({detail}). Prüfen Sie den Spiegel, falls einer eingestellt ist, oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>{file} on the hub is not the file that Findling knows (its SHA-256 is {found}, not {expected}). Nothing was downloaded. Update Findling, or choose another quantisation.</source>
        <translation>{file} auf dem Hub ist nicht die Datei, die Findling kennt (ihr SHA-256 ist {found}, nicht {expected}). Nichts wurde geladen. Aktualisieren Sie Findling oder wählen Sie eine andere Quantisierung.</translation>
    </message>
    <message>
        <source>{host} stopped sending. Download again: it goes on where it stopped.</source>
        <translation>{host} hat aufgehört zu senden. Laden Sie erneut: Es geht dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <source>{host} broke off again and again. Download again: it goes on where it stopped.</source>
        <translation>{host} ist wieder und wieder abgebrochen. Laden Sie erneut: Es geht dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <source>{file} changed on the server while it was downloaded. Download again to start afresh.</source>
        <translation>{file} wurde auf dem Server während des Ladens geändert. Laden Sie erneut, um von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>{file} has {found} bytes on the server and should have {expected}. What was downloaded was deleted. Download again, or choose another quantisation.</source>
        <translation>{file} hat auf dem Server {found} Byte und sollte {expected} haben. Das Geladene wurde gelöscht. Laden Sie erneut oder wählen Sie eine andere Quantisierung.</translation>
    </message>
    <message>
        <source>{file} arrived damaged (its SHA-256 is {found}, not {expected}) and was deleted. Download again.</source>
        <translation>{file} kam beschädigt an (SHA-256 ist {found}, nicht {expected}) und wurde gelöscht. Laden Sie erneut.</translation>
    </message>
    <message>
        <source>The download of {file} was stopped. What has arrived is kept for the next time.</source>
        <translation>Das Laden von {file} wurde angehalten. Was angekommen ist, wird für das nächste Mal aufgehoben.</translation>
    </message>
    <message>
        <source>{file} is already being downloaded or imported. Wait for that to end.</source>
        <translation>{file} wird bereits geladen oder importiert. Warten Sie, bis das beendet ist.</translation>
    </message>
    <message>
        <source>There is too little room for {path}: {needed} are needed and {free} are free. Make room, then try again: a download goes on where it stopped.</source>
        <translation>Es ist zu wenig Platz für {path}: {needed} werden gebraucht und {free} sind frei. Schaffen Sie Platz und versuchen Sie es erneut: Ein Download geht dort weiter, wo er aufhörte.</translation>
    </message>
    <message>
        <source>The disk, or a limit of this account, allows no file as large as {path} ({needed}). Choose a smaller quantisation, or keep the profile on another disk.</source>
        <translation>Der Datenträger oder eine Grenze dieses Kontos erlaubt keine so große Datei wie {path} ({needed}). Wählen Sie eine kleinere Quantisierung oder legen Sie das Profil auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>The embedding model stopped ({detail}). Search by words goes on.</source>
        <translation>Das Einbettungsmodell wurde beendet ({detail}). Die Suche nach Wörtern geht weiter.</translation>
    </message>
    <message>
        <source>The index was damaged and was set aside as {path}. It is being rebuilt from your files.</source>
        <translation>Der Index war beschädigt und wurde als {path} beiseitegelegt. Er wird aus Ihren Dateien neu aufgebaut.</translation>
    </message>
    <message>
        <source>The index {path} is damaged. Start Findling (or `findling add`) to have it set aside and rebuilt from your files.</source>
        <translation>Der Index {path} ist beschädigt. Starten Sie Findling (oder `findling add`), damit er beiseitegelegt und aus Ihren Dateien neu aufgebaut wird.</translation>
    </message>
    <message>
        <source>The index {path} was made by a newer Findling. Update Findling to open it.</source>
        <translation>Der Index {path} stammt von einem neueren Findling. Aktualisieren Sie Findling, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Indexing waits until there is room.</source>
        <translation>Der Datenträger mit {path} ist voll. Die Indizierung wartet, bis Platz ist.</translation>
    </message>
    <message>
        <source>The Findling engine does not answer ({detail}).</source>
        <translation>Die Findling-Suchmaschine antwortet nicht ({detail}).</translation>
    </message>
    <message>
        <source>Findling&apos;s parts do not understand each other ({detail}). Restart Findling.</source>
        <translation>Die Teile von Findling verstehen einander nicht ({detail}). Starten Sie Findling neu.</translation>
    </message>
    <message>
        <source>A newer search took this one&apos;s place.</source>
        <translation>Eine neuere Suche trat an die Stelle dieser.</translation>
    </message>
    <message>
        <source>{path} is not an evaluation set: {detail}.</source>
        <translation>{path} ist kein Testsatz: {detail}.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Es gibt keinen Bildschirm, auf dem ein Fenster geöffnet werden könnte.</translation>
    </message>
    <message>
        <source>A part of Findling stopped ({detail}). It is started again when it is needed.</source>
        <translation>Ein Teil von Findling hat angehalten ({detail}). Er wird wieder gestartet, sobald er gebraucht wird.</translation>
    </message>
    <message>
        <source>Something went wrong inside Findling ({detail}).</source>
        <translation>In Findling ist etwas schiefgegangen ({detail}).</translation>
    </message>
    <message>
        <source>A quotation mark has no partner; the words were searched without it.</source>
        <translation>Ein Anführungszeichen hat kein Gegenstück; die Wörter wurden ohne es gesucht.</translation>
    </message>
    <message>
        <source>Documents with “{word}” are left out. For the number, type “&quot;-{word}&quot;”.</source>
        <translation>Dokumente mit „{word}“ werden ausgelassen. Für die Zahl tippen Sie „&quot;-{word}&quot;“.</translation>
    </message>
    <message>
        <source>“{text}” is no filter and was searched as text. Filters: {known}.</source>
        <translation>„{text}“ ist kein Filter und wurde als Text gesucht. Filter: {known}.</translation>
    </message>
    <message>
        <source>“{text}” was searched as text: a filter looks like {example}.</source>
        <translation>„{text}“ wurde als Text gesucht: Ein Filter sieht aus wie {example}.</translation>
    </message>
    <message>
        <source>OR joins words, phrases, or filters of one kind; here it was searched as a word.</source>
        <translation>OR verbindet Wörter, Wortfolgen oder Filter einer Art; hier wurde es als Wort gesucht.</translation>
    </message>
    <message>
        <source>Nothing in the library satisfies the filters.</source>
        <translation>Nichts in der Bibliothek erfüllt die Filter.</translation>
    </message>
    <message>
        <source>“{phrase}” does not occur in the library in exactly these words.</source>
        <translation>„{phrase}“ kommt in der Bibliothek nicht in genau diesen Wörtern vor.</translation>
    </message>
    <message>
        <source>exact words</source>
        <translation>genaue Wörter</translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation>gleiche Bedeutung</translation>
    </message>
    <message>
        <source>words and meaning</source>
        <translation>Wörter und Bedeutung</translation>
    </message>
    <message>
        <source>May not be used in the European Union; the Gemma terms of use restrict some purposes.</source>
        <translation>Darf in der Europäischen Union nicht verwendet werden; die Gemma-Nutzungsbedingungen schränken manche Zwecke ein.</translation>
    </message>
    <message>
        <source>Whether it attends both ways: its paper says so, its model card hints at causal attention. Findling follows the card; vectors may differ from its authors&apos;.</source>
        <translation>Offen ist, ob es in beide Richtungen liest: Der Artikel sagt es, die Modellkarte deutet kausale Attention an. Findling folgt der Karte; die Vektoren können von denen der Autoren abweichen.</translation>
    </message>
    <message>
        <source>May not be used commercially: for research and personal evaluation only.</source>
        <translation>Darf nicht kommerziell verwendet werden: nur für Forschung und persönliche Erprobung.</translation>
    </message>
    <message>
        <source>The Gemma terms of use restrict some purposes; they pass on to whoever receives the model from you.</source>
        <translation>Die Gemma-Nutzungsbedingungen schränken manche Zwecke ein; sie gelten auch für alle, die das Modell von Ihnen erhalten.</translation>
    </message>
    <message>
        <source>Which tokens it expects before and after a text: Findling follows the file&apos;s own header.</source>
        <translation>Offen ist, welche Token es vor und nach einem Text erwartet: Findling folgt den Angaben der Datei selbst.</translation>
    </message>
</context>
<context>
    <name>gauges</name>
    <message>
        <source>{need} of {room}</source>
        <translation>{need} von {room}</translation>
    </message>
    <message>
        <source>fits in part</source>
        <translation>passt teilweise</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>{count} tokens a second</source>
        <translation>{count} Token pro Sekunde</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Memory, speed and quality</source>
        <translation>Speicher, Tempo und Güte</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Measuring; indexing waits meanwhile.</source>
        <translation>Messung läuft; die Indizierung wartet solange.</translation>
    </message>
    <message>
        <source>Measuring {done} of {total}; indexing waits meanwhile.</source>
        <translation>{done} von {total} gemessen; die Indizierung wartet solange.</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation>Angehalten bei {done} von {total}</translation>
    </message>
    <message>
        <source>Everything has arrived and is being checked.</source>
        <translation>Alles ist angekommen und wird geprüft.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Die Datei wird angesehen …</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} pro Sekunde</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Type</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Search, wherever the focus is</source>
        <translation>Suchen, wo auch immer der Fokus ist</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Ein Dokument wählen</translation>
    </message>
    <message>
        <source>Choose one a screen further</source>
        <translation>Um einen Bildschirm weiter wählen</translation>
    </message>
    <message>
        <source>The first or the last document</source>
        <translation>Das erste oder das letzte Dokument</translation>
    </message>
    <message>
        <source>Show or hide its other passages</source>
        <translation>Seine anderen Stellen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Das Dokument öffnen</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>In seinem Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>Die Textstelle kopieren</translation>
    </message>
    <message>
        <source>Copy it with its source</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>See the page, or its text</source>
        <translation>Die Seite oder ihren Text sehen</translation>
    </message>
    <message>
        <source>Turn the pages of a PDF</source>
        <translation>Seiten einer PDF-Datei umblättern</translation>
    </message>
    <message>
        <source>Scroll the preview</source>
        <translation>Die Vorschau rollen</translation>
    </message>
    <message>
        <source>The next match in the document, or the one before</source>
        <translation>Der nächste Treffer im Dokument oder der vorige</translation>
    </message>
    <message>
        <source>A larger or smaller preview</source>
        <translation>Eine größere oder kleinere Vorschau</translation>
    </message>
    <message>
        <source>A closer look, once a document is chosen (also {key})</source>
        <translation>Genauer ansehen, sobald ein Dokument gewählt ist (auch {key})</translation>
    </message>
    <message>
        <source>Find passages like it</source>
        <translation>Ähnliche Stellen finden</translation>
    </message>
    <message>
        <source>Past and saved searches</source>
        <translation>Frühere und gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Die Suche speichern</translation>
    </message>
    <message>
        <source>All about saved searches</source>
        <translation>Alles über gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Die Suche leeren</translation>
    </message>
    <message>
        <source>Search, Library, Models, Settings</source>
        <translation>Suche, Bibliothek, Modelle, Einstellungen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Go through the buttons</source>
        <translation>Durch die Schaltflächen gehen</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Diese Tasten zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>1 document</source>
        <translation>1 Dokument</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count} Dokument</numerusform>
            <numerusform>{count} Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Noch keine Ordner</translation>
    </message>
    <message>
        <source>{documents} searchable</source>
        <translation>{documents} durchsuchbar</translation>
    </message>
    <message>
        <source>Waiting for the mains: {read} of {total} files read</source>
        <translation>Wartet auf Netzstrom: {read} von {total} Dateien gelesen</translation>
    </message>
    <message>
        <source>Paused: {documents}</source>
        <translation>Angehalten: {documents}</translation>
    </message>
    <message>
        <source>Paused: {read} of {total} files read</source>
        <translation>Angehalten: {read} von {total} Dateien gelesen</translation>
    </message>
    <message>
        <source>Paused: meaning ready for {share}</source>
        <translation>Angehalten: Bedeutung bereit für {share}</translation>
    </message>
    <message numerus="yes">
        <source>Looking for files: {found} so far</source>
        <translation>
            <numerusform>Dateien werden gesucht: bisher {found}</numerusform>
            <numerusform>Dateien werden gesucht: bisher {found}</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading files: {read} of {total}</source>
        <translation>Dateien werden gelesen: {read} von {total}</translation>
    </message>
    <message>
        <source>Basic cross-language search is ready; better results arrive as {model} works through your library ({share})</source>
        <translation>Die einfache Suche über Sprachen hinweg ist bereit; bessere Ergebnisse folgen, während {model} Ihre Bibliothek durcharbeitet ({share})</translation>
    </message>
    <message>
        <source>All words searchable; meaning ready for {share}</source>
        <translation>Alle Wörter durchsuchbar; Bedeutung bereit für {share}</translation>
    </message>
    <message>
        <source>{documents}; better results for {share}</source>
        <translation>{documents}; bessere Ergebnisse für {share}</translation>
    </message>
    <message>
        <source>{documents}, by words only</source>
        <translation>{documents}, nur nach Wörtern</translation>
    </message>
    <message>
        <source>{documents}; by meaning {share}</source>
        <translation>{documents}; nach Bedeutung {share}</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source>in {folder}</source>
        <translation>in {folder}</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>vor {date}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>seit {date}</translation>
    </message>
    <message>
        <source>size {size}</source>
        <translation>Größe {size}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>name {name}</source>
        <translation>Name {name}</translation>
    </message>
    <message>
        <source>not {text}</source>
        <translation>nicht {text}</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
</TS>
