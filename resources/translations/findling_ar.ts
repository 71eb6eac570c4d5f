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
    <name>BusyMark</name>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The model {name} has been downloaded.</source>
        <translation>نُزّل النموذج {name}.</translation>
    </message>
    <message>
        <source>The download of {name} failed. {reason}</source>
        <translation>فشل تنزيل {name}. {reason}</translation>
    </message>
    <message>
        <source>The keys {keys} cannot open the quick search: another program has them, or this desktop lends none. Choose others, or let the desktop&apos;s own settings run `findling open --quick`.</source>
        <translation>لا يمكن للمفاتيح {keys} فتح البحث السريع: يستخدمها برنامج آخر، أو لا يتيحها سطح المكتب هذا. اختر غيرها، أو اجعل إعدادات سطح المكتب تشغّل `findling open --quick`.</translation>
    </message>
    <message>
        <source>Findling could not be set to start at login ({detail}).</source>
        <translation>تعذّر ضبط Findling ليبدأ عند تسجيل الدخول ({detail}).</translation>
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
    <name>DocumentPane</name>
    <message>
        <source>Matches: {count}</source>
        <translation>التطابقات: {count}</translation>
    </message>
    <message>
        <source>Matches: more than {count}</source>
        <translation>التطابقات: أكثر من {count}</translation>
    </message>
    <message>
        <source>Match {place} of {count}</source>
        <translation>التطابق {place} من {count}</translation>
    </message>
    <message>
        <source>Match {place} of more than {count}</source>
        <translation>التطابق {place} من أكثر من {count}</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Text of the document</source>
        <translation>نص المستند</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>الصفحة {page}</translation>
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
    <name>ExcludeRules</name>
    <message>
        <source>*.log, node_modules, ~/Documents/old …</source>
        <translation>*.log, node_modules, ~/Documents/old …</translation>
    </message>
    <message>
        <source>A rule of what is left out</source>
        <translation>قاعدة لما يُستثنى</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>Leave out what this rule holds</source>
        <translation>استثناء ما تشمله هذه القاعدة</translation>
    </message>
    <message>
        <source>No file that is known now would be left out.</source>
        <translation>لن يُستثنى أي ملف معروف الآن.</translation>
    </message>
    <message>
        <source>1 of {total} files would be left out: {files}</source>
        <translation>سيُستثنى ملف واحد من {total}: {files}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} files would be left out: {files}</source>
        <translation>
            <numerusform>لن يُستثنى أي ملف من {total}: {files}</numerusform>
            <numerusform>سيُستثنى ملف واحد من {total}: {files}</numerusform>
            <numerusform>سيُستثنى ملفان من {total}: {files}</numerusform>
            <numerusform>ستُستثنى {count} ملفات من {total}: {files}</numerusform>
            <numerusform>سيُستثنى {count} ملفًا من {total}: {files}</numerusform>
            <numerusform>سيُستثنى {count} ملف من {total}: {files}</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again what {rule} leaves out</source>
        <translation>إعادة قراءة ما تستثنيه {rule}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>تضييق النتائج</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Search all folders</source>
        <translation>البحث في كل المجلدات</translation>
    </message>
    <message>
        <source>Without “{filter}”</source>
        <translation>بدون «{filter}»</translation>
    </message>
    <message>
        <source>Like: {title}</source>
        <translation>مثل: {title}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>كل المجلدات</translation>
    </message>
    <message>
        <source>Search in: {place}</source>
        <translation>البحث في: {place}</translation>
    </message>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>إزالة التصفية: {filter}</translation>
    </message>
    <message numerus="yes">
        <source>Only {filter}: %n documents</source>
        <translation>
            <numerusform>{filter} فقط: لا مستندات (%n)</numerusform>
            <numerusform>{filter} فقط: مستند واحد (%n)</numerusform>
            <numerusform>{filter} فقط: مستندان (%n)</numerusform>
            <numerusform>{filter} فقط: %n مستندات</numerusform>
            <numerusform>{filter} فقط: %n مستندًا</numerusform>
            <numerusform>{filter} فقط: %n مستند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Which folders shall be searched?</source>
        <translation>ما المجلدات التي تريد البحث فيها؟</translation>
    </message>
    <message>
        <source>Findling reads the documents in the folders you choose and finds passages by meaning, in any language. Your files are only read, never changed.</source>
        <translation>يقرأ Findling المستندات في المجلدات التي تختارها ويعثر على المقاطع بحسب معناها، بأي لغة. تُقرأ ملفاتك فقط ولا تُغيَّر أبدًا.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Begin to read these folders</source>
        <translation>ابدأ قراءة هذه المجلدات</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>إيقاف القياس</translation>
    </message>
    <message>
        <source>Find the best one</source>
        <translation>العثور على الأنسب</translation>
    </message>
    <message>
        <source>This computer: {device}, with room for a model of {size}.</source>
        <translation>هذا الحاسوب: {device}، ويتسع لنموذج بحجم {size}.</translation>
    </message>
    <message>
        <source>Download the recommended model in addition: {name} ({size}, licence {licence})</source>
        <translation>تنزيل النموذج الموصى به إضافةً: {name} ({size}، الرخصة {licence})</translation>
    </message>
    <message>
        <source>Which of the larger models suits this computer can be found out: some seconds for each, without any download. That can also be done later.</source>
        <translation>يمكن معرفة أيّ النماذج الأكبر يناسب هذا الحاسوب: بضع ثوانٍ لكل منها، دون أي تنزيل. ويمكن ذلك لاحقًا أيضًا.</translation>
    </message>
    <message>
        <source>It is the best model for this computer as well.</source>
        <translation>وهو أيضًا أفضل نموذج لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Which model shall find the meaning?</source>
        <translation>أي نموذج يعثر على المعنى؟</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>جارٍ فحص هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Start with the built-in model: at once, in a hundred languages</source>
        <translation>البدء بالنموذج المدمج: فورًا، بمئة لغة</translation>
    </message>
    <message>
        <source>Start with it, and choose or import another model myself</source>
        <translation>البدء به، واختيار نموذج آخر أو استيراده بنفسي</translation>
    </message>
    <message>
        <source>Download the recommended model in addition</source>
        <translation>تنزيل النموذج الموصى به إضافةً</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>There is no account, no statistics and no server: reading and searching happen here.</source>
        <translation>لا حساب ولا إحصاءات ولا خادم: القراءة والبحث يجريان هنا.</translation>
    </message>
    <message>
        <source>The only connection ever made is the download of a model that you start.</source>
        <translation>الاتصال الوحيد هو تنزيل نموذج تبدؤه بنفسك.</translation>
    </message>
    <message>
        <source>See for yourself: disconnect the network, and everything goes on. “findling doctor” tests this installation, and the README tells under “Readers can do no harm” what is locked away, and how.</source>
        <translation>تحقق بنفسك: افصل الشبكة ويستمر كل شيء. يختبر «findling doctor» هذا التثبيت، ويذكر ملف README تحت «Readers can do no harm» ما هو معزول وكيف.</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Files in {name}</source>
        <translation>الملفات في {name}</translation>
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
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{count} ملفات</numerusform>
            <numerusform>{count} ملفًا</numerusform>
            <numerusform>{count} ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ملف واحد</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Folders to begin with</source>
        <translation>مجلدات للبدء</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>{documents}, {size}</source>
        <translation>{documents}، {size}</translation>
    </message>
    <message>
        <source>{so_far} so far…</source>
        <translation>{so_far} حتى الآن…</translation>
    </message>
