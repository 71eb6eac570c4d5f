<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BusyMark</name>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The model {name} has been downloaded.</source>
        <translation>Le modèle {name} a été téléchargé.</translation>
    </message>
    <message>
        <source>The download of {name} failed. {reason}</source>
        <translation>Le téléchargement de {name} a échoué. {reason}</translation>
    </message>
    <message>
        <source>The keys {keys} cannot open the quick search: another program has them, or this desktop lends none. Choose others, or let the desktop&apos;s own settings run `findling open --quick`.</source>
        <translation>Les touches {keys} ne peuvent pas ouvrir la recherche rapide : un autre programme les utilise, ou ce bureau n’en prête pas. Choisissez-en d’autres, ou faites exécuter `findling open --quick` par les réglages du bureau.</translation>
    </message>
    <message>
        <source>Findling could not be set to start at login ({detail}).</source>
        <translation>Findling n’a pas pu être réglé pour démarrer à la connexion ({detail}).</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Matches: {count}</source>
        <translation>Occurrences : {count}</translation>
    </message>
    <message>
        <source>Matches: more than {count}</source>
        <translation>Occurrences : plus de {count}</translation>
    </message>
    <message>
        <source>Match {place} of {count}</source>
        <translation>Occurrence {place} sur {count}</translation>
    </message>
    <message>
        <source>Match {place} of more than {count}</source>
        <translation>Occurrence {place} sur plus de {count}</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
</context>
<context>
    <name>EngineAway</name>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>You can type already; results appear as soon as they can.</source>
        <translation>Vous pouvez déjà écrire ; les résultats s’affichent dès que possible.</translation>
    </message>
    <message>
        <source>The search engine is restarting</source>
        <translation>Le moteur de recherche redémarre</translation>
    </message>
    <message>
        <source>It stopped unexpectedly. Nothing is lost; your search goes on by itself.</source>
        <translation>Il s’est arrêté de façon inattendue. Rien n’est perdu ; votre recherche reprend d’elle-même.</translation>
    </message>
</context>
<context>
    <name>ExcludeRules</name>
    <message>
        <source>*.log, node_modules, ~/Documents/old …</source>
        <translation>*.log, node_modules, ~/Documents/anciens…</translation>
    </message>
    <message>
        <source>A rule of what is left out</source>
        <translation>Une règle d’exclusion</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Leave out what this rule holds</source>
        <translation>Exclure ce que couvre cette règle</translation>
    </message>
    <message>
        <source>No file that is known now would be left out.</source>
        <translation>Aucun fichier connu à présent ne serait exclu.</translation>
    </message>
    <message>
        <source>1 of {total} files would be left out: {files}</source>
        <translation>1 fichier sur {total} serait exclu : {files}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} files would be left out: {files}</source>
        <translation>
            <numerusform>{count} fichier sur {total} serait exclu : {files}</numerusform>
            <numerusform>{count} fichiers sur {total} seraient exclus : {files}</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again what {rule} leaves out</source>
        <translation>Lire de nouveau ce que {rule} exclut</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>Restreindre les résultats</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Search all folders</source>
        <translation>Chercher dans tous les dossiers</translation>
    </message>
    <message>
        <source>Without “{filter}”</source>
        <translation>Sans « {filter} »</translation>
    </message>
    <message>
        <source>Like: {title}</source>
        <translation>Semblable à : {title}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>Search in: {place}</source>
        <translation>Chercher dans : {place}</translation>
    </message>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>Retirer le filtre : {filter}</translation>
    </message>
    <message numerus="yes">
        <source>Only {filter}: %n documents</source>
        <translation>
            <numerusform>Seulement {filter} : %n document</numerusform>
            <numerusform>Seulement {filter} : %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Which folders shall be searched?</source>
        <translation>Dans quels dossiers faut-il chercher ?</translation>
    </message>
    <message>
        <source>Findling reads the documents in the folders you choose and finds passages by meaning, in any language. Your files are only read, never changed.</source>
        <translation>Findling lit les documents des dossiers que vous choisissez et trouve des passages par leur sens, dans toutes les langues. Vos fichiers sont seulement lus, jamais modifiés.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Begin to read these folders</source>
        <translation>Commencer à lire ces dossiers</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Arrêter la mesure</translation>
    </message>
    <message>
        <source>Find the best one</source>
        <translation>Trouver le meilleur</translation>
    </message>
    <message>
        <source>This computer: {device}, with room for a model of {size}.</source>
        <translation>Cet ordinateur : {device}, avec de la place pour un modèle de {size}.</translation>
    </message>
    <message>
        <source>Download the recommended model in addition: {name} ({size}, licence {licence})</source>
        <translation>Télécharger en plus le modèle recommandé : {name} ({size}, licence {licence})</translation>
    </message>
    <message>
        <source>Which of the larger models suits this computer can be found out: some seconds for each, without any download. That can also be done later.</source>
        <translation>On peut découvrir lequel des grands modèles convient à cet ordinateur : quelques secondes pour chacun, sans rien télécharger. Cela peut aussi se faire plus tard.</translation>
    </message>
    <message>
        <source>It is the best model for this computer as well.</source>
        <translation>C’est aussi le meilleur modèle pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Which model shall find the meaning?</source>
        <translation>Quel modèle doit trouver le sens ?</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examen de cet ordinateur…</translation>
    </message>
    <message>
        <source>Start with the built-in model: at once, in a hundred languages</source>
        <translation>Commencer avec le modèle intégré : tout de suite, en cent langues</translation>
    </message>
    <message>
        <source>Start with it, and choose or import another model myself</source>
        <translation>Commencer ainsi et choisir ou importer moi-même un autre modèle</translation>
    </message>
    <message>
        <source>Download the recommended model in addition</source>
        <translation>Télécharger en plus le modèle recommandé</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>There is no account, no statistics and no server: reading and searching happen here.</source>
        <translation>Il n’y a ni compte, ni statistiques, ni serveur : la lecture et la recherche se font ici.</translation>
    </message>
    <message>
        <source>The only connection ever made is the download of a model that you start.</source>
        <translation>La seule connexion jamais établie est le téléchargement d’un modèle que vous lancez.</translation>
    </message>
    <message>
        <source>See for yourself: disconnect the network, and everything goes on. “findling doctor” tests this installation, and the README tells under “Readers can do no harm” what is locked away, and how.</source>
        <translation>Vérifiez par vous-même : coupez le réseau, et tout continue. « findling doctor » teste cette installation, et le README dit sous « Readers can do no harm » ce qui est verrouillé, et comment.</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Files in {name}</source>
        <translation>Fichiers dans {name}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Why files in {name} are not readable</source>
        <translation>Pourquoi des fichiers de {name} sont illisibles</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Follow this folder no longer. The files in it stay as they are.</source>
        <translation>Ne plus suivre ce dossier. Ses fichiers restent tels quels.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} fichier</numerusform>
            <numerusform>{count} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Folders to begin with</source>
        <translation>Dossiers pour commencer</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <source>{documents}, {size}</source>
        <translation>{documents}, {size}</translation>
    </message>
    <message>
        <source>{so_far} so far…</source>
        <translation>{so_far} jusqu’ici…</translation>
    </message>
</context>
<context>
    <name>Hotkey</name>
    <message>
        <source>Quick search</source>
        <translation>Recherche rapide</translation>
    </message>
