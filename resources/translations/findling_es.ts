<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>BusyMark</name>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The model {name} has been downloaded.</source>
        <translation>El modelo {name} se ha descargado.</translation>
    </message>
    <message>
        <source>The download of {name} failed. {reason}</source>
        <translation>La descarga de {name} falló. {reason}</translation>
    </message>
    <message>
        <source>The keys {keys} cannot open the quick search: another program has them, or this desktop lends none. Choose others, or let the desktop&apos;s own settings run `findling open --quick`.</source>
        <translation>Las teclas {keys} no pueden abrir la búsqueda rápida: otro programa las usa o este escritorio no las cede. Elija otras, o haga que los ajustes del escritorio ejecuten `findling open --quick`.</translation>
    </message>
    <message>
        <source>Findling could not be set to start at login ({detail}).</source>
        <translation>No se pudo configurar Findling para iniciarse con la sesión ({detail}).</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Matches: {count}</source>
        <translation>Coincidencias: {count}</translation>
    </message>
    <message>
        <source>Matches: more than {count}</source>
        <translation>Coincidencias: más de {count}</translation>
    </message>
    <message>
        <source>Match {place} of {count}</source>
        <translation>Coincidencia {place} de {count}</translation>
    </message>
    <message>
        <source>Match {place} of more than {count}</source>
        <translation>Coincidencia {place} de más de {count}</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
</context>
<context>
    <name>EngineAway</name>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>You can type already; results appear as soon as they can.</source>
        <translation>Ya puede escribir; los resultados aparecerán en cuanto sea posible.</translation>
    </message>
    <message>
        <source>The search engine is restarting</source>
        <translation>El motor de búsqueda se está reiniciando</translation>
    </message>
    <message>
        <source>It stopped unexpectedly. Nothing is lost; your search goes on by itself.</source>
        <translation>Se detuvo inesperadamente. No se ha perdido nada; su búsqueda continúa sola.</translation>
    </message>
</context>
<context>
    <name>ExcludeRules</name>
    <message>
        <source>*.log, node_modules, ~/Documents/old …</source>
        <translation>*.log, node_modules, ~/Documentos/antiguos…</translation>
    </message>
    <message>
        <source>A rule of what is left out</source>
        <translation>Una regla de lo que se omite</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave out what this rule holds</source>
        <translation>Omitir lo que abarca esta regla</translation>
    </message>
    <message>
        <source>No file that is known now would be left out.</source>
        <translation>No se omitiría ningún archivo de los conocidos ahora.</translation>
    </message>
    <message>
        <source>1 of {total} files would be left out: {files}</source>
        <translation>Se omitiría 1 de {total} archivos: {files}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} files would be left out: {files}</source>
        <translation>
            <numerusform>Se omitiría {count} de {total} archivos: {files}</numerusform>
            <numerusform>Se omitirían {count} de {total} archivos: {files}</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again what {rule} leaves out</source>
        <translation>Volver a leer lo que omite {rule}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>Acotar los resultados</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Search all folders</source>
        <translation>Buscar en todas las carpetas</translation>
    </message>
    <message>
        <source>Without “{filter}”</source>
        <translation>Sin «{filter}»</translation>
    </message>
    <message>
        <source>Like: {title}</source>
        <translation>Como: {title}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>Search in: {place}</source>
        <translation>Buscar en: {place}</translation>
    </message>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>Quitar el filtro: {filter}</translation>
    </message>
    <message numerus="yes">
        <source>Only {filter}: %n documents</source>
        <translation>
            <numerusform>Solo {filter}: %n documento</numerusform>
            <numerusform>Solo {filter}: %n documentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Which folders shall be searched?</source>
        <translation>¿En qué carpetas se debe buscar?</translation>
    </message>
    <message>
        <source>Findling reads the documents in the folders you choose and finds passages by meaning, in any language. Your files are only read, never changed.</source>
        <translation>Findling lee los documentos de las carpetas que usted elija y encuentra pasajes por su significado, en cualquier idioma. Sus archivos solo se leen, nunca se modifican.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Begin to read these folders</source>
        <translation>Empezar a leer estas carpetas</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Detener la medición</translation>
    </message>
    <message>
        <source>Find the best one</source>
        <translation>Encontrar el mejor</translation>
    </message>
    <message>
        <source>This computer: {device}, with room for a model of {size}.</source>
        <translation>Este equipo: {device}, con espacio para un modelo de {size}.</translation>
    </message>
    <message>
        <source>Download the recommended model in addition: {name} ({size}, licence {licence})</source>
        <translation>Descargar además el modelo recomendado: {name} ({size}, licencia {licence})</translation>
    </message>
    <message>
        <source>Which of the larger models suits this computer can be found out: some seconds for each, without any download. That can also be done later.</source>
        <translation>Se puede averiguar cuál de los modelos mayores conviene a este equipo: unos segundos cada uno, sin descargar nada. También puede hacerse más tarde.</translation>
    </message>
    <message>
        <source>It is the best model for this computer as well.</source>
        <translation>También es el mejor modelo para este equipo.</translation>
    </message>
    <message>
        <source>Which model shall find the meaning?</source>
        <translation>¿Qué modelo debe encontrar el significado?</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examinando este equipo…</translation>
    </message>
    <message>
        <source>Start with the built-in model: at once, in a hundred languages</source>
        <translation>Empezar con el modelo incorporado: al momento, en cien idiomas</translation>
    </message>
    <message>
        <source>Start with it, and choose or import another model myself</source>
        <translation>Empezar con él y elegir o importar yo mismo otro modelo</translation>
    </message>
    <message>
        <source>Download the recommended model in addition</source>
        <translation>Descargar además el modelo recomendado</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sale de este equipo</translation>
    </message>
    <message>
        <source>There is no account, no statistics and no server: reading and searching happen here.</source>
        <translation>No hay cuenta, ni estadísticas, ni servidor: se lee y se busca aquí.</translation>
    </message>
    <message>
        <source>The only connection ever made is the download of a model that you start.</source>
        <translation>La única conexión que se hace es la descarga de un modelo que usted inicie.</translation>
    </message>
    <message>
        <source>See for yourself: disconnect the network, and everything goes on. “findling doctor” tests this installation, and the README tells under “Readers can do no harm” what is locked away, and how.</source>
        <translation>Compruébelo usted mismo: desconecte la red y todo sigue. «findling doctor» prueba esta instalación, y el README explica en «Readers can do no harm» qué está bloqueado y cómo.</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Files in {name}</source>
        <translation>Archivos en {name}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why files in {name} are not readable</source>
        <translation>Por qué hay archivos de {name} que no se pueden leer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Follow this folder no longer. The files in it stay as they are.</source>
        <translation>Dejar de seguir esta carpeta. Sus archivos se quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} archivo</numerusform>
            <numerusform>{count} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Folders to begin with</source>
        <translation>Carpetas para empezar</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>{documents}, {size}</source>
        <translation>{documents}, {size}</translation>
    </message>
    <message>
        <source>{so_far} so far…</source>
        <translation>{so_far} hasta ahora…</translation>
    </message>
</context>
<context>
    <name>Hotkey</name>
    <message>
        <source>Quick search</source>
        <translation>Búsqueda rápida</translation>
    </message>