</context>
<context>
    <name>Hotkey</name>
    <message>
        <source>Quick search</source>
        <translation>بحث سريع</translation>
    </message>
</context>
<context>
    <name>IndexingDetails</name>
    <message>
        <source>Indexing</source>
        <translation>الفهرسة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>إيقاف لمدة ساعة</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>إيقاف حتى الغد</translation>
    </message>
    <message>
        <source>files searchable</source>
        <translation>ملفات قابلة للبحث</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>للقراءة</translation>
    </message>
    <message>
        <source>Passages known to {model}</source>
        <translation>المقاطع التي يعرفها {model}</translation>
    </message>
    <message>
        <source>passages known to {model}</source>
        <translation>مقاطع يعرفها {model}</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>متبقية</translation>
    </message>
    <message>
        <source>{count} files a minute</source>
        <translation>{count} من الملفات في الدقيقة</translation>
    </message>
    <message>
        <source>{count} passages a minute</source>
        <translation>{count} من المقاطع في الدقيقة</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>بقي نحو {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} scanned pages wait for text recognition.</source>
        <translation>
            <numerusform>لا صفحات ممسوحة تنتظر التعرّف الضوئي.</numerusform>
            <numerusform>صفحة ممسوحة واحدة تنتظر التعرّف الضوئي.</numerusform>
            <numerusform>صفحتان ممسوحتان تنتظران التعرّف الضوئي.</numerusform>
            <numerusform>{count} صفحات ممسوحة تنتظر التعرّف الضوئي.</numerusform>
            <numerusform>{count} صفحة ممسوحة تنتظر التعرّف الضوئي.</numerusform>
            <numerusform>{count} صفحة ممسوحة تنتظر التعرّف الضوئي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until {time}.</source>
        <translation>متوقف حتى {time}.</translation>
    </message>
    <message>
        <source>Indexing waits for the mains: that can be changed in the settings.</source>
        <translation>تنتظر الفهرسة التيار الكهربائي: يمكن تغيير ذلك في الإعدادات.</translation>
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
    <name>LibraryPage</name>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>{documents} searchable</source>
        <translation>{documents} قابلة للبحث</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The index takes {size}.</source>
        <translation>يشغل الفهرس {size}.</translation>
    </message>
    <message>
        <source>Models that were downloaded or imported take {size}.</source>
        <translation>تشغل النماذج المنزّلة أو المستوردة {size}.</translation>
    </message>
    <message>
        <source>passages known by meaning ({share})</source>
        <translation>مقاطع معروفة بالمعنى ({share})</translation>
    </message>
    <message>
        <source>passages by words so far</source>
        <translation>مقاطع بالكلمات حتى الآن</translation>
    </message>
    <message>
        <source>others</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>1 file is tried again.</source>
        <translation>تُعاد محاولة ملف واحد.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files are tried again.</source>
        <translation>
            <numerusform>لا تُعاد محاولة أي ملف.</numerusform>
            <numerusform>تُعاد محاولة ملف واحد.</numerusform>
            <numerusform>تُعاد محاولة ملفين.</numerusform>
            <numerusform>تُعاد محاولة {count} ملفات.</numerusform>
            <numerusform>تُعاد محاولة {count} ملفًا.</numerusform>
            <numerusform>تُعاد محاولة {count} ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findling reads the documents in these folders and in the folders inside them.</source>
        <translation>يقرأ Findling المستندات في هذه المجلدات وفي مجلداتها الفرعية.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>No folders yet.</source>
        <translation>لا توجد مجلدات بعد.</translation>
    </message>
    <message>
        <source>Passages known by meaning</source>
        <translation>المقاطع المعروفة بالمعنى</translation>
    </message>
    <message>
        <source>What is in them</source>
        <translation>ما تحتويه</translation>
    </message>
    <message>
        <source>Documents by language and by type.</source>
        <translation>المستندات بحسب اللغة والنوع.</translation>
    </message>
    <message>
        <source>Documents by language</source>
        <translation>المستندات بحسب اللغة</translation>
    </message>
    <message>
        <source>Documents by type</source>
        <translation>المستندات بحسب النوع</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>ملفات تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>Files and folders that a rule names are not read. *.log is a name anywhere, build/ a folder, ~/Documents/old one place. What a rule leaves out can be read again at any time.</source>
        <translation>لا تُقرأ الملفات والمجلدات التي تسميها قاعدة. ‏*.log اسم في أي مكان، وbuild/ مجلد، و~/Documents/old مكان واحد. ما تستثنيه قاعدة يمكن قراءته مجددًا في أي وقت.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المستثنى</translation>
    </message>
    <message>
        <source>Space used</source>
        <translation>المساحة المستخدمة</translation>
    </message>
    <message>
        <source>Delete the index…</source>
        <translation>حذف الفهرس…</translation>
    </message>
    <message>
        <source>Everything that Findling has read is deleted from its index, and no folder is followed any more. This cannot be undone; adding the folders again reads them anew. Your own files stay untouched.</source>
        <translation>يُحذف كل ما قرأه Findling من فهرسه، ولا يُتابع أي مجلد بعدها. لا يمكن التراجع عن ذلك؛ وإضافة المجلدات مجددًا تعيد قراءتها. تبقى ملفاتك كما هي.</translation>
    </message>
    <message>
        <source>Delete the index</source>
        <translation>حذف الفهرس</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
