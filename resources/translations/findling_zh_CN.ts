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
    <name>BusyMark</name>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The model {name} has been downloaded.</source>
        <translation>模型 {name} 已下载。</translation>
    </message>
    <message>
        <source>The download of {name} failed. {reason}</source>
        <translation>{name} 下载失败。{reason}</translation>
    </message>
    <message>
        <source>The keys {keys} cannot open the quick search: another program has them, or this desktop lends none. Choose others, or let the desktop&apos;s own settings run `findling open --quick`.</source>
        <translation>按键 {keys} 无法打开快速搜索：已被其他程序占用，或此桌面不提供。请选择其他按键，或让桌面设置运行 `findling open --quick`。</translation>
    </message>
    <message>
        <source>Findling could not be set to start at login ({detail}).</source>
        <translation>无法将 Findling 设为登录时启动 ({detail})。</translation>
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
    <name>DocumentPane</name>
    <message>
        <source>Matches: {count}</source>
        <translation>匹配：{count}</translation>
    </message>
    <message>
        <source>Matches: more than {count}</source>
        <translation>匹配：超过 {count}</translation>
    </message>
    <message>
        <source>Match {place} of {count}</source>
        <translation>第 {place} 处匹配，共 {count} 处</translation>
    </message>
    <message>
        <source>Match {place} of more than {count}</source>
        <translation>第 {place} 处匹配，共超过 {count} 处</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Text of the document</source>
        <translation>文档文本</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>第 {page} 页</translation>
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
    <name>ExcludeRules</name>
    <message>
        <source>*.log, node_modules, ~/Documents/old …</source>
        <translation>*.log, node_modules, ~/Documents/old …</translation>
    </message>
    <message>
        <source>A rule of what is left out</source>
        <translation>排除规则</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Leave out what this rule holds</source>
        <translation>排除此规则所涵盖的内容</translation>
    </message>
    <message>
        <source>No file that is known now would be left out.</source>
        <translation>目前已知的文件都不会被排除。</translation>
    </message>
    <message>
        <source>1 of {total} files would be left out: {files}</source>
        <translation>{total} 个文件中将排除 1 个：{files}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} files would be left out: {files}</source>
        <translation>
            <numerusform>{total} 个文件中将排除 {count} 个：{files}</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again what {rule} leaves out</source>
        <translation>重新读取 {rule} 排除的内容</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>缩小结果范围</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Search all folders</source>
        <translation>搜索所有文件夹</translation>
    </message>
    <message>
        <source>Without “{filter}”</source>
        <translation>去掉“{filter}”</translation>
    </message>
    <message>
        <source>Like: {title}</source>
        <translation>类似于：{title}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>输入文字</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>上次更改</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>所有文件夹</translation>
    </message>
    <message>
        <source>Search in: {place}</source>
        <translation>搜索范围：{place}</translation>
    </message>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>移除筛选：{filter}</translation>
    </message>
    <message numerus="yes">
        <source>Only {filter}: %n documents</source>
        <translation>
            <numerusform>仅 {filter}：%n 个文档</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Which folders shall be searched?</source>
        <translation>要搜索哪些文件夹？</translation>
    </message>
    <message>
        <source>Findling reads the documents in the folders you choose and finds passages by meaning, in any language. Your files are only read, never changed.</source>
        <translation>Findling 读取您所选文件夹中的文档，按含义查找任何语言的段落。您的文件只会被读取，绝不会被更改。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Begin to read these folders</source>
        <translation>开始读取这些文件夹</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>停止测量</translation>
    </message>
    <message>
        <source>Find the best one</source>
        <translation>找出最合适的</translation>
    </message>
    <message>
        <source>This computer: {device}, with room for a model of {size}.</source>
        <translation>这台电脑：{device}，可容纳 {size} 的模型。</translation>
    </message>
    <message>
        <source>Download the recommended model in addition: {name} ({size}, licence {licence})</source>
        <translation>另外下载推荐的模型：{name}（{size}，许可证 {licence}）</translation>
    </message>
    <message>
        <source>Which of the larger models suits this computer can be found out: some seconds for each, without any download. That can also be done later.</source>
        <translation>可以测出哪个较大的模型适合这台电脑：每个只需几秒，无需下载。也可以以后再做。</translation>
    </message>
    <message>
        <source>It is the best model for this computer as well.</source>
        <translation>它也是最适合这台电脑的模型。</translation>
    </message>
    <message>
        <source>Which model shall find the meaning?</source>
        <translation>用哪个模型查找含义？</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>正在查看这台电脑…</translation>
    </message>
    <message>
        <source>Start with the built-in model: at once, in a hundred languages</source>
        <translation>使用内置模型开始：立即可用，支持上百种语言</translation>
    </message>
    <message>
        <source>Start with it, and choose or import another model myself</source>
        <translation>使用它开始，并自行选择或导入其他模型</translation>
    </message>
    <message>
        <source>Download the recommended model in addition</source>
        <translation>另外下载推荐的模型</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>任何内容都不会离开这台电脑</translation>
    </message>
    <message>
        <source>There is no account, no statistics and no server: reading and searching happen here.</source>
        <translation>没有账户、没有统计、没有服务器：读取和搜索都在本机进行。</translation>
    </message>
    <message>
        <source>The only connection ever made is the download of a model that you start.</source>
        <translation>唯一的网络连接是您自己发起的模型下载。</translation>
    </message>
    <message>
        <source>See for yourself: disconnect the network, and everything goes on. “findling doctor” tests this installation, and the README tells under “Readers can do no harm” what is locked away, and how.</source>
        <translation>您可以亲自验证：断开网络，一切照常。“findling doctor”会检测此安装，README 的“Readers can do no harm”部分说明了隔离的内容和方式。</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Files in {name}</source>
        <translation>{name} 中的文件</translation>
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
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Folders to begin with</source>
        <translation>起始文件夹</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>{documents}, {size}</source>
        <translation>{documents}，{size}</translation>
    </message>
    <message>
        <source>{so_far} so far…</source>
        <translation>目前 {so_far}…</translation>
    </message>
