<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
</context>
<context>
    <name>EngineAway</name>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>You can type already; results appear as soon as they can.</source>
        <translation>您现在就可以输入；结果会尽快显示。</translation>
    </message>
    <message>
        <source>The search engine is restarting</source>
        <translation>搜索引擎正在重新启动</translation>
    </message>
    <message>
        <source>It stopped unexpectedly. Nothing is lost; your search goes on by itself.</source>
        <translation>它意外停止了。没有丢失任何内容；您的搜索会自动继续。</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Files read in {name}</source>
        <translation>{name} 中已读取的文件</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Why files in {name} are not readable</source>
        <translation>{name} 中的文件为何无法读取</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Follow this folder no longer. The files in it stay as they are.</source>
        <translation>不再跟踪此文件夹。其中的文件保持不变。</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Findling reads the documents in these folders and in the folders inside them.</source>
        <translation>Findling 读取这些文件夹及其子文件夹中的文档。</translation>
    </message>
    <message>
        <source>No folders yet.</source>
        <translation>还没有文件夹。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>正在重新启动…</translation>
    </message>
    <message>
        <source>The search engine stopped and is being restarted. Nothing is lost.</source>
        <translation>搜索引擎已停止，正在重新启动。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Folders that are searched (add one: Ctrl+O)</source>
        <translation>要搜索的文件夹（添加：Ctrl+O）</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>The keys that the window knows (F1)</source>
        <translation>窗口支持的按键 (F1)</translation>
    </message>
    <message>
        <source>Page or text</source>
        <translation>页面或文本</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <translation>复制段落</translation>
    </message>