</context>
<context>
    <name>IndexingDetails</name>
    <message>
        <source>Indexing</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Suspendre pendant une heure</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Suspendre jusqu’à demain</translation>
    </message>
    <message>
        <source>files searchable</source>
        <translation>fichiers consultables</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisibles</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>à lire</translation>
    </message>
    <message>
        <source>Passages known to {model}</source>
        <translation>Passages connus de {model}</translation>
    </message>
    <message>
        <source>passages known to {model}</source>
        <translation>passages connus de {model}</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>{count} files a minute</source>
        <translation>{count} fichiers par minute</translation>
    </message>
    <message>
        <source>{count} passages a minute</source>
        <translation>{count} passages par minute</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore environ {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} scanned pages wait for text recognition.</source>
        <translation>
            <numerusform>{count} page numérisée attend l’OCR.</numerusform>
            <numerusform>{count} pages numérisées attendent l’OCR.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until {time}.</source>
        <translation>En pause jusqu’à {time}.</translation>
    </message>
    <message>
        <source>Indexing waits for the mains: that can be changed in the settings.</source>
        <translation>L’indexation attend le secteur : cela se change dans les réglages.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>{documents} searchable</source>
        <translation>{documents} consultables</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The index takes {size}.</source>
        <translation>L’index occupe {size}.</translation>
    </message>
    <message>
        <source>Models that were downloaded or imported take {size}.</source>
        <translation>Les modèles téléchargés ou importés occupent {size}.</translation>
    </message>
    <message>
        <source>passages known by meaning ({share})</source>
        <translation>passages connus par le sens ({share})</translation>
    </message>
    <message>
        <source>passages by words so far</source>
        <translation>passages par mots jusqu’ici</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>1 file is tried again.</source>
        <translation>1 fichier est réessayé.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files are tried again.</source>
        <translation>
            <numerusform>{count} fichier est réessayé.</numerusform>
            <numerusform>{count} fichiers sont réessayés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findling reads the documents in these folders and in the folders inside them.</source>
        <translation>Findling lit les documents de ces dossiers et de leurs sous-dossiers.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>No folders yet.</source>
        <translation>Aucun dossier pour l’instant.</translation>
    </message>
    <message>
        <source>Passages known by meaning</source>
        <translation>Passages connus par le sens</translation>
    </message>
    <message>
        <source>What is in them</source>
        <translation>Ce qu’ils contiennent</translation>
    </message>
    <message>
        <source>Documents by language and by type.</source>
        <translation>Documents par langue et par type.</translation>
    </message>
    <message>
        <source>Documents by language</source>
        <translation>Documents par langue</translation>
    </message>
    <message>
        <source>Documents by type</source>
        <translation>Documents par type</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers qui n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Files and folders that a rule names are not read. *.log is a name anywhere, build/ a folder, ~/Documents/old one place. What a rule leaves out can be read again at any time.</source>
        <translation>Les fichiers et dossiers nommés par une règle ne sont pas lus. *.log est un nom où qu’il soit, build/ un dossier, ~/Documents/old un seul endroit. Ce qu’une règle exclut peut être relu à tout moment.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>Space used</source>
        <translation>Espace utilisé</translation>
    </message>
    <message>
        <source>Delete the index…</source>
        <translation>Supprimer l’index…</translation>
    </message>
    <message>
        <source>Everything that Findling has read is deleted from its index, and no folder is followed any more. This cannot be undone; adding the folders again reads them anew. Your own files stay untouched.</source>
        <translation>Tout ce que Findling a lu est supprimé de son index, et plus aucun dossier n’est suivi. C’est irréversible ; ajouter de nouveau les dossiers les relit. Vos propres fichiers restent intacts.</translation>
    </message>
    <message>
        <source>Delete the index</source>
        <translation>Supprimer l’index</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>MailHead</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copie à</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Redémarrage…</translation>
    </message>
    <message>
        <source>The search engine stopped and is being restarted. Nothing is lost.</source>
        <translation>Le moteur de recherche s’est arrêté et redémarre. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Progress of {name}</source>
        <translation>Progression de {name}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Find out how fast it runs here, about 20 seconds; indexing waits meanwhile</source>
        <translation>Mesurer sa vitesse ici, environ 20 secondes ; l’indexation attend pendant ce temps</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>I accept the licence</source>
        <translation>J’accepte la licence</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>Ne pas accepter</translation>
    </message>
    <message>
        <source>Go on downloading</source>
        <translation>Continuer le téléchargement</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>here</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>in part here</source>
        <translation>présent en partie</translation>
    </message>
    <message>
        <source>Learning your library: {share}. What is known already answers meanwhile.</source>
        <translation>Apprend votre bibliothèque : {share}. Ce qui est déjà connu répond en attendant.</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept: the download can go on.</source>
        <translation>Arrêté. Ce qui est arrivé est conservé : le téléchargement peut reprendre.</translation>
    </message>
    <message>
        <source>puts answers in order</source>
        <translation>ordonne les réponses</translation>
    </message>
    <message>
        <source>{count} languages</source>
        <translation>{count} langues</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>de nombreuses langues</translation>
    </message>
    <message>
        <source>your library: about {time}</source>
        <translation>votre bibliothèque : environ {time}</translation>
    </message>
    <message>
        <source>Licence ({name}): {forbids}</source>
        <translation>Licence ({name}) : {forbids}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Import a GGUF file…</source>
        <translation>Importer un fichier GGUF…</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examen de cet ordinateur…</translation>
    </message>
    <message>
        <source>The starter answers at once in a hundred languages. A model that you choose works through your library behind it, and every step makes answers better. Only a download that you start uses the network.</source>
        <translation>Le modèle de départ répond tout de suite en cent langues. Un modèle que vous choisissez parcourt votre bibliothèque en arrière-plan, et chaque étape améliore les réponses. Seul un téléchargement que vous lancez utilise le réseau.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>This computer: {device}, with room for a model of {size}.</source>
        <translation>Cet ordinateur : {device}, avec de la place pour un modèle de {size}.</translation>
    </message>
    <message>
        <source>Recommended: {name}</source>
        <translation>Recommandé : {name}</translation>
    </message>
    <message>
        <source>Which model suits this computer best?</source>
        <translation>Quel modèle convient le mieux à cet ordinateur ?</translation>
    </message>
    <message>
        <source>How fast some of the better models run here is not known yet. Measuring takes some seconds each, downloads nothing, and can be stopped.</source>
        <translation>On ne sait pas encore à quelle vitesse tournent ici certains des meilleurs modèles. La mesure prend quelques secondes chacun, ne télécharge rien et peut être arrêtée.</translation>
    </message>
    <message>
        <source>No model fits this computer; the starter goes on answering.</source>
        <translation>Aucun modèle ne tient sur cet ordinateur ; le modèle de départ continue de répondre.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>Modèles GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>Mesurer cet ordinateur</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Arrêter la mesure</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No passage answers “{query}” with all of its filters. There may be some without one of them.</source>
        <translation>Aucun passage ne répond à « {query} » avec tous ses filtres. Il y en a peut-être sans l’un d’eux.</translation>
    </message>
    <message>
        <source>No passage in {documents} answers “{query}”. Try other words, or add the folder it is in.</source>
        <translation>Aucun passage dans {documents} ne répond à « {query} ». Essayez d’autres mots ou ajoutez le dossier concerné.</translation>
    </message>
    <message>
        <source>1 file could not be read.</source>
        <translation>1 fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>{count} files could not be read.</source>
        <translation>{count} fichiers n’ont pas pu être lus.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>{path} is not there any more. It was moved or deleted, or its drive is not connected.</source>
        <translation>{path} n’existe plus. Le fichier a été déplacé ou supprimé, ou son disque n’est pas connecté.</translation>
    </message>
    <message>
        <source>No program on this computer opens {path}.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre {path}.</translation>
    </message>
    <message>
        <source>No file manager opens {path}.</source>
        <translation>Aucun gestionnaire de fichiers n’ouvre {path}.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>Page précédente (Ctrl+Page préc.)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Page suivante (Ctrl+Page suiv.)</translation>
    </message>
    <message>
        <source>Matches in the document</source>
        <translation>Occurrences dans le document</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Show the page as it is printed (Ctrl+P)</source>
        <translation>Afficher la page telle qu’imprimée (Ctrl+P)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Show the text of the document (Ctrl+P)</source>
        <translation>Afficher le texte du document (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Press Ctrl+P to read its text.</source>
        <translation>Appuyez sur Ctrl+P pour lire son texte.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>passage not marked</source>
        <translation>passage non surligné</translation>
    </message>
    <message>
        <source>Loading page {page}…</source>
        <translation>Chargement de la page {page}…</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page of the document</source>
        <translation>Page du document</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>the best {count} documents</source>
        <translation>les {count} meilleurs documents</translation>
    </message>
    <message>
        <source>searching by meaning…</source>
        <translation>recherche par le sens…</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>indexing is paused, results are incomplete</source>
        <translation>indexation en pause, résultats incomplets</translation>
    </message>
    <message>
        <source>still indexing, results may be incomplete</source>
        <translation>indexation en cours, résultats peut-être incomplets</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>Ouvrir le fichier (Entrée)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show the file in its folder (Ctrl+Enter)</source>
        <translation>Afficher le fichier dans son dossier (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>The same content is also in {path}</source>
        <translation>Le même contenu se trouve aussi dans {path}</translation>
    </message>
    <message numerus="yes">
        <source>The same content is also in %n other places</source>
        <translation>
            <numerusform>Le même contenu se trouve aussi à %n autre endroit</numerusform>
            <numerusform>Le même contenu se trouve aussi à %n autres endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>found by {legs}</source>
        <translation>trouvé par {legs}</translation>
    </message>
</context>
<context>
    <name>PreviewActions</name>
    <message>
        <source>Page or text</source>
        <translation>Page ou texte</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Coup d’œil</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Taille d’origine</translation>
    </message>
</context>
<context>
    <name>ProblemsList</name>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Restreindre la liste</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Read these files once more, after their cause was mended</source>
        <translation>Relire ces fichiers, une fois la cause corrigée</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Do not read this file any more, by a rule that you can take back</source>
        <translation>Ne plus lire ce fichier, par une règle que vous pouvez retirer</translation>
    </message>
    <message>
        <source>Password of a protected file</source>
        <translation>Mot de passe d’un fichier protégé</translation>
    </message>
    <message>
        <source>Try password</source>
        <translation>Essayer le mot de passe</translation>
    </message>
    <message>
        <source>Try this password on protected files</source>
        <translation>Essayer ce mot de passe sur les fichiers protégés</translation>
    </message>
    <message>
        <source>It is tried on every protected file and kept in your profile, in plain text, for you only.</source>
        <translation>Il est essayé sur chaque fichier protégé et conservé dans votre profil, en clair, pour vous seul.</translation>
    </message>
    <message>
        <source>Every file was read in full.</source>
        <translation>Tous les fichiers ont été lus en entier.</translation>
    </message>
    <message>
        <source>1 file was skipped or read only in part. All others were read in full.</source>
        <translation>1 fichier a été ignoré ou lu en partie. Tous les autres ont été lus en entier.</translation>
    </message>
    <message>
        <source>{count} files were skipped or read only in part. All others were read in full.</source>
        <translation>{count} fichiers ont été ignorés ou lus en partie. Tous les autres ont été lus en entier.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers qui n’ont pas pu être lus</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>found in part</source>
        <translation>trouvé en partie</translation>
    </message>
    <message>
        <source>needs OCR</source>
        <translation>nécessite l’OCR</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop volumineux</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>non pris en charge</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Appuyez sur les touches</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
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
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
</context>
<context>
    <name>QuickBar</name>
    <message>
        <source>Quick search</source>
        <translation>Recherche rapide</translation>
    </message>
    <message>
        <source>Ask or search, in any language</source>
        <translation>Demandez ou cherchez, dans toutes les langues</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens, Ctrl+Enter shows all in the window, Escape closes.</source>
        <translation>Les flèches choisissent, Entrée ouvre, Ctrl+Entrée montre tout dans la fenêtre, Échap ferme.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>Coup d’œil</translation>
    </message>
    <message>
        <source>Close the quick look</source>
        <translation>Fermer le coup d’œil</translation>
    </message>
    <message>
        <source>Close the quick look (Space or Escape)</source>
        <translation>Fermer le coup d’œil (Espace ou Échap)</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Indexing is paused</source>
        <translation>L’indexation est en pause</translation>
    </message>
    <message>
        <source>{progress}. What has been read can be found; the rest follows when you resume.</source>
        <translation>{progress}. Ce qui a été lu peut être trouvé ; le reste suivra à la reprise.</translation>
    </message>
    <message>
        <source>Search while your files are being read</source>
        <translation>Cherchez pendant la lecture de vos fichiers</translation>
    </message>
    <message>
        <source>{progress}. What has been read can be found already.</source>
        <translation>{progress}. Ce qui a été lu peut déjà être trouvé.</translation>
    </message>
    <message>
        <source>Ask a question, or type a few words</source>
        <translation>Posez une question ou saisissez quelques mots</translation>
    </message>
    <message>
        <source>{documents} searchable. An answer is found in whatever language its document is written.</source>
        <translation>{documents} consultables. Une réponse est trouvée quelle que soit la langue de son document.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <translation>Copier le passage</translation>
    </message>
    <message>
        <source>Copy passage with its source</source>
        <translation>Copier le passage avec sa source</translation>
    </message>
    <message>
        <source>Show its other passages</source>
        <translation>Afficher ses autres passages</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Trouver des semblables</translation>
    </message>
    <message>
        <source>Exclude this folder…</source>
        <translation>Exclure ce dossier…</translation>
    </message>
    <message>
        <source>Open at {page}</source>
        <translation>Ouvrir : {page}</translation>
    </message>
    <message>
        <source>Hide its other passages</source>
        <translation>Masquer ses autres passages</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>page {page}</source>
        <translation>page {page}</translation>
    </message>
    <message>
        <source>words and meaning</source>
        <translation>mots et sens</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>sens</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>passage {number}</source>
        <translation>passage {number}</translation>
    </message>
    <message>
        <source>1 more passage</source>
        <translation>1 autre passage</translation>
    </message>
    <message numerus="yes">
        <source>%n more passages</source>
        <translation>
            <numerusform>%n autre passage</numerusform>
            <numerusform>%n autres passages</numerusform>
        </translation>
    </message>
    <message>
        <source>also in 1 other place</source>
        <translation>aussi à 1 autre endroit</translation>
    </message>
    <message numerus="yes">
        <source>also in %n other places</source>
        <translation>
            <numerusform>aussi à %n autre endroit</numerusform>
            <numerusform>aussi à %n autres endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Ask or search, in any language</source>
        <translation>Demandez ou cherchez, dans toutes les langues</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Results appear as you type. Arrow keys choose one, Enter opens it, Escape clears.</source>
        <translation>Les résultats s’affichent pendant la saisie. Les flèches en choisissent un, Entrée l’ouvre, Échap efface.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>Effacer la recherche (Échap)</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Save this search, and choose among those saved (Ctrl+H)</source>
        <translation>Enregistrer cette recherche et choisir parmi les enregistrées (Ctrl+H)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Effacer les recherches récentes</translation>
    </message>
    <message>
        <source>Remember searches</source>
        <translation>Mémoriser les recherches</translation>
    </message>
    <message>
        <source>Do not save this search any more</source>
        <translation>Ne plus enregistrer cette recherche</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>They are kept in a file of text, settings.toml, and hold at once.</source>
        <translation>Ils sont conservés dans un fichier texte, settings.toml, et prennent effet aussitôt.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Trouver un réglage</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Il n’y a pas de tel réglage.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Clair ou sombre, ou comme le système.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of the window, not of your documents.</source>
        <translation>La langue de la fenêtre, pas celle de vos documents.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>De tout ce qui est dans la fenêtre.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Remember questions, so that ↑ in the search field brings them back. They stay on this computer.</source>
        <translation>Retenir les questions, pour que ↑ dans le champ de recherche les rappelle. Elles restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Keys of the quick search</source>
        <translation>Touches de la recherche rapide</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Rester dans la barre d’état</translation>
    </message>
    <message>
        <source>Closing the window leaves Findling ready in the tray, where the desktop has one.</source>
        <translation>Fermer la fenêtre laisse Findling prêt dans la barre d’état, si le bureau en a une.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Démarrer à la connexion</translation>
    </message>
    <message>
        <source>Findling starts with your session, without a window.</source>
        <translation>Findling démarre avec votre session, sans fenêtre.</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Recherche rapide</translation>
    </message>
    <message>
        <source>Keys that open a small search bar from any program.</source>
        <translation>Touches qui ouvrent une petite barre de recherche depuis tout programme.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>Processeur seulement</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>Suspendre sur batterie</translation>
    </message>
    <message>
        <source>Wait with reading and learning while this computer runs on its battery. Search goes on.</source>
        <translation>Attendre pour lire et apprendre tant que cet ordinateur est sur batterie. La recherche continue.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Where the model runs: a graphics card where there is a usable one, or the processor.</source>
        <translation>Où tourne le modèle : une carte graphique s’il y en a une utilisable, ou le processeur.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Which model finds by meaning.</source>
        <translation>Quel modèle trouve par le sens.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>Files and folders that are not read.</source>
        <translation>Fichiers et dossiers qui ne sont pas lus.</translation>
    </message>
    <message>
        <source>Scanned pages and pictures</source>
        <translation>Pages numérisées et images</translation>
    </message>
    <message>
        <source>Read pictures of text</source>
        <translation>Lire les images de texte</translation>
    </message>
    <message>
        <source>By Tesseract, where it is installed, behind everything else.</source>
        <translation>Par Tesseract, s’il est installé, après tout le reste.</translation>
    </message>
    <message>
        <source>Languages of scans</source>
        <translation>Langues des pages numérisées</translation>
    </message>
    <message>
        <source>As Tesseract names them. Without any: those of the system and of your documents.</source>
        <translation>Comme Tesseract les nomme. Sans indication : celles du système et de vos documents.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Rester hors ligne</translation>
    </message>
    <message>
        <source>Forbid even the downloads of models that you start, which are the only connections Findling ever makes. It never looks for updates by itself.</source>
        <translation>Interdire même les téléchargements de modèles que vous lancez, seules connexions que Findling établisse jamais. Il ne cherche jamais de mises à jour de lui-même.</translation>
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
        <translation>Vues</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>The keys that the window knows (F1)</source>
        <translation>Les touches que la fenêtre connaît (F1)</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>Progression de l’indexation</translation>
    </message>
    <message>
        <source>Details of indexing</source>
        <translation>Détails de l’indexation</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The model that reads meaning, and the device it runs on</source>
        <translation>Le modèle qui lit le sens et l’appareil sur lequel il tourne</translation>
    </message>
    <message>
        <source>1 file not readable</source>
        <translation>1 fichier illisible</translation>
    </message>
    <message numerus="yes">
        <source>%n files not readable</source>
        <translation>
            <numerusform>%n fichier illisible</numerusform>
            <numerusform>%n fichiers illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>Poursuivre l’indexation</translation>
    </message>
    <message>
        <source>Stop indexing for now; search goes on</source>
        <translation>Suspendre l’indexation pour l’instant ; la recherche continue</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore environ {time}</translation>
    </message>
</context>
<context>
    <name>StillIndexing</name>
    <message>
        <source>Nothing found so far</source>
        <translation>Rien trouvé pour l’instant</translation>
    </message>
    <message>
        <source>Results are incomplete while indexing is paused. {progress}.</source>
        <translation>Les résultats sont incomplets tant que l’indexation est en pause. {progress}.</translation>
    </message>
    <message>
        <source>Results may be incomplete. {progress}. New results appear here by themselves.</source>
        <translation>Les résultats peuvent être incomplets. {progress}. Les nouveaux résultats s’affichent ici d’eux-mêmes.</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Findling</source>
        <translation>Ouvrir Findling</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Recherche rapide</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Suspendre l’indexation</translation>
    </message>
    <message>
        <source>Pause indexing for an hour</source>
        <translation>Suspendre l’indexation pendant une heure</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>Reprendre l’indexation</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>{name} is followed no longer. Its files stay as they are.</source>
        <translation>{name} n’est plus suivi. Ses fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <translation>
            <numerusform>{count} seconde</numerusform>
            <numerusform>{count} secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>{count} minute</numerusform>
            <numerusform>{count} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <translation>
            <numerusform>{count} heure</numerusform>
            <numerusform>{count} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} jour</numerusform>
            <numerusform>{count} jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citing</name>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
</context>
<context>
    <name>completion</name>
    <message>
        <source>kind of file, as in type:pdf</source>
        <translation>type de fichier, comme type:pdf</translation>
    </message>
    <message>
        <source>language, as in lang:de</source>
        <translation>langue, comme lang:de</translation>
    </message>
    <message>
        <source>folder, as in in:Projects</source>
        <translation>dossier, comme in:Projets</translation>
    </message>
    <message>
        <source>words of the file name</source>
        <translation>mots du nom de fichier</translation>
    </message>
    <message>
        <source>changed before, as in before:2024</source>
        <translation>modifié avant, comme before:2024</translation>
    </message>
    <message>
        <source>changed since, as in after:2024-05</source>
        <translation>modifié depuis, comme after:2024-05</translation>
    </message>
    <message>
        <source>size of the file, as in size:&gt;2MB</source>
        <translation>taille du fichier, comme size:&gt;2MB</translation>
    </message>
    <message>
        <source>page, as in page:2-5</source>
        <translation>page, comme page:2-5</translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>searchable</source>
        <translation>consultables</translation>
    </message>
    <message>
        <source>searchable in part</source>
        <translation>consultables en partie</translation>
    </message>
    <message>
        <source>need text recognition</source>
        <translation>nécessitent l’OCR</translation>
    </message>
    <message>
        <source>with a password</source>
        <translation>avec mot de passe</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop volumineux</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <translation>de type inconnu</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagés</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisibles</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>today, {time}</source>
        <translation>aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>empty_states</name>
    <message>
        <source>No documents in your folders</source>
        <translation>Aucun document dans vos dossiers</translation>
    </message>
    <message>
        <source>Findling reads PDF, Word (DOCX), HTML, Markdown and text files. New ones are found as soon as they are saved; add another folder with Ctrl+O.</source>
        <translation>Findling lit les fichiers PDF, Word (DOCX), HTML, Markdown et texte. Les nouveaux sont trouvés dès leur enregistrement ; ajoutez un autre dossier avec Ctrl+O.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The folder {path} does not exist. Check the spelling, or connect the drive it is on.</source>
        <translation>Le dossier {path} n’existe pas. Vérifiez l’orthographe ou connectez son disque.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder. Add the folder that holds it.</source>
        <translation>{path} est un fichier, pas un dossier. Ajoutez le dossier qui le contient.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read ({detail}). Change its permissions, then add it again.</source>
        <translation>Le dossier {path} ne peut pas être lu ({detail}). Modifiez ses droits, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The drive of {path} seems to be unplugged. What is known of its files is kept until it is back.</source>
        <translation>Le disque de {path} semble débranché. Ce que l’on sait de ses fichiers est conservé jusqu’à son retour.</translation>
    </message>
    <message>
        <source>{path} is not one of the folders that Findling follows.</source>
        <translation>{path} ne fait pas partie des dossiers que Findling suit.</translation>
    </message>
    <message>
        <source>Changes in {path} are not reported by the system ({detail}); Findling looks every few minutes instead.</source>
        <translation>Le système ne signale pas les changements dans {path} ({detail}) ; Findling vérifie toutes les quelques minutes.</translation>
    </message>
    <message>
        <source>This computer lets programs watch too few folders to follow {path}; Findling looks every few minutes instead. To raise the limit: sudo sysctl fs.inotify.max_user_watches=1048576</source>
        <translation>Cet ordinateur laisse les programmes surveiller trop peu de dossiers pour suivre {path} ; Findling vérifie toutes les quelques minutes. Pour relever la limite : sudo sysctl fs.inotify.max_user_watches=1048576</translation>
    </message>
    <message>
        <source>Another Findling is already working in {path}. Close it first, or use another profile.</source>
        <translation>Un autre Findling travaille déjà dans {path}. Fermez-le d’abord ou utilisez un autre profil.</translation>
    </message>
    <message>
        <source>Findling cannot write to its own folder {path} ({detail}).</source>
        <translation>Findling ne peut pas écrire dans son propre dossier {path} ({detail}).</translation>
    </message>
    <message>
        <source>The settings file {path} has a mistake: {detail}. Nothing was changed; please mend it.</source>
        <translation>Le fichier de réglages {path} contient une erreur : {detail}. Rien n’a été modifié ; veuillez la corriger.</translation>
    </message>
    <message>
        <source>“{pattern}” is no rule for leaving files out: write a name such as *.log, or a folder&apos;s path. It must not hold everything.</source>
        <translation>« {pattern} » n’est pas une règle d’exclusion : écrivez un nom comme *.log, ou le chemin d’un dossier. Elle ne doit pas tout couvrir.</translation>
    </message>
    <message>
        <source>The file was gone when Findling came to read it.</source>
        <translation>Le fichier avait disparu quand Findling a voulu le lire.</translation>
    </message>
    <message>
        <source>The file could not be opened ({detail}). Check its permissions.</source>
        <translation>Le fichier n’a pas pu être ouvert ({detail}). Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>The file&apos;s name is not valid Unicode. Rename the file to have it read.</source>
        <translation>Le nom du fichier n’est pas de l’Unicode valide. Renommez-le pour qu’il soit lu.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Le fichier est vide (0 octet).</translation>
    </message>
    <message>
        <source>The file is larger than Findling reads ({detail}).</source>
        <translation>Le fichier dépasse la taille que Findling lit ({detail}).</translation>
    </message>
    <message>
        <source>The file holds no text that can be read; it may be scanned pages or pictures only.</source>
        <translation>Le fichier ne contient aucun texte lisible ; il s’agit peut-être de pages numérisées ou d’images.</translation>
    </message>
    <message>
        <source>The file holds pictures of text, which wait for OCR ({detail}).</source>
        <translation>Le fichier contient des images de texte, qui attendent l’OCR ({detail}).</translation>
    </message>
    <message>
        <source>Only a part of the file was read: {detail} without the text in pictures; it waits for OCR.</source>
        <translation>Seule une partie du fichier a été lue : {detail} sans le texte des images ; il attend l’OCR.</translation>
    </message>
    <message>
        <source>The file holds pictures of text ({detail}). OCR reads files on their own only: take it out of what it lies in.</source>
        <translation>Le fichier contient des images de texte ({detail}). L’OCR ne lit que des fichiers isolés : sortez-le de ce qui le contient.</translation>
    </message>
    <message>
        <source>OCR needs Tesseract, which is not installed. To install it: {hint}; then start Findling again.</source>
        <translation>L’OCR a besoin de Tesseract, qui n’est pas installé. Pour l’installer : {hint} ; puis redémarrez Findling.</translation>
    </message>
    <message>
        <source>Tesseract has no data for the languages to read by ({wanted}); it has: {known}. Install more, or choose others.</source>
        <translation>Tesseract n’a pas de données pour les langues voulues ({wanted}) ; il a : {known}. Installez-en d’autres ou choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>OCR is switched off in the settings.</source>
        <translation>L’OCR est désactivé dans les réglages.</translation>
    </message>
    <message>
        <source>No text could be recognised in the pictures of the file ({detail}).</source>
        <translation>Aucun texte n’a pu être reconnu dans les images du fichier ({detail}).</translation>
    </message>
    <message>
        <source>The file changed while it was read; it is read again.</source>
        <translation>Le fichier a changé pendant la lecture ; il est relu.</translation>
    </message>
    <message>
        <source>Findling does not read this kind of file ({detail}).</source>
        <translation>Findling ne lit pas ce type de fichier ({detail}).</translation>
    </message>
    <message>
        <source>The content is not what the name {detail} says. Rename the file to its true type.</source>
        <translation>Le contenu n’est pas ce qu’annonce le nom {detail}. Renommez le fichier selon son vrai type.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete ({detail}). Open it in its own program and save it again.</source>
        <translation>Le fichier est endommagé ou incomplet ({detail}). Ouvrez-le dans son propre programme et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Tell the password of a PDF or zip file (findling passwords add), or save a copy without one.</source>
        <translation>Le fichier est protégé par un mot de passe. Indiquez celui d’un fichier PDF ou zip (findling passwords add), ou enregistrez une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>A password has one to {most} characters that can be seen.</source>
        <translation>Un mot de passe a de un à {most} caractères visibles.</translation>
    </message>
    <message>
        <source>Only a part of the file was read ({detail}).</source>
        <translation>Seule une partie du fichier a été lue ({detail}).</translation>
    </message>
    <message>
        <source>The file unpacks to far more than its size ({detail}); it was left unread for safety.</source>
        <translation>Le fichier se décompresse bien au-delà de sa taille ({detail}) ; il n’a pas été lu par sécurité.</translation>
    </message>
    <message>
        <source>Reading the file took longer than {detail}; it was stopped.</source>
        <translation>La lecture du fichier a duré plus de {detail} ; elle a été arrêtée.</translation>
    </message>
    <message>
        <source>Reading the file took more than {detail} of processor time; it was stopped.</source>
        <translation>La lecture du fichier a pris plus de {detail} de temps processeur ; elle a été arrêtée.</translation>
    </message>
    <message>
        <source>Reading the file needed more memory than allowed ({detail}).</source>
        <translation>La lecture du fichier demandait plus de mémoire que permis ({detail}).</translation>
    </message>
    <message>
        <source>The file made its reader crash ({detail}); it is skipped until it changes.</source>
        <translation>Le fichier a fait planter son lecteur ({detail}) ; il est ignoré jusqu’à ce qu’il change.</translation>
    </message>
    <message>
        <source>{detail} passage(s) of this file made the model stop; they are found by words only.</source>
        <translation>{detail} passage(s) de ce fichier ont arrêté le modèle ; ils se trouvent par mots seulement.</translation>
    </message>
    <message>
        <source>Page {page} cannot be shown as a picture: {detail}.</source>
        <translation>La page {page} ne peut pas être affichée en image : {detail}.</translation>
    </message>
    <message>
        <source>{path} is not among the files that Findling has read.</source>
        <translation>{path} ne fait pas partie des fichiers que Findling a lus.</translation>
    </message>
    <message>
        <source>Page {page} of {path} has no text that Findling has read.</source>
        <translation>La page {page} de {path} n’a pas de texte que Findling ait lu.</translation>
    </message>
    <message>
        <source>The meaning of {path} is not known yet. Wait until indexing is over, or choose a model.</source>
        <translation>Le sens de {path} n’est pas encore connu. Attendez la fin de l’indexation ou choisissez un modèle.</translation>
    </message>
    <message>
        <source>The model file {path} is missing. Run `make run` again, or choose another model.</source>
        <translation>Le fichier de modèle {path} manque. Relancez `make run` ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{path} is not a GGUF model file. Fetch it again, or choose another model.</source>
        <translation>{path} n’est pas un fichier de modèle GGUF. Récupérez-le de nouveau ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model file {path} is damaged or incomplete ({detail}). Fetch it again.</source>
        <translation>Le fichier de modèle {path} est endommagé ou incomplet ({detail}). Récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no model named {name}. Known models: {known}.</source>
        <translation>Aucun modèle ne s’appelle {name}. Modèles connus : {known}.</translation>
    </message>
    <message>
        <source>The model {path} failed its self-test ({detail}) and is not used.</source>
        <translation>Le modèle {path} a échoué à son autotest ({detail}) et n’est pas utilisé.</translation>
    </message>
    <message>
        <source>{name} is in use. Use another model first: findling models use NAME</source>
        <translation>{name} est utilisé. Utilisez d’abord un autre modèle : findling models use NAME</translation>
    </message>
    <message>
        <source>The licence of {name} must be accepted first. {forbids}</source>
        <translation>La licence de {name} doit d’abord être acceptée. {forbids}</translation>
    </message>
    <message>
        <source>There is no reranker here. Fetch one: findling models download Qwen3-Reranker-0.6B</source>
        <translation>Il n’y a pas de reranker ici. Récupérez-en un : findling models download Qwen3-Reranker-0.6B</translation>
    </message>
    <message>
        <source>{name} would take {seconds} seconds here: the answers are in their first order.</source>
        <translation>{name} prendrait {seconds} secondes ici : les réponses gardent leur premier ordre.</translation>
    </message>
    <message>
        <source>{name} is a reranker: it judges passages, but cannot search. Choose an embedding model.</source>
        <translation>{name} est un reranker : il juge des passages, mais ne sait pas chercher. Choisissez un modèle d’embedding.</translation>
    </message>
    <message>
        <source>The vectors of {name} cannot have {dimension} values. They can have: {known}.</source>
        <translation>Les vecteurs de {name} ne peuvent pas avoir {dimension} valeurs. Possibles : {known}.</translation>
    </message>
    <message>
        <source>There is no device named {name}. This computer has: {known}.</source>
        <translation>Aucun appareil ne s’appelle {name}. Cet ordinateur a : {known}.</translation>
    </message>
    <message>
        <source>{device} has room for {fitting} of {all} layers of {model}; the rest runs on the processor.</source>
        <translation>{device} peut contenir {fitting} des {all} couches de {model} ; le reste tourne sur le processeur.</translation>
    </message>
    <message>
        <source>{model} gave wrong numbers on {device} ({detail}) and runs on the processor instead.</source>
        <translation>{model} a donné des nombres faux sur {device} ({detail}) et tourne plutôt sur le processeur.</translation>
    </message>
    <message>
        <source>{name} finds an unrelated sentence ({far}) nearer than a paraphrase ({near}) in the language {language}. Its answers may be poor.</source>
        <translation>{name} juge une phrase sans rapport ({far}) plus proche qu’une paraphrase ({near}) en {language}. Ses réponses peuvent être mauvaises.</translation>
    </message>
    <message>
        <source>The model {path} gave values that are no numbers.</source>
        <translation>Le modèle {path} a donné des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>The model file {path} cannot judge passages: the part that gives the verdict was left out when it was made ({detail}). Fetch a file that was converted as a reranker.</source>
        <translation>Le fichier de modèle {path} ne peut pas juger des passages : la partie qui rend le verdict a été omise à sa création ({detail}). Récupérez un fichier converti en reranker.</translation>
    </message>
    <message>
        <source>{model} does not come as {name}. It comes as: {known}.</source>
        <translation>{model} n’existe pas en {name}. Il existe en : {known}.</translation>
    </message>
    <message>
        <source>The model catalogue {path} has a mistake: {detail}. Nothing was changed; please mend it.</source>
        <translation>Le catalogue de modèles {path} contient une erreur : {detail}. Rien n’a été modifié ; veuillez la corriger.</translation>
    </message>
    <message>
        <source>Which model {path} is cannot be told from the file. Name it: {candidates}.</source>
        <translation>Le fichier ne dit pas quel modèle est {path}. Nommez-le : {candidates}.</translation>
    </message>
    <message>
        <source>{path} is not {model}: {detail}. Choose the file of that model, or name another model.</source>
        <translation>{path} n’est pas {model} : {detail}. Choisissez le fichier de ce modèle ou nommez un autre modèle.</translation>
    </message>
    <message>
        <source>{path} is one piece of a model in several files, which Findling does not read. Choose another quantisation, or join the pieces with `llama-gguf-split --merge` and import the result.</source>
        <translation>{path} est un morceau d’un modèle en plusieurs fichiers, que Findling ne lit pas. Choisissez une autre quantification, ou réunissez les morceaux avec `llama-gguf-split --merge` et importez le résultat.</translation>
    </message>
    <message>
        <source>No repository is known that offers {model} as GGUF. Import it from a file instead.</source>
        <translation>Aucun dépôt connu n’offre {model} en GGUF. Importez-le plutôt d’un fichier.</translation>
    </message>
    <message>
        <source>{repository} has no {name} of {model}. It has: {known}. Choose another quantisation, or import a file.</source>
        <translation>{repository} n’a pas de {name} de {model}. Il a : {known}. Choisissez une autre quantification ou importez un fichier.</translation>
    </message>
    <message>
        <source>Findling was told to stay offline ({detail}). Allow the network to download, or import a file.</source>
        <translation>Findling doit rester hors ligne ({detail}). Autorisez le réseau pour télécharger, ou importez un fichier.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({detail}). Check the connection, and the proxy or mirror where one is set, then download again: it goes on where it stopped.</source>
        <translation>{host} est injoignable ({detail}). Vérifiez la connexion, et le proxy ou le miroir s’il y en a un, puis relancez : le téléchargement reprend où il s’était arrêté.</translation>
    </message>
    <message>
        <source>{host} does not hand out {file} (status {status}). Accept the model&apos;s licence on its page there, and put an access token into HF_TOKEN; then download again.</source>
        <translation>{host} ne délivre pas {file} (état {status}). Acceptez la licence du modèle sur sa page et placez un jeton d’accès dans HF_TOKEN ; puis relancez.</translation>
    </message>
    <message>
        <source>{host} does not have {file}. It may have been moved: choose another quantisation or model, or import a file.</source>
        <translation>{host} n’a pas {file}. Il a peut-être été déplacé : choisissez une autre quantification, un autre modèle, ou importez un fichier.</translation>
    </message>
    <message>
        <source>{host} has no such part of {file} as was asked for. Download again to start afresh.</source>
        <translation>{host} n’a pas la partie demandée de {file}. Relancez pour repartir de zéro.</translation>
    </message>
    <message>
        <source>{host} asks to wait {seconds} seconds before more is downloaded. Download again after that: it goes on where it stopped. An access token in HF_TOKEN raises the limit.</source>
        <translation>{host} demande d’attendre {seconds} secondes avant de continuer. Relancez ensuite : le téléchargement reprend où il s’était arrêté. Un jeton d’accès dans HF_TOKEN relève la limite.</translation>
    </message>
    <message>
        <source>{host} has a problem of its own (status {status}). Download again later: it goes on where it stopped.</source>
        <translation>{host} a lui-même un problème (état {status}). Relancez plus tard : le téléchargement reprend où il s’était arrêté.</translation>
    </message>
    <message>
        <source>{host} answered the request for {file} in a way that Findling does not know (status {status}). Check the mirror where one is set, or import a file.</source>
        <translation>{host} a répondu à la demande de {file} d’une façon que Findling ne connaît pas (état {status}). Vérifiez le miroir s’il y en a un, ou importez un fichier.</translation>
    </message>
    <message>
        <source>The list of files that {host} gave for {repository} cannot be read ({detail}). Check the mirror where one is set, or import a file.</source>
        <translation>La liste de fichiers donnée par {host} pour {repository} est illisible ({detail}). Vérifiez le miroir s’il y en a un, ou importez un fichier.</translation>
    </message>
    <message>
        <source>{file} on the hub is not the file that Findling knows (its SHA-256 is {found}, not {expected}). Nothing was downloaded. Update Findling, or choose another quantisation.</source>
        <translation>{file} sur le hub n’est pas le fichier que Findling connaît (son SHA-256 est {found}, pas {expected}). Rien n’a été téléchargé. Mettez Findling à jour ou choisissez une autre quantification.</translation>
    </message>
    <message>
        <source>{host} stopped sending. Download again: it goes on where it stopped.</source>
        <translation>{host} a cessé d’envoyer. Relancez : le téléchargement reprend où il s’était arrêté.</translation>
    </message>
    <message>
        <source>{host} broke off again and again. Download again: it goes on where it stopped.</source>
        <translation>{host} s’est interrompu à plusieurs reprises. Relancez : le téléchargement reprend où il s’était arrêté.</translation>
    </message>
    <message>
        <source>{file} changed on the server while it was downloaded. Download again to start afresh.</source>
        <translation>{file} a changé sur le serveur pendant le téléchargement. Relancez pour repartir de zéro.</translation>
    </message>
    <message>
        <source>{file} has {found} bytes on the server and should have {expected}. What was downloaded was deleted. Download again, or choose another quantisation.</source>
        <translation>{file} a {found} octets sur le serveur et devrait en avoir {expected}. Ce qui était téléchargé a été supprimé. Relancez ou choisissez une autre quantification.</translation>
    </message>
    <message>
        <source>{file} arrived damaged (its SHA-256 is {found}, not {expected}) and was deleted. Download again.</source>
        <translation>{file} est arrivé endommagé (son SHA-256 est {found}, pas {expected}) et a été supprimé. Relancez le téléchargement.</translation>
    </message>
    <message>
        <source>The download of {file} was stopped. What has arrived is kept for the next time.</source>
        <translation>Le téléchargement de {file} a été arrêté. Ce qui est arrivé est conservé pour la prochaine fois.</translation>
    </message>
    <message>
        <source>{file} is already being downloaded or imported. Wait for that to end.</source>
        <translation>{file} est déjà en cours de téléchargement ou d’importation. Attendez la fin.</translation>
    </message>
    <message>
        <source>There is too little room for {path}: {needed} are needed and {free} are free. Make room, then try again: a download goes on where it stopped.</source>
        <translation>Il y a trop peu de place pour {path} : il faut {needed} et {free} sont libres. Libérez de la place, puis réessayez : un téléchargement reprend où il s’était arrêté.</translation>
    </message>
    <message>
        <source>The disk, or a limit of this account, allows no file as large as {path} ({needed}). Choose a smaller quantisation, or keep the profile on another disk.</source>
        <translation>Le disque, ou une limite de ce compte, n’autorise pas de fichier aussi grand que {path} ({needed}). Choisissez une quantification plus petite ou placez le profil sur un autre disque.</translation>
    </message>
    <message>
        <source>The embedding model stopped ({detail}). Search by words goes on.</source>
        <translation>Le modèle d’embedding s’est arrêté ({detail}). La recherche par mots continue.</translation>
    </message>
    <message>
        <source>The index was damaged and was set aside as {path}. It is being rebuilt from your files.</source>
        <translation>L’index était endommagé et a été mis de côté sous {path}. Il est reconstruit à partir de vos fichiers.</translation>
    </message>
    <message>
        <source>The index {path} is damaged. Start Findling (or `findling add`) to have it set aside and rebuilt from your files.</source>
        <translation>L’index {path} est endommagé. Démarrez Findling (ou `findling add`) pour qu’il soit mis de côté et reconstruit à partir de vos fichiers.</translation>
    </message>
    <message>
        <source>The index {path} was made by a newer Findling. Update Findling to open it.</source>
        <translation>L’index {path} a été créé par un Findling plus récent. Mettez Findling à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Indexing waits until there is room.</source>
        <translation>Le disque qui contient {path} est plein. L’indexation attend qu’il y ait de la place.</translation>
    </message>
    <message>
        <source>The Findling engine does not answer ({detail}).</source>
        <translation>Le moteur de Findling ne répond pas ({detail}).</translation>
    </message>
    <message>
        <source>Findling&apos;s parts do not understand each other ({detail}). Restart Findling.</source>
        <translation>Les parties de Findling ne se comprennent pas ({detail}). Redémarrez Findling.</translation>
    </message>
    <message>
        <source>A newer search took this one&apos;s place.</source>
        <translation>Une recherche plus récente a remplacé celle-ci.</translation>
    </message>
    <message>
        <source>{path} is not an evaluation set: {detail}.</source>
        <translation>{path} n’est pas un jeu d’évaluation : {detail}.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre.</translation>
    </message>
    <message>
        <source>A part of Findling stopped ({detail}). It is started again when it is needed.</source>
        <translation>Une partie de Findling s’est arrêtée ({detail}). Elle redémarre dès qu’on en a besoin.</translation>
    </message>
    <message>
        <source>Something went wrong inside Findling ({detail}).</source>
        <translation>Une erreur s’est produite dans Findling ({detail}).</translation>
    </message>
    <message>
        <source>A quotation mark has no partner; the words were searched without it.</source>
        <translation>Un guillemet n’a pas de pendant ; les mots ont été cherchés sans lui.</translation>
    </message>
    <message>
        <source>Documents with “{word}” are left out. For the number, type “&quot;-{word}&quot;”.</source>
        <translation>Les documents contenant « {word} » sont écartés. Pour le nombre, saisissez « &quot;-{word}&quot; ».</translation>
    </message>
    <message>
        <source>“{text}” is no filter and was searched as text. Filters: {known}.</source>
        <translation>« {text} » n’est pas un filtre et a été cherché comme texte. Filtres : {known}.</translation>
    </message>
    <message>
        <source>“{text}” was searched as text: a filter looks like {example}.</source>
        <translation>« {text} » a été cherché comme texte : un filtre s’écrit comme {example}.</translation>
    </message>
    <message>
        <source>OR joins words, phrases, or filters of one kind; here it was searched as a word.</source>
        <translation>OR relie des mots, des expressions ou des filtres d’un même genre ; ici il a été cherché comme mot.</translation>
    </message>
    <message>
        <source>Nothing in the library satisfies the filters.</source>
        <translation>Rien dans la bibliothèque ne satisfait les filtres.</translation>
    </message>
    <message>
        <source>“{phrase}” does not occur in the library in exactly these words.</source>
        <translation>« {phrase} » n’apparaît pas dans la bibliothèque en ces mots exacts.</translation>
    </message>
    <message>
        <source>exact words</source>
        <translation>mots exacts</translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation>même sens</translation>
    </message>
    <message>
        <source>words and meaning</source>
        <translation>mots et sens</translation>
    </message>
    <message>
        <source>May not be used in the European Union; the Gemma terms of use restrict some purposes.</source>
        <translation>Ne peut pas être utilisé dans l’Union européenne ; les conditions d’utilisation de Gemma restreignent certains usages.</translation>
    </message>
    <message>
        <source>Whether it attends both ways: its paper says so, its model card hints at causal attention. Findling follows the card; vectors may differ from its authors&apos;.</source>
        <translation>Reste à savoir s’il lit dans les deux sens : l’article le dit, la fiche du modèle suggère une attention causale. Findling suit la fiche ; les vecteurs peuvent différer de ceux des auteurs.</translation>
    </message>
    <message>
        <source>May not be used commercially: for research and personal evaluation only.</source>
        <translation>Ne peut pas être utilisé commercialement : pour la recherche et l’évaluation personnelle seulement.</translation>
    </message>
    <message>
        <source>The Gemma terms of use restrict some purposes; they pass on to whoever receives the model from you.</source>
        <translation>Les conditions d’utilisation de Gemma restreignent certains usages ; elles s’appliquent aussi à qui reçoit le modèle de vous.</translation>
    </message>
    <message>
        <source>Which tokens it expects before and after a text: Findling follows the file&apos;s own header.</source>
        <translation>Reste à savoir quels jetons il attend avant et après un texte : Findling suit l’en-tête du fichier.</translation>
    </message>
</context>
<context>
    <name>gauges</name>
    <message>
        <source>{need} of {room}</source>
        <translation>{need} sur {room}</translation>
    </message>
    <message>
        <source>fits in part</source>
        <translation>tient en partie</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ne tient pas</translation>
    </message>
    <message>
        <source>{count} tokens a second</source>
        <translation>{count} jetons par seconde</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>non publiée</translation>
    </message>
    <message>
        <source>Memory, speed and quality</source>
        <translation>Mémoire, vitesse et qualité</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Measuring; indexing waits meanwhile.</source>
        <translation>Mesure en cours ; l’indexation attend.</translation>
    </message>
    <message>
        <source>Measuring {done} of {total}; indexing waits meanwhile.</source>
        <translation>Mesure {done} sur {total} ; l’indexation attend.</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation>En pause à {done} sur {total}</translation>
    </message>
    <message>
        <source>Everything has arrived and is being checked.</source>
        <translation>Tout est arrivé et est en cours de vérification.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examen du fichier…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} par seconde</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore environ {time}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Type</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Search, wherever the focus is</source>
        <translation>Chercher, où que soit le focus</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Choisir un document</translation>
    </message>
    <message>
        <source>Choose one a screen further</source>
        <translation>Avancer d’un écran</translation>
    </message>
    <message>
        <source>The first or the last document</source>
        <translation>Le premier ou le dernier document</translation>
    </message>
    <message>
        <source>Show or hide its other passages</source>
        <translation>Afficher ou masquer ses autres passages</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>En sélectionner plusieurs</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Ouvrir le document</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>L’afficher dans son dossier</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>Copier le passage</translation>
    </message>
    <message>
        <source>Copy it with its source</source>
        <translation>Copier avec sa source</translation>
    </message>
    <message>
        <source>See the page, or its text</source>
        <translation>Voir la page ou son texte</translation>
    </message>
    <message>
        <source>Turn the pages of a PDF</source>
        <translation>Tourner les pages d’un PDF</translation>
    </message>
    <message>
        <source>Scroll the preview</source>
        <translation>Faire défiler l’aperçu</translation>
    </message>
    <message>
        <source>The next match in the document, or the one before</source>
        <translation>L’occurrence suivante du document, ou la précédente</translation>
    </message>
    <message>
        <source>A larger or smaller preview</source>
        <translation>Un aperçu plus grand ou plus petit</translation>
    </message>
    <message>
        <source>A closer look, once a document is chosen (also {key})</source>
        <translation>Regarder de plus près, une fois un document choisi (aussi {key})</translation>
    </message>
    <message>
        <source>Find passages like it</source>
        <translation>Trouver des passages semblables</translation>
    </message>
    <message>
        <source>Past and saved searches</source>
        <translation>Recherches passées et enregistrées</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>All about saved searches</source>
        <translation>Tout sur les recherches enregistrées</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search, Library, Models, Settings</source>
        <translation>Recherche, bibliothèque, modèles, réglages</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Go through the buttons</source>
        <translation>Parcourir les boutons</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Afficher ces touches</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>1 document</source>
        <translation>1 document</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count} document</numerusform>
            <numerusform>{count} documents</numerusform>
        </translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Aucun dossier pour l’instant</translation>
    </message>
    <message>
        <source>{documents} searchable</source>
        <translation>{documents} consultables</translation>
    </message>
    <message>
        <source>Waiting for the mains: {read} of {total} files read</source>
        <translation>En attente du secteur : {read} fichiers lus sur {total}</translation>
    </message>
    <message>
        <source>Paused: {documents}</source>
        <translation>En pause : {documents}</translation>
    </message>
    <message>
        <source>Paused: {read} of {total} files read</source>
        <translation>En pause : {read} fichiers lus sur {total}</translation>
    </message>
    <message>
        <source>Paused: meaning ready for {share}</source>
        <translation>En pause : sens prêt à {share}</translation>
    </message>
    <message numerus="yes">
        <source>Looking for files: {found} so far</source>
        <translation>
            <numerusform>Recherche de fichiers : {found} jusqu’ici</numerusform>
            <numerusform>Recherche de fichiers : {found} jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading files: {read} of {total}</source>
        <translation>Lecture des fichiers : {read} sur {total}</translation>
    </message>
    <message>
        <source>Basic cross-language search is ready; better results arrive as {model} works through your library ({share})</source>
        <translation>La recherche de base entre les langues est prête ; les résultats s’améliorent à mesure que {model} parcourt votre bibliothèque ({share})</translation>
    </message>
    <message>
        <source>All words searchable; meaning ready for {share}</source>
        <translation>Tous les mots consultables ; sens prêt à {share}</translation>
    </message>
    <message>
        <source>{documents}; better results for {share}</source>
        <translation>{documents} ; meilleurs résultats pour {share}</translation>
    </message>
    <message>
        <source>{documents}, by words only</source>
        <translation>{documents}, par mots seulement</translation>
    </message>
    <message>
        <source>{documents}; by meaning {share}</source>
        <translation>{documents} ; par le sens {share}</translation>
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
        <translation>dans {folder}</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>avant {date}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis {date}</translation>
    </message>
    <message>
        <source>size {size}</source>
        <translation>taille {size}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>page {page}</translation>
    </message>
    <message>
        <source>name {name}</source>
        <translation>nom {name}</translation>
    </message>
    <message>
        <source>not {text}</source>
        <translation>pas {text}</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
</TS>
