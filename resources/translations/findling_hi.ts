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
    <name>BusyMark</name>
    <message>
        <source>Searching…</source>
        <translation>खोज जारी…</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The model {name} has been downloaded.</source>
        <translation>मॉडल {name} डाउनलोड हो गया।</translation>
    </message>
    <message>
        <source>The download of {name} failed. {reason}</source>
        <translation>{name} का डाउनलोड विफल रहा। {reason}</translation>
    </message>
    <message>
        <source>The keys {keys} cannot open the quick search: another program has them, or this desktop lends none. Choose others, or let the desktop&apos;s own settings run `findling open --quick`.</source>
        <translation>कुंजियाँ {keys} त्वरित खोज नहीं खोल सकतीं: किसी दूसरे प्रोग्राम के पास हैं, या यह डेस्कटॉप नहीं देता। दूसरी चुनें, या डेस्कटॉप की सेटिंग से `findling open --quick` चलवाएँ।</translation>
    </message>
    <message>
        <source>Findling could not be set to start at login ({detail}).</source>
        <translation>Findling को लॉगिन पर शुरू होने के लिए सेट नहीं किया जा सका ({detail})।</translation>
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
    <name>DocumentPane</name>
    <message>
        <source>Matches: {count}</source>
        <translation>मिलान: {count}</translation>
    </message>
    <message>
        <source>Matches: more than {count}</source>
        <translation>मिलान: {count} से अधिक</translation>
    </message>
    <message>
        <source>Match {place} of {count}</source>
        <translation>मिलान {place} / {count}</translation>
    </message>
    <message>
        <source>Match {place} of more than {count}</source>
        <translation>मिलान {place} / {count} से अधिक</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Text of the document</source>
        <translation>दस्तावेज़ का पाठ</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>पृष्ठ {page}</translation>
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
    <name>ExcludeRules</name>
    <message>
        <source>*.log, node_modules, ~/Documents/old …</source>
        <translation>*.log, node_modules, ~/Documents/old …</translation>
    </message>
    <message>
        <source>A rule of what is left out</source>
        <translation>क्या छोड़ना है इसका नियम</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Leave out what this rule holds</source>
        <translation>इस नियम में आने वाली चीज़ें छोड़ें</translation>
    </message>
    <message>
        <source>No file that is known now would be left out.</source>
        <translation>अभी ज्ञात कोई फ़ाइल नहीं छूटेगी।</translation>
    </message>
    <message>
        <source>1 of {total} files would be left out: {files}</source>
        <translation>{total} में से 1 फ़ाइल छूटेगी: {files}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} files would be left out: {files}</source>
        <translation>
            <numerusform>{total} में से {count} फ़ाइल छूटेगी: {files}</numerusform>
            <numerusform>{total} में से {count} फ़ाइलें छूटेंगी: {files}</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again what {rule} leaves out</source>
        <translation>{rule} से छूटी चीज़ें फिर पढ़ें</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>परिणाम सीमित करें</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Search all folders</source>
        <translation>सभी फ़ोल्डरों में खोजें</translation>
    </message>
    <message>
        <source>Without “{filter}”</source>
        <translation>“{filter}” के बिना</translation>
    </message>
    <message>
        <source>Like: {title}</source>
        <translation>जैसे: {title}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>टाइप करना</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>आख़िरी बदलाव</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>सभी फ़ोल्डर</translation>
    </message>
    <message>
        <source>Search in: {place}</source>
        <translation>इसमें खोजें: {place}</translation>
    </message>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>फ़िल्टर हटाएँ: {filter}</translation>
    </message>
    <message numerus="yes">
        <source>Only {filter}: %n documents</source>
        <translation>
            <numerusform>केवल {filter}: %n दस्तावेज़</numerusform>
            <numerusform>केवल {filter}: %n दस्तावेज़</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Which folders shall be searched?</source>
        <translation>किन फ़ोल्डरों में खोजना है?</translation>
    </message>
    <message>
        <source>Findling reads the documents in the folders you choose and finds passages by meaning, in any language. Your files are only read, never changed.</source>
        <translation>Findling आपके चुने हुए फ़ोल्डरों के दस्तावेज़ पढ़ता है और किसी भी भाषा में अर्थ के आधार पर अंश ढूँढता है। आपकी फ़ाइलें केवल पढ़ी जाती हैं, कभी बदली नहीं जातीं।</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Begin to read these folders</source>
        <translation>ये फ़ोल्डर पढ़ना शुरू करें</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>माप रोकें</translation>
    </message>
    <message>
        <source>Find the best one</source>
        <translation>सबसे अच्छा ढूँढें</translation>
    </message>
    <message>
        <source>This computer: {device}, with room for a model of {size}.</source>
        <translation>यह कंप्यूटर: {device}, {size} के मॉडल की जगह है।</translation>
    </message>
    <message>
        <source>Download the recommended model in addition: {name} ({size}, licence {licence})</source>
        <translation>साथ में सुझाया गया मॉडल डाउनलोड करें: {name} ({size}, लाइसेंस {licence})</translation>
    </message>
    <message>
        <source>Which of the larger models suits this computer can be found out: some seconds for each, without any download. That can also be done later.</source>
        <translation>कौन-सा बड़ा मॉडल इस कंप्यूटर के लिए ठीक है, यह पता लगाया जा सकता है: हर एक के लिए कुछ सेकंड, बिना डाउनलोड। यह बाद में भी हो सकता है।</translation>
    </message>
    <message>
        <source>It is the best model for this computer as well.</source>
        <translation>यह इस कंप्यूटर के लिए भी सबसे अच्छा मॉडल है।</translation>
    </message>
    <message>
        <source>Which model shall find the meaning?</source>
        <translation>अर्थ कौन-सा मॉडल खोजे?</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>यह कंप्यूटर देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Start with the built-in model: at once, in a hundred languages</source>
        <translation>अंतर्निर्मित मॉडल से शुरू करें: तुरंत, सौ भाषाओं में</translation>
    </message>
    <message>
        <source>Start with it, and choose or import another model myself</source>
        <translation>इससे शुरू करें, और दूसरा मॉडल स्वयं चुनें या आयात करें</translation>
    </message>
    <message>
        <source>Download the recommended model in addition</source>
        <translation>साथ में सुझाया गया मॉडल डाउनलोड करें</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>कुछ भी इस कंप्यूटर से बाहर नहीं जाता</translation>
    </message>
    <message>
        <source>There is no account, no statistics and no server: reading and searching happen here.</source>
        <translation>न कोई खाता, न आँकड़े, न सर्वर: पढ़ना और खोजना यहीं होता है।</translation>
    </message>
    <message>
        <source>The only connection ever made is the download of a model that you start.</source>
        <translation>एकमात्र कनेक्शन वह मॉडल-डाउनलोड है जिसे आप शुरू करें।</translation>
    </message>
    <message>
        <source>See for yourself: disconnect the network, and everything goes on. “findling doctor” tests this installation, and the README tells under “Readers can do no harm” what is locked away, and how.</source>
        <translation>स्वयं देखें: नेटवर्क काट दें, सब कुछ चलता रहेगा। “findling doctor” इस स्थापना को जाँचता है, और README में “Readers can do no harm” के नीचे लिखा है कि क्या और कैसे बंद रखा गया है।</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Files in {name}</source>
        <translation>{name} की फ़ाइलें</translation>
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
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} फ़ाइल</numerusform>
            <numerusform>{count} फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 फ़ाइल</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Folders to begin with</source>
        <translation>शुरुआत के फ़ोल्डर</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>दूसरा फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>गिना जा रहा है…</translation>
    </message>
    <message>
        <source>{documents}, {size}</source>
        <translation>{documents}, {size}</translation>
    </message>
    <message>
        <source>{so_far} so far…</source>
        <translation>अब तक {so_far}…</translation>
    </message>