</context>
<context>
    <name>NoFolders</name>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Which folder shall be searched?</source>
        <translation>要搜索哪个文件夹？</translation>
    </message>
    <message>
        <source>Findling reads the documents in the folders you choose and finds passages by meaning, in any language. Your files are only read, never changed, and nothing leaves this computer.</source>
        <translation>Findling 读取您所选文件夹中的文档，按含义查找任何语言的段落。您的文件只会被读取，绝不会被更改，任何内容都不会离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
    <message>
        <source>No passage in {documents} answers “{query}”. Try other words, or add the folder it is in.</source>
        <translation>在 {documents} 中没有段落能回答“{query}”。请换用其他词语，或添加其所在的文件夹。</translation>
    </message>
    <message>
        <source>1 file could not be read.</source>
        <translation>有 1 个文件无法读取。</translation>
    </message>
    <message>
        <source>{count} files could not be read.</source>
        <translation>有 {count} 个文件无法读取。</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>{path} is not there any more. It was moved or deleted, or its drive is not connected.</source>
        <translation>{path} 已不存在。它被移动或删除，或其驱动器未连接。</translation>
    </message>
    <message>
        <source>No program on this computer opens {path}.</source>
        <translation>这台电脑上没有程序可以打开 {path}。</translation>
    </message>
    <message>
        <source>No file manager opens {path}.</source>
        <translation>没有文件管理器可以打开 {path}。</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>上一页 (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>下一页 (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Show the page as it is printed (Ctrl+P)</source>
        <translation>按打印样式显示页面 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Show the text of the passage (Ctrl+P)</source>
        <translation>显示段落文本 (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Press Ctrl+P to read its text.</source>
        <translation>按 Ctrl+P 阅读其文本。</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message>
        <source>passage not marked</source>
        <translation>段落未标记</translation>
    </message>
    <message>
        <source>Loading page {page}…</source>
        <translation>正在加载第 {page} 页…</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page of the document</source>
        <translation>文档页面</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>the best {count} documents</source>
        <translation>最佳的 {count} 个文档</translation>
    </message>
    <message>
        <source>searching by meaning…</source>
        <translation>正在按含义搜索…</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} 毫秒</translation>
    </message>
    <message>
        <source>indexing is paused, results are incomplete</source>
        <translation>索引已暂停，结果不完整</translation>
    </message>
    <message>
        <source>still indexing, results may be incomplete</source>
        <translation>仍在索引，结果可能不完整</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>Passage in its context</source>
        <translation>段落及其上下文</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>打开文件 (Enter)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show the file in its folder (Ctrl+Enter)</source>
        <translation>在文件夹中显示文件 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The same content is also in {path}</source>
        <translation>相同内容也在 {path} 中</translation>
    </message>
    <message numerus="yes">
        <source>The same content is also in %n other places</source>
        <translation>
            <numerusform>相同内容还在另外 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message>
        <source>found by {legs}</source>
        <translation>通过{legs}找到</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>缩小列表范围</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Every file was read in full.</source>
        <translation>所有文件均已完整读取。</translation>
    </message>
    <message>
        <source>1 file was skipped or read only in part. All others were read in full.</source>
        <translation>有 1 个文件被跳过或仅部分读取。其他文件均已完整读取。</translation>
    </message>
    <message>
        <source>{count} files were skipped or read only in part. All others were read in full.</source>
        <translation>有 {count} 个文件被跳过或仅部分读取。其他文件均已完整读取。</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>found in part</source>
        <translation>部分可找到</translation>
    </message>
    <message>
        <source>needs OCR</source>
        <translation>需要文字识别</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码保护</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>恢复默认值</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Indexing is paused</source>
        <translation>索引已暂停</translation>
    </message>
    <message>
        <source>{progress}. What has been read can be found; the rest follows when you resume.</source>
        <translation>{progress}。已读取的内容可以找到；其余内容将在您继续后处理。</translation>
    </message>
    <message>
        <source>Search while your files are being read</source>
        <translation>文件读取期间即可搜索</translation>
    </message>
    <message>
        <source>{progress}. What has been read can be found already.</source>
        <translation>{progress}。已读取的内容现在就能找到。</translation>
    </message>
    <message>
        <source>Ask a question, or type a few words</source>
        <translation>提出问题，或输入几个词</translation>
    </message>
    <message>
        <source>{documents} searchable. An answer is found in whatever language its document is written.</source>
        <translation>可搜索 {documents}。无论文档用何种语言写成，都能找到答案。</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message>
        <source>words and meaning</source>
        <translation>词语和含义</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message>
        <source>words and meaning</source>
        <translation>词语和含义</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>words</source>
        <translation>词语</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Ask or search, in any language</source>
        <translation>用任何语言提问或搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Results appear as you type. Arrow keys choose one, Enter opens it, Escape clears.</source>
        <translation>输入时即显示结果。方向键选择，Enter 打开，Esc 清除。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>清除搜索 (Esc)</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>索引进度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>The model that reads meaning, and the device it runs on</source>
        <translation>理解含义的模型及其运行的设备</translation>
    </message>
    <message>
        <source>1 file not readable</source>
        <translation>1 个文件无法读取</translation>
    </message>
    <message numerus="yes">
        <source>%n files not readable</source>
        <translation>
            <numerusform>%n 个文件无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>继续索引</translation>
    </message>
    <message>
        <source>Stop indexing for now; search goes on</source>
        <translation>暂时停止索引；搜索仍可使用</translation>
    </message>
</context>
<context>
    <name>StillIndexing</name>
    <message>
        <source>Nothing found so far</source>
        <translation>目前没有找到结果</translation>
    </message>
    <message>
        <source>Results are incomplete while indexing is paused. {progress}.</source>
        <translation>索引暂停期间，结果不完整。{progress}。</translation>
    </message>
    <message>
        <source>Results may be incomplete. {progress}. New results appear here by themselves.</source>
        <translation>结果可能不完整。{progress}。新结果会自动显示在这里。</translation>
    </message>
</context>
<context>
    <name>empty_states</name>
    <message>
        <source>No documents in your folders</source>
        <translation>您的文件夹中没有文档</translation>
    </message>
    <message>
        <source>Findling reads PDF, Word (DOCX), HTML, Markdown and text files. New ones are found as soon as they are saved; add another folder with Ctrl+O.</source>
        <translation>Findling 可读取 PDF、Word (DOCX)、HTML、Markdown 和文本文件。新文件保存后即可找到；按 Ctrl+O 添加其他文件夹。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The folder {path} does not exist. Check the spelling, or connect the drive it is on.</source>
        <translation>文件夹 {path} 不存在。请检查拼写，或连接其所在的驱动器。</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder. Add the folder that holds it.</source>
        <translation>{path} 是文件，不是文件夹。请添加其所在的文件夹。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read ({detail}). Change its permissions, then add it again.</source>
        <translation>无法读取文件夹 {path} ({detail})。请更改其权限后重新添加。</translation>
    </message>
    <message>
        <source>The drive of {path} seems to be unplugged. What is known of its files is kept until it is back.</source>
        <translation>{path} 所在的驱动器似乎已断开。其文件的已知信息会保留到它重新连接为止。</translation>
    </message>
    <message>
        <source>{path} is not one of the folders that Findling follows.</source>
        <translation>{path} 不是 Findling 跟踪的文件夹。</translation>
    </message>
    <message>
        <source>Changes in {path} are not reported by the system ({detail}); Findling looks every few minutes instead.</source>
        <translation>系统不报告 {path} 中的更改 ({detail})；Findling 改为每隔几分钟检查一次。</translation>
    </message>
    <message>
        <source>This computer lets programs watch too few folders to follow {path}; Findling looks every few minutes instead. To raise the limit: sudo sysctl fs.inotify.max_user_watches=1048576</source>
        <translation>这台电脑允许程序监视的文件夹太少，无法跟踪 {path}；Findling 改为每隔几分钟检查一次。提高上限：sudo sysctl fs.inotify.max_user_watches=1048576</translation>
    </message>
    <message>
        <source>Another Findling is already working in {path}. Close it first, or use another profile.</source>
        <translation>另一个 Findling 已在 {path} 中工作。请先关闭它，或使用其他配置。</translation>
    </message>
    <message>
        <source>Findling cannot write to its own folder {path} ({detail}).</source>
        <translation>Findling 无法写入自己的文件夹 {path} ({detail})。</translation>
    </message>
    <message>
        <source>The settings file {path} has a mistake: {detail}. Nothing was changed; please mend it.</source>
        <translation>设置文件 {path} 有错误：{detail}。未作任何更改；请修正它。</translation>
    </message>
    <message>
        <source>The file was gone when Findling came to read it.</source>
        <translation>Findling 读取时，该文件已不存在。</translation>
    </message>
    <message>
        <source>The file could not be opened ({detail}). Check its permissions.</source>
        <translation>无法打开文件 ({detail})。请检查其权限。</translation>
    </message>
    <message>
        <source>The file&apos;s name is not valid Unicode. Rename the file to have it read.</source>
        <translation>文件名不是有效的 Unicode。请重命名文件以便读取。</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>文件为空（0 字节）。</translation>
    </message>
    <message>
        <source>The file is larger than Findling reads ({detail}).</source>
        <translation>文件超出 Findling 可读取的大小 ({detail})。</translation>
    </message>
    <message>
        <source>The file holds no text that can be read; it may be scanned pages or pictures only.</source>
        <translation>文件中没有可读取的文本；可能只有扫描页或图片。</translation>
    </message>
    <message>
        <source>The file holds pictures of text, which Findling cannot read yet ({detail}).</source>
        <translation>文件包含文字图片，Findling 目前无法读取 ({detail})。</translation>
    </message>
    <message>
        <source>Findling does not read this kind of file ({detail}).</source>
        <translation>Findling 不读取这类文件 ({detail})。</translation>
    </message>
    <message>
        <source>The content is not what the name {detail} says. Rename the file to its true type.</source>
        <translation>内容与名称 {detail} 不符。请按真实类型重命名文件。</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete ({detail}). Open it in its own program and save it again.</source>
        <translation>文件已损坏或不完整 ({detail})。请用其原程序打开并重新保存。</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save a copy without one to have it searched.</source>
        <translation>文件受密码保护。请保存一份无密码的副本以供搜索。</translation>
    </message>
    <message>
        <source>Only a part of the file was read ({detail}).</source>
        <translation>仅读取了文件的一部分 ({detail})。</translation>
    </message>
    <message>
        <source>The file unpacks to far more than its size ({detail}); it was left unread for safety.</source>
        <translation>文件解压后远大于自身 ({detail})；为安全起见未读取。</translation>
    </message>
    <message>
        <source>Reading the file took longer than {detail}; it was stopped.</source>
        <translation>读取文件超过 {detail}；已停止。</translation>
    </message>
    <message>
        <source>Reading the file took more than {detail} of processor time; it was stopped.</source>
        <translation>读取文件占用处理器超过 {detail}；已停止。</translation>
    </message>
    <message>
        <source>Reading the file needed more memory than allowed ({detail}).</source>
        <translation>读取文件所需内存超出允许范围 ({detail})。</translation>
    </message>
    <message>
        <source>The file made its reader crash ({detail}); it is skipped until it changes.</source>
        <translation>该文件使读取程序崩溃 ({detail})；在其更改之前将被跳过。</translation>
    </message>
    <message>
        <source>{detail} passage(s) of this file made the model stop; they are found by words only.</source>
        <translation>该文件有 {detail} 个段落使模型停止；它们只能按词语找到。</translation>
    </message>
    <message>
        <source>Page {page} cannot be shown as a picture: {detail}.</source>
        <translation>第 {page} 页无法显示为图片：{detail}。</translation>
    </message>
    <message>
        <source>{path} is not among the files that Findling has read.</source>
        <translation>{path} 不在 Findling 已读取的文件中。</translation>
    </message>
    <message>
        <source>Page {page} of {path} has no text that Findling has read.</source>
        <translation>{path} 的第 {page} 页没有 Findling 已读取的文本。</translation>
    </message>
    <message>
        <source>The meaning of {path} is not known yet. Wait until indexing is over, or choose a model.</source>
        <translation>{path} 的含义尚不可知。请等待索引完成，或选择一个模型。</translation>
    </message>
    <message>
        <source>The model file {path} is missing. Run `make run` again, or choose another model.</source>
        <translation>缺少模型文件 {path}。请再次运行 `make run`，或选择其他模型。</translation>
    </message>
    <message>
        <source>{path} is not a GGUF model file. Fetch it again, or choose another model.</source>
        <translation>{path} 不是 GGUF 模型文件。请重新获取，或选择其他模型。</translation>
    </message>
    <message>
        <source>The model file {path} is damaged or incomplete ({detail}). Fetch it again.</source>
        <translation>模型文件 {path} 已损坏或不完整 ({detail})。请重新获取。</translation>
    </message>
    <message>
        <source>There is no model named {name}. Known models: {known}.</source>
        <translation>没有名为 {name} 的模型。已知模型：{known}。</translation>
    </message>
    <message>
        <source>The model {path} failed its self-test ({detail}) and is not used.</source>
        <translation>模型 {path} 未通过自检 ({detail})，不予使用。</translation>
    </message>
    <message>
        <source>{name} is in use. Use another model first: findling models use NAME</source>
        <translation>{name} 正在使用。请先改用其他模型：findling models use NAME</translation>
    </message>
    <message>
        <source>There is no reranker here. Fetch one: findling models download Qwen3-Reranker-0.6B</source>
        <translation>这里没有重排模型。请获取一个：findling models download Qwen3-Reranker-0.6B</translation>
    </message>
    <message>
        <source>{name} would take {seconds} seconds here: the answers are in their first order.</source>
        <translation>{name} 在此需要 {seconds} 秒：答案保持初始顺序。</translation>
    </message>
    <message>
        <source>{name} is a reranker: it judges passages, but cannot search. Choose an embedding model.</source>
        <translation>{name} 是重排模型：它评判段落，但不能搜索。请选择嵌入模型。</translation>
    </message>
    <message>
        <source>The vectors of {name} cannot have {dimension} values. They can have: {known}.</source>
        <translation>{name} 的向量不能有 {dimension} 个值。可以是：{known}。</translation>
    </message>
    <message>
        <source>There is no device named {name}. This computer has: {known}.</source>
        <translation>没有名为 {name} 的设备。这台电脑有：{known}。</translation>
    </message>
    <message>
        <source>{device} has room for {fitting} of {all} layers of {model}; the rest runs on the processor.</source>
        <translation>{device} 可容纳 {model} 的 {all} 层中的 {fitting} 层；其余在处理器上运行。</translation>
    </message>
    <message>
        <source>{model} gave wrong numbers on {device} ({detail}) and runs on the processor instead.</source>
        <translation>{model} 在 {device} 上给出错误数值 ({detail})，改为在处理器上运行。</translation>
    </message>
    <message>
        <source>{name} finds an unrelated sentence ({far}) nearer than a paraphrase ({near}) in the language {language}. Its answers may be poor.</source>
        <translation>在语言 {language} 中，{name} 认为无关句子 ({far}) 比同义改写 ({near}) 更接近。其答案可能不佳。</translation>
    </message>
    <message>
        <source>The model {path} gave values that are no numbers.</source>
        <translation>模型 {path} 给出了非数值的值。</translation>
    </message>
    <message>
        <source>The model file {path} cannot judge passages: the part that gives the verdict was left out when it was made ({detail}). Fetch a file that was converted as a reranker.</source>
        <translation>模型文件 {path} 无法评判段落：制作时省略了作出判断的部分 ({detail})。请获取作为重排模型转换的文件。</translation>
    </message>
    <message>
        <source>{model} does not come as {name}. It comes as: {known}.</source>
        <translation>{model} 没有 {name} 版本。可用：{known}。</translation>
    </message>
    <message>
        <source>The model catalogue {path} has a mistake: {detail}. Nothing was changed; please mend it.</source>
        <translation>模型目录 {path} 有错误：{detail}。未作任何更改；请修正它。</translation>
    </message>
    <message>
        <source>Which model {path} is cannot be told from the file. Name it: {candidates}.</source>
        <translation>无法从文件判断 {path} 是哪个模型。请指明：{candidates}。</translation>
    </message>
    <message>
        <source>{path} is not {model}: {detail}. Choose the file of that model, or name another model.</source>
        <translation>{path} 不是 {model}：{detail}。请选择该模型的文件，或指定其他模型。</translation>
    </message>
    <message>
        <source>{path} is one piece of a model in several files, which Findling does not read. Choose another quantisation, or join the pieces with `llama-gguf-split --merge` and import the result.</source>
        <translation>{path} 是多文件模型的一部分，Findling 不读取。请选择其他量化版本，或用 `llama-gguf-split --merge` 合并后导入。</translation>
    </message>
    <message>
        <source>No repository is known that offers {model} as GGUF. Import it from a file instead.</source>
        <translation>没有已知仓库提供 GGUF 格式的 {model}。请改为从文件导入。</translation>
    </message>
    <message>
        <source>{repository} has no {name} of {model}. It has: {known}. Choose another quantisation, or import a file.</source>
        <translation>{repository} 没有 {model} 的 {name}。有：{known}。请选择其他量化版本，或导入文件。</translation>
    </message>
    <message>
        <source>Findling was told to stay offline ({detail}). Allow the network to download, or import a file.</source>
        <translation>Findling 已设为离线 ({detail})。请允许联网以下载，或导入文件。</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({detail}). Check the connection, and the proxy or mirror where one is set, then download again: it goes on where it stopped.</source>
        <translation>无法连接 {host} ({detail})。请检查网络连接以及所设的代理或镜像，然后重新下载：会从中断处继续。</translation>
    </message>
    <message>
        <source>{host} does not hand out {file} (status {status}). Accept the model&apos;s licence on its page there, and put an access token into HF_TOKEN; then download again.</source>
        <translation>{host} 不提供 {file}（状态 {status}）。请在其页面接受模型许可，并将访问令牌放入 HF_TOKEN；然后重新下载。</translation>
    </message>
    <message>
        <source>{host} does not have {file}. It may have been moved: choose another quantisation or model, or import a file.</source>
        <translation>{host} 没有 {file}。它可能已移动：请选择其他量化版本或模型，或导入文件。</translation>
    </message>
    <message>
        <source>{host} has no such part of {file} as was asked for. Download again to start afresh.</source>
        <translation>{host} 没有所请求的 {file} 的部分。请重新下载以从头开始。</translation>
    </message>
    <message>
        <source>{host} asks to wait {seconds} seconds before more is downloaded. Download again after that: it goes on where it stopped. An access token in HF_TOKEN raises the limit.</source>
        <translation>{host} 要求等待 {seconds} 秒后再下载。之后请重新下载：会从中断处继续。在 HF_TOKEN 中放入访问令牌可提高限额。</translation>
    </message>
    <message>
        <source>{host} has a problem of its own (status {status}). Download again later: it goes on where it stopped.</source>
        <translation>{host} 自身出现问题（状态 {status}）。请稍后重新下载：会从中断处继续。</translation>
    </message>
    <message>
        <source>{host} answered the request for {file} in a way that Findling does not know (status {status}). Check the mirror where one is set, or import a file.</source>
        <translation>{host} 对 {file} 的请求作出了 Findling 不认识的回应（状态 {status}）。请检查所设的镜像，或导入文件。</translation>
    </message>
    <message>
        <source>The list of files that {host} gave for {repository} cannot be read ({detail}). Check the mirror where one is set, or import a file.</source>
        <translation>无法读取 {host} 为 {repository} 提供的文件列表 ({detail})。请检查所设的镜像，或导入文件。</translation>
    </message>
    <message>
        <source>{file} on the hub is not the file that Findling knows (its SHA-256 is {found}, not {expected}). Nothing was downloaded. Update Findling, or choose another quantisation.</source>
        <translation>仓库中的 {file} 不是 Findling 所知的文件（其 SHA-256 为 {found}，而非 {expected}）。未下载任何内容。请更新 Findling，或选择其他量化版本。</translation>
    </message>
    <message>
        <source>{host} stopped sending. Download again: it goes on where it stopped.</source>
        <translation>{host} 停止发送。请重新下载：会从中断处继续。</translation>
    </message>
    <message>
        <source>{host} broke off again and again. Download again: it goes on where it stopped.</source>
        <translation>{host} 一再中断。请重新下载：会从中断处继续。</translation>
    </message>
    <message>
        <source>{file} changed on the server while it was downloaded. Download again to start afresh.</source>
        <translation>下载期间服务器上的 {file} 已更改。请重新下载以从头开始。</translation>
    </message>
    <message>
        <source>{file} has {found} bytes on the server and should have {expected}. What was downloaded was deleted. Download again, or choose another quantisation.</source>
        <translation>服务器上的 {file} 有 {found} 字节，应为 {expected}。已下载的内容已删除。请重新下载，或选择其他量化版本。</translation>
    </message>
    <message>
        <source>{file} arrived damaged (its SHA-256 is {found}, not {expected}) and was deleted. Download again.</source>
        <translation>{file} 下载后已损坏（其 SHA-256 为 {found}，而非 {expected}），已被删除。请重新下载。</translation>
    </message>
    <message>
        <source>The download of {file} was stopped. What has arrived is kept for the next time.</source>
        <translation>{file} 的下载已停止。已收到的内容会保留到下次。</translation>
    </message>
    <message>
        <source>{file} is already being downloaded or imported. Wait for that to end.</source>
        <translation>{file} 已在下载或导入中。请等待其完成。</translation>
    </message>
    <message>
        <source>There is too little room for {path}: {needed} are needed and {free} are free. Make room, then try again: a download goes on where it stopped.</source>
        <translation>{path} 的空间不足：需要 {needed}，可用 {free}。请腾出空间后重试：下载会从中断处继续。</translation>
    </message>
    <message>
        <source>The disk, or a limit of this account, allows no file as large as {path} ({needed}). Choose a smaller quantisation, or keep the profile on another disk.</source>
        <translation>磁盘或此账户的限制不允许 {path} 这么大的文件 ({needed})。请选择更小的量化版本，或将配置放到其他磁盘。</translation>
    </message>
    <message>
        <source>The embedding model stopped ({detail}). Search by words goes on.</source>
        <translation>嵌入模型已停止 ({detail})。按词语搜索仍可使用。</translation>
    </message>
    <message>
        <source>The index was damaged and was set aside as {path}. It is being rebuilt from your files.</source>
        <translation>索引已损坏，已另存为 {path}。正在从您的文件重建。</translation>
    </message>
    <message>
        <source>The index {path} is damaged. Start Findling (or `findling add`) to have it set aside and rebuilt from your files.</source>
        <translation>索引 {path} 已损坏。请启动 Findling（或 `findling add`），以将其另存并从您的文件重建。</translation>
    </message>
    <message>
        <source>The index {path} was made by a newer Findling. Update Findling to open it.</source>
        <translation>索引 {path} 由更新版本的 Findling 创建。请更新 Findling 以打开它。</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Indexing waits until there is room.</source>
        <translation>{path} 所在的磁盘已满。索引将等待直到有空间。</translation>
    </message>
    <message>
        <source>The Findling engine does not answer ({detail}).</source>
        <translation>Findling 引擎没有响应 ({detail})。</translation>
    </message>
    <message>
        <source>Findling&apos;s parts do not understand each other ({detail}). Restart Findling.</source>
        <translation>Findling 的各部分无法互通 ({detail})。请重新启动 Findling。</translation>
    </message>
    <message>
        <source>A newer search took this one&apos;s place.</source>
        <translation>较新的搜索已取代此搜索。</translation>
    </message>
    <message>
        <source>{path} is not an evaluation set: {detail}.</source>
        <translation>{path} 不是评测集：{detail}。</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>没有可用于打开窗口的显示器。</translation>
    </message>
    <message>
        <source>Something went wrong inside Findling ({detail}).</source>
        <translation>Findling 内部出现问题 ({detail})。</translation>
    </message>
    <message>
        <source>exact words</source>
        <translation>确切词语</translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation>相同含义</translation>
    </message>
    <message>
        <source>words and meaning</source>
        <translation>词语和含义</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Type</source>
        <translation>输入文字</translation>
    </message>
    <message>
        <source>Search, wherever the focus is</source>
        <translation>搜索，无论焦点在何处</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>选择文档</translation>
    </message>
    <message>
        <source>Choose one a screen further</source>
        <translation>移动一屏</translation>
    </message>
    <message>
        <source>The first or the last document</source>
        <translation>第一个或最后一个文档</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>复制段落</translation>
    </message>
    <message>
        <source>See the page, or its text</source>
        <translation>查看页面或其文本</translation>
    </message>
    <message>
        <source>Turn the pages of a PDF</source>
        <translation>翻动 PDF 页面</translation>
    </message>
    <message>
        <source>Scroll the preview</source>
        <translation>滚动预览</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Go through the buttons</source>
        <translation>在按钮之间切换</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>显示这些按键</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>1 document</source>
        <translation>1 个文档</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count} 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>还没有文件夹</translation>
    </message>
    <message>
        <source>{documents} searchable</source>
        <translation>可搜索 {documents}</translation>
    </message>
    <message>
        <source>Paused: {documents}</source>
        <translation>已暂停：{documents}</translation>
    </message>
    <message>
        <source>Paused: {read} of {total} files read</source>
        <translation>已暂停：已读取 {read} / {total} 个文件</translation>
    </message>
    <message>
        <source>Paused: meaning ready for {share}</source>
        <translation>已暂停：含义就绪 {share}</translation>
    </message>
    <message numerus="yes">
        <source>Looking for files: {found} so far</source>
        <translation>
            <numerusform>正在查找文件：目前 {found} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading files: {read} of {total}</source>
        <translation>正在读取文件：{read} / {total}</translation>
    </message>
    <message>
        <source>Basic cross-language search is ready; better results arrive as {model} works through your library ({share})</source>
        <translation>基本的跨语言搜索已就绪；随着 {model} 处理您的资料库，结果会越来越好 ({share})</translation>
    </message>
    <message>
        <source>All words searchable; meaning ready for {share}</source>
        <translation>所有词语均可搜索；含义就绪 {share}</translation>
    </message>
    <message>
        <source>{documents}; better results for {share}</source>
        <translation>{documents}；{share} 可得更好的结果</translation>
    </message>
    <message>
        <source>{documents}, by words only</source>
        <translation>{documents}，仅按词语</translation>
    </message>
    <message>
        <source>{documents}; by meaning {share}</source>
        <translation>{documents}；按含义 {share}</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} 个等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not readable</source>
        <translation>
            <numerusform>{count} 个无法读取</numerusform>
        </translation>
    </message>
</context>
</TS>