</context>
<context>
    <name>Hotkey</name>
    <message>
        <source>Quick search</source>
        <translation>快速搜索</translation>
    </message>
</context>
<context>
    <name>IndexingDetails</name>
    <message>
        <source>Indexing</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>暂停一小时</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>暂停到明天</translation>
    </message>
    <message>
        <source>files searchable</source>
        <translation>个文件可搜索</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>待读取</translation>
    </message>
    <message>
        <source>Passages known to {model}</source>
        <translation>{model} 已知的段落</translation>
    </message>
    <message>
        <source>passages known to {model}</source>
        <translation>{model} 已知的段落</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>{count} files a minute</source>
        <translation>每分钟 {count} 个文件</translation>
    </message>
    <message>
        <source>{count} passages a minute</source>
        <translation>每分钟 {count} 个段落</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>大约还剩 {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} scanned pages wait for text recognition.</source>
        <translation>
            <numerusform>{count} 个扫描页正在等待文字识别。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until {time}.</source>
        <translation>已暂停至 {time}。</translation>
    </message>
    <message>
        <source>Indexing waits for the mains: that can be changed in the settings.</source>
        <translation>索引正在等待接通电源：可在设置中更改。</translation>
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
    <name>LibraryPage</name>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>{documents} searchable</source>
        <translation>可搜索 {documents}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The index takes {size}.</source>
        <translation>索引占用 {size}。</translation>
    </message>
    <message>
        <source>Models that were downloaded or imported take {size}.</source>
        <translation>已下载或导入的模型占用 {size}。</translation>
    </message>
    <message>
        <source>passages known by meaning ({share})</source>
        <translation>已知含义的段落 ({share})</translation>
    </message>
    <message>
        <source>passages by words so far</source>
        <translation>目前仅按词语的段落</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>1 file is tried again.</source>
        <translation>正在重试 1 个文件。</translation>
    </message>
    <message numerus="yes">
        <source>{count} files are tried again.</source>
        <translation>
            <numerusform>正在重试 {count} 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Findling reads the documents in these folders and in the folders inside them.</source>
        <translation>Findling 读取这些文件夹及其子文件夹中的文档。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>No folders yet.</source>
        <translation>还没有文件夹。</translation>
    </message>
    <message>
        <source>Passages known by meaning</source>
        <translation>已知含义的段落</translation>
    </message>
    <message>
        <source>What is in them</source>
        <translation>其中的内容</translation>
    </message>
    <message>
        <source>Documents by language and by type.</source>
        <translation>按语言和类型统计的文档。</translation>
    </message>
    <message>
        <source>Documents by language</source>
        <translation>按语言统计的文档</translation>
    </message>
    <message>
        <source>Documents by type</source>
        <translation>按类型统计的文档</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>Files and folders that a rule names are not read. *.log is a name anywhere, build/ a folder, ~/Documents/old one place. What a rule leaves out can be read again at any time.</source>
        <translation>规则所指的文件和文件夹不会被读取。*.log 表示任意位置的名称，build/ 表示文件夹，~/Documents/old 表示一个位置。规则排除的内容随时可以重新读取。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Space used</source>
        <translation>占用空间</translation>
    </message>
    <message>
        <source>Delete the index…</source>
        <translation>删除索引…</translation>
    </message>
    <message>
        <source>Everything that Findling has read is deleted from its index, and no folder is followed any more. This cannot be undone; adding the folders again reads them anew. Your own files stay untouched.</source>
        <translation>Findling 读取的所有内容将从索引中删除，并且不再跟踪任何文件夹。此操作无法撤消；重新添加文件夹会重新读取。您自己的文件不受影响。</translation>
    </message>
    <message>
        <source>Delete the index</source>
        <translation>删除索引</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>MailHead</name>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
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
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Progress of {name}</source>
        <translation>{name} 的进度</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Find out how fast it runs here, about 20 seconds; indexing waits meanwhile</source>
        <translation>测量其在此处的运行速度，约 20 秒；期间索引等待</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>I accept the licence</source>
        <translation>我接受许可</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>不接受</translation>
    </message>
    <message>
        <source>Go on downloading</source>
        <translation>继续下载</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>here</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>in part here</source>
        <translation>已有一部分</translation>
    </message>
    <message>
        <source>Learning your library: {share}. What is known already answers meanwhile.</source>
        <translation>正在学习您的资料库：{share}。已知的内容此时已能作答。</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept: the download can go on.</source>
        <translation>已停止。已收到的内容会保留：可以继续下载。</translation>
    </message>
    <message>
        <source>puts answers in order</source>
        <translation>对答案排序</translation>
    </message>
    <message>
        <source>{count} languages</source>
        <translation>{count} 种语言</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>多种语言</translation>
    </message>
    <message>
        <source>your library: about {time}</source>
        <translation>您的资料库：约 {time}</translation>
    </message>
    <message>
        <source>Licence ({name}): {forbids}</source>
        <translation>许可证 ({name})：{forbids}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Import a GGUF file…</source>
        <translation>导入 GGUF 文件…</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>正在查看这台电脑…</translation>
    </message>
    <message>
        <source>The starter answers at once in a hundred languages. A model that you choose works through your library behind it, and every step makes answers better. Only a download that you start uses the network.</source>
        <translation>起步模型可立即以上百种语言作答。您选择的模型会在后台处理您的资料库，每一步都会使答案更好。只有您发起的下载才会使用网络。</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>This computer: {device}, with room for a model of {size}.</source>
        <translation>这台电脑：{device}，可容纳 {size} 的模型。</translation>
    </message>
    <message>
        <source>Recommended: {name}</source>
        <translation>推荐：{name}</translation>
    </message>
    <message>
        <source>Which model suits this computer best?</source>
        <translation>哪个模型最适合这台电脑？</translation>
    </message>
    <message>
        <source>How fast some of the better models run here is not known yet. Measuring takes some seconds each, downloads nothing, and can be stopped.</source>
        <translation>尚不清楚一些更好的模型在此处的运行速度。每个测量需几秒，不下载任何内容，可随时停止。</translation>
    </message>
    <message>
        <source>No model fits this computer; the starter goes on answering.</source>
        <translation>没有适合这台电脑的模型；起步模型会继续作答。</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF 模型 (*.gguf)</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>测量这台电脑</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>停止测量</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
    <message>
        <source>No passage answers “{query}” with all of its filters. There may be some without one of them.</source>
        <translation>没有段落在所有筛选条件下回答“{query}”。去掉其中一个可能会有。</translation>
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
        <source>Matches in the document</source>
        <translation>文档中的匹配</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一处匹配 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一处匹配 (F3)</translation>
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
        <source>Show the text of the document (Ctrl+P)</source>
        <translation>显示文档文本 (Ctrl+P)</translation>
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
    <name>PreviewActions</name>
    <message>
        <source>Page or text</source>
        <translation>页面或文本</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>快速查看</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>原始大小</translation>
    </message>