</context>
<context>
    <name>Hotkey</name>
    <message>
        <source>Quick search</source>
        <translation>त्वरित खोज</translation>
    </message>
</context>
<context>
    <name>IndexingDetails</name>
    <message>
        <source>Indexing</source>
        <translation>अनुक्रमण</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>एक घंटे के लिए रोकें</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>कल तक रोकें</translation>
    </message>
    <message>
        <source>files searchable</source>
        <translation>फ़ाइलें खोजने योग्य</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>पढ़ने योग्य नहीं</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>पढ़ना बाक़ी</translation>
    </message>
    <message>
        <source>Passages known to {model}</source>
        <translation>{model} को ज्ञात अंश</translation>
    </message>
    <message>
        <source>passages known to {model}</source>
        <translation>{model} को ज्ञात अंश</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>बाक़ी</translation>
    </message>
    <message>
        <source>{count} files a minute</source>
        <translation>{count} फ़ाइलें प्रति मिनट</translation>
    </message>
    <message>
        <source>{count} passages a minute</source>
        <translation>{count} अंश प्रति मिनट</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>लगभग {time} बाक़ी</translation>
    </message>
    <message numerus="yes">
        <source>{count} scanned pages wait for text recognition.</source>
        <translation>
            <numerusform>{count} स्कैन किया पृष्ठ OCR की प्रतीक्षा में है।</numerusform>
            <numerusform>{count} स्कैन किए पृष्ठ OCR की प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until {time}.</source>
        <translation>{time} तक रुका हुआ।</translation>
    </message>
    <message>
        <source>Indexing waits for the mains: that can be changed in the settings.</source>
        <translation>अनुक्रमण बिजली की प्रतीक्षा में है: इसे सेटिंग में बदला जा सकता है।</translation>
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
    <name>LibraryPage</name>
    <message>
        <source>Add a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>{documents} searchable</source>
        <translation>{documents} खोजने योग्य</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>बताया नहीं गया</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>The index takes {size}.</source>
        <translation>अनुक्रमणिका {size} लेती है।</translation>
    </message>
    <message>
        <source>Models that were downloaded or imported take {size}.</source>
        <translation>डाउनलोड या आयात किए गए मॉडल {size} लेते हैं।</translation>
    </message>
    <message>
        <source>passages known by meaning ({share})</source>
        <translation>अर्थ से ज्ञात अंश ({share})</translation>
    </message>
    <message>
        <source>passages by words so far</source>
        <translation>अब तक शब्दों से अंश</translation>
    </message>
    <message>
        <source>others</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>1 file is tried again.</source>
        <translation>1 फ़ाइल पर फिर कोशिश हो रही है।</translation>
    </message>
    <message numerus="yes">
        <source>{count} files are tried again.</source>
        <translation>
            <numerusform>{count} फ़ाइल पर फिर कोशिश हो रही है।</numerusform>
            <numerusform>{count} फ़ाइलों पर फिर कोशिश हो रही है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Findling reads the documents in these folders and in the folders inside them.</source>
        <translation>Findling इन फ़ोल्डरों और इनके उपफ़ोल्डरों के दस्तावेज़ पढ़ता है।</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>No folders yet.</source>
        <translation>अभी कोई फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>Passages known by meaning</source>
        <translation>अर्थ से ज्ञात अंश</translation>
    </message>
    <message>
        <source>What is in them</source>
        <translation>उनमें क्या है</translation>
    </message>
    <message>
        <source>Documents by language and by type.</source>
        <translation>भाषा और प्रकार के अनुसार दस्तावेज़।</translation>
    </message>
    <message>
        <source>Documents by language</source>
        <translation>भाषा के अनुसार दस्तावेज़</translation>
    </message>
    <message>
        <source>Documents by type</source>
        <translation>प्रकार के अनुसार दस्तावेज़</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>फ़ाइलें जो पढ़ी नहीं जा सकीं</translation>
    </message>
    <message>
        <source>Files and folders that a rule names are not read. *.log is a name anywhere, build/ a folder, ~/Documents/old one place. What a rule leaves out can be read again at any time.</source>
        <translation>नियम में बताई फ़ाइलें और फ़ोल्डर नहीं पढ़े जाते। *.log कहीं भी एक नाम है, build/ एक फ़ोल्डर, ~/Documents/old एक जगह। नियम से छूटी चीज़ें कभी भी फिर पढ़ी जा सकती हैं।</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़े गए</translation>
    </message>
    <message>
        <source>Space used</source>
        <translation>प्रयुक्त जगह</translation>
    </message>
    <message>
        <source>Delete the index…</source>
        <translation>अनुक्रमणिका मिटाएँ…</translation>
    </message>
    <message>
        <source>Everything that Findling has read is deleted from its index, and no folder is followed any more. This cannot be undone; adding the folders again reads them anew. Your own files stay untouched.</source>
        <translation>Findling ने जो कुछ पढ़ा वह उसकी अनुक्रमणिका से मिटा दिया जाएगा, और किसी फ़ोल्डर पर नज़र नहीं रहेगी। यह वापस नहीं हो सकता; फ़ोल्डर फिर जोड़ने पर वे नए सिरे से पढ़े जाएँगे। आपकी अपनी फ़ाइलें अछूती रहेंगी।</translation>
    </message>
    <message>
        <source>Delete the index</source>
        <translation>अनुक्रमणिका मिटाएँ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
