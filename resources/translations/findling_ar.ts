<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
</context>
<context>
    <name>EngineAway</name>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>You can type already; results appear as soon as they can.</source>
        <translation>يمكنك الكتابة الآن، وستظهر النتائج في أقرب وقت.</translation>
    </message>
    <message>
        <source>The search engine is restarting</source>
        <translation>يُعاد تشغيل محرك البحث</translation>
    </message>
    <message>
        <source>It stopped unexpectedly. Nothing is lost; your search goes on by itself.</source>
        <translation>توقف على نحو غير متوقع. لم يُفقد شيء، ويستمر بحثك تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Files read in {name}</source>
        <translation>الملفات المقروءة في {name}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Why files in {name} are not readable</source>
        <translation>سبب تعذّر قراءة ملفات في {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Follow this folder no longer. The files in it stay as they are.</source>
        <translation>التوقف عن متابعة هذا المجلد. تبقى الملفات فيه كما هي.</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Findling reads the documents in these folders and in the folders inside them.</source>
        <translation>يقرأ Findling المستندات في هذه المجلدات وفي مجلداتها الفرعية.</translation>
    </message>
    <message>
        <source>No folders yet.</source>
        <translation>لا توجد مجلدات بعد.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>جارٍ إعادة التشغيل…</translation>
    </message>
    <message>
        <source>The search engine stopped and is being restarted. Nothing is lost.</source>
        <translation>توقف محرك البحث ويُعاد تشغيله. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>Folders that are searched (add one: Ctrl+O)</source>
        <translation>المجلدات التي يُبحث فيها (للإضافة: Ctrl+O)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>The keys that the window knows (F1)</source>
        <translation>المفاتيح التي تعرفها النافذة (F1)</translation>
    </message>
    <message>
        <source>Page or text</source>
        <translation>الصفحة أو النص</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <translation>نسخ المقطع</translation>
    </message>
</context>
<context>
    <name>NoFolders</name>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Which folder shall be searched?</source>
        <translation>ما المجلد الذي تريد البحث فيه؟</translation>
    </message>
    <message>
        <source>Findling reads the documents in the folders you choose and finds passages by meaning, in any language. Your files are only read, never changed, and nothing leaves this computer.</source>
        <translation>يقرأ Findling المستندات في المجلدات التي تختارها ويعثر على المقاطع بحسب معناها، بأي لغة. تُقرأ ملفاتك فقط ولا تُغيَّر أبدًا، ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No passage in {documents} answers “{query}”. Try other words, or add the folder it is in.</source>
        <translation>لا يوجد مقطع في {documents} يجيب عن «{query}». جرّب كلمات أخرى أو أضف المجلد الذي يحتويه.</translation>
    </message>
    <message>
        <source>1 file could not be read.</source>
        <translation>تعذّرت قراءة ملف واحد.</translation>
    </message>
    <message>
        <source>{count} files could not be read.</source>
        <translation>ملفات تعذّرت قراءتها: {count}.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>{path} is not there any more. It was moved or deleted, or its drive is not connected.</source>
        <translation>لم يعد {path} موجودًا. نُقل أو حُذف، أو أن محرك أقراصه غير موصول.</translation>
    </message>
    <message>
        <source>No program on this computer opens {path}.</source>
        <translation>لا يوجد برنامج على هذا الحاسوب يفتح {path}.</translation>
    </message>
    <message>
        <source>No file manager opens {path}.</source>
        <translation>لا يوجد مدير ملفات يفتح {path}.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>الصفحة السابقة (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>الصفحة التالية (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Show the page as it is printed (Ctrl+P)</source>
        <translation>عرض الصفحة كما تُطبع (Ctrl+P)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Show the text of the passage (Ctrl+P)</source>
        <translation>عرض نص المقطع (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Press Ctrl+P to read its text.</source>
        <translation>اضغط Ctrl+P لقراءة نصها.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>الصفحة {page}</translation>
    </message>
    <message>
        <source>passage not marked</source>
        <translation>المقطع غير معلَّم</translation>
    </message>
    <message>
        <source>Loading page {page}…</source>
        <translation>جارٍ تحميل الصفحة {page}…</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page of the document</source>
        <translation>صفحة المستند</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>the best {count} documents</source>
        <translation>أفضل {count} من المستندات</translation>
    </message>
    <message>
        <source>searching by meaning…</source>
        <translation>جارٍ البحث بالمعنى…</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} م.ث</translation>
    </message>
    <message>
        <source>indexing is paused, results are incomplete</source>
        <translation>الفهرسة متوقفة مؤقتًا والنتائج غير مكتملة</translation>
    </message>
    <message>
        <source>still indexing, results may be incomplete</source>
        <translation>الفهرسة جارية وقد تكون النتائج غير مكتملة</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>Passage in its context</source>
        <translation>المقطع في سياقه</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>فتح الملف (Enter)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Show the file in its folder (Ctrl+Enter)</source>
        <translation>إظهار الملف في مجلده (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The same content is also in {path}</source>
        <translation>المحتوى نفسه موجود أيضًا في {path}</translation>
    </message>
    <message numerus="yes">
        <source>The same content is also in %n other places</source>
        <translation>
            <numerusform>المحتوى نفسه غير موجود في أماكن أخرى (%n)</numerusform>
            <numerusform>المحتوى نفسه موجود أيضًا في مكان آخر (%n)</numerusform>
            <numerusform>المحتوى نفسه موجود أيضًا في مكانين آخرين (%n)</numerusform>
            <numerusform>المحتوى نفسه موجود أيضًا في %n أماكن أخرى</numerusform>
            <numerusform>المحتوى نفسه موجود أيضًا في %n مكانًا آخر</numerusform>
            <numerusform>المحتوى نفسه موجود أيضًا في %n مكان آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>الصفحة {page}</translation>
    </message>
    <message>
        <source>found by {legs}</source>
        <translation>عُثر عليه بواسطة {legs}</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation>ملفات تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ الاستعلام…</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>تضييق القائمة</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Every file was read in full.</source>
        <translation>قُرئت جميع الملفات بالكامل.</translation>
    </message>
    <message>
        <source>1 file was skipped or read only in part. All others were read in full.</source>
        <translation>تُخطّي ملف واحد أو قُرئ جزء منه فقط. قُرئت بقية الملفات بالكامل.</translation>
    </message>
    <message>
        <source>{count} files were skipped or read only in part. All others were read in full.</source>
        <translation>ملفات تُخطّيت أو قُرئ جزء منها فقط: {count}. قُرئت بقية الملفات بالكامل.</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>found in part</source>
        <translation>يُعثر على جزء منه</translation>
    </message>
    <message>
        <source>needs OCR</source>
        <translation>يحتاج إلى تعرّف ضوئي</translation>
    </message>
    <message>
        <source>password</source>
        <translation>كلمة مرور</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>غير مدعوم</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;نعم</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>استعادة الافتراضي</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Indexing is paused</source>
        <translation>الفهرسة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>{progress}. What has been read can be found; the rest follows when you resume.</source>
        <translation>{progress}. يمكن العثور على ما تمت قراءته، ويتبع الباقي عند الاستئناف.</translation>
    </message>
    <message>
        <source>Search while your files are being read</source>
        <translation>ابحث بينما تُقرأ ملفاتك</translation>
    </message>
    <message>
        <source>{progress}. What has been read can be found already.</source>
        <translation>{progress}. يمكن العثور الآن على ما تمت قراءته.</translation>
    </message>
    <message>
        <source>Ask a question, or type a few words</source>
        <translation>اطرح سؤالًا أو اكتب بضع كلمات</translation>
    </message>
    <message>
        <source>{documents} searchable. An answer is found in whatever language its document is written.</source>
        <translation>{documents} قابلة للبحث. يُعثر على الإجابة أيًّا كانت لغة مستندها.</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>page {page}</source>
        <translation>الصفحة {page}</translation>
    </message>
    <message>
        <source>words and meaning</source>
        <translation>الكلمات والمعنى</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>page {page}</source>
        <translation>الصفحة {page}</translation>
    </message>
    <message>
        <source>words and meaning</source>
        <translation>الكلمات والمعنى</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>words</source>
        <translation>الكلمات</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Ask or search, in any language</source>
        <translation>اسأل أو ابحث، بأي لغة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Results appear as you type. Arrow keys choose one, Enter opens it, Escape clears.</source>
        <translation>تظهر النتائج أثناء الكتابة. مفاتيح الأسهم للاختيار، وEnter للفتح، وEscape للمسح.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>مسح البحث (Escape)</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>تقدّم الفهرسة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>The model that reads meaning, and the device it runs on</source>
        <translation>النموذج الذي يقرأ المعنى، والجهاز الذي يعمل عليه</translation>
    </message>
    <message>
        <source>1 file not readable</source>
        <translation>ملف واحد تعذّرت قراءته</translation>
    </message>
    <message numerus="yes">
        <source>%n files not readable</source>
        <translation>
            <numerusform>لا ملفات تعذّرت قراءتها (%n)</numerusform>
            <numerusform>ملف واحد (%n) تعذّرت قراءته</numerusform>
            <numerusform>ملفان (%n) تعذّرت قراءتهما</numerusform>
            <numerusform>%n ملفات تعذّرت قراءتها</numerusform>
            <numerusform>%n ملفًا تعذّرت قراءته</numerusform>
            <numerusform>%n ملف تعذّرت قراءته</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>متابعة الفهرسة</translation>
    </message>
    <message>
        <source>Stop indexing for now; search goes on</source>
        <translation>إيقاف الفهرسة مؤقتًا؛ يستمر البحث</translation>
    </message>
</context>
<context>
    <name>StillIndexing</name>
    <message>
        <source>Nothing found so far</source>
        <translation>لم يُعثر على شيء حتى الآن</translation>
    </message>
    <message>
        <source>Results are incomplete while indexing is paused. {progress}.</source>
        <translation>النتائج غير مكتملة ما دامت الفهرسة متوقفة مؤقتًا. {progress}.</translation>
    </message>
    <message>
        <source>Results may be incomplete. {progress}. New results appear here by themselves.</source>
        <translation>قد تكون النتائج غير مكتملة. {progress}. تظهر النتائج الجديدة هنا تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>empty_states</name>
    <message>
        <source>No documents in your folders</source>
        <translation>لا توجد مستندات في مجلداتك</translation>
    </message>
    <message>
        <source>Findling reads PDF, Word (DOCX), HTML, Markdown and text files. New ones are found as soon as they are saved; add another folder with Ctrl+O.</source>
        <translation>يقرأ Findling ملفات PDF وWord (DOCX) وHTML وMarkdown والملفات النصية. يُعثر على الجديد منها فور حفظه؛ أضف مجلدًا آخر بالضغط على Ctrl+O.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The folder {path} does not exist. Check the spelling, or connect the drive it is on.</source>
        <translation>المجلد {path} غير موجود. تحقق من الكتابة أو صِل محرك الأقراص الذي يحتويه.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder. Add the folder that holds it.</source>
        <translation>{path} ملف وليس مجلدًا. أضف المجلد الذي يحتويه.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read ({detail}). Change its permissions, then add it again.</source>
        <translation>تتعذّر قراءة المجلد {path} ({detail}). غيّر أذوناته ثم أضفه مجددًا.</translation>
    </message>
    <message>
        <source>The drive of {path} seems to be unplugged. What is known of its files is kept until it is back.</source>
        <translation>يبدو أن محرك أقراص {path} مفصول. يُحتفظ بما هو معروف عن ملفاته إلى أن يعود.</translation>
    </message>
    <message>
        <source>{path} is not one of the folders that Findling follows.</source>
        <translation>{path} ليس من المجلدات التي يتابعها Findling.</translation>
    </message>
    <message>
        <source>Changes in {path} are not reported by the system ({detail}); Findling looks every few minutes instead.</source>
        <translation>لا يبلّغ النظام عن التغييرات في {path} ({detail})؛ يتحقق Findling بدلًا من ذلك كل بضع دقائق.</translation>
    </message>
    <message>
        <source>This computer lets programs watch too few folders to follow {path}; Findling looks every few minutes instead. To raise the limit: sudo sysctl fs.inotify.max_user_watches=1048576</source>
        <translation>يسمح هذا الحاسوب للبرامج بمراقبة مجلدات أقل من أن تتيح متابعة {path}؛ يتحقق Findling بدلًا من ذلك كل بضع دقائق. لرفع الحد: sudo sysctl fs.inotify.max_user_watches=1048576</translation>
    </message>
    <message>
        <source>Another Findling is already working in {path}. Close it first, or use another profile.</source>
        <translation>هناك Findling آخر يعمل بالفعل في {path}. أغلقه أولًا أو استخدم ملفًا شخصيًا آخر.</translation>
    </message>
    <message>
        <source>Findling cannot write to its own folder {path} ({detail}).</source>
        <translation>لا يستطيع Findling الكتابة في مجلده {path} ({detail}).</translation>
    </message>
    <message>
        <source>The settings file {path} has a mistake: {detail}. Nothing was changed; please mend it.</source>
        <translation>في ملف الإعدادات {path} خطأ: {detail}. لم يتغير شيء؛ يُرجى تصحيحه.</translation>
    </message>
    <message>
        <source>The file was gone when Findling came to read it.</source>
        <translation>كان الملف قد اختفى حين أراد Findling قراءته.</translation>
    </message>
    <message>
        <source>The file could not be opened ({detail}). Check its permissions.</source>
        <translation>تعذّر فتح الملف ({detail}). تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>The file&apos;s name is not valid Unicode. Rename the file to have it read.</source>
        <translation>اسم الملف ليس Unicode صالحًا. أعد تسميته ليُقرأ.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>الملف فارغ (0 بايت).</translation>
    </message>
    <message>
        <source>The file is larger than Findling reads ({detail}).</source>
        <translation>الملف أكبر مما يقرؤه Findling ({detail}).</translation>
    </message>
    <message>
        <source>The file holds no text that can be read; it may be scanned pages or pictures only.</source>
        <translation>لا يحتوي الملف على نص يمكن قراءته؛ قد يكون صفحات ممسوحة ضوئيًا أو صورًا فقط.</translation>
    </message>
    <message>
        <source>The file holds pictures of text, which Findling cannot read yet ({detail}).</source>
        <translation>يحتوي الملف على صور لنصوص لا يستطيع Findling قراءتها بعد ({detail}).</translation>
    </message>
    <message>
        <source>Findling does not read this kind of file ({detail}).</source>
        <translation>لا يقرأ Findling هذا النوع من الملفات ({detail}).</translation>
    </message>
    <message>
        <source>The content is not what the name {detail} says. Rename the file to its true type.</source>
        <translation>المحتوى ليس كما يقول الاسم {detail}. أعد تسمية الملف بنوعه الصحيح.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete ({detail}). Open it in its own program and save it again.</source>
        <translation>الملف تالف أو غير مكتمل ({detail}). افتحه في برنامجه واحفظه مجددًا.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save a copy without one to have it searched.</source>
        <translation>الملف محمي بكلمة مرور. احفظ نسخة بدونها ليُبحث فيها.</translation>
    </message>
    <message>
        <source>Only a part of the file was read ({detail}).</source>
        <translation>قُرئ جزء من الملف فقط ({detail}).</translation>
    </message>
    <message>
        <source>The file unpacks to far more than its size ({detail}); it was left unread for safety.</source>
        <translation>يتوسع الملف إلى ما يفوق حجمه بكثير ({detail})؛ لم يُقرأ حفاظًا على السلامة.</translation>
    </message>
    <message>
        <source>Reading the file took longer than {detail}; it was stopped.</source>
        <translation>استغرقت قراءة الملف أكثر من {detail}؛ فأُوقفت.</translation>
    </message>
    <message>
        <source>Reading the file took more than {detail} of processor time; it was stopped.</source>
        <translation>استهلكت قراءة الملف أكثر من {detail} من وقت المعالج؛ فأُوقفت.</translation>
    </message>
    <message>
        <source>Reading the file needed more memory than allowed ({detail}).</source>
        <translation>احتاجت قراءة الملف إلى ذاكرة أكثر من المسموح ({detail}).</translation>
    </message>
    <message>
        <source>The file made its reader crash ({detail}); it is skipped until it changes.</source>
        <translation>تسبب الملف في انهيار قارئه ({detail})؛ يُتخطى إلى أن يتغير.</translation>
    </message>
    <message>
        <source>{detail} passage(s) of this file made the model stop; they are found by words only.</source>
        <translation>أوقف {detail} من مقاطع هذا الملف النموذجَ؛ ويُعثر عليها بالكلمات فقط.</translation>
    </message>
    <message>
        <source>Page {page} cannot be shown as a picture: {detail}.</source>
        <translation>تتعذّر عرض الصفحة {page} كصورة: {detail}.</translation>
    </message>
    <message>
        <source>{path} is not among the files that Findling has read.</source>
        <translation>{path} ليس من الملفات التي قرأها Findling.</translation>
    </message>
    <message>
        <source>Page {page} of {path} has no text that Findling has read.</source>
        <translation>لا يوجد في الصفحة {page} من {path} نص قرأه Findling.</translation>
    </message>
    <message>
        <source>The meaning of {path} is not known yet. Wait until indexing is over, or choose a model.</source>
        <translation>معنى {path} غير معروف بعد. انتظر انتهاء الفهرسة أو اختر نموذجًا.</translation>
    </message>
    <message>
        <source>The model file {path} is missing. Run `make run` again, or choose another model.</source>
        <translation>ملف النموذج {path} مفقود. شغّل `make run` مجددًا أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>{path} is not a GGUF model file. Fetch it again, or choose another model.</source>
        <translation>{path} ليس ملف نموذج GGUF. اجلبه مجددًا أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The model file {path} is damaged or incomplete ({detail}). Fetch it again.</source>
        <translation>ملف النموذج {path} تالف أو غير مكتمل ({detail}). اجلبه مجددًا.</translation>
    </message>
    <message>
        <source>There is no model named {name}. Known models: {known}.</source>
        <translation>لا يوجد نموذج باسم {name}. النماذج المعروفة: {known}.</translation>
    </message>
    <message>
        <source>The model {path} failed its self-test ({detail}) and is not used.</source>
        <translation>لم يجتز النموذج {path} اختباره الذاتي ({detail}) ولن يُستخدم.</translation>
    </message>
    <message>
        <source>{name} is in use. Use another model first: findling models use NAME</source>
        <translation>{name} قيد الاستخدام. استخدم نموذجًا آخر أولًا: findling models use NAME</translation>
    </message>
    <message>
        <source>There is no reranker here. Fetch one: findling models download Qwen3-Reranker-0.6B</source>
        <translation>لا يوجد هنا نموذج إعادة ترتيب. اجلب واحدًا: findling models download Qwen3-Reranker-0.6B</translation>
    </message>
    <message>
        <source>{name} would take {seconds} seconds here: the answers are in their first order.</source>
        <translation>سيستغرق {name} هنا {seconds} ثانية: الإجابات بترتيبها الأول.</translation>
    </message>
    <message>
        <source>{name} is a reranker: it judges passages, but cannot search. Choose an embedding model.</source>
        <translation>{name} نموذج إعادة ترتيب: يقيّم المقاطع لكنه لا يستطيع البحث. اختر نموذج تضمين.</translation>
    </message>
    <message>
        <source>The vectors of {name} cannot have {dimension} values. They can have: {known}.</source>
        <translation>لا يمكن أن تتكون متجهات {name} من {dimension} قيمة. الممكن: {known}.</translation>
    </message>
    <message>
        <source>There is no device named {name}. This computer has: {known}.</source>
        <translation>لا يوجد جهاز باسم {name}. في هذا الحاسوب: {known}.</translation>
    </message>
    <message>
        <source>{device} has room for {fitting} of {all} layers of {model}; the rest runs on the processor.</source>
        <translation>يتسع {device} لعدد {fitting} من أصل {all} من طبقات {model}؛ ويعمل الباقي على المعالج.</translation>
    </message>
    <message>
        <source>{model} gave wrong numbers on {device} ({detail}) and runs on the processor instead.</source>
        <translation>أعطى {model} أرقامًا خاطئة على {device} ({detail}) ويعمل بدلًا من ذلك على المعالج.</translation>
    </message>
    <message>
        <source>{name} finds an unrelated sentence ({far}) nearer than a paraphrase ({near}) in the language {language}. Its answers may be poor.</source>
        <translation>يعدّ {name} في اللغة {language} جملة لا صلة لها ({far}) أقرب من إعادة صياغة ({near}). قد تكون إجاباته ضعيفة.</translation>
    </message>
    <message>
        <source>The model {path} gave values that are no numbers.</source>
        <translation>أعطى النموذج {path} قيمًا ليست أرقامًا.</translation>
    </message>
    <message>
        <source>The model file {path} cannot judge passages: the part that gives the verdict was left out when it was made ({detail}). Fetch a file that was converted as a reranker.</source>
        <translation>لا يستطيع ملف النموذج {path} تقييم المقاطع: حُذف عند إنشائه الجزء الذي يصدر الحكم ({detail}). اجلب ملفًا حُوّل بوصفه نموذج إعادة ترتيب.</translation>
    </message>
    <message>
        <source>{model} does not come as {name}. It comes as: {known}.</source>
        <translation>لا يتوفر {model} بصيغة {name}. المتوفر: {known}.</translation>
    </message>
    <message>
        <source>The model catalogue {path} has a mistake: {detail}. Nothing was changed; please mend it.</source>
        <translation>في فهرس النماذج {path} خطأ: {detail}. لم يتغير شيء؛ يُرجى تصحيحه.</translation>
    </message>
    <message>
        <source>Which model {path} is cannot be told from the file. Name it: {candidates}.</source>
        <translation>لا يمكن معرفة أي نموذج هو {path} من الملف. سمِّه: {candidates}.</translation>
    </message>
    <message>
        <source>{path} is not {model}: {detail}. Choose the file of that model, or name another model.</source>
        <translation>{path} ليس {model}: {detail}. اختر ملف ذلك النموذج أو سمِّ نموذجًا آخر.</translation>
    </message>
    <message>
        <source>{path} is one piece of a model in several files, which Findling does not read. Choose another quantisation, or join the pieces with `llama-gguf-split --merge` and import the result.</source>
        <translation>{path} جزء من نموذج في عدة ملفات لا يقرؤه Findling. اختر تكميمًا آخر، أو ادمج الأجزاء بالأمر `llama-gguf-split --merge` واستورد الناتج.</translation>
    </message>
    <message>
        <source>No repository is known that offers {model} as GGUF. Import it from a file instead.</source>
        <translation>لا يُعرف مستودع يقدم {model} بصيغة GGUF. استورده من ملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>{repository} has no {name} of {model}. It has: {known}. Choose another quantisation, or import a file.</source>
        <translation>لا يوجد في {repository} الصيغة {name} من {model}. الموجود: {known}. اختر تكميمًا آخر أو استورد ملفًا.</translation>
    </message>
    <message>
        <source>Findling was told to stay offline ({detail}). Allow the network to download, or import a file.</source>
        <translation>طُلب من Findling البقاء دون اتصال ({detail}). اسمح بالشبكة للتنزيل أو استورد ملفًا.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({detail}). Check the connection, and the proxy or mirror where one is set, then download again: it goes on where it stopped.</source>
        <translation>يتعذّر الوصول إلى {host} ({detail}). تحقق من الاتصال ومن الوكيل أو المرآة إن وُجدا، ثم نزّل مجددًا: يستمر من حيث توقف.</translation>
    </message>
    <message>
        <source>{host} does not hand out {file} (status {status}). Accept the model&apos;s licence on its page there, and put an access token into HF_TOKEN; then download again.</source>
        <translation>لا يسلّم {host} الملف {file} (الحالة {status}). اقبل رخصة النموذج في صفحته هناك وضع رمز وصول في HF_TOKEN؛ ثم نزّل مجددًا.</translation>
    </message>
    <message>
        <source>{host} does not have {file}. It may have been moved: choose another quantisation or model, or import a file.</source>
        <translation>لا يوجد {file} لدى {host}. ربما نُقل: اختر تكميمًا أو نموذجًا آخر، أو استورد ملفًا.</translation>
    </message>
    <message>
        <source>{host} has no such part of {file} as was asked for. Download again to start afresh.</source>
        <translation>لا يوجد لدى {host} الجزء المطلوب من {file}. نزّل مجددًا للبدء من جديد.</translation>
    </message>
    <message>
        <source>{host} asks to wait {seconds} seconds before more is downloaded. Download again after that: it goes on where it stopped. An access token in HF_TOKEN raises the limit.</source>
        <translation>يطلب {host} الانتظار {seconds} ثانية قبل تنزيل المزيد. نزّل بعدها: يستمر من حيث توقف. يرفع رمز وصول في HF_TOKEN الحدَّ.</translation>
    </message>
    <message>
        <source>{host} has a problem of its own (status {status}). Download again later: it goes on where it stopped.</source>
        <translation>لدى {host} مشكلة من جانبه (الحالة {status}). نزّل لاحقًا: يستمر من حيث توقف.</translation>
    </message>
    <message>
        <source>{host} answered the request for {file} in a way that Findling does not know (status {status}). Check the mirror where one is set, or import a file.</source>
        <translation>أجاب {host} عن طلب {file} بطريقة لا يعرفها Findling (الحالة {status}). تحقق من المرآة إن وُجدت، أو استورد ملفًا.</translation>
    </message>
    <message>
        <source>The list of files that {host} gave for {repository} cannot be read ({detail}). Check the mirror where one is set, or import a file.</source>
        <translation>تتعذّر قراءة قائمة الملفات التي أعطاها {host} للمستودع {repository} ({detail}). تحقق من المرآة إن وُجدت، أو استورد ملفًا.</translation>
    </message>
    <message>
        <source>{file} on the hub is not the file that Findling knows (its SHA-256 is {found}, not {expected}). Nothing was downloaded. Update Findling, or choose another quantisation.</source>
        <translation>الملف {file} على المستودع ليس الذي يعرفه Findling (بصمته SHA-256 هي {found} وليست {expected}). لم يُنزَّل شيء. حدّث Findling أو اختر تكميمًا آخر.</translation>
    </message>
    <message>
        <source>{host} stopped sending. Download again: it goes on where it stopped.</source>
        <translation>توقف {host} عن الإرسال. نزّل مجددًا: يستمر من حيث توقف.</translation>
    </message>
    <message>
        <source>{host} broke off again and again. Download again: it goes on where it stopped.</source>
        <translation>انقطع {host} مرارًا. نزّل مجددًا: يستمر من حيث توقف.</translation>
    </message>
    <message>
        <source>{file} changed on the server while it was downloaded. Download again to start afresh.</source>
        <translation>تغيّر {file} على الخادم أثناء تنزيله. نزّل مجددًا للبدء من جديد.</translation>
    </message>
    <message>
        <source>{file} has {found} bytes on the server and should have {expected}. What was downloaded was deleted. Download again, or choose another quantisation.</source>
        <translation>حجم {file} على الخادم {found} بايت وينبغي أن يكون {expected}. حُذف ما نُزّل. نزّل مجددًا أو اختر تكميمًا آخر.</translation>
    </message>
    <message>
        <source>{file} arrived damaged (its SHA-256 is {found}, not {expected}) and was deleted. Download again.</source>
        <translation>وصل {file} تالفًا (بصمته SHA-256 هي {found} وليست {expected}) فحُذف. نزّل مجددًا.</translation>
    </message>
    <message>
        <source>The download of {file} was stopped. What has arrived is kept for the next time.</source>
        <translation>أُوقف تنزيل {file}. يُحتفظ بما وصل للمرة القادمة.</translation>
    </message>
    <message>
        <source>{file} is already being downloaded or imported. Wait for that to end.</source>
        <translation>يجري بالفعل تنزيل {file} أو استيراده. انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>There is too little room for {path}: {needed} are needed and {free} are free. Make room, then try again: a download goes on where it stopped.</source>
        <translation>المساحة لا تكفي {path}: يلزم {needed} والمتاح {free}. أفسح مساحة ثم حاول مجددًا: يستمر التنزيل من حيث توقف.</translation>
    </message>
    <message>
        <source>The disk, or a limit of this account, allows no file as large as {path} ({needed}). Choose a smaller quantisation, or keep the profile on another disk.</source>
        <translation>لا يسمح القرص أو حد هذا الحساب بملف بحجم {path} ({needed}). اختر تكميمًا أصغر أو احفظ الملف الشخصي على قرص آخر.</translation>
    </message>
    <message>
        <source>The embedding model stopped ({detail}). Search by words goes on.</source>
        <translation>توقف نموذج التضمين ({detail}). يستمر البحث بالكلمات.</translation>
    </message>
    <message>
        <source>The index was damaged and was set aside as {path}. It is being rebuilt from your files.</source>
        <translation>كان الفهرس تالفًا ونُحّي جانبًا باسم {path}. يُعاد بناؤه من ملفاتك.</translation>
    </message>
    <message>
        <source>The index {path} is damaged. Start Findling (or `findling add`) to have it set aside and rebuilt from your files.</source>
        <translation>الفهرس {path} تالف. شغّل Findling (أو `findling add`) ليُنحّى جانبًا ويُعاد بناؤه من ملفاتك.</translation>
    </message>
    <message>
        <source>The index {path} was made by a newer Findling. Update Findling to open it.</source>
        <translation>أُنشئ الفهرس {path} بإصدار أحدث من Findling. حدّث Findling لفتحه.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Indexing waits until there is room.</source>
        <translation>القرص الذي يحتوي {path} ممتلئ. تنتظر الفهرسة حتى تتوفر مساحة.</translation>
    </message>
    <message>
        <source>The Findling engine does not answer ({detail}).</source>
        <translation>محرك Findling لا يستجيب ({detail}).</translation>
    </message>
    <message>
        <source>Findling&apos;s parts do not understand each other ({detail}). Restart Findling.</source>
        <translation>أجزاء Findling لا يفهم بعضها بعضًا ({detail}). أعد تشغيل Findling.</translation>
    </message>
    <message>
        <source>A newer search took this one&apos;s place.</source>
        <translation>حلّ بحث أحدث محل هذا البحث.</translation>
    </message>
    <message>
        <source>{path} is not an evaluation set: {detail}.</source>
        <translation>{path} ليس مجموعة تقييم: {detail}.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها.</translation>
    </message>
    <message>
        <source>Something went wrong inside Findling ({detail}).</source>
        <translation>حدث خطأ داخل Findling ({detail}).</translation>
    </message>
    <message>
        <source>exact words</source>
        <translation>الكلمات نفسها</translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation>المعنى نفسه</translation>
    </message>
    <message>
        <source>words and meaning</source>
        <translation>الكلمات والمعنى</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Type</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Search, wherever the focus is</source>
        <translation>البحث، أينما كان التركيز</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>اختيار مستند</translation>
    </message>
    <message>
        <source>Choose one a screen further</source>
        <translation>الانتقال بمقدار شاشة</translation>
    </message>
    <message>
        <source>The first or the last document</source>
        <translation>المستند الأول أو الأخير</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>فتح المستند</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>إظهاره في مجلده</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>نسخ المقطع</translation>
    </message>
    <message>
        <source>See the page, or its text</source>
        <translation>عرض الصفحة أو نصها</translation>
    </message>
    <message>
        <source>Turn the pages of a PDF</source>
        <translation>تقليب صفحات ملف PDF</translation>
    </message>
    <message>
        <source>Scroll the preview</source>
        <translation>تمرير المعاينة</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Go through the buttons</source>
        <translation>التنقل بين الأزرار</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>عرض هذه المفاتيح</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>1 document</source>
        <translation>مستند واحد</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>{count} مستندات</numerusform>
            <numerusform>{count} مستندًا</numerusform>
            <numerusform>{count} مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>لا توجد مجلدات بعد</translation>
    </message>
    <message>
        <source>{documents} searchable</source>
        <translation>{documents} قابلة للبحث</translation>
    </message>
    <message>
        <source>Paused: {documents}</source>
        <translation>متوقف مؤقتًا: {documents}</translation>
    </message>
    <message>
        <source>Paused: {read} of {total} files read</source>
        <translation>متوقف مؤقتًا: قُرئ {read} من {total} من الملفات</translation>
    </message>
    <message>
        <source>Paused: meaning ready for {share}</source>
        <translation>متوقف مؤقتًا: المعنى جاهز بنسبة {share}</translation>
    </message>
    <message numerus="yes">
        <source>Looking for files: {found} so far</source>
        <translation>
            <numerusform>جارٍ البحث عن الملفات: {found} حتى الآن</numerusform>
            <numerusform>جارٍ البحث عن الملفات: {found} حتى الآن</numerusform>
            <numerusform>جارٍ البحث عن الملفات: {found} حتى الآن</numerusform>
            <numerusform>جارٍ البحث عن الملفات: {found} حتى الآن</numerusform>
            <numerusform>جارٍ البحث عن الملفات: {found} حتى الآن</numerusform>
            <numerusform>جارٍ البحث عن الملفات: {found} حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading files: {read} of {total}</source>
        <translation>جارٍ قراءة الملفات: {read} من {total}</translation>
    </message>
    <message>
        <source>Basic cross-language search is ready; better results arrive as {model} works through your library ({share})</source>
        <translation>البحث الأساسي عبر اللغات جاهز، وتتحسن النتائج مع معالجة {model} لمكتبتك ({share})</translation>
    </message>
    <message>
        <source>All words searchable; meaning ready for {share}</source>
        <translation>كل الكلمات قابلة للبحث؛ المعنى جاهز بنسبة {share}</translation>
    </message>
    <message>
        <source>{documents}; better results for {share}</source>
        <translation>{documents}؛ نتائج أفضل لنسبة {share}</translation>
    </message>
    <message>
        <source>{documents}, by words only</source>
        <translation>{documents}، بالكلمات فقط</translation>
    </message>
    <message>
        <source>{documents}; by meaning {share}</source>
        <translation>{documents}؛ بالمعنى {share}</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}٪</translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>لا شيء بالانتظار</numerusform>
            <numerusform>واحد بالانتظار</numerusform>
            <numerusform>اثنان بالانتظار</numerusform>
            <numerusform>{count} بالانتظار</numerusform>
            <numerusform>{count} بالانتظار</numerusform>
            <numerusform>{count} بالانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not readable</source>
        <translation>
            <numerusform>لا شيء غير مقروء</numerusform>
            <numerusform>واحد تعذّرت قراءته</numerusform>
            <numerusform>اثنان تعذّرت قراءتهما</numerusform>
            <numerusform>{count} تعذّرت قراءتها</numerusform>
            <numerusform>{count} تعذّرت قراءتها</numerusform>
            <numerusform>{count} تعذّرت قراءتها</numerusform>
        </translation>
    </message>
</context>
</TS>