</context>
<context>
    <name>ProblemsList</name>
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
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Read these files once more, after their cause was mended</source>
        <translation>在原因解决后重新读取这些文件</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Do not read this file any more, by a rule that you can take back</source>
        <translation>不再读取此文件（通过可撤回的规则）</translation>
    </message>
    <message>
        <source>Password of a protected file</source>
        <translation>受保护文件的密码</translation>
    </message>
    <message>
        <source>Try password</source>
        <translation>尝试密码</translation>
    </message>
    <message>
        <source>Try this password on protected files</source>
        <translation>对受保护的文件尝试此密码</translation>
    </message>
    <message>
        <source>It is tried on every protected file and kept in your profile, in plain text, for you only.</source>
        <translation>它会用于尝试每个受保护的文件，并以明文保存在您的配置中，仅供您使用。</translation>
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
    <message>
        <source>Files that could not be read</source>
        <translation>无法读取的文件</translation>
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
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>按下按键</translation>
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
    <name>QuickBar</name>
    <message>
        <source>Quick search</source>
        <translation>快速搜索</translation>
    </message>
    <message>
        <source>Ask or search, in any language</source>
        <translation>用任何语言提问或搜索</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens, Ctrl+Enter shows all in the window, Escape closes.</source>
        <translation>方向键选择，Enter 打开，Ctrl+Enter 在窗口中全部显示，Esc 关闭。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>快速查看</translation>
    </message>
    <message>
        <source>Close the quick look</source>
        <translation>关闭快速查看</translation>
    </message>
    <message>
        <source>Close the quick look (Space or Escape)</source>
        <translation>关闭快速查看（空格键或 Esc）</translation>
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
    <name>ResultActions</name>
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
    <message>
        <source>Copy passage with its source</source>
        <translation>复制段落及其来源</translation>
    </message>
    <message>
        <source>Show its other passages</source>
        <translation>显示其他段落</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>查找类似内容</translation>
    </message>
    <message>
        <source>Exclude this folder…</source>
        <translation>排除此文件夹…</translation>
    </message>
    <message>
        <source>Open at {page}</source>
        <translation>打开：{page}</translation>
    </message>
    <message>
        <source>Hide its other passages</source>
        <translation>隐藏其他段落</translation>
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
    <message>
        <source>passage {number}</source>
        <translation>段落 {number}</translation>
    </message>
    <message>
        <source>1 more passage</source>
        <translation>另有 1 个段落</translation>
    </message>
    <message numerus="yes">
        <source>%n more passages</source>
        <translation>
            <numerusform>另有 %n 个段落</numerusform>
        </translation>
    </message>
    <message>
        <source>also in 1 other place</source>
        <translation>还在另外 1 处</translation>
    </message>
    <message numerus="yes">
        <source>also in %n other places</source>
        <translation>
            <numerusform>还在另外 %n 处</numerusform>
        </translation>
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
    <name>SearchMenu</name>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Save this search, and choose among those saved (Ctrl+H)</source>
        <translation>保存此搜索，并从已保存的中选择 (Ctrl+H)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>清除最近的搜索</translation>
    </message>
    <message>
        <source>Remember searches</source>
        <translation>记住搜索</translation>
    </message>
    <message>
        <source>Do not save this search any more</source>
        <translation>不再保存此搜索</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>They are kept in a file of text, settings.toml, and hold at once.</source>
        <translation>它们保存在文本文件 settings.toml 中，立即生效。</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>没有这样的设置。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>浅色或深色，或跟随系统。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of the window, not of your documents.</source>
        <translation>窗口的语言，而非文档的语言。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>窗口中的所有文字。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Remember questions, so that ↑ in the search field brings them back. They stay on this computer.</source>
        <translation>记住提出的问题，以便在搜索框中按 ↑ 找回。它们只保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Keys of the quick search</source>
        <translation>快速搜索的按键</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>保留在系统托盘</translation>
    </message>
    <message>
        <source>Closing the window leaves Findling ready in the tray, where the desktop has one.</source>
        <translation>关闭窗口后，Findling 仍在系统托盘中待命（如果桌面有托盘）。</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Findling starts with your session, without a window.</source>
        <translation>Findling 随会话启动，不显示窗口。</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>快速搜索</translation>
    </message>
    <message>
        <source>Keys that open a small search bar from any program.</source>
        <translation>在任何程序中打开小搜索栏的按键。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>仅处理器</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>使用电池时暂停</translation>
    </message>
    <message>
        <source>Wait with reading and learning while this computer runs on its battery. Search goes on.</source>
        <translation>这台电脑使用电池时暂缓读取和学习。搜索仍可使用。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Where the model runs: a graphics card where there is a usable one, or the processor.</source>
        <translation>模型的运行位置：可用的显卡，或处理器。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Which model finds by meaning.</source>
        <translation>按含义查找所用的模型。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Files and folders that are not read.</source>
        <translation>不读取的文件和文件夹。</translation>
    </message>
    <message>
        <source>Scanned pages and pictures</source>
        <translation>扫描页和图片</translation>
    </message>
    <message>
        <source>Read pictures of text</source>
        <translation>读取文字图片</translation>
    </message>
    <message>
        <source>By Tesseract, where it is installed, behind everything else.</source>
        <translation>使用 Tesseract（如已安装），在其他一切之后进行。</translation>
    </message>
    <message>
        <source>Languages of scans</source>
        <translation>扫描件的语言</translation>
    </message>
    <message>
        <source>As Tesseract names them. Without any: those of the system and of your documents.</source>
        <translation>使用 Tesseract 的名称。留空则为系统和文档的语言。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>保持离线</translation>
    </message>
    <message>
        <source>Forbid even the downloads of models that you start, which are the only connections Findling ever makes. It never looks for updates by itself.</source>
        <translation>连您发起的模型下载也禁止；这是 Findling 唯一会建立的连接。它从不自行检查更新。</translation>
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
        <translation>视图</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>The keys that the window knows (F1)</source>
        <translation>窗口支持的按键 (F1)</translation>
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
        <source>Details of indexing</source>
        <translation>索引详情</translation>
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
    <message>
        <source>about {time} left</source>
        <translation>大约还剩 {time}</translation>
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
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Findling</source>
        <translation>打开 Findling</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>快速搜索</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>暂停索引</translation>
    </message>
    <message>
        <source>Pause indexing for an hour</source>
        <translation>暂停索引一小时</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>继续索引</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>{name} is followed no longer. Its files stay as they are.</source>
        <translation>不再跟踪 {name}。其中的文件保持不变。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <translation>
            <numerusform>{count} 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>{count} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <translation>
            <numerusform>{count} 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citing</name>
    <message>
        <source>p. {page}</source>
        <translation>第 {page} 页</translation>
    </message>