</context>
<context>
    <name>MailHead</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>نسخة إلى</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
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
        <source>Show the log</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Progress of {name}</source>
        <translation>تقدّم {name}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Find out how fast it runs here, about 20 seconds; indexing waits meanwhile</source>
        <translation>معرفة سرعته هنا، نحو 20 ثانية؛ وتنتظر الفهرسة خلالها</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>I accept the licence</source>
        <translation>أقبل الرخصة</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>عدم القبول</translation>
    </message>
    <message>
        <source>Go on downloading</source>
        <translation>متابعة التنزيل</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>here</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>in part here</source>
        <translation>موجود جزئيًا</translation>
    </message>
    <message>
        <source>Learning your library: {share}. What is known already answers meanwhile.</source>
        <translation>يتعلم مكتبتك: {share}. وما هو معروف يجيب في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept: the download can go on.</source>
        <translation>متوقف. ما وصل محفوظ: يمكن متابعة التنزيل.</translation>
    </message>
    <message>
        <source>puts answers in order</source>
        <translation>يرتّب الإجابات</translation>
    </message>
    <message>
        <source>{count} languages</source>
        <translation>اللغات: {count}</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>لغات كثيرة</translation>
    </message>
    <message>
        <source>your library: about {time}</source>
        <translation>مكتبتك: نحو {time}</translation>
    </message>
    <message>
        <source>Licence ({name}): {forbids}</source>
        <translation>الرخصة ({name}): {forbids}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Import a GGUF file…</source>
        <translation>استيراد ملف GGUF…</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>جارٍ فحص هذا الحاسوب…</translation>
    </message>
    <message>
        <source>The starter answers at once in a hundred languages. A model that you choose works through your library behind it, and every step makes answers better. Only a download that you start uses the network.</source>
        <translation>يجيب النموذج الأولي فورًا بمئة لغة. والنموذج الذي تختاره يعمل في مكتبتك خلفه، وكل خطوة تحسّن الإجابات. لا يستخدم الشبكة إلا تنزيل تبدؤه أنت.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>كل النماذج</translation>
    </message>
    <message>
        <source>This computer: {device}, with room for a model of {size}.</source>
        <translation>هذا الحاسوب: {device}، ويتسع لنموذج بحجم {size}.</translation>
    </message>
    <message>
        <source>Recommended: {name}</source>
        <translation>الموصى به: {name}</translation>
    </message>
    <message>
        <source>Which model suits this computer best?</source>
        <translation>أي نموذج أنسب لهذا الحاسوب؟</translation>
    </message>
    <message>
        <source>How fast some of the better models run here is not known yet. Measuring takes some seconds each, downloads nothing, and can be stopped.</source>
        <translation>لا تُعرف بعد سرعة بعض النماذج الأفضل هنا. يستغرق القياس بضع ثوانٍ لكل منها، ولا ينزّل شيئًا، ويمكن إيقافه.</translation>
    </message>
    <message>
        <source>No model fits this computer; the starter goes on answering.</source>
        <translation>لا نموذج يناسب هذا الحاسوب؛ يستمر النموذج الأولي في الإجابة.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>استيراد نموذج</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>نماذج GGUF ‏(*.gguf)</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>قياس هذا الحاسوب</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>إيقاف القياس</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهاره</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No passage answers “{query}” with all of its filters. There may be some without one of them.</source>
        <translation>لا يوجد مقطع يجيب عن «{query}» بكل عوامل التصفية. قد يوجد بدون أحدها.</translation>
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
        <source>Matches in the document</source>
        <translation>التطابقات في المستند</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>التطابق السابق</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>التطابق التالي</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>التطابق السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>التطابق التالي (F3)</translation>
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
        <source>Show the text of the document (Ctrl+P)</source>
        <translation>عرض نص المستند (Ctrl+P)</translation>
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
    <name>PreviewActions</name>
    <message>
        <source>Page or text</source>
        <translation>الصفحة أو النص</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>نظرة سريعة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>التطابق التالي</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>التطابق السابق</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>الحجم الأصلي</translation>
    </message>