</context>
<context>
    <name>MailHead</name>
    <message>
        <source>From</source>
        <translation>प्रेषक</translation>
    </message>
    <message>
        <source>To</source>
        <translation>प्रति</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>प्रतिलिपि</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
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
        <source>Show the log</source>
        <translation>लॉग दिखाएँ</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Progress of {name}</source>
        <translation>{name} की प्रगति</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड करें</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>प्रयोग करें</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>मापें</translation>
    </message>
    <message>
        <source>Find out how fast it runs here, about 20 seconds; indexing waits meanwhile</source>
        <translation>यहाँ यह कितना तेज़ है पता करें, लगभग 20 सेकंड; तब तक अनुक्रमण रुकता है</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>I accept the licence</source>
        <translation>मैं लाइसेंस स्वीकार करता/करती हूँ</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>स्वीकार न करें</translation>
    </message>
    <message>
        <source>Go on downloading</source>
        <translation>डाउनलोड जारी रखें</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>प्रयोग में</translation>
    </message>
    <message>
        <source>here</source>
        <translation>यहाँ है</translation>
    </message>
    <message>
        <source>in part here</source>
        <translation>आंशिक रूप से यहाँ</translation>
    </message>
    <message>
        <source>Learning your library: {share}. What is known already answers meanwhile.</source>
        <translation>आपकी लाइब्रेरी सीख रहा है: {share}। जो ज्ञात है वह इस बीच उत्तर देता है।</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept: the download can go on.</source>
        <translation>रुका हुआ। जो आ चुका है वह रखा गया है: डाउनलोड आगे बढ़ सकता है।</translation>
    </message>
    <message>
        <source>puts answers in order</source>
        <translation>उत्तरों को क्रम में रखता है</translation>
    </message>
    <message>
        <source>{count} languages</source>
        <translation>{count} भाषाएँ</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>कई भाषाएँ</translation>
    </message>
    <message>
        <source>your library: about {time}</source>
        <translation>आपकी लाइब्रेरी: लगभग {time}</translation>
    </message>
    <message>
        <source>Licence ({name}): {forbids}</source>
        <translation>लाइसेंस ({name}): {forbids}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Import a GGUF file…</source>
        <translation>GGUF फ़ाइल आयात करें…</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>यह कंप्यूटर देखा जा रहा है…</translation>
    </message>
    <message>
        <source>The starter answers at once in a hundred languages. A model that you choose works through your library behind it, and every step makes answers better. Only a download that you start uses the network.</source>
        <translation>आरंभिक मॉडल सौ भाषाओं में तुरंत उत्तर देता है। आपका चुना मॉडल पीछे आपकी लाइब्रेरी पर काम करता है, और हर क़दम उत्तरों को बेहतर बनाता है। नेटवर्क केवल आपके शुरू किए डाउनलोड में लगता है।</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>सभी मॉडल</translation>
    </message>
    <message>
        <source>This computer: {device}, with room for a model of {size}.</source>
        <translation>यह कंप्यूटर: {device}, {size} के मॉडल की जगह है।</translation>
    </message>
    <message>
        <source>Recommended: {name}</source>
        <translation>अनुशंसित: {name}</translation>
    </message>
    <message>
        <source>Which model suits this computer best?</source>
        <translation>इस कंप्यूटर के लिए कौन-सा मॉडल सबसे अच्छा है?</translation>
    </message>
    <message>
        <source>How fast some of the better models run here is not known yet. Measuring takes some seconds each, downloads nothing, and can be stopped.</source>
        <translation>कुछ बेहतर मॉडल यहाँ कितने तेज़ चलते हैं, अभी ज्ञात नहीं। मापने में हर एक के कुछ सेकंड लगते हैं, कुछ डाउनलोड नहीं होता, और रोका जा सकता है।</translation>
    </message>
    <message>
        <source>No model fits this computer; the starter goes on answering.</source>
        <translation>कोई मॉडल इस कंप्यूटर में नहीं समाता; आरंभिक मॉडल उत्तर देता रहेगा।</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>मॉडल आयात करें</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF मॉडल (*.gguf)</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>इस कंप्यूटर को मापें</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>माप रोकें</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>दिखाएँ</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>No passage answers “{query}” with all of its filters. There may be some without one of them.</source>
        <translation>सभी फ़िल्टरों के साथ कोई अंश “{query}” का उत्तर नहीं देता। किसी एक के बिना शायद मिले।</translation>
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
        <source>Matches in the document</source>
        <translation>दस्तावेज़ में मिलान</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>पिछला मिलान</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>अगला मिलान</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>पिछला मिलान (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>अगला मिलान (F3)</translation>
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
        <source>Show the text of the document (Ctrl+P)</source>
        <translation>दस्तावेज़ का पाठ दिखाएँ (Ctrl+P)</translation>
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
    <name>PreviewActions</name>
    <message>
        <source>Page or text</source>
        <translation>पृष्ठ या पाठ</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>त्वरित दृश्य</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>अगला मिलान</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>पिछला मिलान</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>मूल आकार</translation>
    </message>
</context>
<context>
    <name>ProblemsList</name>
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
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Read these files once more, after their cause was mended</source>
        <translation>कारण ठीक होने के बाद ये फ़ाइलें फिर पढ़ें</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Do not read this file any more, by a rule that you can take back</source>
        <translation>यह फ़ाइल अब न पढ़ें, ऐसे नियम से जिसे आप वापस ले सकते हैं</translation>
    </message>
    <message>
        <source>Password of a protected file</source>
        <translation>सुरक्षित फ़ाइल का पासवर्ड</translation>
    </message>
    <message>
        <source>Try password</source>
        <translation>पासवर्ड आज़माएँ</translation>
    </message>
    <message>
        <source>Try this password on protected files</source>
        <translation>सुरक्षित फ़ाइलों पर यह पासवर्ड आज़माएँ</translation>
    </message>
    <message>
        <source>It is tried on every protected file and kept in your profile, in plain text, for you only.</source>
        <translation>इसे हर सुरक्षित फ़ाइल पर आज़माया जाता है और आपकी प्रोफ़ाइल में सादे पाठ में, केवल आपके लिए रखा जाता है।</translation>
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
    <message>
        <source>Files that could not be read</source>
        <translation>फ़ाइलें जो पढ़ी नहीं जा सकीं</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>found in part</source>
        <translation>आंशिक रूप से मिलता है</translation>
    </message>
    <message>
        <source>needs OCR</source>
        <translation>OCR चाहिए</translation>
    </message>
    <message>
        <source>password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>बहुत बड़ी</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>समर्थित नहीं</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>क्षतिग्रस्त</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>कुंजियाँ दबाएँ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;पूर्ववत करें</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;फिर से करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;काटें</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉ&amp;पी करें</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;चिपकाएँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;हाँ</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;नहीं</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>डिफ़ॉल्ट लौटाएँ</translation>
    </message>
</context>
<context>
    <name>QuickBar</name>
    <message>
        <source>Quick search</source>
        <translation>त्वरित खोज</translation>
    </message>
    <message>
        <source>Ask or search, in any language</source>
        <translation>किसी भी भाषा में पूछें या खोजें</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens, Ctrl+Enter shows all in the window, Escape closes.</source>
        <translation>तीर कुंजियाँ चुनती हैं, Enter खोलता है, Ctrl+Enter विंडो में सब दिखाता है, Escape बंद करता है।</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>त्वरित दृश्य</translation>
    </message>
    <message>
        <source>Close the quick look</source>
        <translation>त्वरित दृश्य बंद करें</translation>
    </message>
    <message>
        <source>Close the quick look (Space or Escape)</source>
        <translation>त्वरित दृश्य बंद करें (Space या Escape)</translation>
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
    <name>ResultActions</name>
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
    <message>
        <source>Copy passage with its source</source>
        <translation>स्रोत सहित अंश कॉपी करें</translation>
    </message>
    <message>
        <source>Show its other passages</source>
        <translation>इसके अन्य अंश दिखाएँ</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>ऐसे ही खोजें</translation>
    </message>
    <message>
        <source>Exclude this folder…</source>
        <translation>यह फ़ोल्डर छोड़ें…</translation>
    </message>
    <message>
        <source>Open at {page}</source>
        <translation>खोलें: {page}</translation>
    </message>
    <message>
        <source>Hide its other passages</source>
        <translation>इसके अन्य अंश छिपाएँ</translation>
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
    <message>
        <source>passage {number}</source>
        <translation>अंश {number}</translation>
    </message>
    <message>
        <source>1 more passage</source>
        <translation>1 और अंश</translation>
    </message>
    <message numerus="yes">
        <source>%n more passages</source>
        <translation>
            <numerusform>%n और अंश</numerusform>
            <numerusform>%n और अंश</numerusform>
        </translation>
    </message>
    <message>
        <source>also in 1 other place</source>
        <translation>1 और जगह भी</translation>
    </message>
    <message numerus="yes">
        <source>also in %n other places</source>
        <translation>
            <numerusform>%n और जगह भी</numerusform>
            <numerusform>%n और जगहों पर भी</numerusform>
        </translation>
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
    <name>SearchMenu</name>
    <message>
        <source>Saved searches</source>
        <translation>सहेजी गई खोजें</translation>
    </message>
    <message>
        <source>Save this search, and choose among those saved (Ctrl+H)</source>
        <translation>यह खोज सहेजें, और सहेजी हुई में से चुनें (Ctrl+H)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>यह खोज सहेजें</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजी हुई</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>हाल की</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>हाल की खोजें मिटाएँ</translation>
    </message>
    <message>
        <source>Remember searches</source>
        <translation>खोजें याद रखें</translation>
    </message>
    <message>
        <source>Do not save this search any more</source>
        <translation>यह खोज अब न सहेजें</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>They are kept in a file of text, settings.toml, and hold at once.</source>
        <translation>ये एक टेक्स्ट फ़ाइल, settings.toml, में रहती हैं और तुरंत लागू होती हैं।</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>सेटिंग खोजें</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>ऐसी कोई सेटिंग नहीं है।</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>हल्का या गहरा, या जैसा सिस्टम में है।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>The language of the window, not of your documents.</source>
        <translation>विंडो की भाषा, आपके दस्तावेज़ों की नहीं।</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>पाठ का आकार</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>विंडो में सब कुछ का।</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Remember questions, so that ↑ in the search field brings them back. They stay on this computer.</source>
        <translation>प्रश्न याद रखें, ताकि खोज फ़ील्ड में ↑ उन्हें लौटा लाए। वे इसी कंप्यूटर पर रहते हैं।</translation>
    </message>
    <message>
        <source>Keys of the quick search</source>
        <translation>त्वरित खोज की कुंजियाँ</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>डेस्कटॉप</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>ट्रे में रहें</translation>
    </message>
    <message>
        <source>Closing the window leaves Findling ready in the tray, where the desktop has one.</source>
        <translation>विंडो बंद करने पर Findling ट्रे में तैयार रहता है, जहाँ डेस्कटॉप में ट्रे हो।</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>लॉगिन पर शुरू करें</translation>
    </message>
    <message>
        <source>Findling starts with your session, without a window.</source>
        <translation>Findling आपके सत्र के साथ, बिना विंडो के शुरू होता है।</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>त्वरित खोज</translation>
    </message>
    <message>
        <source>Keys that open a small search bar from any program.</source>
        <translation>कुंजियाँ जो किसी भी प्रोग्राम से छोटी खोज पट्टी खोलती हैं।</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>स्वचालित</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>केवल प्रोसेसर</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>नियम…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>मॉडल…</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>अनुक्रमण</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>बैटरी पर रोकें</translation>
    </message>
    <message>
        <source>Wait with reading and learning while this computer runs on its battery. Search goes on.</source>
        <translation>जब तक यह कंप्यूटर बैटरी पर चले, पढ़ना और सीखना रोके रखें। खोज जारी रहती है।</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Where the model runs: a graphics card where there is a usable one, or the processor.</source>
        <translation>मॉडल कहाँ चलता है: प्रयोग योग्य ग्राफ़िक्स कार्ड पर, या प्रोसेसर पर।</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Which model finds by meaning.</source>
        <translation>अर्थ से कौन-सा मॉडल खोजता है।</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़े गए</translation>
    </message>
    <message>
        <source>Files and folders that are not read.</source>
        <translation>फ़ाइलें और फ़ोल्डर जो नहीं पढ़े जाते।</translation>
    </message>
    <message>
        <source>Scanned pages and pictures</source>
        <translation>स्कैन किए पृष्ठ और चित्र</translation>
    </message>
    <message>
        <source>Read pictures of text</source>
        <translation>पाठ के चित्र पढ़ें</translation>
    </message>
    <message>
        <source>By Tesseract, where it is installed, behind everything else.</source>
        <translation>Tesseract से, जहाँ वह स्थापित है, बाक़ी सब के बाद।</translation>
    </message>
    <message>
        <source>Languages of scans</source>
        <translation>स्कैन की भाषाएँ</translation>
    </message>
    <message>
        <source>As Tesseract names them. Without any: those of the system and of your documents.</source>
        <translation>जैसे Tesseract उन्हें कहता है। ख़ाली रहने पर: सिस्टम और आपके दस्तावेज़ों की।</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>ऑफ़लाइन रहें</translation>
    </message>
    <message>
        <source>Forbid even the downloads of models that you start, which are the only connections Findling ever makes. It never looks for updates by itself.</source>
        <translation>आपके शुरू किए मॉडल-डाउनलोड भी रोकें, जो Findling के एकमात्र कनेक्शन हैं। वह अपने आप कभी अपडेट नहीं ढूँढता।</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Views</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>The keys that the window knows (F1)</source>
        <translation>वे कुंजियाँ जिन्हें विंडो जानती है (F1)</translation>
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
        <source>Details of indexing</source>
        <translation>अनुक्रमण का विवरण</translation>
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
    <message>
        <source>about {time} left</source>
        <translation>लगभग {time} बाक़ी</translation>
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
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>सुझाव</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Findling</source>
        <translation>Findling खोलें</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>त्वरित खोज</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>अनुक्रमण रोकें</translation>
    </message>
    <message>
        <source>Pause indexing for an hour</source>
        <translation>अनुक्रमण एक घंटे के लिए रोकें</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>अनुक्रमण फिर शुरू करें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>{name} is followed no longer. Its files stay as they are.</source>
        <translation>{name} पर अब नज़र नहीं रखी जाती। इसकी फ़ाइलें जैसी हैं वैसी ही रहेंगी।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>1 second</source>
        <translation>1 सेकंड</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <translation>
            <numerusform>{count} सेकंड</numerusform>
            <numerusform>{count} सेकंड</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 मिनट</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>{count} मिनट</numerusform>
            <numerusform>{count} मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 घंटा</translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <translation>
            <numerusform>{count} घंटा</numerusform>
            <numerusform>{count} घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} दिन</numerusform>
            <numerusform>{count} दिन</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citing</name>
    <message>
        <source>p. {page}</source>
        <translation>पृ. {page}</translation>
    </message>