</context>
<context>
    <name>IndexingDetails</name>
    <message>
        <source>Indexing</source>
        <translation>Indexación</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>Pausar durante una hora</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pausar hasta mañana</translation>
    </message>
    <message>
        <source>files searchable</source>
        <translation>archivos disponibles</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegibles</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>por leer</translation>
    </message>
    <message>
        <source>Passages known to {model}</source>
        <translation>Pasajes que conoce {model}</translation>
    </message>
    <message>
        <source>passages known to {model}</source>
        <translation>pasajes que conoce {model}</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>{count} files a minute</source>
        <translation>{count} archivos por minuto</translation>
    </message>
    <message>
        <source>{count} passages a minute</source>
        <translation>{count} pasajes por minuto</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>quedan unos {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} scanned pages wait for text recognition.</source>
        <translation>
            <numerusform>{count} página escaneada espera el OCR.</numerusform>
            <numerusform>{count} páginas escaneadas esperan el OCR.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until {time}.</source>
        <translation>En pausa hasta {time}.</translation>
    </message>
    <message>
        <source>Indexing waits for the mains: that can be changed in the settings.</source>
        <translation>La indexación espera la corriente: se puede cambiar en los ajustes.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>{documents} searchable</source>
        <translation>{documents} disponibles para buscar</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The index takes {size}.</source>
        <translation>El índice ocupa {size}.</translation>
    </message>
    <message>
        <source>Models that were downloaded or imported take {size}.</source>
        <translation>Los modelos descargados o importados ocupan {size}.</translation>
    </message>
    <message>
        <source>passages known by meaning ({share})</source>
        <translation>pasajes conocidos por significado ({share})</translation>
    </message>
    <message>
        <source>passages by words so far</source>
        <translation>pasajes por palabras hasta ahora</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>1 file is tried again.</source>
        <translation>Se reintenta 1 archivo.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files are tried again.</source>
        <translation>
            <numerusform>Se reintenta {count} archivo.</numerusform>
            <numerusform>Se reintentan {count} archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findling reads the documents in these folders and in the folders inside them.</source>
        <translation>Findling lee los documentos de estas carpetas y de sus subcarpetas.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>No folders yet.</source>
        <translation>Aún no hay carpetas.</translation>
    </message>
    <message>
        <source>Passages known by meaning</source>
        <translation>Pasajes conocidos por significado</translation>
    </message>
    <message>
        <source>What is in them</source>
        <translation>Qué contienen</translation>
    </message>
    <message>
        <source>Documents by language and by type.</source>
        <translation>Documentos por idioma y por tipo.</translation>
    </message>
    <message>
        <source>Documents by language</source>
        <translation>Documentos por idioma</translation>
    </message>
    <message>
        <source>Documents by type</source>
        <translation>Documentos por tipo</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>Files and folders that a rule names are not read. *.log is a name anywhere, build/ a folder, ~/Documents/old one place. What a rule leaves out can be read again at any time.</source>
        <translation>Los archivos y carpetas que nombra una regla no se leen. *.log es un nombre en cualquier parte, build/ una carpeta, ~/Documents/old un solo lugar. Lo que omite una regla puede leerse de nuevo en cualquier momento.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Space used</source>
        <translation>Espacio usado</translation>
    </message>
    <message>
        <source>Delete the index…</source>
        <translation>Eliminar el índice…</translation>
    </message>
    <message>
        <source>Everything that Findling has read is deleted from its index, and no folder is followed any more. This cannot be undone; adding the folders again reads them anew. Your own files stay untouched.</source>
        <translation>Todo lo que Findling ha leído se elimina de su índice y ya no se sigue ninguna carpeta. No se puede deshacer; al añadir de nuevo las carpetas se leen otra vez. Sus propios archivos quedan intactos.</translation>
    </message>
    <message>
        <source>Delete the index</source>
        <translation>Eliminar el índice</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
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
        <translation>Para</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copia a</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Reiniciando…</translation>
    </message>
    <message>
        <source>The search engine stopped and is being restarted. Nothing is lost.</source>
        <translation>El motor de búsqueda se detuvo y se está reiniciando. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Progress of {name}</source>
        <translation>Progreso de {name}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Find out how fast it runs here, about 20 seconds; indexing waits meanwhile</source>
        <translation>Averiguar lo rápido que va aquí, unos 20 segundos; la indexación espera mientras tanto</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>I accept the licence</source>
        <translation>Acepto la licencia</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>No aceptar</translation>
    </message>
    <message>
        <source>Go on downloading</source>
        <translation>Continuar la descarga</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>here</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>in part here</source>
        <translation>disponible en parte</translation>
    </message>
    <message>
        <source>Learning your library: {share}. What is known already answers meanwhile.</source>
        <translation>Aprendiendo su biblioteca: {share}. Lo ya conocido responde mientras tanto.</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept: the download can go on.</source>
        <translation>Detenido. Lo recibido se conserva: la descarga puede continuar.</translation>
    </message>
    <message>
        <source>puts answers in order</source>
        <translation>ordena las respuestas</translation>
    </message>
    <message>
        <source>{count} languages</source>
        <translation>{count} idiomas</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>muchos idiomas</translation>
    </message>
    <message>
        <source>your library: about {time}</source>
        <translation>su biblioteca: unos {time}</translation>
    </message>
    <message>
        <source>Licence ({name}): {forbids}</source>
        <translation>Licencia ({name}): {forbids}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Import a GGUF file…</source>
        <translation>Importar un archivo GGUF…</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examinando este equipo…</translation>
    </message>
    <message>
        <source>The starter answers at once in a hundred languages. A model that you choose works through your library behind it, and every step makes answers better. Only a download that you start uses the network.</source>
        <translation>El modelo inicial responde al momento en cien idiomas. Un modelo que usted elija recorre su biblioteca por detrás, y cada paso mejora las respuestas. Solo una descarga que usted inicie usa la red.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>This computer: {device}, with room for a model of {size}.</source>
        <translation>Este equipo: {device}, con espacio para un modelo de {size}.</translation>
    </message>
    <message>
        <source>Recommended: {name}</source>
        <translation>Recomendado: {name}</translation>
    </message>
    <message>
        <source>Which model suits this computer best?</source>
        <translation>¿Qué modelo conviene más a este equipo?</translation>
    </message>
    <message>
        <source>How fast some of the better models run here is not known yet. Measuring takes some seconds each, downloads nothing, and can be stopped.</source>
        <translation>Aún no se sabe lo rápido que van aquí algunos de los mejores modelos. Medir lleva unos segundos cada uno, no descarga nada y se puede detener.</translation>
    </message>
    <message>
        <source>No model fits this computer; the starter goes on answering.</source>
        <translation>Ningún modelo cabe en este equipo; el modelo inicial sigue respondiendo.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>Modelos GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>Medir este equipo</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Detener la medición</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No passage answers “{query}” with all of its filters. There may be some without one of them.</source>
        <translation>Ningún pasaje responde a «{query}» con todos sus filtros. Puede que haya alguno sin uno de ellos.</translation>
    </message>
    <message>
        <source>No passage in {documents} answers “{query}”. Try other words, or add the folder it is in.</source>
        <translation>Ningún pasaje en {documents} responde a «{query}». Pruebe con otras palabras o añada la carpeta correspondiente.</translation>
    </message>
    <message>
        <source>1 file could not be read.</source>
        <translation>No se pudo leer 1 archivo.</translation>
    </message>
    <message>
        <source>{count} files could not be read.</source>
        <translation>No se pudieron leer {count} archivos.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>{path} is not there any more. It was moved or deleted, or its drive is not connected.</source>
        <translation>{path} ya no está. Se movió o se eliminó, o su unidad no está conectada.</translation>
    </message>
    <message>
        <source>No program on this computer opens {path}.</source>
        <translation>Ningún programa de este equipo abre {path}.</translation>
    </message>
    <message>
        <source>No file manager opens {path}.</source>
        <translation>Ningún gestor de archivos abre {path}.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>Página anterior (Ctrl+Re Pág)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Página siguiente (Ctrl+Av Pág)</translation>
    </message>
    <message>
        <source>Matches in the document</source>
        <translation>Coincidencias en el documento</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Show the page as it is printed (Ctrl+P)</source>
        <translation>Mostrar la página tal como se imprime (Ctrl+P)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Show the text of the document (Ctrl+P)</source>
        <translation>Mostrar el texto del documento (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Press Ctrl+P to read its text.</source>
        <translation>Pulse Ctrl+P para leer su texto.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message>
        <source>passage not marked</source>
        <translation>pasaje sin marcar</translation>
    </message>
    <message>
        <source>Loading page {page}…</source>
        <translation>Cargando la página {page}…</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page of the document</source>
        <translation>Página del documento</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>the best {count} documents</source>
        <translation>los {count} mejores documentos</translation>
    </message>
    <message>
        <source>searching by meaning…</source>
        <translation>buscando por significado…</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>indexing is paused, results are incomplete</source>
        <translation>indexación en pausa, resultados incompletos</translation>
    </message>
    <message>
        <source>still indexing, results may be incomplete</source>
        <translation>aún se está indexando, los resultados pueden estar incompletos</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>Abrir el archivo (Intro)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show the file in its folder (Ctrl+Enter)</source>
        <translation>Mostrar el archivo en su carpeta (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>The same content is also in {path}</source>
        <translation>El mismo contenido está también en {path}</translation>
    </message>
    <message numerus="yes">
        <source>The same content is also in %n other places</source>
        <translation>
            <numerusform>El mismo contenido está también en %n lugar más</numerusform>
            <numerusform>El mismo contenido está también en %n lugares más</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message>
        <source>found by {legs}</source>
        <translation>encontrado por {legs}</translation>
    </message>
</context>
<context>
    <name>PreviewActions</name>
    <message>
        <source>Page or text</source>
        <translation>Página o texto</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Vistazo</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Tamaño propio</translation>
    </message>
</context>
<context>
    <name>ProblemsList</name>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Read these files once more, after their cause was mended</source>
        <translation>Leer otra vez estos archivos, una vez corregida la causa</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Do not read this file any more, by a rule that you can take back</source>
        <translation>No leer más este archivo, por una regla que puede retirar</translation>
    </message>
    <message>
        <source>Password of a protected file</source>
        <translation>Contraseña de un archivo protegido</translation>
    </message>
    <message>
        <source>Try password</source>
        <translation>Probar la contraseña</translation>
    </message>
    <message>
        <source>Try this password on protected files</source>
        <translation>Probar esta contraseña en los archivos protegidos</translation>
    </message>
    <message>
        <source>It is tried on every protected file and kept in your profile, in plain text, for you only.</source>
        <translation>Se prueba en todos los archivos protegidos y se guarda en su perfil, en texto plano, solo para usted.</translation>
    </message>
    <message>
        <source>Every file was read in full.</source>
        <translation>Todos los archivos se leyeron por completo.</translation>
    </message>
    <message>
        <source>1 file was skipped or read only in part. All others were read in full.</source>
        <translation>1 archivo se omitió o se leyó solo en parte. Todos los demás se leyeron por completo.</translation>
    </message>
    <message>
        <source>{count} files were skipped or read only in part. All others were read in full.</source>
        <translation>{count} archivos se omitieron o se leyeron solo en parte. Todos los demás se leyeron por completo.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>found in part</source>
        <translation>se encuentra en parte</translation>
    </message>
    <message>
        <source>needs OCR</source>
        <translation>necesita OCR</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>no compatible</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Pulse las teclas</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurar valores predeterminados</translation>
    </message>
</context>
<context>
    <name>QuickBar</name>
    <message>
        <source>Quick search</source>
        <translation>Búsqueda rápida</translation>
    </message>
    <message>
        <source>Ask or search, in any language</source>
        <translation>Pregunte o busque, en cualquier idioma</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens, Ctrl+Enter shows all in the window, Escape closes.</source>
        <translation>Las flechas eligen, Intro abre, Ctrl+Intro muestra todo en la ventana, Esc cierra.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>Vistazo</translation>
    </message>
    <message>
        <source>Close the quick look</source>
        <translation>Cerrar el vistazo</translation>
    </message>
    <message>
        <source>Close the quick look (Space or Escape)</source>
        <translation>Cerrar el vistazo (Espacio o Esc)</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Indexing is paused</source>
        <translation>La indexación está en pausa</translation>
    </message>
    <message>
        <source>{progress}. What has been read can be found; the rest follows when you resume.</source>
        <translation>{progress}. Lo que ya se ha leído se puede encontrar; el resto seguirá cuando reanude.</translation>
    </message>
    <message>
        <source>Search while your files are being read</source>
        <translation>Busque mientras se leen sus archivos</translation>
    </message>
    <message>
        <source>{progress}. What has been read can be found already.</source>
        <translation>{progress}. Lo que ya se ha leído se puede encontrar.</translation>
    </message>
    <message>
        <source>Ask a question, or type a few words</source>
        <translation>Haga una pregunta o escriba unas palabras</translation>
    </message>
    <message>
        <source>{documents} searchable. An answer is found in whatever language its document is written.</source>
        <translation>{documents} disponibles para buscar. La respuesta se encuentra sea cual sea el idioma de su documento.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <translation>Copiar el pasaje</translation>
    </message>
    <message>
        <source>Copy passage with its source</source>
        <translation>Copiar el pasaje con su fuente</translation>
    </message>
    <message>
        <source>Show its other passages</source>
        <translation>Mostrar sus otros pasajes</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Buscar similares</translation>
    </message>
    <message>
        <source>Exclude this folder…</source>
        <translation>Omitir esta carpeta…</translation>
    </message>
    <message>
        <source>Open at {page}</source>
        <translation>Abrir: {page}</translation>
    </message>
    <message>
        <source>Hide its other passages</source>
        <translation>Ocultar sus otros pasajes</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message>
        <source>words and meaning</source>
        <translation>palabras y significado</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>significado</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>passage {number}</source>
        <translation>pasaje {number}</translation>
    </message>
    <message>
        <source>1 more passage</source>
        <translation>1 pasaje más</translation>
    </message>
    <message numerus="yes">
        <source>%n more passages</source>
        <translation>
            <numerusform>%n pasaje más</numerusform>
            <numerusform>%n pasajes más</numerusform>
        </translation>
    </message>
    <message>
        <source>also in 1 other place</source>
        <translation>también en 1 lugar más</translation>
    </message>
    <message numerus="yes">
        <source>also in %n other places</source>
        <translation>
            <numerusform>también en %n lugar más</numerusform>
            <numerusform>también en %n lugares más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Ask or search, in any language</source>
        <translation>Pregunte o busque, en cualquier idioma</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Results appear as you type. Arrow keys choose one, Enter opens it, Escape clears.</source>
        <translation>Los resultados aparecen mientras escribe. Las flechas eligen uno, Intro lo abre, Esc borra.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>Borrar la búsqueda (Esc)</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Save this search, and choose among those saved (Ctrl+H)</source>
        <translation>Guardar esta búsqueda y elegir entre las guardadas (Ctrl+H)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Borrar las búsquedas recientes</translation>
    </message>
    <message>
        <source>Remember searches</source>
        <translation>Recordar las búsquedas</translation>
    </message>
    <message>
        <source>Do not save this search any more</source>
        <translation>No guardar más esta búsqueda</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>They are kept in a file of text, settings.toml, and hold at once.</source>
        <translation>Se guardan en un archivo de texto, settings.toml, y valen al momento.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>No hay ningún ajuste así.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>Claro u oscuro, o como lo tenga el sistema.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the window, not of your documents.</source>
        <translation>El idioma de la ventana, no el de sus documentos.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>De todo lo que hay en la ventana.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Remember questions, so that ↑ in the search field brings them back. They stay on this computer.</source>
        <translation>Recordar las preguntas, para que ↑ en el campo de búsqueda las recupere. Se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Keys of the quick search</source>
        <translation>Teclas de la búsqueda rápida</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Permanecer en la bandeja</translation>
    </message>
    <message>
        <source>Closing the window leaves Findling ready in the tray, where the desktop has one.</source>
        <translation>Al cerrar la ventana, Findling queda listo en la bandeja, si el escritorio tiene una.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar con la sesión</translation>
    </message>
    <message>
        <source>Findling starts with your session, without a window.</source>
        <translation>Findling se inicia con su sesión, sin ventana.</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Búsqueda rápida</translation>
    </message>
    <message>
        <source>Keys that open a small search bar from any program.</source>
        <translation>Teclas que abren una pequeña barra de búsqueda desde cualquier programa.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>Solo procesador</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexación</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>Pausar con batería</translation>
    </message>
    <message>
        <source>Wait with reading and learning while this computer runs on its battery. Search goes on.</source>
        <translation>Esperar con la lectura y el aprendizaje mientras este equipo use la batería. La búsqueda continúa.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Where the model runs: a graphics card where there is a usable one, or the processor.</source>
        <translation>Dónde se ejecuta el modelo: en una tarjeta gráfica si hay una utilizable, o en el procesador.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Which model finds by meaning.</source>
        <translation>Qué modelo encuentra por significado.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Files and folders that are not read.</source>
        <translation>Archivos y carpetas que no se leen.</translation>
    </message>
    <message>
        <source>Scanned pages and pictures</source>
        <translation>Páginas escaneadas e imágenes</translation>
    </message>
    <message>
        <source>Read pictures of text</source>
        <translation>Leer imágenes de texto</translation>
    </message>
    <message>
        <source>By Tesseract, where it is installed, behind everything else.</source>
        <translation>Con Tesseract, si está instalado, después de todo lo demás.</translation>
    </message>
    <message>
        <source>Languages of scans</source>
        <translation>Idiomas de lo escaneado</translation>
    </message>
    <message>
        <source>As Tesseract names them. Without any: those of the system and of your documents.</source>
        <translation>Como las nombra Tesseract. Sin ninguna: las del sistema y de sus documentos.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>No usar la red</translation>
    </message>
    <message>
        <source>Forbid even the downloads of models that you start, which are the only connections Findling ever makes. It never looks for updates by itself.</source>
        <translation>Prohibir incluso las descargas de modelos que usted inicie, las únicas conexiones que hace Findling. Nunca busca actualizaciones por su cuenta.</translation>
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
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>The keys that the window knows (F1)</source>
        <translation>Las teclas que conoce la ventana (F1)</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>Progreso de la indexación</translation>
    </message>
    <message>
        <source>Details of indexing</source>
        <translation>Detalles de la indexación</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>The model that reads meaning, and the device it runs on</source>
        <translation>El modelo que lee el significado y el dispositivo en el que funciona</translation>
    </message>
    <message>
        <source>1 file not readable</source>
        <translation>1 archivo ilegible</translation>
    </message>
    <message numerus="yes">
        <source>%n files not readable</source>
        <translation>
            <numerusform>%n archivo ilegible</numerusform>
            <numerusform>%n archivos ilegibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>Continuar la indexación</translation>
    </message>
    <message>
        <source>Stop indexing for now; search goes on</source>
        <translation>Detener la indexación por ahora; la búsqueda continúa</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>quedan unos {time}</translation>
    </message>
</context>
<context>
    <name>StillIndexing</name>
    <message>
        <source>Nothing found so far</source>
        <translation>Nada encontrado por ahora</translation>
    </message>
    <message>
        <source>Results are incomplete while indexing is paused. {progress}.</source>
        <translation>Los resultados están incompletos mientras la indexación esté en pausa. {progress}.</translation>
    </message>
    <message>
        <source>Results may be incomplete. {progress}. New results appear here by themselves.</source>
        <translation>Los resultados pueden estar incompletos. {progress}. Los nuevos resultados aparecen aquí por sí solos.</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Findling</source>
        <translation>Abrir Findling</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Búsqueda rápida</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pausar la indexación</translation>
    </message>
    <message>
        <source>Pause indexing for an hour</source>
        <translation>Pausar la indexación durante una hora</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>Reanudar la indexación</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>{name} is followed no longer. Its files stay as they are.</source>
        <translation>{name} ya no se sigue. Sus archivos se quedan como están.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <translation>
            <numerusform>{count} segundo</numerusform>
            <numerusform>{count} segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>{count} minuto</numerusform>
            <numerusform>{count} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <translation>
            <numerusform>{count} hora</numerusform>
            <numerusform>{count} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} día</numerusform>
            <numerusform>{count} días</numerusform>
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
        <translation>tipo de archivo, como type:pdf</translation>
    </message>
    <message>
        <source>language, as in lang:de</source>
        <translation>idioma, como lang:de</translation>
    </message>
    <message>
        <source>folder, as in in:Projects</source>
        <translation>carpeta, como in:Proyectos</translation>
    </message>
    <message>
        <source>words of the file name</source>
        <translation>palabras del nombre del archivo</translation>
    </message>
    <message>
        <source>changed before, as in before:2024</source>
        <translation>modificado antes de, como before:2024</translation>
    </message>
    <message>
        <source>changed since, as in after:2024-05</source>
        <translation>modificado desde, como after:2024-05</translation>
    </message>
    <message>
        <source>size of the file, as in size:&gt;2MB</source>
        <translation>tamaño del archivo, como size:&gt;2MB</translation>
    </message>
    <message>
        <source>page, as in page:2-5</source>
        <translation>página, como page:2-5</translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>searchable</source>
        <translation>disponibles</translation>
    </message>
    <message>
        <source>searchable in part</source>
        <translation>disponibles en parte</translation>
    </message>
    <message>
        <source>need text recognition</source>
        <translation>necesitan OCR</translation>
    </message>
    <message>
        <source>with a password</source>
        <translation>con contraseña</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <translation>de tipo desconocido</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañados</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegibles</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>today, {time}</source>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>empty_states</name>
    <message>
        <source>No documents in your folders</source>
        <translation>No hay documentos en sus carpetas</translation>
    </message>
    <message>
        <source>Findling reads PDF, Word (DOCX), HTML, Markdown and text files. New ones are found as soon as they are saved; add another folder with Ctrl+O.</source>
        <translation>Findling lee archivos PDF, Word (DOCX), HTML, Markdown y de texto. Los nuevos se encuentran en cuanto se guardan; añada otra carpeta con Ctrl+O.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The folder {path} does not exist. Check the spelling, or connect the drive it is on.</source>
        <translation>La carpeta {path} no existe. Compruebe cómo está escrita o conecte su unidad.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder. Add the folder that holds it.</source>
        <translation>{path} es un archivo, no una carpeta. Añada la carpeta que lo contiene.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read ({detail}). Change its permissions, then add it again.</source>
        <translation>No se puede leer la carpeta {path} ({detail}). Cambie sus permisos y añádala de nuevo.</translation>
    </message>
    <message>
        <source>The drive of {path} seems to be unplugged. What is known of its files is kept until it is back.</source>
        <translation>La unidad de {path} parece desconectada. Lo que se sabe de sus archivos se conserva hasta que vuelva.</translation>
    </message>
    <message>
        <source>{path} is not one of the folders that Findling follows.</source>
        <translation>{path} no es una de las carpetas que sigue Findling.</translation>
    </message>
    <message>
        <source>Changes in {path} are not reported by the system ({detail}); Findling looks every few minutes instead.</source>
        <translation>El sistema no avisa de los cambios en {path} ({detail}); Findling lo revisa cada pocos minutos.</translation>
    </message>
    <message>
        <source>This computer lets programs watch too few folders to follow {path}; Findling looks every few minutes instead. To raise the limit: sudo sysctl fs.inotify.max_user_watches=1048576</source>
        <translation>Este equipo permite vigilar demasiado pocas carpetas para seguir {path}; Findling lo revisa cada pocos minutos. Para subir el límite: sudo sysctl fs.inotify.max_user_watches=1048576</translation>
    </message>
    <message>
        <source>Another Findling is already working in {path}. Close it first, or use another profile.</source>
        <translation>Otro Findling ya trabaja en {path}. Ciérrelo primero o use otro perfil.</translation>
    </message>
    <message>
        <source>Findling cannot write to its own folder {path} ({detail}).</source>
        <translation>Findling no puede escribir en su propia carpeta {path} ({detail}).</translation>
    </message>
    <message>
        <source>The settings file {path} has a mistake: {detail}. Nothing was changed; please mend it.</source>
        <translation>El archivo de ajustes {path} tiene un error: {detail}. No se cambió nada; corríjalo, por favor.</translation>
    </message>
    <message>
        <source>“{pattern}” is no rule for leaving files out: write a name such as *.log, or a folder&apos;s path. It must not hold everything.</source>
        <translation>«{pattern}» no es una regla para omitir archivos: escriba un nombre como *.log o la ruta de una carpeta. No debe abarcarlo todo.</translation>
    </message>
    <message>
        <source>The file was gone when Findling came to read it.</source>
        <translation>El archivo ya no estaba cuando Findling fue a leerlo.</translation>
    </message>
    <message>
        <source>The file could not be opened ({detail}). Check its permissions.</source>
        <translation>No se pudo abrir el archivo ({detail}). Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The file&apos;s name is not valid Unicode. Rename the file to have it read.</source>
        <translation>El nombre del archivo no es Unicode válido. Cámbielo para que se lea.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>El archivo está vacío (0 bytes).</translation>
    </message>
    <message>
        <source>The file is larger than Findling reads ({detail}).</source>
        <translation>El archivo es mayor de lo que lee Findling ({detail}).</translation>
    </message>
    <message>
        <source>The file holds no text that can be read; it may be scanned pages or pictures only.</source>
        <translation>El archivo no contiene texto legible; puede que solo sean páginas escaneadas o imágenes.</translation>
    </message>
    <message>
        <source>The file holds pictures of text, which wait for OCR ({detail}).</source>
        <translation>El archivo contiene imágenes de texto, que esperan el OCR ({detail}).</translation>
    </message>
    <message>
        <source>Only a part of the file was read: {detail} without the text in pictures; it waits for OCR.</source>
        <translation>Solo se leyó una parte del archivo: {detail} sin el texto de las imágenes; espera el OCR.</translation>
    </message>
    <message>
        <source>The file holds pictures of text ({detail}). OCR reads files on their own only: take it out of what it lies in.</source>
        <translation>El archivo contiene imágenes de texto ({detail}). El OCR solo lee archivos sueltos: sáquelo de lo que lo contiene.</translation>
    </message>
    <message>
        <source>OCR needs Tesseract, which is not installed. To install it: {hint}; then start Findling again.</source>
        <translation>El OCR necesita Tesseract, que no está instalado. Para instalarlo: {hint}; después reinicie Findling.</translation>
    </message>
    <message>
        <source>Tesseract has no data for the languages to read by ({wanted}); it has: {known}. Install more, or choose others.</source>
        <translation>Tesseract no tiene datos para los idiomas pedidos ({wanted}); tiene: {known}. Instale más o elija otros.</translation>
    </message>
    <message>
        <source>OCR is switched off in the settings.</source>
        <translation>El OCR está desactivado en los ajustes.</translation>
    </message>
    <message>
        <source>No text could be recognised in the pictures of the file ({detail}).</source>
        <translation>No se pudo reconocer texto en las imágenes del archivo ({detail}).</translation>
    </message>
    <message>
        <source>The file changed while it was read; it is read again.</source>
        <translation>El archivo cambió mientras se leía; se lee de nuevo.</translation>
    </message>
    <message>
        <source>Findling does not read this kind of file ({detail}).</source>
        <translation>Findling no lee este tipo de archivo ({detail}).</translation>
    </message>
    <message>
        <source>The content is not what the name {detail} says. Rename the file to its true type.</source>
        <translation>El contenido no es lo que dice el nombre {detail}. Cambie el nombre según su tipo real.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete ({detail}). Open it in its own program and save it again.</source>
        <translation>El archivo está dañado o incompleto ({detail}). Ábralo en su propio programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Tell the password of a PDF or zip file (findling passwords add), or save a copy without one.</source>
        <translation>El archivo está protegido con contraseña. Indique la de un archivo PDF o zip (findling passwords add), o guarde una copia sin ella.</translation>
    </message>
    <message>
        <source>A password has one to {most} characters that can be seen.</source>
        <translation>Una contraseña tiene de uno a {most} caracteres visibles.</translation>
    </message>
    <message>
        <source>Only a part of the file was read ({detail}).</source>
        <translation>Solo se leyó una parte del archivo ({detail}).</translation>
    </message>
    <message>
        <source>The file unpacks to far more than its size ({detail}); it was left unread for safety.</source>
        <translation>El archivo se descomprime a mucho más de su tamaño ({detail}); no se leyó por seguridad.</translation>
    </message>
    <message>
        <source>Reading the file took longer than {detail}; it was stopped.</source>
        <translation>La lectura del archivo tardó más de {detail}; se detuvo.</translation>
    </message>
    <message>
        <source>Reading the file took more than {detail} of processor time; it was stopped.</source>
        <translation>La lectura del archivo consumió más de {detail} de tiempo de procesador; se detuvo.</translation>
    </message>
    <message>
        <source>Reading the file needed more memory than allowed ({detail}).</source>
        <translation>La lectura del archivo necesitó más memoria de la permitida ({detail}).</translation>
    </message>
    <message>
        <source>The file made its reader crash ({detail}); it is skipped until it changes.</source>
        <translation>El archivo hizo fallar a su lector ({detail}); se omite hasta que cambie.</translation>
    </message>
    <message>
        <source>{detail} passage(s) of this file made the model stop; they are found by words only.</source>
        <translation>{detail} pasaje(s) de este archivo detuvieron el modelo; solo se encuentran por palabras.</translation>
    </message>
    <message>
        <source>Page {page} cannot be shown as a picture: {detail}.</source>
        <translation>La página {page} no se puede mostrar como imagen: {detail}.</translation>
    </message>
    <message>
        <source>{path} is not among the files that Findling has read.</source>
        <translation>{path} no está entre los archivos que Findling ha leído.</translation>
    </message>
    <message>
        <source>Page {page} of {path} has no text that Findling has read.</source>
        <translation>La página {page} de {path} no tiene texto que Findling haya leído.</translation>
    </message>
    <message>
        <source>The meaning of {path} is not known yet. Wait until indexing is over, or choose a model.</source>
        <translation>El significado de {path} aún no se conoce. Espere a que termine la indexación o elija un modelo.</translation>
    </message>
    <message>
        <source>The model file {path} is missing. Run `make run` again, or choose another model.</source>
        <translation>Falta el archivo de modelo {path}. Ejecute `make run` de nuevo o elija otro modelo.</translation>
    </message>
    <message>
        <source>{path} is not a GGUF model file. Fetch it again, or choose another model.</source>
        <translation>{path} no es un archivo de modelo GGUF. Obténgalo de nuevo o elija otro modelo.</translation>
    </message>
    <message>
        <source>The model file {path} is damaged or incomplete ({detail}). Fetch it again.</source>
        <translation>El archivo de modelo {path} está dañado o incompleto ({detail}). Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no model named {name}. Known models: {known}.</source>
        <translation>No hay ningún modelo llamado {name}. Modelos conocidos: {known}.</translation>
    </message>
    <message>
        <source>The model {path} failed its self-test ({detail}) and is not used.</source>
        <translation>El modelo {path} no superó su autoprueba ({detail}) y no se usa.</translation>
    </message>
    <message>
        <source>{name} is in use. Use another model first: findling models use NAME</source>
        <translation>{name} está en uso. Use antes otro modelo: findling models use NAME</translation>
    </message>
    <message>
        <source>The licence of {name} must be accepted first. {forbids}</source>
        <translation>Primero hay que aceptar la licencia de {name}. {forbids}</translation>
    </message>
    <message>
        <source>There is no reranker here. Fetch one: findling models download Qwen3-Reranker-0.6B</source>
        <translation>Aquí no hay ningún reordenador. Obtenga uno: findling models download Qwen3-Reranker-0.6B</translation>
    </message>
    <message>
        <source>{name} would take {seconds} seconds here: the answers are in their first order.</source>
        <translation>{name} tardaría aquí {seconds} segundos: las respuestas están en su primer orden.</translation>
    </message>
    <message>
        <source>{name} is a reranker: it judges passages, but cannot search. Choose an embedding model.</source>
        <translation>{name} es un reordenador: juzga pasajes, pero no puede buscar. Elija un modelo de embeddings.</translation>
    </message>
    <message>
        <source>The vectors of {name} cannot have {dimension} values. They can have: {known}.</source>
        <translation>Los vectores de {name} no pueden tener {dimension} valores. Posibles: {known}.</translation>
    </message>
    <message>
        <source>There is no device named {name}. This computer has: {known}.</source>
        <translation>No hay ningún dispositivo llamado {name}. Este equipo tiene: {known}.</translation>
    </message>
    <message>
        <source>{device} has room for {fitting} of {all} layers of {model}; the rest runs on the processor.</source>
        <translation>{device} tiene espacio para {fitting} de las {all} capas de {model}; el resto se ejecuta en el procesador.</translation>
    </message>
    <message>
        <source>{model} gave wrong numbers on {device} ({detail}) and runs on the processor instead.</source>
        <translation>{model} dio números erróneos en {device} ({detail}) y se ejecuta en el procesador.</translation>
    </message>
    <message>
        <source>{name} finds an unrelated sentence ({far}) nearer than a paraphrase ({near}) in the language {language}. Its answers may be poor.</source>
        <translation>{name} considera una frase ajena ({far}) más cercana que una paráfrasis ({near}) en el idioma {language}. Sus respuestas pueden ser malas.</translation>
    </message>
    <message>
        <source>The model {path} gave values that are no numbers.</source>
        <translation>El modelo {path} dio valores que no son números.</translation>
    </message>
    <message>
        <source>The model file {path} cannot judge passages: the part that gives the verdict was left out when it was made ({detail}). Fetch a file that was converted as a reranker.</source>
        <translation>El archivo de modelo {path} no puede juzgar pasajes: la parte que da el veredicto se omitió al crearlo ({detail}). Obtenga un archivo convertido como reordenador.</translation>
    </message>
    <message>
        <source>{model} does not come as {name}. It comes as: {known}.</source>
        <translation>{model} no existe como {name}. Existe como: {known}.</translation>
    </message>
    <message>
        <source>The model catalogue {path} has a mistake: {detail}. Nothing was changed; please mend it.</source>
        <translation>El catálogo de modelos {path} tiene un error: {detail}. No se cambió nada; corríjalo, por favor.</translation>
    </message>
    <message>
        <source>Which model {path} is cannot be told from the file. Name it: {candidates}.</source>
        <translation>El archivo no dice qué modelo es {path}. Nómbrelo: {candidates}.</translation>
    </message>
    <message>
        <source>{path} is not {model}: {detail}. Choose the file of that model, or name another model.</source>
        <translation>{path} no es {model}: {detail}. Elija el archivo de ese modelo o indique otro modelo.</translation>
    </message>
    <message>
        <source>{path} is one piece of a model in several files, which Findling does not read. Choose another quantisation, or join the pieces with `llama-gguf-split --merge` and import the result.</source>
        <translation>{path} es una parte de un modelo en varios archivos, que Findling no lee. Elija otra cuantización, o una las partes con `llama-gguf-split --merge` e importe el resultado.</translation>
    </message>
    <message>
        <source>No repository is known that offers {model} as GGUF. Import it from a file instead.</source>
        <translation>No se conoce ningún repositorio que ofrezca {model} como GGUF. Impórtelo de un archivo.</translation>
    </message>
    <message>
        <source>{repository} has no {name} of {model}. It has: {known}. Choose another quantisation, or import a file.</source>
        <translation>{repository} no tiene {name} de {model}. Tiene: {known}. Elija otra cuantización o importe un archivo.</translation>
    </message>
    <message>
        <source>Findling was told to stay offline ({detail}). Allow the network to download, or import a file.</source>
        <translation>Se indicó a Findling que no use la red ({detail}). Permítala para descargar o importe un archivo.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({detail}). Check the connection, and the proxy or mirror where one is set, then download again: it goes on where it stopped.</source>
        <translation>No se puede acceder a {host} ({detail}). Compruebe la conexión, y el proxy o el espejo si los hay, y descargue de nuevo: continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>{host} does not hand out {file} (status {status}). Accept the model&apos;s licence on its page there, and put an access token into HF_TOKEN; then download again.</source>
        <translation>{host} no entrega {file} (estado {status}). Acepte la licencia del modelo en su página y ponga un token de acceso en HF_TOKEN; después descargue de nuevo.</translation>
    </message>
    <message>
        <source>{host} does not have {file}. It may have been moved: choose another quantisation or model, or import a file.</source>
        <translation>{host} no tiene {file}. Puede que se haya movido: elija otra cuantización u otro modelo, o importe un archivo.</translation>
    </message>
    <message>
        <source>{host} has no such part of {file} as was asked for. Download again to start afresh.</source>
        <translation>{host} no tiene la parte pedida de {file}. Descargue de nuevo para empezar desde cero.</translation>
    </message>
    <message>
        <source>{host} asks to wait {seconds} seconds before more is downloaded. Download again after that: it goes on where it stopped. An access token in HF_TOKEN raises the limit.</source>
        <translation>{host} pide esperar {seconds} segundos antes de descargar más. Descargue después: continúa donde se detuvo. Un token de acceso en HF_TOKEN sube el límite.</translation>
    </message>
    <message>
        <source>{host} has a problem of its own (status {status}). Download again later: it goes on where it stopped.</source>
        <translation>{host} tiene un problema propio (estado {status}). Descargue más tarde: continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>{host} answered the request for {file} in a way that Findling does not know (status {status}). Check the mirror where one is set, or import a file.</source>
        <translation>{host} respondió a la petición de {file} de un modo que Findling no conoce (estado {status}). Compruebe el espejo si lo hay, o importe un archivo.</translation>
    </message>
    <message>
        <source>The list of files that {host} gave for {repository} cannot be read ({detail}). Check the mirror where one is set, or import a file.</source>
        <translation>La lista de archivos que dio {host} para {repository} no se puede leer ({detail}). Compruebe el espejo si lo hay, o importe un archivo.</translation>
    </message>
    <message>
        <source>{file} on the hub is not the file that Findling knows (its SHA-256 is {found}, not {expected}). Nothing was downloaded. Update Findling, or choose another quantisation.</source>
        <translation>{file} en el hub no es el archivo que Findling conoce (su SHA-256 es {found}, no {expected}). No se descargó nada. Actualice Findling o elija otra cuantización.</translation>
    </message>
    <message>
        <source>{host} stopped sending. Download again: it goes on where it stopped.</source>
        <translation>{host} dejó de enviar. Descargue de nuevo: continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>{host} broke off again and again. Download again: it goes on where it stopped.</source>
        <translation>{host} se interrumpió una y otra vez. Descargue de nuevo: continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>{file} changed on the server while it was downloaded. Download again to start afresh.</source>
        <translation>{file} cambió en el servidor durante la descarga. Descargue de nuevo para empezar desde cero.</translation>
    </message>
    <message>
        <source>{file} has {found} bytes on the server and should have {expected}. What was downloaded was deleted. Download again, or choose another quantisation.</source>
        <translation>{file} tiene {found} bytes en el servidor y debería tener {expected}. Lo descargado se eliminó. Descargue de nuevo o elija otra cuantización.</translation>
    </message>
    <message>
        <source>{file} arrived damaged (its SHA-256 is {found}, not {expected}) and was deleted. Download again.</source>
        <translation>{file} llegó dañado (su SHA-256 es {found}, no {expected}) y se eliminó. Descargue de nuevo.</translation>
    </message>
    <message>
        <source>The download of {file} was stopped. What has arrived is kept for the next time.</source>
        <translation>La descarga de {file} se detuvo. Lo recibido se guarda para la próxima vez.</translation>
    </message>
    <message>
        <source>{file} is already being downloaded or imported. Wait for that to end.</source>
        <translation>{file} ya se está descargando o importando. Espere a que termine.</translation>
    </message>
    <message>
        <source>There is too little room for {path}: {needed} are needed and {free} are free. Make room, then try again: a download goes on where it stopped.</source>
        <translation>Hay muy poco espacio para {path}: se necesitan {needed} y hay {free} libres. Libere espacio e inténtelo de nuevo: una descarga continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>The disk, or a limit of this account, allows no file as large as {path} ({needed}). Choose a smaller quantisation, or keep the profile on another disk.</source>
        <translation>El disco, o un límite de esta cuenta, no permite un archivo tan grande como {path} ({needed}). Elija una cuantización menor o guarde el perfil en otro disco.</translation>
    </message>
    <message>
        <source>The embedding model stopped ({detail}). Search by words goes on.</source>
        <translation>El modelo de embeddings se detuvo ({detail}). La búsqueda por palabras continúa.</translation>
    </message>
    <message>
        <source>The index was damaged and was set aside as {path}. It is being rebuilt from your files.</source>
        <translation>El índice estaba dañado y se apartó como {path}. Se está reconstruyendo a partir de sus archivos.</translation>
    </message>
    <message>
        <source>The index {path} is damaged. Start Findling (or `findling add`) to have it set aside and rebuilt from your files.</source>
        <translation>El índice {path} está dañado. Inicie Findling (o `findling add`) para apartarlo y reconstruirlo a partir de sus archivos.</translation>
    </message>
    <message>
        <source>The index {path} was made by a newer Findling. Update Findling to open it.</source>
        <translation>El índice {path} lo creó un Findling más reciente. Actualice Findling para abrirlo.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Indexing waits until there is room.</source>
        <translation>El disco que contiene {path} está lleno. La indexación espera a que haya espacio.</translation>
    </message>
    <message>
        <source>The Findling engine does not answer ({detail}).</source>
        <translation>El motor de Findling no responde ({detail}).</translation>
    </message>
    <message>
        <source>Findling&apos;s parts do not understand each other ({detail}). Restart Findling.</source>
        <translation>Las partes de Findling no se entienden ({detail}). Reinicie Findling.</translation>
    </message>
    <message>
        <source>A newer search took this one&apos;s place.</source>
        <translation>Una búsqueda más reciente ocupó el lugar de esta.</translation>
    </message>
    <message>
        <source>{path} is not an evaluation set: {detail}.</source>
        <translation>{path} no es un conjunto de evaluación: {detail}.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>No hay pantalla en la que abrir una ventana.</translation>
    </message>
    <message>
        <source>A part of Findling stopped ({detail}). It is started again when it is needed.</source>
        <translation>Una parte de Findling se detuvo ({detail}). Se inicia de nuevo cuando hace falta.</translation>
    </message>
    <message>
        <source>Something went wrong inside Findling ({detail}).</source>
        <translation>Algo salió mal dentro de Findling ({detail}).</translation>
    </message>
    <message>
        <source>A quotation mark has no partner; the words were searched without it.</source>
        <translation>Unas comillas no tienen pareja; las palabras se buscaron sin ellas.</translation>
    </message>
    <message>
        <source>Documents with “{word}” are left out. For the number, type “&quot;-{word}&quot;”.</source>
        <translation>Se omiten los documentos con «{word}». Para el número, escriba «&quot;-{word}&quot;».</translation>
    </message>
    <message>
        <source>“{text}” is no filter and was searched as text. Filters: {known}.</source>
        <translation>«{text}» no es un filtro y se buscó como texto. Filtros: {known}.</translation>
    </message>
    <message>
        <source>“{text}” was searched as text: a filter looks like {example}.</source>
        <translation>«{text}» se buscó como texto: un filtro se escribe como {example}.</translation>
    </message>
    <message>
        <source>OR joins words, phrases, or filters of one kind; here it was searched as a word.</source>
        <translation>OR une palabras, frases o filtros de un mismo tipo; aquí se buscó como palabra.</translation>
    </message>
    <message>
        <source>Nothing in the library satisfies the filters.</source>
        <translation>Nada en la biblioteca cumple los filtros.</translation>
    </message>
    <message>
        <source>“{phrase}” does not occur in the library in exactly these words.</source>
        <translation>«{phrase}» no aparece en la biblioteca con estas palabras exactas.</translation>
    </message>
    <message>
        <source>exact words</source>
        <translation>palabras exactas</translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation>mismo significado</translation>
    </message>
    <message>
        <source>words and meaning</source>
        <translation>palabras y significado</translation>
    </message>
    <message>
        <source>May not be used in the European Union; the Gemma terms of use restrict some purposes.</source>
        <translation>No puede usarse en la Unión Europea; los términos de uso de Gemma restringen algunos fines.</translation>
    </message>
    <message>
        <source>Whether it attends both ways: its paper says so, its model card hints at causal attention. Findling follows the card; vectors may differ from its authors&apos;.</source>
        <translation>No está claro si atiende en ambos sentidos: el artículo lo dice, la ficha del modelo sugiere atención causal. Findling sigue la ficha; los vectores pueden diferir de los de sus autores.</translation>
    </message>
    <message>
        <source>May not be used commercially: for research and personal evaluation only.</source>
        <translation>No puede usarse comercialmente: solo para investigación y evaluación personal.</translation>
    </message>
    <message>
        <source>The Gemma terms of use restrict some purposes; they pass on to whoever receives the model from you.</source>
        <translation>Los términos de uso de Gemma restringen algunos fines; se transmiten a quien reciba el modelo de usted.</translation>
    </message>
    <message>
        <source>Which tokens it expects before and after a text: Findling follows the file&apos;s own header.</source>
        <translation>No está claro qué tokens espera antes y después de un texto: Findling sigue la cabecera del propio archivo.</translation>
    </message>
</context>
<context>
    <name>gauges</name>
    <message>
        <source>{need} of {room}</source>
        <translation>{need} de {room}</translation>
    </message>
    <message>
        <source>fits in part</source>
        <translation>cabe en parte</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no cabe</translation>
    </message>
    <message>
        <source>{count} tokens a second</source>
        <translation>{count} tokens por segundo</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>no publicada</translation>
    </message>
    <message>
        <source>Memory, speed and quality</source>
        <translation>Memoria, velocidad y calidad</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Measuring; indexing waits meanwhile.</source>
        <translation>Midiendo; la indexación espera mientras tanto.</translation>
    </message>
    <message>
        <source>Measuring {done} of {total}; indexing waits meanwhile.</source>
        <translation>Midiendo {done} de {total}; la indexación espera mientras tanto.</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation>En pausa en {done} de {total}</translation>
    </message>
    <message>
        <source>Everything has arrived and is being checked.</source>
        <translation>Todo ha llegado y se está comprobando.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examinando el archivo…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} por segundo</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>quedan unos {time}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Type</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Search, wherever the focus is</source>
        <translation>Buscar, esté donde esté el foco</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Elegir un documento</translation>
    </message>
    <message>
        <source>Choose one a screen further</source>
        <translation>Avanzar una pantalla</translation>
    </message>
    <message>
        <source>The first or the last document</source>
        <translation>El primer o el último documento</translation>
    </message>
    <message>
        <source>Show or hide its other passages</source>
        <translation>Mostrar u ocultar sus otros pasajes</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Seleccionar varios</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Abrir el documento</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>Mostrarlo en su carpeta</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>Copiar el pasaje</translation>
    </message>
    <message>
        <source>Copy it with its source</source>
        <translation>Copiar con su fuente</translation>
    </message>
    <message>
        <source>See the page, or its text</source>
        <translation>Ver la página o su texto</translation>
    </message>
    <message>
        <source>Turn the pages of a PDF</source>
        <translation>Pasar las páginas de un PDF</translation>
    </message>
    <message>
        <source>Scroll the preview</source>
        <translation>Desplazar la vista previa</translation>
    </message>
    <message>
        <source>The next match in the document, or the one before</source>
        <translation>La coincidencia siguiente del documento, o la anterior</translation>
    </message>
    <message>
        <source>A larger or smaller preview</source>
        <translation>Una vista previa mayor o menor</translation>
    </message>
    <message>
        <source>A closer look, once a document is chosen (also {key})</source>
        <translation>Mirar de cerca, una vez elegido un documento (también {key})</translation>
    </message>
    <message>
        <source>Find passages like it</source>
        <translation>Buscar pasajes parecidos</translation>
    </message>
    <message>
        <source>Past and saved searches</source>
        <translation>Búsquedas anteriores y guardadas</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Guardar la búsqueda</translation>
    </message>
    <message>
        <source>All about saved searches</source>
        <translation>Todo sobre las búsquedas guardadas</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Search, Library, Models, Settings</source>
        <translation>Búsqueda, biblioteca, modelos, ajustes</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Go through the buttons</source>
        <translation>Recorrer los botones</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Mostrar estas teclas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>1 document</source>
        <translation>1 documento</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count} documento</numerusform>
            <numerusform>{count} documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Aún no hay carpetas</translation>
    </message>
    <message>
        <source>{documents} searchable</source>
        <translation>{documents} disponibles para buscar</translation>
    </message>
    <message>
        <source>Waiting for the mains: {read} of {total} files read</source>
        <translation>Esperando la corriente: {read} de {total} archivos leídos</translation>
    </message>
    <message>
        <source>Paused: {documents}</source>
        <translation>En pausa: {documents}</translation>
    </message>
    <message>
        <source>Paused: {read} of {total} files read</source>
        <translation>En pausa: {read} de {total} archivos leídos</translation>
    </message>
    <message>
        <source>Paused: meaning ready for {share}</source>
        <translation>En pausa: significado listo al {share}</translation>
    </message>
    <message numerus="yes">
        <source>Looking for files: {found} so far</source>
        <translation>
            <numerusform>Buscando archivos: {found} hasta ahora</numerusform>
            <numerusform>Buscando archivos: {found} hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading files: {read} of {total}</source>
        <translation>Leyendo archivos: {read} de {total}</translation>
    </message>
    <message>
        <source>Basic cross-language search is ready; better results arrive as {model} works through your library ({share})</source>
        <translation>La búsqueda básica entre idiomas está lista; los resultados mejoran a medida que {model} procesa su biblioteca ({share})</translation>
    </message>
    <message>
        <source>All words searchable; meaning ready for {share}</source>
        <translation>Todas las palabras disponibles; significado listo al {share}</translation>
    </message>
    <message>
        <source>{documents}; better results for {share}</source>
        <translation>{documents}; mejores resultados para el {share}</translation>
    </message>
    <message>
        <source>{documents}, by words only</source>
        <translation>{documents}, solo por palabras</translation>
    </message>
    <message>
        <source>{documents}; by meaning {share}</source>
        <translation>{documents}; por significado {share}</translation>
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
        <translation>en {folder}</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>antes de {date}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>desde {date}</translation>
    </message>
    <message>
        <source>size {size}</source>
        <translation>tamaño {size}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message>
        <source>name {name}</source>
        <translation>nombre {name}</translation>
    </message>
    <message>
        <source>not {text}</source>
        <translation>no {text}</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
</TS>