</context>
<context>
    <name>ProblemsList</name>
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
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Read these files once more, after their cause was mended</source>
        <translation>إعادة قراءة هذه الملفات بعد معالجة السبب</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>Do not read this file any more, by a rule that you can take back</source>
        <translation>عدم قراءة هذا الملف بعد الآن، بقاعدة يمكنك سحبها</translation>
    </message>
    <message>
        <source>Password of a protected file</source>
        <translation>كلمة مرور ملف محمي</translation>
    </message>
    <message>
        <source>Try password</source>
        <translation>تجربة كلمة المرور</translation>
    </message>
    <message>
        <source>Try this password on protected files</source>
        <translation>تجربة كلمة المرور هذه على الملفات المحمية</translation>
    </message>
    <message>
        <source>It is tried on every protected file and kept in your profile, in plain text, for you only.</source>
        <translation>تُجرَّب على كل ملف محمي وتُحفظ في ملفك الشخصي نصًا صريحًا، لك وحدك.</translation>
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
    <message>
        <source>Files that could not be read</source>
        <translation>ملفات تعذّرت قراءتها</translation>
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
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>اضغط المفاتيح</translation>
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
    <name>QuickBar</name>
    <message>
        <source>Quick search</source>
        <translation>بحث سريع</translation>
    </message>
    <message>
        <source>Ask or search, in any language</source>
        <translation>اسأل أو ابحث، بأي لغة</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens, Ctrl+Enter shows all in the window, Escape closes.</source>
        <translation>مفاتيح الأسهم للاختيار، Enter للفتح، Ctrl+Enter لعرض الكل في النافذة، Escape للإغلاق.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>نظرة سريعة</translation>
    </message>
    <message>
        <source>Close the quick look</source>
        <translation>إغلاق النظرة السريعة</translation>
    </message>
    <message>
        <source>Close the quick look (Space or Escape)</source>
        <translation>إغلاق النظرة السريعة (Space أو Escape)</translation>
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
    <name>ResultActions</name>
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
    <message>
        <source>Copy passage with its source</source>
        <translation>نسخ المقطع مع مصدره</translation>
    </message>
    <message>
        <source>Show its other passages</source>
        <translation>إظهار مقاطعه الأخرى</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>العثور على المشابه</translation>
    </message>
    <message>
        <source>Exclude this folder…</source>
        <translation>استثناء هذا المجلد…</translation>
    </message>
    <message>
        <source>Open at {page}</source>
        <translation>فتح: {page}</translation>
    </message>
    <message>
        <source>Hide its other passages</source>
        <translation>إخفاء مقاطعه الأخرى</translation>
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
    <message>
        <source>passage {number}</source>
        <translation>المقطع {number}</translation>
    </message>
    <message>
        <source>1 more passage</source>
        <translation>مقطع آخر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n more passages</source>
        <translation>
            <numerusform>لا مقاطع أخرى (%n)</numerusform>
            <numerusform>مقطع آخر (%n)</numerusform>
            <numerusform>مقطعان آخران (%n)</numerusform>
            <numerusform>%n مقاطع أخرى</numerusform>
            <numerusform>%n مقطعًا آخر</numerusform>
            <numerusform>%n مقطع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>also in 1 other place</source>
        <translation>وأيضًا في مكان آخر</translation>
    </message>
    <message numerus="yes">
        <source>also in %n other places</source>
        <translation>
            <numerusform>ليس في أماكن أخرى (%n)</numerusform>
            <numerusform>وأيضًا في مكان آخر (%n)</numerusform>
            <numerusform>وأيضًا في مكانين آخرين (%n)</numerusform>
            <numerusform>وأيضًا في %n أماكن أخرى</numerusform>
            <numerusform>وأيضًا في %n مكانًا آخر</numerusform>
            <numerusform>وأيضًا في %n مكان آخر</numerusform>
        </translation>
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
    <name>SearchMenu</name>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Save this search, and choose among those saved (Ctrl+H)</source>
        <translation>حفظ هذا البحث والاختيار من المحفوظ (Ctrl+H)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>مسح عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>Remember searches</source>
        <translation>تذكّر عمليات البحث</translation>
    </message>
    <message>
        <source>Do not save this search any more</source>
        <translation>عدم حفظ هذا البحث بعد الآن</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>They are kept in a file of text, settings.toml, and hold at once.</source>
        <translation>تُحفظ في ملف نصي، settings.toml، وتسري فورًا.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>لا يوجد إعداد كهذا.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>فاتح أو داكن، أو كما هو في النظام.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language of the window, not of your documents.</source>
        <translation>لغة النافذة، لا لغة مستنداتك.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>لكل ما في النافذة.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Remember questions, so that ↑ in the search field brings them back. They stay on this computer.</source>
        <translation>تذكّر الأسئلة لتعيدها ↑ في حقل البحث. تبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Keys of the quick search</source>
        <translation>مفاتيح البحث السريع</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>البقاء في علبة النظام</translation>
    </message>
    <message>
        <source>Closing the window leaves Findling ready in the tray, where the desktop has one.</source>
        <translation>عند إغلاق النافذة يبقى Findling جاهزًا في علبة النظام، إن كان لسطح المكتب واحدة.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>البدء عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Findling starts with your session, without a window.</source>
        <translation>يبدأ Findling مع جلستك، دون نافذة.</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>بحث سريع</translation>
    </message>
    <message>
        <source>Keys that open a small search bar from any program.</source>
        <translation>مفاتيح تفتح شريط بحث صغيرًا من أي برنامج.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>المعالج فقط</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>القواعد…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>النماذج…</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>الفهرسة</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>الإيقاف مؤقتًا عند استخدام البطارية</translation>
    </message>
    <message>
        <source>Wait with reading and learning while this computer runs on its battery. Search goes on.</source>
        <translation>تأجيل القراءة والتعلّم ما دام هذا الحاسوب يعمل بالبطارية. يستمر البحث.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Where the model runs: a graphics card where there is a usable one, or the processor.</source>
        <translation>أين يعمل النموذج: بطاقة رسوميات إن وُجدت صالحة، أو المعالج.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Which model finds by meaning.</source>
        <translation>النموذج الذي يعثر بحسب المعنى.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المستثنى</translation>
    </message>
    <message>
        <source>Files and folders that are not read.</source>
        <translation>ملفات ومجلدات لا تُقرأ.</translation>
    </message>
    <message>
        <source>Scanned pages and pictures</source>
        <translation>الصفحات الممسوحة ضوئيًا والصور</translation>
    </message>
    <message>
        <source>Read pictures of text</source>
        <translation>قراءة صور النصوص</translation>
    </message>
    <message>
        <source>By Tesseract, where it is installed, behind everything else.</source>
        <translation>بواسطة Tesseract، حيث هو مثبّت، بعد كل ما عداه.</translation>
    </message>
    <message>
        <source>Languages of scans</source>
        <translation>لغات المسح الضوئي</translation>
    </message>
    <message>
        <source>As Tesseract names them. Without any: those of the system and of your documents.</source>
        <translation>كما يسميها Tesseract. وبدونها: لغات النظام ومستنداتك.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>البقاء دون اتصال</translation>
    </message>
    <message>
        <source>Forbid even the downloads of models that you start, which are the only connections Findling ever makes. It never looks for updates by itself.</source>
        <translation>منع حتى تنزيل النماذج الذي تبدؤه، وهو الاتصال الوحيد الذي يجريه Findling. لا يبحث أبدًا عن تحديثات من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}٪</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>The keys that the window knows (F1)</source>
        <translation>المفاتيح التي تعرفها النافذة (F1)</translation>
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
        <source>Details of indexing</source>
        <translation>تفاصيل الفهرسة</translation>
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
    <message>
        <source>about {time} left</source>
        <translation>بقي نحو {time}</translation>
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
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Findling</source>
        <translation>فتح Findling</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>بحث سريع</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>إيقاف الفهرسة مؤقتًا</translation>
    </message>
    <message>
        <source>Pause indexing for an hour</source>
        <translation>إيقاف الفهرسة لمدة ساعة</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>استئناف الفهرسة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>{name} is followed no longer. Its files stay as they are.</source>
        <translation>لم يعد {name} متابعًا. تبقى ملفاته كما هي.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>1 second</source>
        <translation>ثانية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <translation>
            <numerusform>{count} ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>{count} ثوانٍ</numerusform>
            <numerusform>{count} ثانية</numerusform>
            <numerusform>{count} ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>{count} دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{count} دقائق</numerusform>
            <numerusform>{count} دقيقة</numerusform>
            <numerusform>{count} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <translation>
            <numerusform>{count} ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>{count} ساعات</numerusform>
            <numerusform>{count} ساعة</numerusform>
            <numerusform>{count} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{count} أيام</numerusform>
            <numerusform>{count} يومًا</numerusform>
            <numerusform>{count} يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citing</name>
    <message>
        <source>p. {page}</source>
        <translation>ص. {page}</translation>
    </message>