</context>
<context>
    <name>completion</name>
    <message>
        <source>kind of file, as in type:pdf</source>
        <translation>फ़ाइल का प्रकार, जैसे type:pdf</translation>
    </message>
    <message>
        <source>language, as in lang:de</source>
        <translation>भाषा, जैसे lang:de</translation>
    </message>
    <message>
        <source>folder, as in in:Projects</source>
        <translation>फ़ोल्डर, जैसे in:Projects</translation>
    </message>
    <message>
        <source>words of the file name</source>
        <translation>फ़ाइल नाम के शब्द</translation>
    </message>
    <message>
        <source>changed before, as in before:2024</source>
        <translation>इससे पहले बदली, जैसे before:2024</translation>
    </message>
    <message>
        <source>changed since, as in after:2024-05</source>
        <translation>इसके बाद बदली, जैसे after:2024-05</translation>
    </message>
    <message>
        <source>size of the file, as in size:&gt;2MB</source>
        <translation>फ़ाइल का आकार, जैसे size:&gt;2MB</translation>
    </message>
    <message>
        <source>page, as in page:2-5</source>
        <translation>पृष्ठ, जैसे page:2-5</translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>searchable</source>
        <translation>खोजने योग्य</translation>
    </message>
    <message>
        <source>searchable in part</source>
        <translation>आंशिक रूप से खोजने योग्य</translation>
    </message>
    <message>
        <source>need text recognition</source>
        <translation>OCR चाहिए</translation>
    </message>
    <message>
        <source>with a password</source>
        <translation>पासवर्ड वाली</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>बहुत बड़ी</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <translation>अज्ञात प्रकार की</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>क्षतिग्रस्त</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>पढ़ने योग्य नहीं</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>today, {time}</source>
        <translation>आज, {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>कल</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n दिन पहले</numerusform>
            <numerusform>%n दिन पहले</numerusform>
        </translation>
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
        <translation>फ़ोल्डर {path} मौजूद नहीं है। वर्तनी जाँचें या उसकी ड्राइव जोड़ें।</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder. Add the folder that holds it.</source>
        <translation>{path} फ़ोल्डर नहीं, फ़ाइल है। वह फ़ोल्डर जोड़ें जिसमें यह है।</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read ({detail}). Change its permissions, then add it again.</source>
        <translation>फ़ोल्डर {path} पढ़ा नहीं जा सकता ({detail})। उसकी अनुमतियाँ बदलें, फिर उसे दोबारा जोड़ें।</translation>
    </message>
    <message>
        <source>The drive of {path} seems to be unplugged. What is known of its files is kept until it is back.</source>
        <translation>{path} की ड्राइव निकली हुई लगती है। उसकी फ़ाइलों की जानकारी उसके लौटने तक रखी जाएगी।</translation>
    </message>
    <message>
        <source>{path} is not one of the folders that Findling follows.</source>
        <translation>{path} उन फ़ोल्डरों में नहीं है जिन पर Findling नज़र रखता है।</translation>
    </message>
    <message>
        <source>Changes in {path} are not reported by the system ({detail}); Findling looks every few minutes instead.</source>
        <translation>सिस्टम {path} के बदलावों की सूचना नहीं देता ({detail}); Findling हर कुछ मिनट में स्वयं देखता है।</translation>
    </message>
    <message>
        <source>This computer lets programs watch too few folders to follow {path}; Findling looks every few minutes instead. To raise the limit: sudo sysctl fs.inotify.max_user_watches=1048576</source>
        <translation>यह कंप्यूटर प्रोग्रामों को इतने कम फ़ोल्डर देखने देता है कि {path} पर नज़र नहीं रखी जा सकती; Findling हर कुछ मिनट में स्वयं देखता है। सीमा बढ़ाने के लिए: sudo sysctl fs.inotify.max_user_watches=1048576</translation>
    </message>
    <message>
        <source>Another Findling is already working in {path}. Close it first, or use another profile.</source>
        <translation>एक और Findling पहले से {path} में काम कर रहा है। पहले उसे बंद करें या दूसरी प्रोफ़ाइल लें।</translation>
    </message>
    <message>
        <source>Findling cannot write to its own folder {path} ({detail}).</source>
        <translation>Findling अपने ही फ़ोल्डर {path} में नहीं लिख सकता ({detail})।</translation>
    </message>
    <message>
        <source>The settings file {path} has a mistake: {detail}. Nothing was changed; please mend it.</source>
        <translation>सेटिंग फ़ाइल {path} में ग़लती है: {detail}। कुछ नहीं बदला गया; कृपया उसे सुधारें।</translation>
    </message>
    <message>
        <source>“{pattern}” is no rule for leaving files out: write a name such as *.log, or a folder&apos;s path. It must not hold everything.</source>
        <translation>“{pattern}” फ़ाइलें छोड़ने का नियम नहीं है: *.log जैसा नाम या फ़ोल्डर का पथ लिखें। उसमें सब कुछ नहीं आना चाहिए।</translation>
    </message>
    <message>
        <source>The file was gone when Findling came to read it.</source>
        <translation>जब Findling पढ़ने आया तब फ़ाइल जा चुकी थी।</translation>
    </message>
    <message>
        <source>The file could not be opened ({detail}). Check its permissions.</source>
        <translation>फ़ाइल खोली नहीं जा सकी ({detail})। उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The file&apos;s name is not valid Unicode. Rename the file to have it read.</source>
        <translation>फ़ाइल का नाम मान्य यूनिकोड नहीं है। पढ़वाने के लिए नाम बदलें।</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>फ़ाइल ख़ाली है (0 बाइट)।</translation>
    </message>
    <message>
        <source>The file is larger than Findling reads ({detail}).</source>
        <translation>फ़ाइल Findling की पढ़ने की सीमा से बड़ी है ({detail})।</translation>
    </message>
    <message>
        <source>The file holds no text that can be read; it may be scanned pages or pictures only.</source>
        <translation>फ़ाइल में पढ़ने योग्य पाठ नहीं है; शायद केवल स्कैन किए पृष्ठ या चित्र हैं।</translation>
    </message>
    <message>
        <source>The file holds pictures of text, which wait for OCR ({detail}).</source>
        <translation>फ़ाइल में पाठ के चित्र हैं, जो OCR की प्रतीक्षा में हैं ({detail})।</translation>
    </message>
    <message>
        <source>Only a part of the file was read: {detail} without the text in pictures; it waits for OCR.</source>
        <translation>फ़ाइल का केवल एक भाग पढ़ा गया: {detail}, चित्रों के पाठ के बिना; वह OCR की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>The file holds pictures of text ({detail}). OCR reads files on their own only: take it out of what it lies in.</source>
        <translation>फ़ाइल में पाठ के चित्र हैं ({detail})। OCR केवल अलग फ़ाइलें पढ़ता है: इसे जिसमें है उससे निकालें।</translation>
    </message>
    <message>
        <source>OCR needs Tesseract, which is not installed. To install it: {hint}; then start Findling again.</source>
        <translation>OCR को Tesseract चाहिए, जो स्थापित नहीं है। स्थापित करने के लिए: {hint}; फिर Findling दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>Tesseract has no data for the languages to read by ({wanted}); it has: {known}. Install more, or choose others.</source>
        <translation>Tesseract के पास पढ़ने की भाषाओं ({wanted}) का डेटा नहीं है; उसके पास है: {known}। और स्थापित करें या दूसरी चुनें।</translation>
    </message>
    <message>
        <source>OCR is switched off in the settings.</source>
        <translation>OCR सेटिंग में बंद है।</translation>
    </message>
    <message>
        <source>No text could be recognised in the pictures of the file ({detail}).</source>
        <translation>फ़ाइल के चित्रों में कोई पाठ नहीं पहचाना जा सका ({detail})।</translation>
    </message>
    <message>
        <source>The file changed while it was read; it is read again.</source>
        <translation>पढ़ते समय फ़ाइल बदल गई; उसे फिर पढ़ा जाएगा।</translation>
    </message>
    <message>
        <source>Findling does not read this kind of file ({detail}).</source>
        <translation>Findling इस प्रकार की फ़ाइल नहीं पढ़ता ({detail})।</translation>
    </message>
    <message>
        <source>The content is not what the name {detail} says. Rename the file to its true type.</source>
        <translation>सामग्री वह नहीं है जो नाम {detail} बताता है। फ़ाइल को उसके सही प्रकार का नाम दें।</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete ({detail}). Open it in its own program and save it again.</source>
        <translation>फ़ाइल क्षतिग्रस्त या अधूरी है ({detail})। उसे उसके अपने प्रोग्राम में खोलकर दोबारा सहेजें।</translation>
    </message>
    <message>
        <source>The file is protected by a password. Tell the password of a PDF or zip file (findling passwords add), or save a copy without one.</source>
        <translation>फ़ाइल पासवर्ड से सुरक्षित है। PDF या zip फ़ाइल का पासवर्ड बताएँ (findling passwords add), या बिना पासवर्ड की प्रति सहेजें।</translation>
    </message>
    <message>
        <source>A password has one to {most} characters that can be seen.</source>
        <translation>पासवर्ड में एक से {most} तक दिखने वाले अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>Only a part of the file was read ({detail}).</source>
        <translation>फ़ाइल का केवल एक भाग पढ़ा गया ({detail})।</translation>
    </message>
    <message>
        <source>The file unpacks to far more than its size ({detail}); it was left unread for safety.</source>
        <translation>फ़ाइल खुलने पर अपने आकार से बहुत बड़ी हो जाती है ({detail}); सुरक्षा के लिए नहीं पढ़ी गई।</translation>
    </message>
    <message>
        <source>Reading the file took longer than {detail}; it was stopped.</source>
        <translation>फ़ाइल पढ़ने में {detail} से अधिक समय लगा; उसे रोक दिया गया।</translation>
    </message>
    <message>
        <source>Reading the file took more than {detail} of processor time; it was stopped.</source>
        <translation>फ़ाइल पढ़ने में {detail} से अधिक प्रोसेसर समय लगा; उसे रोक दिया गया।</translation>
    </message>
    <message>
        <source>Reading the file needed more memory than allowed ({detail}).</source>
        <translation>फ़ाइल पढ़ने में अनुमति से अधिक मेमोरी लगी ({detail})।</translation>
    </message>
    <message>
        <source>The file made its reader crash ({detail}); it is skipped until it changes.</source>
        <translation>फ़ाइल ने पढ़ने वाले प्रोग्राम को क्रैश कर दिया ({detail}); बदलने तक इसे छोड़ा जाएगा।</translation>
    </message>
    <message>
        <source>{detail} passage(s) of this file made the model stop; they are found by words only.</source>
        <translation>इस फ़ाइल के {detail} अंशों पर मॉडल रुक गया; वे केवल शब्दों से मिलते हैं।</translation>
    </message>
    <message>
        <source>Page {page} cannot be shown as a picture: {detail}.</source>
        <translation>पृष्ठ {page} चित्र के रूप में नहीं दिखाया जा सकता: {detail}।</translation>
    </message>
    <message>
        <source>{path} is not among the files that Findling has read.</source>
        <translation>{path} उन फ़ाइलों में नहीं है जो Findling ने पढ़ी हैं।</translation>
    </message>
    <message>
        <source>Page {page} of {path} has no text that Findling has read.</source>
        <translation>{path} के पृष्ठ {page} में Findling द्वारा पढ़ा गया कोई पाठ नहीं है।</translation>
    </message>
    <message>
        <source>The meaning of {path} is not known yet. Wait until indexing is over, or choose a model.</source>
        <translation>{path} का अर्थ अभी ज्ञात नहीं है। अनुक्रमण पूरा होने तक रुकें या कोई मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The model file {path} is missing. Run `make run` again, or choose another model.</source>
        <translation>मॉडल फ़ाइल {path} नहीं है। `make run` फिर चलाएँ या दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>{path} is not a GGUF model file. Fetch it again, or choose another model.</source>
        <translation>{path} GGUF मॉडल फ़ाइल नहीं है। उसे फिर से लाएँ या दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The model file {path} is damaged or incomplete ({detail}). Fetch it again.</source>
        <translation>मॉडल फ़ाइल {path} क्षतिग्रस्त या अधूरी है ({detail})। उसे फिर से लाएँ।</translation>
    </message>
    <message>
        <source>There is no model named {name}. Known models: {known}.</source>
        <translation>{name} नाम का कोई मॉडल नहीं है। ज्ञात मॉडल: {known}।</translation>
    </message>
    <message>
        <source>The model {path} failed its self-test ({detail}) and is not used.</source>
        <translation>मॉडल {path} अपनी स्व-जाँच में विफल रहा ({detail}) और प्रयोग नहीं किया जाता।</translation>
    </message>
    <message>
        <source>{name} is in use. Use another model first: findling models use NAME</source>
        <translation>{name} प्रयोग में है। पहले दूसरा मॉडल लें: findling models use NAME</translation>
    </message>
    <message>
        <source>The licence of {name} must be accepted first. {forbids}</source>
        <translation>पहले {name} का लाइसेंस स्वीकार करना होगा। {forbids}</translation>
    </message>
    <message>
        <source>There is no reranker here. Fetch one: findling models download Qwen3-Reranker-0.6B</source>
        <translation>यहाँ कोई रीरैंकर नहीं है। एक लाएँ: findling models download Qwen3-Reranker-0.6B</translation>
    </message>
    <message>
        <source>{name} would take {seconds} seconds here: the answers are in their first order.</source>
        <translation>{name} को यहाँ {seconds} सेकंड लगेंगे: उत्तर अपने पहले क्रम में हैं।</translation>
    </message>
    <message>
        <source>{name} is a reranker: it judges passages, but cannot search. Choose an embedding model.</source>
        <translation>{name} एक रीरैंकर है: वह अंशों को परखता है, पर खोज नहीं सकता। एम्बेडिंग मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The vectors of {name} cannot have {dimension} values. They can have: {known}.</source>
        <translation>{name} के वेक्टरों में {dimension} मान नहीं हो सकते। हो सकते हैं: {known}।</translation>
    </message>
    <message>
        <source>There is no device named {name}. This computer has: {known}.</source>
        <translation>{name} नाम का कोई उपकरण नहीं है। इस कंप्यूटर में हैं: {known}।</translation>
    </message>
    <message>
        <source>{device} has room for {fitting} of {all} layers of {model}; the rest runs on the processor.</source>
        <translation>{device} में {model} की {all} में से {fitting} परतों की जगह है; बाक़ी प्रोसेसर पर चलती हैं।</translation>
    </message>
    <message>
        <source>{model} gave wrong numbers on {device} ({detail}) and runs on the processor instead.</source>
        <translation>{model} ने {device} पर ग़लत संख्याएँ दीं ({detail}) और इसके बजाय प्रोसेसर पर चलता है।</translation>
    </message>
    <message>
        <source>{name} finds an unrelated sentence ({far}) nearer than a paraphrase ({near}) in the language {language}. Its answers may be poor.</source>
        <translation>{name} भाषा {language} में असंबंधित वाक्य ({far}) को समानार्थी वाक्य ({near}) से निकट मानता है। इसके उत्तर कमज़ोर हो सकते हैं।</translation>
    </message>
    <message>
        <source>The model {path} gave values that are no numbers.</source>
        <translation>मॉडल {path} ने ऐसे मान दिए जो संख्याएँ नहीं हैं।</translation>
    </message>
    <message>
        <source>The model file {path} cannot judge passages: the part that gives the verdict was left out when it was made ({detail}). Fetch a file that was converted as a reranker.</source>
        <translation>मॉडल फ़ाइल {path} अंशों को नहीं परख सकती: निर्णय देने वाला भाग बनाते समय छोड़ दिया गया ({detail})। रीरैंकर के रूप में बदली गई फ़ाइल लाएँ।</translation>
    </message>
    <message>
        <source>{model} does not come as {name}. It comes as: {known}.</source>
        <translation>{model} {name} के रूप में नहीं आता। उपलब्ध: {known}।</translation>
    </message>
    <message>
        <source>The model catalogue {path} has a mistake: {detail}. Nothing was changed; please mend it.</source>
        <translation>मॉडल सूची {path} में ग़लती है: {detail}। कुछ नहीं बदला गया; कृपया उसे सुधारें।</translation>
    </message>
    <message>
        <source>Which model {path} is cannot be told from the file. Name it: {candidates}.</source>
        <translation>फ़ाइल से पता नहीं चलता कि {path} कौन-सा मॉडल है। नाम बताएँ: {candidates}।</translation>
    </message>
    <message>
        <source>{path} is not {model}: {detail}. Choose the file of that model, or name another model.</source>
        <translation>{path} {model} नहीं है: {detail}। उस मॉडल की फ़ाइल चुनें या दूसरा मॉडल बताएँ।</translation>
    </message>
    <message>
        <source>{path} is one piece of a model in several files, which Findling does not read. Choose another quantisation, or join the pieces with `llama-gguf-split --merge` and import the result.</source>
        <translation>{path} कई फ़ाइलों वाले मॉडल का एक टुकड़ा है, जिसे Findling नहीं पढ़ता। दूसरा क्वांटाइज़ेशन चुनें, या `llama-gguf-split --merge` से टुकड़े जोड़कर परिणाम आयात करें।</translation>
    </message>
    <message>
        <source>No repository is known that offers {model} as GGUF. Import it from a file instead.</source>
        <translation>ऐसा कोई भंडार ज्ञात नहीं जो {model} को GGUF में देता हो। इसके बजाय फ़ाइल से आयात करें।</translation>
    </message>
    <message>
        <source>{repository} has no {name} of {model}. It has: {known}. Choose another quantisation, or import a file.</source>
        <translation>{repository} में {model} का {name} नहीं है। उपलब्ध: {known}। दूसरा क्वांटाइज़ेशन चुनें या फ़ाइल आयात करें।</translation>
    </message>
    <message>
        <source>Findling was told to stay offline ({detail}). Allow the network to download, or import a file.</source>
        <translation>Findling को ऑफ़लाइन रहने को कहा गया है ({detail})। डाउनलोड के लिए नेटवर्क की अनुमति दें या फ़ाइल आयात करें।</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({detail}). Check the connection, and the proxy or mirror where one is set, then download again: it goes on where it stopped.</source>
        <translation>{host} तक नहीं पहुँचा जा सका ({detail})। कनेक्शन और प्रॉक्सी या मिरर जाँचें, फिर दोबारा डाउनलोड करें: वह वहीं से चलेगा जहाँ रुका था।</translation>
    </message>
    <message>
        <source>{host} does not hand out {file} (status {status}). Accept the model&apos;s licence on its page there, and put an access token into HF_TOKEN; then download again.</source>
        <translation>{host} {file} नहीं देता (स्थिति {status})। वहाँ मॉडल का लाइसेंस स्वीकारें और HF_TOKEN में एक्सेस टोकन रखें; फिर दोबारा डाउनलोड करें।</translation>
    </message>
    <message>
        <source>{host} does not have {file}. It may have been moved: choose another quantisation or model, or import a file.</source>
        <translation>{host} में {file} नहीं है। शायद हटाया गया हो: दूसरा क्वांटाइज़ेशन या मॉडल चुनें, या फ़ाइल आयात करें।</translation>
    </message>
    <message>
        <source>{host} has no such part of {file} as was asked for. Download again to start afresh.</source>
        <translation>{host} के पास {file} का माँगा गया भाग नहीं है। नए सिरे से शुरू करने के लिए दोबारा डाउनलोड करें।</translation>
    </message>
    <message>
        <source>{host} asks to wait {seconds} seconds before more is downloaded. Download again after that: it goes on where it stopped. An access token in HF_TOKEN raises the limit.</source>
        <translation>{host} और डाउनलोड से पहले {seconds} सेकंड रुकने को कहता है। उसके बाद दोबारा डाउनलोड करें: वह वहीं से चलेगा। HF_TOKEN में एक्सेस टोकन सीमा बढ़ाता है।</translation>
    </message>
    <message>
        <source>{host} has a problem of its own (status {status}). Download again later: it goes on where it stopped.</source>
        <translation>{host} में अपनी समस्या है (स्थिति {status})। बाद में दोबारा डाउनलोड करें: वह वहीं से चलेगा जहाँ रुका था।</translation>
    </message>
    <message>
        <source>{host} answered the request for {file} in a way that Findling does not know (status {status}). Check the mirror where one is set, or import a file.</source>
        <translation>{host} ने {file} के अनुरोध का ऐसा उत्तर दिया जिसे Findling नहीं जानता (स्थिति {status})। मिरर हो तो जाँचें, या फ़ाइल आयात करें।</translation>
    </message>
    <message>
        <source>The list of files that {host} gave for {repository} cannot be read ({detail}). Check the mirror where one is set, or import a file.</source>
        <translation>{host} ने {repository} के लिए जो फ़ाइल-सूची दी वह पढ़ी नहीं जा सकती ({detail})। मिरर हो तो जाँचें, या फ़ाइल आयात करें।</translation>
    </message>
    <message>
        <source>{file} on the hub is not the file that Findling knows (its SHA-256 is {found}, not {expected}). Nothing was downloaded. Update Findling, or choose another quantisation.</source>
        <translation>हब पर {file} वह फ़ाइल नहीं है जिसे Findling जानता है (उसका SHA-256 {found} है, {expected} नहीं)। कुछ डाउनलोड नहीं हुआ। Findling अपडेट करें या दूसरा क्वांटाइज़ेशन चुनें।</translation>
    </message>
    <message>
        <source>{host} stopped sending. Download again: it goes on where it stopped.</source>
        <translation>{host} ने भेजना बंद कर दिया। दोबारा डाउनलोड करें: वह वहीं से चलेगा जहाँ रुका था।</translation>
    </message>
    <message>
        <source>{host} broke off again and again. Download again: it goes on where it stopped.</source>
        <translation>{host} बार-बार टूटता रहा। दोबारा डाउनलोड करें: वह वहीं से चलेगा जहाँ रुका था।</translation>
    </message>
    <message>
        <source>{file} changed on the server while it was downloaded. Download again to start afresh.</source>
        <translation>डाउनलोड के दौरान सर्वर पर {file} बदल गई। नए सिरे से शुरू करने के लिए दोबारा डाउनलोड करें।</translation>
    </message>
    <message>
        <source>{file} has {found} bytes on the server and should have {expected}. What was downloaded was deleted. Download again, or choose another quantisation.</source>
        <translation>सर्वर पर {file} में {found} बाइट हैं, जबकि {expected} होने चाहिए। जो डाउनलोड हुआ था वह मिटा दिया गया। दोबारा डाउनलोड करें या दूसरा क्वांटाइज़ेशन चुनें।</translation>
    </message>
    <message>
        <source>{file} arrived damaged (its SHA-256 is {found}, not {expected}) and was deleted. Download again.</source>
        <translation>{file} क्षतिग्रस्त पहुँची (उसका SHA-256 {found} है, {expected} नहीं) और मिटा दी गई। दोबारा डाउनलोड करें।</translation>
    </message>
    <message>
        <source>The download of {file} was stopped. What has arrived is kept for the next time.</source>
        <translation>{file} का डाउनलोड रोका गया। जो आ चुका है वह अगली बार के लिए रखा गया है।</translation>
    </message>
    <message>
        <source>{file} is already being downloaded or imported. Wait for that to end.</source>
        <translation>{file} पहले से डाउनलोड या आयात हो रही है। उसके पूरा होने तक रुकें।</translation>
    </message>
    <message>
        <source>There is too little room for {path}: {needed} are needed and {free} are free. Make room, then try again: a download goes on where it stopped.</source>
        <translation>{path} के लिए जगह कम है: {needed} चाहिए और {free} ख़ाली है। जगह बनाएँ, फिर कोशिश करें: डाउनलोड वहीं से चलेगा जहाँ रुका था।</translation>
    </message>
    <message>
        <source>The disk, or a limit of this account, allows no file as large as {path} ({needed}). Choose a smaller quantisation, or keep the profile on another disk.</source>
        <translation>डिस्क या इस खाते की सीमा {path} जितनी बड़ी फ़ाइल ({needed}) नहीं रखने देती। छोटा क्वांटाइज़ेशन चुनें या प्रोफ़ाइल दूसरी डिस्क पर रखें।</translation>
    </message>
    <message>
        <source>The embedding model stopped ({detail}). Search by words goes on.</source>
        <translation>एम्बेडिंग मॉडल रुक गया ({detail})। शब्दों से खोज जारी है।</translation>
    </message>
    <message>
        <source>The index was damaged and was set aside as {path}. It is being rebuilt from your files.</source>
        <translation>अनुक्रमणिका क्षतिग्रस्त थी और {path} के रूप में अलग रख दी गई। वह आपकी फ़ाइलों से फिर बनाई जा रही है।</translation>
    </message>
    <message>
        <source>The index {path} is damaged. Start Findling (or `findling add`) to have it set aside and rebuilt from your files.</source>
        <translation>अनुक्रमणिका {path} क्षतिग्रस्त है। उसे अलग रखकर फ़ाइलों से फिर बनाने के लिए Findling (या `findling add`) चलाएँ।</translation>
    </message>
    <message>
        <source>The index {path} was made by a newer Findling. Update Findling to open it.</source>
        <translation>अनुक्रमणिका {path} नए Findling से बनी है। उसे खोलने के लिए Findling अपडेट करें।</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Indexing waits until there is room.</source>
        <translation>{path} वाली डिस्क भर गई है। जगह होने तक अनुक्रमण रुका रहेगा।</translation>
    </message>
    <message>
        <source>The Findling engine does not answer ({detail}).</source>
        <translation>Findling इंजन उत्तर नहीं दे रहा ({detail})।</translation>
    </message>
    <message>
        <source>Findling&apos;s parts do not understand each other ({detail}). Restart Findling.</source>
        <translation>Findling के भाग एक-दूसरे को नहीं समझते ({detail})। Findling फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>A newer search took this one&apos;s place.</source>
        <translation>नई खोज ने इसकी जगह ले ली।</translation>
    </message>
    <message>
        <source>{path} is not an evaluation set: {detail}.</source>
        <translation>{path} मूल्यांकन सेट नहीं है: {detail}।</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>विंडो खोलने के लिए कोई डिस्प्ले नहीं है।</translation>
    </message>
    <message>
        <source>A part of Findling stopped ({detail}). It is started again when it is needed.</source>
        <translation>Findling का एक हिस्सा रुक गया ({detail})। ज़रूरत पड़ने पर वह फिर से शुरू होता है।</translation>
    </message>
    <message>
        <source>Something went wrong inside Findling ({detail}).</source>
        <translation>Findling के भीतर कुछ गड़बड़ हुई ({detail})।</translation>
    </message>
    <message>
        <source>A quotation mark has no partner; the words were searched without it.</source>
        <translation>एक उद्धरण चिह्न अकेला है; शब्द उसके बिना खोजे गए।</translation>
    </message>
    <message>
        <source>Documents with “{word}” are left out. For the number, type “&quot;-{word}&quot;”.</source>
        <translation>“{word}” वाले दस्तावेज़ छोड़े गए हैं। संख्या के लिए “&quot;-{word}&quot;” लिखें।</translation>
    </message>
    <message>
        <source>“{text}” is no filter and was searched as text. Filters: {known}.</source>
        <translation>“{text}” कोई फ़िल्टर नहीं है और पाठ के रूप में खोजा गया। फ़िल्टर: {known}।</translation>
    </message>
    <message>
        <source>“{text}” was searched as text: a filter looks like {example}.</source>
        <translation>“{text}” पाठ के रूप में खोजा गया: फ़िल्टर {example} जैसा होता है।</translation>
    </message>
    <message>
        <source>OR joins words, phrases, or filters of one kind; here it was searched as a word.</source>
        <translation>OR शब्दों, वाक्यांशों या एक ही प्रकार के फ़िल्टरों को जोड़ता है; यहाँ इसे शब्द के रूप में खोजा गया।</translation>
    </message>
    <message>
        <source>Nothing in the library satisfies the filters.</source>
        <translation>लाइब्रेरी में कुछ भी फ़िल्टरों पर खरा नहीं उतरता।</translation>
    </message>
    <message>
        <source>“{phrase}” does not occur in the library in exactly these words.</source>
        <translation>“{phrase}” लाइब्रेरी में ठीक इन्हीं शब्दों में नहीं आता।</translation>
    </message>
    <message>
        <source>exact words</source>
        <translation>सटीक शब्द</translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation>समान अर्थ</translation>
    </message>
    <message>
        <source>words and meaning</source>
        <translation>शब्द और अर्थ</translation>
    </message>
    <message>
        <source>May not be used in the European Union; the Gemma terms of use restrict some purposes.</source>
        <translation>यूरोपीय संघ में प्रयोग नहीं किया जा सकता; Gemma की उपयोग-शर्तें कुछ प्रयोजनों को सीमित करती हैं।</translation>
    </message>
    <message>
        <source>Whether it attends both ways: its paper says so, its model card hints at causal attention. Findling follows the card; vectors may differ from its authors&apos;.</source>
        <translation>यह दोनों दिशाओं में ध्यान देता है या नहीं, अनिश्चित है: शोध-पत्र ऐसा कहता है, मॉडल कार्ड कारणात्मक ध्यान का संकेत देता है। Findling कार्ड का अनुसरण करता है; वेक्टर लेखकों वाले से भिन्न हो सकते हैं।</translation>
    </message>
    <message>
        <source>May not be used commercially: for research and personal evaluation only.</source>
        <translation>व्यावसायिक उपयोग नहीं किया जा सकता: केवल शोध और निजी मूल्यांकन के लिए।</translation>
    </message>
    <message>
        <source>The Gemma terms of use restrict some purposes; they pass on to whoever receives the model from you.</source>
        <translation>Gemma की उपयोग-शर्तें कुछ प्रयोजनों को सीमित करती हैं; वे आपसे मॉडल पाने वाले पर भी लागू होती हैं।</translation>
    </message>
    <message>
        <source>Which tokens it expects before and after a text: Findling follows the file&apos;s own header.</source>
        <translation>पाठ के पहले और बाद में यह कौन-से टोकन चाहता है, अनिश्चित है: Findling फ़ाइल के अपने हेडर का अनुसरण करता है।</translation>
    </message>
</context>
<context>
    <name>gauges</name>
    <message>
        <source>{need} of {room}</source>
        <translation>{room} में से {need}</translation>
    </message>
    <message>
        <source>fits in part</source>
        <translation>आंशिक रूप से समाता है</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>नहीं समाता</translation>
    </message>
    <message>
        <source>{count} tokens a second</source>
        <translation>{count} टोकन प्रति सेकंड</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>मापा नहीं गया</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>गुणवत्ता</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>प्रकाशित नहीं</translation>
    </message>
    <message>
        <source>Memory, speed and quality</source>
        <translation>मेमोरी, गति और गुणवत्ता</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Measuring; indexing waits meanwhile.</source>
        <translation>माप जारी; तब तक अनुक्रमण रुका है।</translation>
    </message>
    <message>
        <source>Measuring {done} of {total}; indexing waits meanwhile.</source>
        <translation>माप {done} / {total}; तब तक अनुक्रमण रुका है।</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation>{total} में से {done} पर रुका</translation>
    </message>
    <message>
        <source>Everything has arrived and is being checked.</source>
        <translation>सब आ चुका है और जाँचा जा रहा है।</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>कनेक्ट हो रहा है…</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>फ़ाइल देखी जा रही है…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} में से {done}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} प्रति सेकंड</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>लगभग {time} बाक़ी</translation>
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
        <source>Show or hide its other passages</source>
        <translation>इसके अन्य अंश दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>कई चुनें</translation>
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
        <source>Copy it with its source</source>
        <translation>स्रोत सहित कॉपी करें</translation>
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
        <source>The next match in the document, or the one before</source>
        <translation>दस्तावेज़ में अगला मिलान, या पिछला</translation>
    </message>
    <message>
        <source>A larger or smaller preview</source>
        <translation>बड़ा या छोटा पूर्वावलोकन</translation>
    </message>
    <message>
        <source>A closer look, once a document is chosen (also {key})</source>
        <translation>दस्तावेज़ चुनने पर क़रीब से देखें (और {key} भी)</translation>
    </message>
    <message>
        <source>Find passages like it</source>
        <translation>ऐसे ही अंश खोजें</translation>
    </message>
    <message>
        <source>Past and saved searches</source>
        <translation>पिछली और सहेजी गई खोजें</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>खोज सहेजें</translation>
    </message>
    <message>
        <source>All about saved searches</source>
        <translation>सहेजी गई खोजों के बारे में सब</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज साफ़ करें</translation>
    </message>
    <message>
        <source>Search, Library, Models, Settings</source>
        <translation>खोज, लाइब्रेरी, मॉडल, सेटिंग</translation>
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
        <source>Waiting for the mains: {read} of {total} files read</source>
        <translation>बिजली की प्रतीक्षा: {total} में से {read} फ़ाइलें पढ़ी गईं</translation>
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
</context>
<context>
    <name>query</name>
    <message>
        <source>in {folder}</source>
        <translation>{folder} में</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>{date} से पहले</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date} से</translation>
    </message>
    <message>
        <source>size {size}</source>
        <translation>आकार {size}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>पृष्ठ {page}</translation>
    </message>
    <message>
        <source>name {name}</source>
        <translation>नाम {name}</translation>
    </message>
    <message>
        <source>not {text}</source>
        <translation>{text} नहीं</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>लाइब्रेरी</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
</context>
</TS>
