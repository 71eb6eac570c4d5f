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
    <name>Dialogs</name>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
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
    <name>FolderRow</name>
    <message>
        <source>Files read in {name}</source>
        <translation>Archivos leídos en {name}</translation>
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
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Findling reads the documents in these folders and in the folders inside them.</source>
        <translation>Findling lee los documentos de estas carpetas y de sus subcarpetas.</translation>
    </message>
    <message>
        <source>No folders yet.</source>
        <translation>Aún no hay carpetas.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
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
        <source>Folders that are searched (add one: Ctrl+O)</source>
        <translation>Carpetas en las que se busca (añadir una: Ctrl+O)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>The keys that the window knows (F1)</source>
        <translation>Las teclas que conoce la ventana (F1)</translation>
    </message>
    <message>
        <source>Page or text</source>
        <translation>Página o texto</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
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
</context>
<context>
    <name>NoFolders</name>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Which folder shall be searched?</source>
        <translation>¿En qué carpeta se debe buscar?</translation>
    </message>
    <message>
        <source>Findling reads the documents in the folders you choose and finds passages by meaning, in any language. Your files are only read, never changed, and nothing leaves this computer.</source>
        <translation>Findling lee los documentos de las carpetas que usted elija y encuentra pasajes por su significado, en cualquier idioma. Sus archivos solo se leen, nunca se modifican, y nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
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
        <source>Show the text of the passage (Ctrl+P)</source>
        <translation>Mostrar el texto del pasaje (Ctrl+P)</translation>
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
    <name>PassageView</name>
    <message>
        <source>Passage in its context</source>
        <translation>Pasaje en su contexto</translation>
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
    <name>ProblemsDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
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
    <name>ResultDelegate</name>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message>
        <source>words and meaning</source>
        <translation>palabras y significado</translation>
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
        <source>The file holds pictures of text, which Findling cannot read yet ({detail}).</source>
        <translation>El archivo contiene imágenes de texto, que Findling aún no sabe leer ({detail}).</translation>
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
        <source>The file is protected by a password. Save a copy without one to have it searched.</source>
        <translation>El archivo está protegido con contraseña. Guarde una copia sin ella para poder buscar en él.</translation>
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
        <source>Something went wrong inside Findling ({detail}).</source>
        <translation>Algo salió mal dentro de Findling ({detail}).</translation>
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
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
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
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} en espera</numerusform>
            <numerusform>{count} en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not readable</source>
        <translation>
            <numerusform>{count} ilegible</numerusform>
            <numerusform>{count} ilegibles</numerusform>
        </translation>
    </message>
</context>
</TS>