</context>
<context>
    <name>completion</name>
    <message>
        <source>kind of file, as in type:pdf</source>
        <translation>نوع الملف، مثل type:pdf</translation>
    </message>
    <message>
        <source>language, as in lang:de</source>
        <translation>اللغة، مثل lang:de</translation>
    </message>
    <message>
        <source>folder, as in in:Projects</source>
        <translation>المجلد، مثل in:Projects</translation>
    </message>
    <message>
        <source>words of the file name</source>
        <translation>كلمات من اسم الملف</translation>
    </message>
    <message>
        <source>changed before, as in before:2024</source>
        <translation>عُدّل قبل، مثل before:2024</translation>
    </message>
    <message>
        <source>changed since, as in after:2024-05</source>
        <translation>عُدّل منذ، مثل after:2024-05</translation>
    </message>
    <message>
        <source>size of the file, as in size:&gt;2MB</source>
        <translation>حجم الملف، مثل size:&gt;2MB</translation>
    </message>
    <message>
        <source>page, as in page:2-5</source>
        <translation>الصفحة، مثل page:2-5</translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message>
        <source>waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>searchable</source>
        <translation>قابلة للبحث</translation>
    </message>
    <message>
        <source>searchable in part</source>
        <translation>قابلة للبحث جزئيًا</translation>
    </message>
    <message>
        <source>need text recognition</source>
        <translation>تحتاج إلى تعرّف ضوئي</translation>
    </message>
    <message>
        <source>with a password</source>
        <translation>بكلمة مرور</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <translation>من نوع غير معروف</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>تعذّرت قراءتها</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>today, {time}</source>
        <translation>اليوم، {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل يوم (%n)</numerusform>
            <numerusform>قبل يومين (%n)</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
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
        <source>“{pattern}” is no rule for leaving files out: write a name such as *.log, or a folder&apos;s path. It must not hold everything.</source>
        <translation>«{pattern}» ليست قاعدة لاستثناء الملفات: اكتب اسمًا مثل ‎*.log أو مسار مجلد. ويجب ألا تشمل كل شيء.</translation>
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
        <source>The file holds pictures of text, which wait for OCR ({detail}).</source>
        <translation>يحتوي الملف على صور لنصوص تنتظر التعرّف الضوئي ({detail}).</translation>
    </message>
    <message>
        <source>Only a part of the file was read: {detail} without the text in pictures; it waits for OCR.</source>
        <translation>قُرئ جزء من الملف فقط: {detail} بدون النص في الصور؛ وهو ينتظر التعرّف الضوئي.</translation>
    </message>
    <message>
        <source>The file holds pictures of text ({detail}). OCR reads files on their own only: take it out of what it lies in.</source>
        <translation>يحتوي الملف على صور لنصوص ({detail}). لا يقرأ التعرّف الضوئي إلا الملفات المستقلة: أخرجه مما هو فيه.</translation>
    </message>
    <message>
        <source>OCR needs Tesseract, which is not installed. To install it: {hint}; then start Findling again.</source>
        <translation>يحتاج التعرّف الضوئي إلى Tesseract، وهو غير مثبّت. لتثبيته: {hint}؛ ثم أعد تشغيل Findling.</translation>
    </message>
    <message>
        <source>Tesseract has no data for the languages to read by ({wanted}); it has: {known}. Install more, or choose others.</source>
        <translation>لا يملك Tesseract بيانات للغات المطلوبة ({wanted})؛ لديه: {known}. ثبّت المزيد أو اختر غيرها.</translation>
    </message>
    <message>
        <source>OCR is switched off in the settings.</source>
        <translation>التعرّف الضوئي معطّل في الإعدادات.</translation>
    </message>
    <message>
        <source>No text could be recognised in the pictures of the file ({detail}).</source>
        <translation>تعذّر التعرّف على أي نص في صور الملف ({detail}).</translation>
    </message>
    <message>
        <source>The file changed while it was read; it is read again.</source>
        <translation>تغيّر الملف أثناء قراءته؛ وتُعاد قراءته.</translation>
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
        <source>The file is protected by a password. Tell the password of a PDF or zip file (findling passwords add), or save a copy without one.</source>
        <translation>الملف محمي بكلمة مرور. اذكر كلمة مرور ملف PDF أو zip‏ (findling passwords add)، أو احفظ نسخة بدونها.</translation>
    </message>
    <message>
        <source>A password has one to {most} characters that can be seen.</source>
        <translation>تتكون كلمة المرور من حرف إلى {most} من الأحرف المرئية.</translation>
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
        <source>The licence of {name} must be accepted first. {forbids}</source>
        <translation>يجب قبول رخصة {name} أولًا. {forbids}</translation>
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
        <source>A part of Findling stopped ({detail}). It is started again when it is needed.</source>
        <translation>توقف جزء من Findling ({detail}). سيُشغَّل من جديد عند الحاجة إليه.</translation>
    </message>
    <message>
        <source>Something went wrong inside Findling ({detail}).</source>
        <translation>حدث خطأ داخل Findling ({detail}).</translation>
    </message>
    <message>
        <source>A quotation mark has no partner; the words were searched without it.</source>
        <translation>علامة اقتباس بلا نظير؛ جرى البحث عن الكلمات بدونها.</translation>
    </message>
    <message>
        <source>Documents with “{word}” are left out. For the number, type “&quot;-{word}&quot;”.</source>
        <translation>تُستثنى المستندات التي تحتوي «{word}». للبحث عن العدد اكتب «&quot;-{word}&quot;».</translation>
    </message>
    <message>
        <source>“{text}” is no filter and was searched as text. Filters: {known}.</source>
        <translation>«{text}» ليس عامل تصفية وجرى البحث عنه كنص. عوامل التصفية: {known}.</translation>
    </message>
    <message>
        <source>“{text}” was searched as text: a filter looks like {example}.</source>
        <translation>جرى البحث عن «{text}» كنص: يُكتب عامل التصفية مثل {example}.</translation>
    </message>
    <message>
        <source>OR joins words, phrases, or filters of one kind; here it was searched as a word.</source>
        <translation>تربط OR كلمات أو عبارات أو عوامل تصفية من نوع واحد؛ وهنا جرى البحث عنها ككلمة.</translation>
    </message>
    <message>
        <source>Nothing in the library satisfies the filters.</source>
        <translation>لا شيء في المكتبة يستوفي عوامل التصفية.</translation>
    </message>
    <message>
        <source>“{phrase}” does not occur in the library in exactly these words.</source>
        <translation>لا ترد «{phrase}» في المكتبة بهذه الكلمات نفسها.</translation>
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
    <message>
        <source>May not be used in the European Union; the Gemma terms of use restrict some purposes.</source>
        <translation>لا يجوز استخدامه في الاتحاد الأوروبي؛ وتقيّد شروط استخدام Gemma بعض الأغراض.</translation>
    </message>
    <message>
        <source>Whether it attends both ways: its paper says so, its model card hints at causal attention. Findling follows the card; vectors may differ from its authors&apos;.</source>
        <translation>ليس مؤكدًا هل ينتبه في الاتجاهين: تقول ورقته ذلك، وتلمح بطاقة النموذج إلى انتباه سببي. يتبع Findling البطاقة؛ وقد تختلف المتجهات عن متجهات مؤلفيه.</translation>
    </message>
    <message>
        <source>May not be used commercially: for research and personal evaluation only.</source>
        <translation>لا يجوز استخدامه تجاريًا: للبحث والتقييم الشخصي فقط.</translation>
    </message>
    <message>
        <source>The Gemma terms of use restrict some purposes; they pass on to whoever receives the model from you.</source>
        <translation>تقيّد شروط استخدام Gemma بعض الأغراض؛ وتسري على كل من يتلقى النموذج منك.</translation>
    </message>
    <message>
        <source>Which tokens it expects before and after a text: Findling follows the file&apos;s own header.</source>
        <translation>ليس مؤكدًا أي رموز يتوقعها قبل النص وبعده: يتبع Findling ترويسة الملف نفسه.</translation>
    </message>
</context>
<context>
    <name>gauges</name>
    <message>
        <source>{need} of {room}</source>
        <translation>{need} من {room}</translation>
    </message>
    <message>
        <source>fits in part</source>
        <translation>يتسع له جزئيًا</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>لا يتسع له</translation>
    </message>
    <message>
        <source>{count} tokens a second</source>
        <translation>{count} رمزًا في الثانية</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>غير منشورة</translation>
    </message>
    <message>
        <source>Memory, speed and quality</source>
        <translation>الذاكرة والسرعة والجودة</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Measuring; indexing waits meanwhile.</source>
        <translation>جارٍ القياس؛ وتنتظر الفهرسة.</translation>
    </message>
    <message>
        <source>Measuring {done} of {total}; indexing waits meanwhile.</source>
        <translation>جارٍ القياس {done} من {total}؛ وتنتظر الفهرسة.</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation>متوقف عند {done} من {total}</translation>
    </message>
    <message>
        <source>Everything has arrived and is being checked.</source>
        <translation>وصل كل شيء ويجري التحقق منه.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>جارٍ فحص الملف…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} في الثانية</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>بقي نحو {time}</translation>
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
        <source>Show or hide its other passages</source>
        <translation>إظهار مقاطعه الأخرى أو إخفاؤها</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>تحديد عدة عناصر</translation>
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
        <source>Copy it with its source</source>
        <translation>نسخه مع مصدره</translation>
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
        <source>The next match in the document, or the one before</source>
        <translation>التطابق التالي في المستند أو السابق</translation>
    </message>
    <message>
        <source>A larger or smaller preview</source>
        <translation>معاينة أكبر أو أصغر</translation>
    </message>
    <message>
        <source>A closer look, once a document is chosen (also {key})</source>
        <translation>نظرة أقرب بعد اختيار مستند (أيضًا {key})</translation>
    </message>
    <message>
        <source>Find passages like it</source>
        <translation>العثور على مقاطع مشابهة</translation>
    </message>
    <message>
        <source>Past and saved searches</source>
        <translation>عمليات بحث سابقة ومحفوظة</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>All about saved searches</source>
        <translation>كل شيء عن عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Search, Library, Models, Settings</source>
        <translation>البحث والمكتبة والنماذج والإعدادات</translation>
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
        <source>Waiting for the mains: {read} of {total} files read</source>
        <translation>بانتظار التيار: قُرئ {read} من {total} من الملفات</translation>
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
</context>
<context>
    <name>query</name>
    <message>
        <source>in {folder}</source>
        <translation>في {folder}</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>قبل {date}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>منذ {date}</translation>
    </message>
    <message>
        <source>size {size}</source>
        <translation>الحجم {size}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>الصفحة {page}</translation>
    </message>
    <message>
        <source>name {name}</source>
        <translation>الاسم {name}</translation>
    </message>
    <message>
        <source>not {text}</source>
        <translation>ليس {text}</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
</TS>