</context>
<context>
    <name>completion</name>
    <message>
        <source>kind of file, as in type:pdf</source>
        <translation>文件类型，如 type:pdf</translation>
    </message>
    <message>
        <source>language, as in lang:de</source>
        <translation>语言，如 lang:de</translation>
    </message>
    <message>
        <source>folder, as in in:Projects</source>
        <translation>文件夹，如 in:Projects</translation>
    </message>
    <message>
        <source>words of the file name</source>
        <translation>文件名中的词</translation>
    </message>
    <message>
        <source>changed before, as in before:2024</source>
        <translation>更改早于，如 before:2024</translation>
    </message>
    <message>
        <source>changed since, as in after:2024-05</source>
        <translation>更改晚于，如 after:2024-05</translation>
    </message>
    <message>
        <source>size of the file, as in size:&gt;2MB</source>
        <translation>文件大小，如 size:&gt;2MB</translation>
    </message>
    <message>
        <source>page, as in page:2-5</source>
        <translation>页码，如 page:2-5</translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>searchable</source>
        <translation>可搜索</translation>
    </message>
    <message>
        <source>searchable in part</source>
        <translation>部分可搜索</translation>
    </message>
    <message>
        <source>need text recognition</source>
        <translation>需要文字识别</translation>
    </message>
    <message>
        <source>with a password</source>
        <translation>有密码</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <translation>类型未知</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>today, {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
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
        <source>“{pattern}” is no rule for leaving files out: write a name such as *.log, or a folder&apos;s path. It must not hold everything.</source>
        <translation>“{pattern}”不是排除文件的规则：请写 *.log 这样的名称，或文件夹路径。规则不能涵盖所有内容。</translation>
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
        <source>The file holds pictures of text, which wait for OCR ({detail}).</source>
        <translation>文件包含文字图片，正在等待文字识别 ({detail})。</translation>
    </message>
    <message>
        <source>Only a part of the file was read: {detail} without the text in pictures; it waits for OCR.</source>
        <translation>仅读取了文件的一部分：{detail}，不含图片中的文字；正在等待文字识别。</translation>
    </message>
    <message>
        <source>The file holds pictures of text ({detail}). OCR reads files on their own only: take it out of what it lies in.</source>
        <translation>文件包含文字图片 ({detail})。文字识别只读取单独的文件：请将其从所在容器中取出。</translation>
    </message>
    <message>
        <source>OCR needs Tesseract, which is not installed. To install it: {hint}; then start Findling again.</source>
        <translation>文字识别需要 Tesseract，但尚未安装。安装方法：{hint}；然后重新启动 Findling。</translation>
    </message>
    <message>
        <source>Tesseract has no data for the languages to read by ({wanted}); it has: {known}. Install more, or choose others.</source>
        <translation>Tesseract 没有所需语言的数据 ({wanted})；已有：{known}。请安装更多，或选择其他语言。</translation>
    </message>
    <message>
        <source>OCR is switched off in the settings.</source>
        <translation>文字识别已在设置中关闭。</translation>
    </message>
    <message>
        <source>No text could be recognised in the pictures of the file ({detail}).</source>
        <translation>无法识别文件图片中的文字 ({detail})。</translation>
    </message>
    <message>
        <source>The file changed while it was read; it is read again.</source>
        <translation>文件在读取时发生了更改；将重新读取。</translation>
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
        <source>The file is protected by a password. Tell the password of a PDF or zip file (findling passwords add), or save a copy without one.</source>
        <translation>文件受密码保护。请提供 PDF 或 zip 文件的密码 (findling passwords add)，或保存一份无密码的副本。</translation>
    </message>
    <message>
        <source>A password has one to {most} characters that can be seen.</source>
        <translation>密码为 1 到 {most} 个可见字符。</translation>
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
        <source>The licence of {name} must be accepted first. {forbids}</source>
        <translation>必须先接受 {name} 的许可。{forbids}</translation>
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
        <source>A part of Findling stopped ({detail}). It is started again when it is needed.</source>
        <translation>Findling 的一部分已停止（{detail}）。需要时会重新启动。</translation>
    </message>
    <message>
        <source>Something went wrong inside Findling ({detail}).</source>
        <translation>Findling 内部出现问题 ({detail})。</translation>
    </message>
    <message>
        <source>A quotation mark has no partner; the words were searched without it.</source>
        <translation>引号不成对；已忽略引号搜索这些词。</translation>
    </message>
    <message>
        <source>Documents with “{word}” are left out. For the number, type “&quot;-{word}&quot;”.</source>
        <translation>含有“{word}”的文档已被排除。若要搜索该数字，请输入“&quot;-{word}&quot;”。</translation>
    </message>
    <message>
        <source>“{text}” is no filter and was searched as text. Filters: {known}.</source>
        <translation>“{text}”不是筛选条件，已作为文本搜索。筛选条件：{known}。</translation>
    </message>
    <message>
        <source>“{text}” was searched as text: a filter looks like {example}.</source>
        <translation>“{text}”已作为文本搜索：筛选条件的写法如 {example}。</translation>
    </message>
    <message>
        <source>OR joins words, phrases, or filters of one kind; here it was searched as a word.</source>
        <translation>OR 用于连接词语、短语或同类筛选条件；此处已作为词语搜索。</translation>
    </message>
    <message>
        <source>Nothing in the library satisfies the filters.</source>
        <translation>资料库中没有符合筛选条件的内容。</translation>
    </message>
    <message>
        <source>“{phrase}” does not occur in the library in exactly these words.</source>
        <translation>资料库中没有与“{phrase}”完全一致的词句。</translation>
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
    <message>
        <source>May not be used in the European Union; the Gemma terms of use restrict some purposes.</source>
        <translation>不得在欧盟使用；Gemma 使用条款限制某些用途。</translation>
    </message>
    <message>
        <source>Whether it attends both ways: its paper says so, its model card hints at causal attention. Findling follows the card; vectors may differ from its authors&apos;.</source>
        <translation>尚不确定它是否双向关注：论文如此说明，而模型卡暗示为因果注意力。Findling 遵循模型卡；向量可能与作者的不同。</translation>
    </message>
    <message>
        <source>May not be used commercially: for research and personal evaluation only.</source>
        <translation>不得用于商业用途：仅供研究和个人评估。</translation>
    </message>
    <message>
        <source>The Gemma terms of use restrict some purposes; they pass on to whoever receives the model from you.</source>
        <translation>Gemma 使用条款限制某些用途；这些条款也适用于从您处获得该模型的任何人。</translation>
    </message>
    <message>
        <source>Which tokens it expects before and after a text: Findling follows the file&apos;s own header.</source>
        <translation>尚不确定它在文本前后需要哪些词元：Findling 遵循文件自身的头信息。</translation>
    </message>
</context>
<context>
    <name>gauges</name>
    <message>
        <source>{need} of {room}</source>
        <translation>{need} / {room}</translation>
    </message>
    <message>
        <source>fits in part</source>
        <translation>部分可容纳</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>无法容纳</translation>
    </message>
    <message>
        <source>{count} tokens a second</source>
        <translation>每秒 {count} 个词元</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>Memory, speed and quality</source>
        <translation>内存、速度和质量</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Measuring; indexing waits meanwhile.</source>
        <translation>正在测量；索引等待中。</translation>
    </message>
    <message>
        <source>Measuring {done} of {total}; indexing waits meanwhile.</source>
        <translation>正在测量 {done} / {total}；索引等待中。</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation>已暂停于 {done} / {total}</translation>
    </message>
    <message>
        <source>Everything has arrived and is being checked.</source>
        <translation>全部已到达，正在校验。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>每秒 {rate}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>大约还剩 {time}</translation>
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
        <source>Show or hide its other passages</source>
        <translation>显示或隐藏其他段落</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>选择多个</translation>
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
        <source>Copy it with its source</source>
        <translation>连同来源复制</translation>
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
        <source>The next match in the document, or the one before</source>
        <translation>文档中的下一处或上一处匹配</translation>
    </message>
    <message>
        <source>A larger or smaller preview</source>
        <translation>放大或缩小预览</translation>
    </message>
    <message>
        <source>A closer look, once a document is chosen (also {key})</source>
        <translation>选中文档后仔细查看（也可按 {key}）</translation>
    </message>
    <message>
        <source>Find passages like it</source>
        <translation>查找类似段落</translation>
    </message>
    <message>
        <source>Past and saved searches</source>
        <translation>以往和已保存的搜索</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>All about saved searches</source>
        <translation>管理已保存的搜索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Search, Library, Models, Settings</source>
        <translation>搜索、资料库、模型、设置</translation>
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
        <source>Waiting for the mains: {read} of {total} files read</source>
        <translation>等待接通电源：已读取 {read} / {total} 个文件</translation>
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
</context>
<context>
    <name>query</name>
    <message>
        <source>in {folder}</source>
        <translation>在 {folder} 中</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>{date} 之前</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date} 以来</translation>
    </message>
    <message>
        <source>size {size}</source>
        <translation>大小 {size}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message>
        <source>name {name}</source>
        <translation>名称 {name}</translation>
    </message>
    <message>
        <source>not {text}</source>
        <translation>不含 {text}</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
</TS>
