<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>यह संदेश बंद करें</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Add a folder</source>
        <translation>फ़ोल्डर जोड़ें</translation>
    </message>
</context>
<context>
    <name>EngineAway</name>
    <message>
        <source>Starting…</source>
        <translation>शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>You can type already; results appear as soon as they can.</source>
        <translation>आप अभी लिख सकते हैं; परिणाम जल्द से जल्द दिखेंगे।</translation>
    </message>
    <message>
        <source>The search engine is restarting</source>
        <translation>खोज इंजन फिर से शुरू हो रहा है</translation>
    </message>
    <message>
        <source>It stopped unexpectedly. Nothing is lost; your search goes on by itself.</source>
        <translation>वह अचानक रुक गया। कुछ भी नहीं खोया; आपकी खोज अपने आप जारी रहेगी।</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Files read in {name}</source>
        <translation>{name} में पढ़ी गई फ़ाइलें</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
    <message>
        <source>Why files in {name} are not readable</source>
        <translation>{name} की फ़ाइलें क्यों नहीं पढ़ी जा सकतीं</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} हटाएँ</translation>
    </message>
    <message>
        <source>Follow this folder no longer. The files in it stay as they are.</source>
        <translation>इस फ़ोल्डर पर नज़र रखना बंद करें। इसकी फ़ाइलें जैसी हैं वैसी ही रहेंगी।</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Findling reads the documents in these folders and in the folders inside them.</source>
        <translation>Findling इन फ़ोल्डरों और इनके उपफ़ोल्डरों के दस्तावेज़ पढ़ता है।</translation>
    </message>
    <message>
        <source>No folders yet.</source>
        <translation>अभी कोई फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>फिर से शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>The search engine stopped and is being restarted. Nothing is lost.</source>
        <translation>खोज इंजन रुक गया और फिर से शुरू हो रहा है। कुछ भी नहीं खोया।</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
    <message>
        <source>Folders that are searched (add one: Ctrl+O)</source>
        <translation>खोजे जाने वाले फ़ोल्डर (जोड़ें: Ctrl+O)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>The keys that the window knows (F1)</source>
        <translation>वे कुंजियाँ जिन्हें विंडो जानती है (F1)</translation>
    </message>
    <message>
        <source>Page or text</source>
        <translation>पृष्ठ या पाठ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>पथ कॉपी करें</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <translation>अंश कॉपी करें</translation>
    </message>
</context>
<context>
    <name>NoFolders</name>
    <message>
        <source>Add a folder</source>
        <translation>फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Which folder shall be searched?</source>
        <translation>किस फ़ोल्डर में खोजना है?</translation>
    </message>
    <message>
        <source>Findling reads the documents in the folders you choose and finds passages by meaning, in any language. Your files are only read, never changed, and nothing leaves this computer.</source>
        <translation>Findling आपके चुने हुए फ़ोल्डरों के दस्तावेज़ पढ़ता है और किसी भी भाषा में अर्थ के आधार पर अंश ढूँढता है। आपकी फ़ाइलें केवल पढ़ी जाती हैं, कभी बदली नहीं जातीं, और कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>No passage in {documents} answers “{query}”. Try other words, or add the folder it is in.</source>
        <translation>{documents} में कोई अंश “{query}” का उत्तर नहीं देता। दूसरे शब्द आज़माएँ या वह फ़ोल्डर जोड़ें जिसमें वह है।</translation>
    </message>
    <message>
        <source>1 file could not be read.</source>
        <translation>1 फ़ाइल पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>{count} files could not be read.</source>
        <translation>{count} फ़ाइलें पढ़ी नहीं जा सकीं।</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>{path} is not there any more. It was moved or deleted, or its drive is not connected.</source>
        <translation>{path} अब वहाँ नहीं है। उसे हटाया या मिटाया गया है, या उसकी ड्राइव जुड़ी नहीं है।</translation>
    </message>
    <message>
        <source>No program on this computer opens {path}.</source>
        <translation>इस कंप्यूटर पर कोई प्रोग्राम {path} नहीं खोलता।</translation>
    </message>
    <message>
        <source>No file manager opens {path}.</source>
        <translation>कोई फ़ाइल प्रबंधक {path} नहीं खोलता।</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पृष्ठ</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>पिछला पृष्ठ (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>अगला पृष्ठ (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Show the page as it is printed (Ctrl+P)</source>
        <translation>पृष्ठ वैसा दिखाएँ जैसा छपता है (Ctrl+P)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Show the text of the passage (Ctrl+P)</source>
        <translation>अंश का पाठ दिखाएँ (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Press Ctrl+P to read its text.</source>
        <translation>इसका पाठ पढ़ने के लिए Ctrl+P दबाएँ।</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>पृष्ठ {page} / {pages}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>पृष्ठ {page}</translation>
    </message>
    <message>
        <source>passage not marked</source>
        <translation>अंश चिह्नित नहीं</translation>
    </message>
    <message>
        <source>Loading page {page}…</source>
        <translation>पृष्ठ {page} लोड हो रहा है…</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page of the document</source>
        <translation>दस्तावेज़ का पृष्ठ</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>the best {count} documents</source>
        <translation>सबसे अच्छे {count} दस्तावेज़</translation>
    </message>
    <message>
        <source>searching by meaning…</source>
        <translation>अर्थ से खोज जारी…</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} मि.से.</translation>
    </message>
    <message>
        <source>indexing is paused, results are incomplete</source>
        <translation>अनुक्रमण रुका है, परिणाम अधूरे हैं</translation>
    </message>
    <message>
        <source>still indexing, results may be incomplete</source>
        <translation>अनुक्रमण जारी है, परिणाम अधूरे हो सकते हैं</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>Passage in its context</source>
        <translation>संदर्भ सहित अंश</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>फ़ाइल खोलें (Enter)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Show the file in its folder (Ctrl+Enter)</source>
        <translation>फ़ाइल को उसके फ़ोल्डर में दिखाएँ (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The same content is also in {path}</source>
        <translation>यही सामग्री {path} में भी है</translation>
    </message>
    <message numerus="yes">
        <source>The same content is also in %n other places</source>
        <translation>
            <numerusform>यही सामग्री %n और जगह भी है</numerusform>
            <numerusform>यही सामग्री %n और जगहों पर भी है</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>पृष्ठ {page}</translation>
    </message>
    <message>
        <source>found by {legs}</source>
        <translation>{legs} से मिला</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation>फ़ाइलें जो पढ़ी नहीं जा सकीं</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>सूची सीमित करें</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Every file was read in full.</source>
        <translation>सभी फ़ाइलें पूरी पढ़ी गईं।</translation>
    </message>
    <message>
        <source>1 file was skipped or read only in part. All others were read in full.</source>
        <translation>1 फ़ाइल छोड़ी गई या केवल आंशिक रूप से पढ़ी गई। बाक़ी सब पूरी पढ़ी गईं।</translation>
    </message>
    <message>
        <source>{count} files were skipped or read only in part. All others were read in full.</source>
        <translation>{count} फ़ाइलें छोड़ी गईं या केवल आंशिक रूप से पढ़ी गईं। बाक़ी सब पूरी पढ़ी गईं।</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>Found in part: {reason}</source>
        <translation>आंशिक रूप से मिलता है: {reason}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Indexing is paused</source>
        <translation>अनुक्रमण रुका हुआ है</translation>
    </message>
    <message>
        <source>{progress}. What has been read can be found; the rest follows when you resume.</source>
        <translation>{progress}। जो पढ़ा जा चुका है वह मिल सकता है; बाक़ी फिर शुरू करने पर पढ़ा जाएगा।</translation>
    </message>
    <message>
        <source>Search while your files are being read</source>
        <translation>फ़ाइलें पढ़ी जाने के दौरान भी खोजें</translation>
    </message>
    <message>
        <source>{progress}. What has been read can be found already.</source>
        <translation>{progress}। जो पढ़ा जा चुका है वह अभी से मिल सकता है।</translation>
    </message>
    <message>
        <source>Ask a question, or type a few words</source>
        <translation>प्रश्न पूछें या कुछ शब्द लिखें</translation>
    </message>
    <message>
        <source>{documents} searchable. An answer is found in whatever language its document is written.</source>
        <translation>{documents} खोजने योग्य। उत्तर मिलता है, चाहे उसका दस्तावेज़ किसी भी भाषा में हो।</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>page {page}</source>
        <translation>पृष्ठ {page}</translation>
    </message>
    <message>
        <source>words and meaning</source>
        <translation>शब्द और अर्थ</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>page {page}</source>
        <translation>पृष्ठ {page}</translation>
    </message>
    <message>
        <source>words and meaning</source>
        <translation>शब्द और अर्थ</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>अर्थ</translation>
    </message>
    <message>
        <source>words</source>
        <translation>शब्द</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>परिणाम</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Ask or search, in any language</source>
        <translation>किसी भी भाषा में पूछें या खोजें</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Results appear as you type. Arrow keys choose one, Enter opens it, Escape clears.</source>
        <translation>लिखते ही परिणाम दिखते हैं। तीर कुंजियाँ चुनती हैं, Enter खोलता है, Escape साफ़ करता है।</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज साफ़ करें</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>खोज साफ़ करें (Escape)</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>अनुक्रमण की प्रगति</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>The model that reads meaning, and the device it runs on</source>
        <translation>अर्थ समझने वाला मॉडल, और वह उपकरण जिस पर वह चलता है</translation>
    </message>
    <message>
        <source>1 file not readable</source>
        <translation>1 फ़ाइल पढ़ने योग्य नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n files not readable</source>
        <translation>
            <numerusform>%n फ़ाइल पढ़ने योग्य नहीं</numerusform>
            <numerusform>%n फ़ाइलें पढ़ने योग्य नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>अनुक्रमण जारी रखें</translation>
    </message>
    <message>
        <source>Stop indexing for now; search goes on</source>
        <translation>फ़िलहाल अनुक्रमण रोकें; खोज जारी रहेगी</translation>
    </message>
</context>
<context>
    <name>StillIndexing</name>
    <message>
        <source>Nothing found so far</source>
        <translation>अब तक कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Results are incomplete while indexing is paused. {progress}.</source>
        <translation>अनुक्रमण रुका होने तक परिणाम अधूरे हैं। {progress}।</translation>
    </message>
    <message>
        <source>Results may be incomplete. {progress}. New results appear here by themselves.</source>
        <translation>परिणाम अधूरे हो सकते हैं। {progress}। नए परिणाम यहाँ अपने आप दिखेंगे।</translation>
    </message>
</context>
<context>
    <name>empty_states</name>
    <message>
        <source>No documents in your folders</source>
        <translation>आपके फ़ोल्डरों में कोई दस्तावेज़ नहीं है</translation>
    </message>
    <message>
        <source>Findling reads PDF, Word (DOCX), HTML, Markdown and text files. New ones are found as soon as they are saved; add another folder with Ctrl+O.</source>
        <translation>Findling PDF, Word (DOCX), HTML, Markdown और टेक्स्ट फ़ाइलें पढ़ता है। नई फ़ाइलें सहेजते ही मिलने लगती हैं; दूसरा फ़ोल्डर Ctrl+O से जोड़ें।</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The folder {path} does not exist. Check the spelling, or connect the drive it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a file, not a folder. Add the folder that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} cannot be read ({detail}). Change its permissions, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive of {path} seems to be unplugged. What is known of its files is kept until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not one of the folders that Findling follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in {path} are not reported by the system ({detail}); Findling looks every few minutes instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer lets programs watch too few folders to follow {path}; Findling looks every few minutes instead. To raise the limit: sudo sysctl fs.inotify.max_user_watches=1048576</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Findling is already working in {path}. Close it first, or use another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findling cannot write to its own folder {path} ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {path} has a mistake: {detail}. Nothing was changed; please mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was gone when Findling came to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened ({detail}). Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s name is not valid Unicode. Rename the file to have it read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than Findling reads ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no text that can be read; it may be scanned pages or pictures only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds pictures of text, which Findling cannot read yet ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findling does not read this kind of file ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is not what the name {detail} says. Rename the file to its true type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or incomplete ({detail}). Open it in its own program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected by a password. Save a copy without one to have it searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the file was read ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file unpacks to far more than its size ({detail}); it was left unread for safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file took longer than {detail}; it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file needed more memory than allowed ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file made its reader crash ({detail}); it is skipped until it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} passage(s) of this file made the model stop; they are found by words only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} cannot be shown as a picture: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not among the files that Findling has read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {path} has no text that Findling has read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meaning of {path} is not known yet. Wait until indexing is over, or choose a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file {path} is missing. Run `make run` again, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a GGUF model file. Fetch it again, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file {path} is damaged or incomplete ({detail}). Fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model named {name}. Known models: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {path} failed its self-test ({detail}) and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in use. Use another model first: findling models use NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reranker here. Fetch one: findling models download Qwen3-Reranker-0.6B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would take {seconds} seconds here: the answers are in their first order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a reranker: it judges passages, but cannot search. Choose an embedding model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vectors of {name} cannot have {dimension} values. They can have: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device named {name}. This computer has: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} has room for {fitting} of {all} layers of {model}; the rest runs on the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} gave wrong numbers on {device} ({detail}) and runs on the processor instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} finds an unrelated sentence ({far}) nearer than a paraphrase ({near}) in the language {language}. Its answers may be poor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {path} gave values that are no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file {path} cannot judge passages: the part that gives the verdict was left out when it was made ({detail}). Fetch a file that was converted as a reranker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} does not come as {name}. It comes as: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model catalogue {path} has a mistake: {detail}. Nothing was changed; please mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which model {path} is cannot be told from the file. Name it: {candidates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not {model}: {detail}. Choose the file of that model, or name another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is one piece of a model in several files, which Findling does not read. Choose another quantisation, or join the pieces with `llama-gguf-split --merge` and import the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repository is known that offers {model} as GGUF. Import it from a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repository} has no {name} of {model}. It has: {known}. Choose another quantisation, or import a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findling was told to stay offline ({detail}). Allow the network to download, or import a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached ({detail}). Check the connection, and the proxy or mirror where one is set, then download again: it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not hand out {file} (status {status}). Accept the model&apos;s licence on its page there, and put an access token into HF_TOKEN; then download again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not have {file}. It may have been moved: choose another quantisation or model, or import a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no such part of {file} as was asked for. Download again to start afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} asks to wait {seconds} seconds before more is downloaded. Download again after that: it goes on where it stopped. An access token in HF_TOKEN raises the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has a problem of its own (status {status}). Download again later: it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered the request for {file} in a way that Findling does not know (status {status}). Check the mirror where one is set, or import a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of files that {host} gave for {repository} cannot be read ({detail}). Check the mirror where one is set, or import a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} on the hub is not the file that Findling knows (its SHA-256 is {found}, not {expected}). Nothing was downloaded. Update Findling, or choose another quantisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} stopped sending. Download again: it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} broke off again and again. Download again: it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} changed on the server while it was downloaded. Download again to start afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {found} bytes on the server and should have {expected}. What was downloaded was deleted. Download again, or choose another quantisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} arrived damaged (its SHA-256 is {found}, not {expected}) and was deleted. Download again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download of {file} was stopped. What has arrived is kept for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is already being downloaded or imported. Wait for that to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little room for {path}: {needed} are needed and {free} are free. Make room, then try again: a download goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk, or a limit of this account, allows no file as large as {path} ({needed}). Choose a smaller quantisation, or keep the profile on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedding model stopped ({detail}). Search by words goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index was damaged and was set aside as {path}. It is being rebuilt from your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index {path} is damaged. Start Findling (or `findling add`) to have it set aside and rebuilt from your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index {path} was made by a newer Findling. Update Findling to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Indexing waits until there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Findling engine does not answer ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findling&apos;s parts do not understand each other ({detail}). Restart Findling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer search took this one&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not an evaluation set: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Findling ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words and meaning</source>
        <translation>शब्द और अर्थ</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Type</source>
        <translation>टाइप करना</translation>
    </message>
    <message>
        <source>Search, wherever the focus is</source>
        <translation>खोजें, फ़ोकस कहीं भी हो</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>दस्तावेज़ चुनें</translation>
    </message>
    <message>
        <source>Choose one a screen further</source>
        <translation>एक स्क्रीन आगे चुनें</translation>
    </message>
    <message>
        <source>The first or the last document</source>
        <translation>पहला या आख़िरी दस्तावेज़</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>दस्तावेज़ खोलें</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>उसके फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>अंश कॉपी करें</translation>
    </message>
    <message>
        <source>See the page, or its text</source>
        <translation>पृष्ठ या उसका पाठ देखें</translation>
    </message>
    <message>
        <source>Turn the pages of a PDF</source>
        <translation>PDF के पृष्ठ पलटें</translation>
    </message>
    <message>
        <source>Scroll the preview</source>
        <translation>पूर्वावलोकन स्क्रॉल करें</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज साफ़ करें</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Go through the buttons</source>
        <translation>बटनों के बीच जाएँ</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>ये कुंजियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>1 document</source>
        <translation>1 दस्तावेज़</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count} दस्तावेज़</numerusform>
            <numerusform>{count} दस्तावेज़</numerusform>
        </translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>अभी कोई फ़ोल्डर नहीं</translation>
    </message>
    <message>
        <source>{documents} searchable</source>
        <translation>{documents} खोजने योग्य</translation>
    </message>
    <message>
        <source>Paused: {documents}</source>
        <translation>रुका हुआ: {documents}</translation>
    </message>
    <message>
        <source>Paused: {read} of {total} files read</source>
        <translation>रुका हुआ: {total} में से {read} फ़ाइलें पढ़ी गईं</translation>
    </message>
    <message>
        <source>Paused: meaning ready for {share}</source>
        <translation>रुका हुआ: अर्थ {share} तैयार</translation>
    </message>
    <message numerus="yes">
        <source>Looking for files: {found} so far</source>
        <translation>
            <numerusform>फ़ाइलें ढूँढी जा रही हैं: अब तक {found}</numerusform>
            <numerusform>फ़ाइलें ढूँढी जा रही हैं: अब तक {found}</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading files: {read} of {total}</source>
        <translation>फ़ाइलें पढ़ी जा रही हैं: {total} में से {read}</translation>
    </message>
    <message>
        <source>Basic cross-language search is ready; better results arrive as {model} works through your library ({share})</source>
        <translation>भाषाओं के पार बुनियादी खोज तैयार है; {model} के आपकी लाइब्रेरी पर काम करते-करते परिणाम बेहतर होंगे ({share})</translation>
    </message>
    <message>
        <source>All words searchable; meaning ready for {share}</source>
        <translation>सभी शब्द खोजने योग्य; अर्थ {share} तैयार</translation>
    </message>
    <message>
        <source>{documents}; better results for {share}</source>
        <translation>{documents}; {share} के लिए बेहतर परिणाम</translation>
    </message>
    <message>
        <source>{documents}, by words only</source>
        <translation>{documents}, केवल शब्दों से</translation>
    </message>
    <message>
        <source>{documents}; by meaning {share}</source>
        <translation>{documents}; अर्थ से {share}</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} प्रतीक्षा में</numerusform>
            <numerusform>{count} प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not readable</source>
        <translation>
            <numerusform>{count} पढ़ने योग्य नहीं</numerusform>
            <numerusform>{count} पढ़ने योग्य नहीं</numerusform>
        </translation>
    </message>
</context>
</TS>
