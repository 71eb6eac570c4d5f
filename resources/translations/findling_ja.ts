<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>BusyMark</name>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The model {name} has been downloaded.</source>
        <translation>モデル {name} をダウンロードしました。</translation>
    </message>
    <message>
        <source>The download of {name} failed. {reason}</source>
        <translation>{name} のダウンロードに失敗しました。{reason}</translation>
    </message>
    <message>
        <source>The keys {keys} cannot open the quick search: another program has them, or this desktop lends none. Choose others, or let the desktop&apos;s own settings run `findling open --quick`.</source>
        <translation>キー {keys} でクイック検索を開けません。別のプログラムが使用しているか、このデスクトップでは割り当てられません。別のキーを選ぶか、デスクトップの設定で `findling open --quick` を実行するようにしてください。</translation>
    </message>
    <message>
        <source>Findling could not be set to start at login ({detail}).</source>
        <translation>ログイン時に起動するよう設定できませんでした（{detail}）。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Matches: {count}</source>
        <translation>一致：{count}</translation>
    </message>
    <message>
        <source>Matches: more than {count}</source>
        <translation>一致：{count} 件以上</translation>
    </message>
    <message>
        <source>Match {place} of {count}</source>
        <translation>一致 {place} / {count}</translation>
    </message>
    <message>
        <source>Match {place} of more than {count}</source>
        <translation>一致 {place} / {count} 以上</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Text of the document</source>
        <translation>文書のテキスト</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>{page} ページ</translation>
    </message>
</context>
<context>
    <name>EngineAway</name>
    <message>
        <source>Starting…</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>You can type already; results appear as soon as they can.</source>
        <translation>すでに入力できます。結果は準備ができ次第表示されます。</translation>
    </message>
    <message>
        <source>The search engine is restarting</source>
        <translation>検索エンジンを再起動しています</translation>
    </message>
    <message>
        <source>It stopped unexpectedly. Nothing is lost; your search goes on by itself.</source>
        <translation>予期せず停止しました。失われたものはなく、検索は自動的に続行されます。</translation>
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
        <translation>除外の規則</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Leave out what this rule holds</source>
        <translation>この規則に当てはまるものを除外</translation>
    </message>
    <message>
        <source>No file that is known now would be left out.</source>
        <translation>現在分かっているファイルで除外されるものはありません。</translation>
    </message>
    <message>
        <source>1 of {total} files would be left out: {files}</source>
        <translation>{total} 個中 1 個のファイルが除外されます：{files}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} files would be left out: {files}</source>
        <translation>
            <numerusform>{total} 個中 {count} 個のファイルが除外されます：{files}</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again what {rule} leaves out</source>
        <translation>{rule} で除外したものを再び読み取る</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>結果を絞り込む</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Search all folders</source>
        <translation>すべてのフォルダーを検索</translation>
    </message>
    <message>
        <source>Without “{filter}”</source>
        <translation>「{filter}」なし</translation>
    </message>
    <message>
        <source>Like: {title}</source>
        <translation>類似：{title}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>文字入力</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>すべてのフォルダー</translation>
    </message>
    <message>
        <source>Search in: {place}</source>
        <translation>検索範囲：{place}</translation>
    </message>
    <message>
        <source>Remove the filter: {filter}</source>
        <translation>絞り込みを外す：{filter}</translation>
    </message>
    <message numerus="yes">
        <source>Only {filter}: %n documents</source>
        <translation>
            <numerusform>{filter} のみ：%n 件の文書</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Which folders shall be searched?</source>
        <translation>どのフォルダーを検索しますか？</translation>
    </message>
    <message>
        <source>Findling reads the documents in the folders you choose and finds passages by meaning, in any language. Your files are only read, never changed.</source>
        <translation>Findling は、選択されたフォルダーの文書を読み取り、あらゆる言語の文章を意味で探し出します。ファイルは読み取るだけで、変更することはありません。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Begin to read these folders</source>
        <translation>これらのフォルダーの読み取りを始める</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>測定を中止</translation>
    </message>
    <message>
        <source>Find the best one</source>
        <translation>最適なものを探す</translation>
    </message>
    <message>
        <source>This computer: {device}, with room for a model of {size}.</source>
        <translation>このコンピューター：{device}、{size} のモデルが入ります。</translation>
    </message>
    <message>
        <source>Download the recommended model in addition: {name} ({size}, licence {licence})</source>
        <translation>推奨モデルも追加でダウンロード：{name}（{size}、ライセンス {licence}）</translation>
    </message>
    <message>
        <source>Which of the larger models suits this computer can be found out: some seconds for each, without any download. That can also be done later.</source>
        <translation>どの大きなモデルがこのコンピューターに合うかを調べられます。それぞれ数秒で、ダウンロードは不要です。後からでもできます。</translation>
    </message>
    <message>
        <source>It is the best model for this computer as well.</source>
        <translation>このコンピューターに最適なモデルでもあります。</translation>
    </message>
    <message>
        <source>Which model shall find the meaning?</source>
        <translation>どのモデルで意味を探しますか？</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>このコンピューターを確認中…</translation>
    </message>
    <message>
        <source>Start with the built-in model: at once, in a hundred languages</source>
        <translation>内蔵モデルで始める：すぐに、100 の言語で</translation>
    </message>
    <message>
        <source>Start with it, and choose or import another model myself</source>
        <translation>これで始め、別のモデルを自分で選ぶか読み込む</translation>
    </message>
    <message>
        <source>Download the recommended model in addition</source>
        <translation>推奨モデルも追加でダウンロード</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>何もこのコンピューターの外に出ません</translation>
    </message>
    <message>
        <source>There is no account, no statistics and no server: reading and searching happen here.</source>
        <translation>アカウントも統計もサーバーもありません。読み取りも検索もここで行われます。</translation>
    </message>
    <message>
        <source>The only connection ever made is the download of a model that you start.</source>
        <translation>接続するのは、ご自身で始めたモデルのダウンロードのときだけです。</translation>
    </message>
    <message>
        <source>See for yourself: disconnect the network, and everything goes on. “findling doctor” tests this installation, and the README tells under “Readers can do no harm” what is locked away, and how.</source>
        <translation>ご自身でお確かめください。ネットワークを切断しても、すべて動き続けます。「findling doctor」でこのインストールを検査でき、README の「Readers can do no harm」に何をどう隔離しているかが書かれています。</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Files in {name}</source>
        <translation>{name} のファイル</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why files in {name} are not readable</source>
        <translation>{name} のファイルを読み取れない理由</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} を削除</translation>
    </message>
    <message>
        <source>Follow this folder no longer. The files in it stay as they are.</source>
        <translation>このフォルダーの追跡をやめます。中のファイルはそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 個のファイル</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Folders to begin with</source>
        <translation>最初のフォルダー</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>別のフォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>{documents}, {size}</source>
        <translation>{documents}、{size}</translation>
    </message>
    <message>
        <source>{so_far} so far…</source>
        <translation>現在 {so_far}…</translation>
    </message>
</context>
<context>
    <name>Hotkey</name>
    <message>
        <source>Quick search</source>
        <translation>クイック検索</translation>
    </message>
</context>
<context>
    <name>IndexingDetails</name>
    <message>
        <source>Indexing</source>
        <translation>索引の作成</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Pause for an hour</source>
        <translation>1 時間停止</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>明日まで停止</translation>
    </message>
    <message>
        <source>files searchable</source>
        <translation>個のファイルを検索可能</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>Passages known to {model}</source>
        <translation>{model} が把握している文章</translation>
    </message>
    <message>
        <source>passages known to {model}</source>
        <translation>{model} が把握している文章</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>{count} files a minute</source>
        <translation>毎分 {count} ファイル</translation>
    </message>
    <message>
        <source>{count} passages a minute</source>
        <translation>毎分 {count} 件の文章</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>残り約 {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} scanned pages wait for text recognition.</source>
        <translation>
            <numerusform>{count} ページのスキャンが文字認識を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused until {time}.</source>
        <translation>{time} まで一時停止中。</translation>
    </message>
    <message>
        <source>Indexing waits for the mains: that can be changed in the settings.</source>
        <translation>索引の作成は電源接続を待っています。設定で変更できます。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>{documents} searchable</source>
        <translation>{documents}を検索可能</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The index takes {size}.</source>
        <translation>索引は {size} を使用しています。</translation>
    </message>
    <message>
        <source>Models that were downloaded or imported take {size}.</source>
        <translation>ダウンロードまたは読み込んだモデルは {size} を使用しています。</translation>
    </message>
    <message>
        <source>passages known by meaning ({share})</source>
        <translation>意味が分かっている文章（{share}）</translation>
    </message>
    <message>
        <source>passages by words so far</source>
        <translation>今のところ語のみの文章</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>1 file is tried again.</source>
        <translation>1 個のファイルを再試行します。</translation>
    </message>
    <message numerus="yes">
        <source>{count} files are tried again.</source>
        <translation>
            <numerusform>{count} 個のファイルを再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Findling reads the documents in these folders and in the folders inside them.</source>
        <translation>Findling は、これらのフォルダーとそのサブフォルダーの文書を読み取ります。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>No folders yet.</source>
        <translation>フォルダーはまだありません。</translation>
    </message>
    <message>
        <source>Passages known by meaning</source>
        <translation>意味が分かっている文章</translation>
    </message>
    <message>
        <source>What is in them</source>
        <translation>その内容</translation>
    </message>
    <message>
        <source>Documents by language and by type.</source>
        <translation>言語別・種類別の文書。</translation>
    </message>
    <message>
        <source>Documents by language</source>
        <translation>言語別の文書</translation>
    </message>
    <message>
        <source>Documents by type</source>
        <translation>種類別の文書</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>読み取れなかったファイル</translation>
    </message>
    <message>
        <source>Files and folders that a rule names are not read. *.log is a name anywhere, build/ a folder, ~/Documents/old one place. What a rule leaves out can be read again at any time.</source>
        <translation>規則に当てはまるファイルとフォルダーは読み取られません。*.log は任意の場所の名前、build/ はフォルダー、~/Documents/old は特定の場所です。除外したものはいつでも再び読み取れます。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Space used</source>
        <translation>使用容量</translation>
    </message>
    <message>
        <source>Delete the index…</source>
        <translation>索引を削除…</translation>
    </message>
    <message>
        <source>Everything that Findling has read is deleted from its index, and no folder is followed any more. This cannot be undone; adding the folders again reads them anew. Your own files stay untouched.</source>
        <translation>Findling が読み取った内容はすべて索引から削除され、フォルダーの追跡も終わります。元に戻せません。フォルダーを追加し直すと改めて読み取ります。ご自身のファイルには触れません。</translation>
    </message>
    <message>
        <source>Delete the index</source>
        <translation>索引を削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
</context>
<context>
    <name>MailHead</name>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>再起動中…</translation>
    </message>
    <message>
        <source>The search engine stopped and is being restarted. Nothing is lost.</source>
        <translation>検索エンジンが停止したため再起動しています。失われたものはありません。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Progress of {name}</source>
        <translation>{name} の進行状況</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Find out how fast it runs here, about 20 seconds; indexing waits meanwhile</source>
        <translation>ここでの速度を調べます。約 20 秒で、その間は索引の作成を待ちます</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>I accept the licence</source>
        <translation>ライセンスに同意する</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>同意しない</translation>
    </message>
    <message>
        <source>Go on downloading</source>
        <translation>ダウンロードを続ける</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>here</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>in part here</source>
        <translation>一部あり</translation>
    </message>
    <message>
        <source>Learning your library: {share}. What is known already answers meanwhile.</source>
        <translation>ライブラリを学習中：{share}。分かっている部分はすでに回答に使われます。</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept: the download can go on.</source>
        <translation>停止しました。受信済みの分は保存され、ダウンロードを続けられます。</translation>
    </message>
    <message>
        <source>puts answers in order</source>
        <translation>回答を並べ替える</translation>
    </message>
    <message>
        <source>{count} languages</source>
        <translation>{count} 言語</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>多くの言語</translation>
    </message>
    <message>
        <source>your library: about {time}</source>
        <translation>ライブラリ全体：約 {time}</translation>
    </message>
    <message>
        <source>Licence ({name}): {forbids}</source>
        <translation>ライセンス（{name}）：{forbids}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Import a GGUF file…</source>
        <translation>GGUF ファイルを読み込む…</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>このコンピューターを確認中…</translation>
    </message>
    <message>
        <source>The starter answers at once in a hundred languages. A model that you choose works through your library behind it, and every step makes answers better. Only a download that you start uses the network.</source>
        <translation>スターターは 100 の言語ですぐに回答します。選んだモデルは背後でライブラリを処理し、進むごとに回答が良くなります。ネットワークを使うのは、ご自身で始めたダウンロードだけです。</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>This computer: {device}, with room for a model of {size}.</source>
        <translation>このコンピューター：{device}、{size} のモデルが入ります。</translation>
    </message>
    <message>
        <source>Recommended: {name}</source>
        <translation>推奨：{name}</translation>
    </message>
    <message>
        <source>Which model suits this computer best?</source>
        <translation>このコンピューターに最適なモデルは？</translation>
    </message>
    <message>
        <source>How fast some of the better models run here is not known yet. Measuring takes some seconds each, downloads nothing, and can be stopped.</source>
        <translation>より良いモデルの一部について、ここでの速度はまだ分かりません。測定は各数秒で、何もダウンロードせず、中止できます。</translation>
    </message>
    <message>
        <source>No model fits this computer; the starter goes on answering.</source>
        <translation>このコンピューターに収まるモデルはありません。スターターが回答を続けます。</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>モデルを読み込む</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF モデル (*.gguf)</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>このコンピューターを測定</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>測定を中止</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No passage answers “{query}” with all of its filters. There may be some without one of them.</source>
        <translation>すべての絞り込みを満たして「{query}」に答える文章はありません。どれかを外すと見つかるかもしれません。</translation>
    </message>
    <message>
        <source>No passage in {documents} answers “{query}”. Try other words, or add the folder it is in.</source>
        <translation>{documents}の中に「{query}」に答える文章はありません。別の言葉を試すか、該当するフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>1 file could not be read.</source>
        <translation>1 個のファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>{count} files could not be read.</source>
        <translation>{count} 個のファイルを読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>{path} is not there any more. It was moved or deleted, or its drive is not connected.</source>
        <translation>{path} はもうありません。移動または削除されたか、ドライブが接続されていません。</translation>
    </message>
    <message>
        <source>No program on this computer opens {path}.</source>
        <translation>このコンピューターには {path} を開けるプログラムがありません。</translation>
    </message>
    <message>
        <source>No file manager opens {path}.</source>
        <translation>{path} を開けるファイルマネージャーがありません。</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>前のページ（Ctrl+Page Up）</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>次のページ（Ctrl+Page Down）</translation>
    </message>
    <message>
        <source>Matches in the document</source>
        <translation>文書内の一致</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>前の一致（Shift+F3）</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>次の一致（F3）</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Show the page as it is printed (Ctrl+P)</source>
        <translation>印刷どおりのページを表示（Ctrl+P）</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Show the text of the document (Ctrl+P)</source>
        <translation>文書のテキストを表示（Ctrl+P）</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Press Ctrl+P to read its text.</source>
        <translation>Ctrl+P を押すとテキストを読めます。</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page} / {pages} ページ</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>{page} ページ</translation>
    </message>
    <message>
        <source>passage not marked</source>
        <translation>該当箇所の印なし</translation>
    </message>
    <message>
        <source>Loading page {page}…</source>
        <translation>{page} ページを読み込み中…</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page of the document</source>
        <translation>文書のページ</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>the best {count} documents</source>
        <translation>上位 {count} 件の文書</translation>
    </message>
    <message>
        <source>searching by meaning…</source>
        <translation>意味で検索中…</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ミリ秒</translation>
    </message>
    <message>
        <source>indexing is paused, results are incomplete</source>
        <translation>索引の作成は一時停止中、結果は不完全</translation>
    </message>
    <message>
        <source>still indexing, results may be incomplete</source>
        <translation>索引を作成中、結果は不完全な場合があります</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the file (Enter)</source>
        <translation>ファイルを開く（Enter）</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Show the file in its folder (Ctrl+Enter)</source>
        <translation>ファイルをフォルダーで表示（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>The same content is also in {path}</source>
        <translation>同じ内容が {path} にもあります</translation>
    </message>
    <message numerus="yes">
        <source>The same content is also in %n other places</source>
        <translation>
            <numerusform>同じ内容がほかに %n か所にあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>{page} ページ</translation>
    </message>
    <message>
        <source>found by {legs}</source>
        <translation>{legs}で一致</translation>
    </message>
</context>
<context>
    <name>PreviewActions</name>
    <message>
        <source>Page or text</source>
        <translation>ページまたはテキスト</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>クイックルック</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>元の大きさ</translation>
    </message>
</context>
<context>
    <name>ProblemsList</name>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>一覧を絞り込む</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Read these files once more, after their cause was mended</source>
        <translation>原因を解消した後、これらのファイルを再び読み取る</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Do not read this file any more, by a rule that you can take back</source>
        <translation>このファイルを今後読み取らない（取り消せる規則による）</translation>
    </message>
    <message>
        <source>Password of a protected file</source>
        <translation>保護されたファイルのパスワード</translation>
    </message>
    <message>
        <source>Try password</source>
        <translation>パスワードを試す</translation>
    </message>
    <message>
        <source>Try this password on protected files</source>
        <translation>このパスワードを保護されたファイルで試す</translation>
    </message>
    <message>
        <source>It is tried on every protected file and kept in your profile, in plain text, for you only.</source>
        <translation>保護されたすべてのファイルで試し、プロファイルに平文で、ご自身だけが読めるように保存します。</translation>
    </message>
    <message>
        <source>Every file was read in full.</source>
        <translation>すべてのファイルを完全に読み取りました。</translation>
    </message>
    <message>
        <source>1 file was skipped or read only in part. All others were read in full.</source>
        <translation>1 個のファイルがスキップされたか、一部のみ読み取られました。ほかはすべて完全に読み取りました。</translation>
    </message>
    <message>
        <source>{count} files were skipped or read only in part. All others were read in full.</source>
        <translation>{count} 個のファイルがスキップされたか、一部のみ読み取られました。ほかはすべて完全に読み取りました。</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>読み取れなかったファイル</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>found in part</source>
        <translation>一部のみ検索可能</translation>
    </message>
    <message>
        <source>needs OCR</source>
        <translation>文字認識が必要</translation>
    </message>
    <message>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>非対応</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>キーを押してください</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
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
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>既定値に戻す</translation>
    </message>
</context>
<context>
    <name>QuickBar</name>
    <message>
        <source>Quick search</source>
        <translation>クイック検索</translation>
    </message>
    <message>
        <source>Ask or search, in any language</source>
        <translation>どの言語でも質問・検索できます</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens, Ctrl+Enter shows all in the window, Escape closes.</source>
        <translation>矢印キーで選択、Enter で開く、Ctrl+Enter でウィンドウにすべて表示、Esc で閉じます。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>クイックルック</translation>
    </message>
    <message>
        <source>Close the quick look</source>
        <translation>クイックルックを閉じる</translation>
    </message>
    <message>
        <source>Close the quick look (Space or Escape)</source>
        <translation>クイックルックを閉じる（Space または Esc）</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Indexing is paused</source>
        <translation>索引の作成は一時停止中です</translation>
    </message>
    <message>
        <source>{progress}. What has been read can be found; the rest follows when you resume.</source>
        <translation>{progress}。読み取り済みの内容は検索できます。残りは再開後に処理されます。</translation>
    </message>
    <message>
        <source>Search while your files are being read</source>
        <translation>ファイルの読み取り中でも検索できます</translation>
    </message>
    <message>
        <source>{progress}. What has been read can be found already.</source>
        <translation>{progress}。読み取り済みの内容はすでに検索できます。</translation>
    </message>
    <message>
        <source>Ask a question, or type a few words</source>
        <translation>質問や言葉を入力してください</translation>
    </message>
    <message>
        <source>{documents} searchable. An answer is found in whatever language its document is written.</source>
        <translation>{documents}を検索できます。文書がどの言語で書かれていても答えが見つかります。</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <translation>文章をコピー</translation>
    </message>
    <message>
        <source>Copy passage with its source</source>
        <translation>文章を出典付きでコピー</translation>
    </message>
    <message>
        <source>Show its other passages</source>
        <translation>ほかの該当箇所を表示</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>似たものを探す</translation>
    </message>
    <message>
        <source>Exclude this folder…</source>
        <translation>このフォルダーを除外…</translation>
    </message>
    <message>
        <source>Open at {page}</source>
        <translation>開く：{page}</translation>
    </message>
    <message>
        <source>Hide its other passages</source>
        <translation>ほかの該当箇所を隠す</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>page {page}</source>
        <translation>{page} ページ</translation>
    </message>
    <message>
        <source>words and meaning</source>
        <translation>語と意味</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>passage {number}</source>
        <translation>該当箇所 {number}</translation>
    </message>
    <message>
        <source>1 more passage</source>
        <translation>ほかに 1 か所</translation>
    </message>
    <message numerus="yes">
        <source>%n more passages</source>
        <translation>
            <numerusform>ほかに %n か所</numerusform>
        </translation>
    </message>
    <message>
        <source>also in 1 other place</source>
        <translation>ほかに 1 か所にも</translation>
    </message>
    <message numerus="yes">
        <source>also in %n other places</source>
        <translation>
            <numerusform>ほかに %n か所にも</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Ask or search, in any language</source>
        <translation>どの言語でも質問・検索できます</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Results appear as you type. Arrow keys choose one, Enter opens it, Escape clears.</source>
        <translation>入力中に結果が表示されます。矢印キーで選択、Enter で開く、Esc でクリアします。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>検索をクリア（Esc）</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Save this search, and choose among those saved (Ctrl+H)</source>
        <translation>この検索を保存し、保存済みから選ぶ（Ctrl+H）</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>最近の検索を消去</translation>
    </message>
    <message>
        <source>Remember searches</source>
        <translation>検索を記憶する</translation>
    </message>
    <message>
        <source>Do not save this search any more</source>
        <translation>この検索の保存をやめる</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>They are kept in a file of text, settings.toml, and hold at once.</source>
        <translation>設定はテキストファイル settings.toml に保存され、すぐに反映されます。</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を探す</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>該当する設定はありません。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>ライトまたはダーク、またはシステムに合わせます。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language of the window, not of your documents.</source>
        <translation>ウィンドウの言語です。文書の言語ではありません。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>ウィンドウ内のすべての文字。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Remember questions, so that ↑ in the search field brings them back. They stay on this computer.</source>
        <translation>質問を記憶し、検索欄で ↑ を押すと呼び出せます。このコンピューターにのみ保存されます。</translation>
    </message>
    <message>
        <source>Keys of the quick search</source>
        <translation>クイック検索のキー</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>トレイに残る</translation>
    </message>
    <message>
        <source>Closing the window leaves Findling ready in the tray, where the desktop has one.</source>
        <translation>ウィンドウを閉じても、トレイがあれば Findling は待機します。</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Findling starts with your session, without a window.</source>
        <translation>Findling はセッションとともに、ウィンドウなしで起動します。</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>クイック検索</translation>
    </message>
    <message>
        <source>Keys that open a small search bar from any program.</source>
        <translation>どのプログラムからでも小さな検索バーを開くキー。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>プロセッサのみ</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>規則…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>索引の作成</translation>
    </message>
    <message>
        <source>Pause on battery</source>
        <translation>バッテリー使用時は一時停止</translation>
    </message>
    <message>
        <source>Wait with reading and learning while this computer runs on its battery. Search goes on.</source>
        <translation>バッテリーで動作している間は読み取りと学習を待ちます。検索は続けられます。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Where the model runs: a graphics card where there is a usable one, or the processor.</source>
        <translation>モデルの実行場所：使えるグラフィックカード、またはプロセッサ。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Which model finds by meaning.</source>
        <translation>意味で探すモデル。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Files and folders that are not read.</source>
        <translation>読み取らないファイルとフォルダー。</translation>
    </message>
    <message>
        <source>Scanned pages and pictures</source>
        <translation>スキャンしたページと画像</translation>
    </message>
    <message>
        <source>Read pictures of text</source>
        <translation>文字の画像を読み取る</translation>
    </message>
    <message>
        <source>By Tesseract, where it is installed, behind everything else.</source>
        <translation>Tesseract がインストールされていれば、ほかのすべての後に行います。</translation>
    </message>
    <message>
        <source>Languages of scans</source>
        <translation>スキャンの言語</translation>
    </message>
    <message>
        <source>As Tesseract names them. Without any: those of the system and of your documents.</source>
        <translation>Tesseract での名前で指定します。空欄の場合はシステムと文書の言語です。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>オフラインのままにする</translation>
    </message>
    <message>
        <source>Forbid even the downloads of models that you start, which are the only connections Findling ever makes. It never looks for updates by itself.</source>
        <translation>ご自身で始めたモデルのダウンロードも禁止します。Findling が行う接続はこれだけです。更新を自動的に確認することはありません。</translation>
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
        <translation>表示</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>The keys that the window knows (F1)</source>
        <translation>ウィンドウで使えるキー（F1）</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>索引作成の進行状況</translation>
    </message>
    <message>
        <source>Details of indexing</source>
        <translation>索引作成の詳細</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>The model that reads meaning, and the device it runs on</source>
        <translation>意味を読み取るモデルと、それを実行するデバイス</translation>
    </message>
    <message>
        <source>1 file not readable</source>
        <translation>1 個のファイルを読み取れません</translation>
    </message>
    <message numerus="yes">
        <source>%n files not readable</source>
        <translation>
            <numerusform>%n 個のファイルを読み取れません</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on indexing</source>
        <translation>索引の作成を続ける</translation>
    </message>
    <message>
        <source>Stop indexing for now; search goes on</source>
        <translation>索引の作成を一時停止します。検索は続けられます</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>残り約 {time}</translation>
    </message>
</context>
<context>
    <name>StillIndexing</name>
    <message>
        <source>Nothing found so far</source>
        <translation>今のところ見つかりません</translation>
    </message>
    <message>
        <source>Results are incomplete while indexing is paused. {progress}.</source>
        <translation>索引の作成が一時停止中のため、結果は不完全です。{progress}。</translation>
    </message>
    <message>
        <source>Results may be incomplete. {progress}. New results appear here by themselves.</source>
        <translation>結果は不完全な場合があります。{progress}。新しい結果は自動的に表示されます。</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Findling</source>
        <translation>Findling を開く</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>クイック検索</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>索引の作成を一時停止</translation>
    </message>
    <message>
        <source>Pause indexing for an hour</source>
        <translation>索引の作成を 1 時間停止</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>索引の作成を再開</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>{name} is followed no longer. Its files stay as they are.</source>
        <translation>{name} の追跡をやめました。中のファイルはそのままです。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
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
        <translation>1 分</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>{count} 分</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <translation>
            <numerusform>{count} 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} 日</numerusform>
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
        <translation>ファイルの種類（例：type:pdf）</translation>
    </message>
    <message>
        <source>language, as in lang:de</source>
        <translation>言語（例：lang:de）</translation>
    </message>
    <message>
        <source>folder, as in in:Projects</source>
        <translation>フォルダー（例：in:Projects）</translation>
    </message>
    <message>
        <source>words of the file name</source>
        <translation>ファイル名の語</translation>
    </message>
    <message>
        <source>changed before, as in before:2024</source>
        <translation>これより前に変更（例：before:2024）</translation>
    </message>
    <message>
        <source>changed since, as in after:2024-05</source>
        <translation>これ以降に変更（例：after:2024-05）</translation>
    </message>
    <message>
        <source>size of the file, as in size:&gt;2MB</source>
        <translation>ファイルの大きさ（例：size:&gt;2MB）</translation>
    </message>
    <message>
        <source>page, as in page:2-5</source>
        <translation>ページ（例：page:2-5）</translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>searchable</source>
        <translation>検索可能</translation>
    </message>
    <message>
        <source>searchable in part</source>
        <translation>一部検索可能</translation>
    </message>
    <message>
        <source>need text recognition</source>
        <translation>文字認識が必要</translation>
    </message>
    <message>
        <source>with a password</source>
        <translation>パスワード付き</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <translation>種類が不明</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>today, {time}</source>
        <translation>今日 {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>empty_states</name>
    <message>
        <source>No documents in your folders</source>
        <translation>フォルダーに文書がありません</translation>
    </message>
    <message>
        <source>Findling reads PDF, Word (DOCX), HTML, Markdown and text files. New ones are found as soon as they are saved; add another folder with Ctrl+O.</source>
        <translation>Findling は PDF、Word（DOCX）、HTML、Markdown、テキストファイルを読み取ります。新しいファイルは保存されるとすぐに見つかります。Ctrl+O で別のフォルダーを追加できます。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The folder {path} does not exist. Check the spelling, or connect the drive it is on.</source>
        <translation>フォルダー {path} は存在しません。綴りを確認するか、ドライブを接続してください。</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder. Add the folder that holds it.</source>
        <translation>{path} はフォルダーではなくファイルです。それを含むフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read ({detail}). Change its permissions, then add it again.</source>
        <translation>フォルダー {path} を読み取れません（{detail}）。アクセス権を変更してから、もう一度追加してください。</translation>
    </message>
    <message>
        <source>The drive of {path} seems to be unplugged. What is known of its files is kept until it is back.</source>
        <translation>{path} のドライブが取り外されているようです。ファイルについて分かっている内容は、再び接続されるまで保持されます。</translation>
    </message>
    <message>
        <source>{path} is not one of the folders that Findling follows.</source>
        <translation>{path} は Findling が追跡しているフォルダーではありません。</translation>
    </message>
    <message>
        <source>Changes in {path} are not reported by the system ({detail}); Findling looks every few minutes instead.</source>
        <translation>{path} の変更はシステムから通知されません（{detail}）。Findling が数分ごとに確認します。</translation>
    </message>
    <message>
        <source>This computer lets programs watch too few folders to follow {path}; Findling looks every few minutes instead. To raise the limit: sudo sysctl fs.inotify.max_user_watches=1048576</source>
        <translation>このコンピューターで監視できるフォルダー数が少ないため、{path} を追跡できません。Findling が数分ごとに確認します。上限を上げるには：sudo sysctl fs.inotify.max_user_watches=1048576</translation>
    </message>
    <message>
        <source>Another Findling is already working in {path}. Close it first, or use another profile.</source>
        <translation>別の Findling がすでに {path} で動作しています。先にそれを閉じるか、別のプロファイルを使ってください。</translation>
    </message>
    <message>
        <source>Findling cannot write to its own folder {path} ({detail}).</source>
        <translation>Findling が自身のフォルダー {path} に書き込めません（{detail}）。</translation>
    </message>
    <message>
        <source>The settings file {path} has a mistake: {detail}. Nothing was changed; please mend it.</source>
        <translation>設定ファイル {path} に誤りがあります：{detail}。何も変更されていません。修正してください。</translation>
    </message>
    <message>
        <source>“{pattern}” is no rule for leaving files out: write a name such as *.log, or a folder&apos;s path. It must not hold everything.</source>
        <translation>「{pattern}」は除外の規則ではありません。*.log のような名前かフォルダーのパスを書いてください。すべてに当てはまってはいけません。</translation>
    </message>
    <message>
        <source>The file was gone when Findling came to read it.</source>
        <translation>Findling が読み取ろうとしたとき、ファイルはなくなっていました。</translation>
    </message>
    <message>
        <source>The file could not be opened ({detail}). Check its permissions.</source>
        <translation>ファイルを開けませんでした（{detail}）。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The file&apos;s name is not valid Unicode. Rename the file to have it read.</source>
        <translation>ファイル名が有効な Unicode ではありません。読み取るには名前を変更してください。</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>ファイルは空です（0 バイト）。</translation>
    </message>
    <message>
        <source>The file is larger than Findling reads ({detail}).</source>
        <translation>ファイルが Findling の読み取れる大きさを超えています（{detail}）。</translation>
    </message>
    <message>
        <source>The file holds no text that can be read; it may be scanned pages or pictures only.</source>
        <translation>読み取れるテキストがありません。スキャンしたページや画像だけの可能性があります。</translation>
    </message>
    <message>
        <source>The file holds pictures of text, which wait for OCR ({detail}).</source>
        <translation>文字の画像が含まれ、文字認識を待っています（{detail}）。</translation>
    </message>
    <message>
        <source>Only a part of the file was read: {detail} without the text in pictures; it waits for OCR.</source>
        <translation>ファイルの一部のみ読み取りました：{detail}、画像内の文字は文字認識を待っています。</translation>
    </message>
    <message>
        <source>The file holds pictures of text ({detail}). OCR reads files on their own only: take it out of what it lies in.</source>
        <translation>文字の画像が含まれています（{detail}）。文字認識は単独のファイルのみ読み取ります。入っているものから取り出してください。</translation>
    </message>
    <message>
        <source>OCR needs Tesseract, which is not installed. To install it: {hint}; then start Findling again.</source>
        <translation>文字認識には Tesseract が必要ですが、インストールされていません。インストール方法：{hint}。その後 Findling を再起動してください。</translation>
    </message>
    <message>
        <source>Tesseract has no data for the languages to read by ({wanted}); it has: {known}. Install more, or choose others.</source>
        <translation>Tesseract に必要な言語のデータがありません（{wanted}）。あるもの：{known}。追加でインストールするか、別の言語を選んでください。</translation>
    </message>
    <message>
        <source>OCR is switched off in the settings.</source>
        <translation>文字認識は設定で無効になっています。</translation>
    </message>
    <message>
        <source>No text could be recognised in the pictures of the file ({detail}).</source>
        <translation>ファイルの画像から文字を認識できませんでした（{detail}）。</translation>
    </message>
    <message>
        <source>The file changed while it was read; it is read again.</source>
        <translation>読み取り中にファイルが変更されたため、再び読み取ります。</translation>
    </message>
    <message>
        <source>Findling does not read this kind of file ({detail}).</source>
        <translation>この種類のファイルは読み取れません（{detail}）。</translation>
    </message>
    <message>
        <source>The content is not what the name {detail} says. Rename the file to its true type.</source>
        <translation>内容が名前 {detail} と一致しません。正しい種類の名前に変更してください。</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete ({detail}). Open it in its own program and save it again.</source>
        <translation>ファイルが破損しているか不完全です（{detail}）。元のプログラムで開いて保存し直してください。</translation>
    </message>
    <message>
        <source>The file is protected by a password. Tell the password of a PDF or zip file (findling passwords add), or save a copy without one.</source>
        <translation>ファイルはパスワードで保護されています。PDF または zip ファイルのパスワードを伝えるか（findling passwords add）、パスワードなしのコピーを保存してください。</translation>
    </message>
    <message>
        <source>A password has one to {most} characters that can be seen.</source>
        <translation>パスワードは 1〜{most} 文字の表示可能な文字です。</translation>
    </message>
    <message>
        <source>Only a part of the file was read ({detail}).</source>
        <translation>ファイルの一部のみ読み取りました（{detail}）。</translation>
    </message>
    <message>
        <source>The file unpacks to far more than its size ({detail}); it was left unread for safety.</source>
        <translation>展開するとはるかに大きくなるため（{detail}）、安全のため読み取りませんでした。</translation>
    </message>
    <message>
        <source>Reading the file took longer than {detail}; it was stopped.</source>
        <translation>ファイルの読み取りが {detail} を超えたため中止しました。</translation>
    </message>
    <message>
        <source>Reading the file took more than {detail} of processor time; it was stopped.</source>
        <translation>ファイルの読み取りのプロセッサ時間が {detail} を超えたため中止しました。</translation>
    </message>
    <message>
        <source>Reading the file needed more memory than allowed ({detail}).</source>
        <translation>ファイルの読み取りに許可された以上のメモリが必要でした（{detail}）。</translation>
    </message>
    <message>
        <source>The file made its reader crash ({detail}); it is skipped until it changes.</source>
        <translation>ファイルが読み取りプログラムを異常終了させました（{detail}）。変更されるまでスキップします。</translation>
    </message>
    <message>
        <source>{detail} passage(s) of this file made the model stop; they are found by words only.</source>
        <translation>このファイルの {detail} 個の文章でモデルが停止しました。それらは語でのみ検索できます。</translation>
    </message>
    <message>
        <source>Page {page} cannot be shown as a picture: {detail}.</source>
        <translation>{page} ページを画像として表示できません：{detail}。</translation>
    </message>
    <message>
        <source>{path} is not among the files that Findling has read.</source>
        <translation>{path} は Findling が読み取ったファイルではありません。</translation>
    </message>
    <message>
        <source>Page {page} of {path} has no text that Findling has read.</source>
        <translation>{path} の {page} ページには Findling が読み取ったテキストがありません。</translation>
    </message>
    <message>
        <source>The meaning of {path} is not known yet. Wait until indexing is over, or choose a model.</source>
        <translation>{path} の意味はまだ分かりません。索引の作成が終わるまで待つか、モデルを選んでください。</translation>
    </message>
    <message>
        <source>The model file {path} is missing. Run `make run` again, or choose another model.</source>
        <translation>モデルファイル {path} がありません。もう一度 `make run` を実行するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is not a GGUF model file. Fetch it again, or choose another model.</source>
        <translation>{path} は GGUF モデルファイルではありません。取得し直すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model file {path} is damaged or incomplete ({detail}). Fetch it again.</source>
        <translation>モデルファイル {path} が破損しているか不完全です（{detail}）。取得し直してください。</translation>
    </message>
    <message>
        <source>There is no model named {name}. Known models: {known}.</source>
        <translation>{name} という名前のモデルはありません。既知のモデル：{known}。</translation>
    </message>
    <message>
        <source>The model {path} failed its self-test ({detail}) and is not used.</source>
        <translation>モデル {path} は自己診断に失敗したため（{detail}）、使用されません。</translation>
    </message>
    <message>
        <source>{name} is in use. Use another model first: findling models use NAME</source>
        <translation>{name} は使用中です。先に別のモデルを使用してください：findling models use NAME</translation>
    </message>
    <message>
        <source>The licence of {name} must be accepted first. {forbids}</source>
        <translation>先に {name} のライセンスに同意する必要があります。{forbids}</translation>
    </message>
    <message>
        <source>There is no reranker here. Fetch one: findling models download Qwen3-Reranker-0.6B</source>
        <translation>リランカーがありません。取得してください：findling models download Qwen3-Reranker-0.6B</translation>
    </message>
    <message>
        <source>{name} would take {seconds} seconds here: the answers are in their first order.</source>
        <translation>{name} はここでは {seconds} 秒かかるため、回答は最初の順序のままです。</translation>
    </message>
    <message>
        <source>{name} is a reranker: it judges passages, but cannot search. Choose an embedding model.</source>
        <translation>{name} はリランカーです。文章を評価しますが、検索はできません。埋め込みモデルを選んでください。</translation>
    </message>
    <message>
        <source>The vectors of {name} cannot have {dimension} values. They can have: {known}.</source>
        <translation>{name} のベクトルは {dimension} 個の値にできません。可能な数：{known}。</translation>
    </message>
    <message>
        <source>There is no device named {name}. This computer has: {known}.</source>
        <translation>{name} という名前のデバイスはありません。このコンピューターにあるもの：{known}。</translation>
    </message>
    <message>
        <source>{device} has room for {fitting} of {all} layers of {model}; the rest runs on the processor.</source>
        <translation>{device} には {model} の {all} 層のうち {fitting} 層が収まります。残りはプロセッサで実行されます。</translation>
    </message>
    <message>
        <source>{model} gave wrong numbers on {device} ({detail}) and runs on the processor instead.</source>
        <translation>{model} は {device} で誤った値を出したため（{detail}）、プロセッサで実行されます。</translation>
    </message>
    <message>
        <source>{name} finds an unrelated sentence ({far}) nearer than a paraphrase ({near}) in the language {language}. Its answers may be poor.</source>
        <translation>{name} は言語 {language} で、無関係な文（{far}）を言い換え（{near}）より近いと判断しました。回答の質が低い可能性があります。</translation>
    </message>
    <message>
        <source>The model {path} gave values that are no numbers.</source>
        <translation>モデル {path} が数値でない値を出しました。</translation>
    </message>
    <message>
        <source>The model file {path} cannot judge passages: the part that gives the verdict was left out when it was made ({detail}). Fetch a file that was converted as a reranker.</source>
        <translation>モデルファイル {path} は文章を評価できません。判定する部分が作成時に省かれています（{detail}）。リランカーとして変換されたファイルを取得してください。</translation>
    </message>
    <message>
        <source>{model} does not come as {name}. It comes as: {known}.</source>
        <translation>{model} に {name} はありません。あるもの：{known}。</translation>
    </message>
    <message>
        <source>The model catalogue {path} has a mistake: {detail}. Nothing was changed; please mend it.</source>
        <translation>モデルカタログ {path} に誤りがあります：{detail}。何も変更されていません。修正してください。</translation>
    </message>
    <message>
        <source>Which model {path} is cannot be told from the file. Name it: {candidates}.</source>
        <translation>{path} がどのモデルかファイルからは分かりません。名前を指定してください：{candidates}。</translation>
    </message>
    <message>
        <source>{path} is not {model}: {detail}. Choose the file of that model, or name another model.</source>
        <translation>{path} は {model} ではありません：{detail}。そのモデルのファイルを選ぶか、別のモデルを指定してください。</translation>
    </message>
    <message>
        <source>{path} is one piece of a model in several files, which Findling does not read. Choose another quantisation, or join the pieces with `llama-gguf-split --merge` and import the result.</source>
        <translation>{path} は複数ファイルに分かれたモデルの一部で、Findling は読み取れません。別の量子化を選ぶか、`llama-gguf-split --merge` で結合してから読み込んでください。</translation>
    </message>
    <message>
        <source>No repository is known that offers {model} as GGUF. Import it from a file instead.</source>
        <translation>{model} を GGUF で提供する場所は知られていません。ファイルから読み込んでください。</translation>
    </message>
    <message>
        <source>{repository} has no {name} of {model}. It has: {known}. Choose another quantisation, or import a file.</source>
        <translation>{repository} に {model} の {name} はありません。あるもの：{known}。別の量子化を選ぶか、ファイルを読み込んでください。</translation>
    </message>
    <message>
        <source>Findling was told to stay offline ({detail}). Allow the network to download, or import a file.</source>
        <translation>Findling はオフラインに設定されています（{detail}）。ダウンロードするにはネットワークを許可するか、ファイルを読み込んでください。</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({detail}). Check the connection, and the proxy or mirror where one is set, then download again: it goes on where it stopped.</source>
        <translation>{host} に接続できません（{detail}）。接続と、設定していればプロキシやミラーを確認し、もう一度ダウンロードしてください。中断した所から続きます。</translation>
    </message>
    <message>
        <source>{host} does not hand out {file} (status {status}). Accept the model&apos;s licence on its page there, and put an access token into HF_TOKEN; then download again.</source>
        <translation>{host} が {file} を渡しません（状態 {status}）。ページでモデルのライセンスに同意し、アクセストークンを HF_TOKEN に設定してから、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{host} does not have {file}. It may have been moved: choose another quantisation or model, or import a file.</source>
        <translation>{host} に {file} がありません。移動された可能性があります。別の量子化やモデルを選ぶか、ファイルを読み込んでください。</translation>
    </message>
    <message>
        <source>{host} has no such part of {file} as was asked for. Download again to start afresh.</source>
        <translation>{host} には要求された {file} の部分がありません。もう一度ダウンロードすると最初から始まります。</translation>
    </message>
    <message>
        <source>{host} asks to wait {seconds} seconds before more is downloaded. Download again after that: it goes on where it stopped. An access token in HF_TOKEN raises the limit.</source>
        <translation>{host} は次のダウンロードまで {seconds} 秒待つよう求めています。その後もう一度ダウンロードすると、中断した所から続きます。HF_TOKEN にアクセストークンを設定すると上限が上がります。</translation>
    </message>
    <message>
        <source>{host} has a problem of its own (status {status}). Download again later: it goes on where it stopped.</source>
        <translation>{host} 側に問題があります（状態 {status}）。後でもう一度ダウンロードしてください。中断した所から続きます。</translation>
    </message>
    <message>
        <source>{host} answered the request for {file} in a way that Findling does not know (status {status}). Check the mirror where one is set, or import a file.</source>
        <translation>{host} は {file} の要求に Findling の知らない応答をしました（状態 {status}）。設定していればミラーを確認するか、ファイルを読み込んでください。</translation>
    </message>
    <message>
        <source>The list of files that {host} gave for {repository} cannot be read ({detail}). Check the mirror where one is set, or import a file.</source>
        <translation>{host} が返した {repository} のファイル一覧を読み取れません（{detail}）。設定していればミラーを確認するか、ファイルを読み込んでください。</translation>
    </message>
    <message>
        <source>{file} on the hub is not the file that Findling knows (its SHA-256 is {found}, not {expected}). Nothing was downloaded. Update Findling, or choose another quantisation.</source>
        <translation>ハブの {file} は Findling の知るファイルではありません（SHA-256 は {expected} ではなく {found}）。何もダウンロードされていません。Findling を更新するか、別の量子化を選んでください。</translation>
    </message>
    <message>
        <source>{host} stopped sending. Download again: it goes on where it stopped.</source>
        <translation>{host} からの送信が止まりました。もう一度ダウンロードすると、中断した所から続きます。</translation>
    </message>
    <message>
        <source>{host} broke off again and again. Download again: it goes on where it stopped.</source>
        <translation>{host} からの接続が何度も切れました。もう一度ダウンロードすると、中断した所から続きます。</translation>
    </message>
    <message>
        <source>{file} changed on the server while it was downloaded. Download again to start afresh.</source>
        <translation>ダウンロード中にサーバー上の {file} が変更されました。もう一度ダウンロードすると最初から始まります。</translation>
    </message>
    <message>
        <source>{file} has {found} bytes on the server and should have {expected}. What was downloaded was deleted. Download again, or choose another quantisation.</source>
        <translation>サーバー上の {file} は {found} バイトで、{expected} バイトのはずです。ダウンロードした分は削除されました。もう一度ダウンロードするか、別の量子化を選んでください。</translation>
    </message>
    <message>
        <source>{file} arrived damaged (its SHA-256 is {found}, not {expected}) and was deleted. Download again.</source>
        <translation>{file} は破損した状態で届いたため（SHA-256 は {expected} ではなく {found}）、削除されました。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The download of {file} was stopped. What has arrived is kept for the next time.</source>
        <translation>{file} のダウンロードは中止されました。受信済みの分は次回のために保存されます。</translation>
    </message>
    <message>
        <source>{file} is already being downloaded or imported. Wait for that to end.</source>
        <translation>{file} はすでにダウンロードまたは読み込み中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>There is too little room for {path}: {needed} are needed and {free} are free. Make room, then try again: a download goes on where it stopped.</source>
        <translation>{path} の空き容量が足りません：必要 {needed}、空き {free}。空きを作ってからもう一度お試しください。ダウンロードは中断した所から続きます。</translation>
    </message>
    <message>
        <source>The disk, or a limit of this account, allows no file as large as {path} ({needed}). Choose a smaller quantisation, or keep the profile on another disk.</source>
        <translation>ディスクまたはこのアカウントの制限により、{path} ほど大きなファイル（{needed}）は置けません。より小さい量子化を選ぶか、プロファイルを別のディスクに置いてください。</translation>
    </message>
    <message>
        <source>The embedding model stopped ({detail}). Search by words goes on.</source>
        <translation>埋め込みモデルが停止しました（{detail}）。語による検索は続けられます。</translation>
    </message>
    <message>
        <source>The index was damaged and was set aside as {path}. It is being rebuilt from your files.</source>
        <translation>索引が破損していたため {path} として退避しました。ファイルから再構築しています。</translation>
    </message>
    <message>
        <source>The index {path} is damaged. Start Findling (or `findling add`) to have it set aside and rebuilt from your files.</source>
        <translation>索引 {path} が破損しています。Findling（または `findling add`）を起動すると、退避してファイルから再構築します。</translation>
    </message>
    <message>
        <source>The index {path} was made by a newer Findling. Update Findling to open it.</source>
        <translation>索引 {path} は新しい Findling で作成されたものです。開くには Findling を更新してください。</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Indexing waits until there is room.</source>
        <translation>{path} のあるディスクがいっぱいです。空きができるまで索引の作成を待ちます。</translation>
    </message>
    <message>
        <source>The Findling engine does not answer ({detail}).</source>
        <translation>Findling エンジンが応答しません（{detail}）。</translation>
    </message>
    <message>
        <source>Findling&apos;s parts do not understand each other ({detail}). Restart Findling.</source>
        <translation>Findling の構成要素どうしが通信できません（{detail}）。Findling を再起動してください。</translation>
    </message>
    <message>
        <source>A newer search took this one&apos;s place.</source>
        <translation>新しい検索に置き換えられました。</translation>
    </message>
    <message>
        <source>{path} is not an evaluation set: {detail}.</source>
        <translation>{path} は評価セットではありません：{detail}。</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>ウィンドウを開くディスプレイがありません。</translation>
    </message>
    <message>
        <source>A part of Findling stopped ({detail}). It is started again when it is needed.</source>
        <translation>Findling の一部が停止しました（{detail}）。必要になると再び起動します。</translation>
    </message>
    <message>
        <source>Something went wrong inside Findling ({detail}).</source>
        <translation>Findling 内部で問題が発生しました（{detail}）。</translation>
    </message>
    <message>
        <source>A quotation mark has no partner; the words were searched without it.</source>
        <translation>引用符が対になっていません。引用符なしで検索しました。</translation>
    </message>
    <message>
        <source>Documents with “{word}” are left out. For the number, type “&quot;-{word}&quot;”.</source>
        <translation>「{word}」を含む文書は除かれています。数値として探すには「&quot;-{word}&quot;」と入力してください。</translation>
    </message>
    <message>
        <source>“{text}” is no filter and was searched as text. Filters: {known}.</source>
        <translation>「{text}」は絞り込みではないため、文字として検索しました。絞り込み：{known}。</translation>
    </message>
    <message>
        <source>“{text}” was searched as text: a filter looks like {example}.</source>
        <translation>「{text}」は文字として検索しました。絞り込みは {example} のように書きます。</translation>
    </message>
    <message>
        <source>OR joins words, phrases, or filters of one kind; here it was searched as a word.</source>
        <translation>OR は語、語句、または同じ種類の絞り込みをつなぎます。ここでは語として検索しました。</translation>
    </message>
    <message>
        <source>Nothing in the library satisfies the filters.</source>
        <translation>ライブラリに絞り込みを満たすものはありません。</translation>
    </message>
    <message>
        <source>“{phrase}” does not occur in the library in exactly these words.</source>
        <translation>「{phrase}」という語句そのものはライブラリにありません。</translation>
    </message>
    <message>
        <source>exact words</source>
        <translation>語が一致</translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation>意味が一致</translation>
    </message>
    <message>
        <source>words and meaning</source>
        <translation>語と意味</translation>
    </message>
    <message>
        <source>May not be used in the European Union; the Gemma terms of use restrict some purposes.</source>
        <translation>欧州連合では使用できません。Gemma の利用規約は一部の用途を制限しています。</translation>
    </message>
    <message>
        <source>Whether it attends both ways: its paper says so, its model card hints at causal attention. Findling follows the card; vectors may differ from its authors&apos;.</source>
        <translation>双方向に注意を向けるかは不明です。論文はそう述べ、モデルカードは因果的アテンションを示唆しています。Findling はカードに従うため、ベクトルが作者のものと異なる場合があります。</translation>
    </message>
    <message>
        <source>May not be used commercially: for research and personal evaluation only.</source>
        <translation>商用利用はできません。研究と個人的な評価のみに使えます。</translation>
    </message>
    <message>
        <source>The Gemma terms of use restrict some purposes; they pass on to whoever receives the model from you.</source>
        <translation>Gemma の利用規約は一部の用途を制限しており、モデルを受け取った人にも適用されます。</translation>
    </message>
    <message>
        <source>Which tokens it expects before and after a text: Findling follows the file&apos;s own header.</source>
        <translation>テキストの前後にどのトークンを期待するかは不明です。Findling はファイル自身のヘッダーに従います。</translation>
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
        <translation>一部収まる</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>収まらない</translation>
    </message>
    <message>
        <source>{count} tokens a second</source>
        <translation>毎秒 {count} トークン</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>未公表</translation>
    </message>
    <message>
        <source>Memory, speed and quality</source>
        <translation>メモリ、速度、品質</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Measuring; indexing waits meanwhile.</source>
        <translation>測定中。その間、索引の作成を待ちます。</translation>
    </message>
    <message>
        <source>Measuring {done} of {total}; indexing waits meanwhile.</source>
        <translation>測定中 {done} / {total}。その間、索引の作成を待ちます。</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <translation>{done} / {total} で一時停止</translation>
    </message>
    <message>
        <source>Everything has arrived and is being checked.</source>
        <translation>すべて受信し、検査しています。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>ファイルを確認中…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>毎秒 {rate}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>残り約 {time}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Type</source>
        <translation>文字入力</translation>
    </message>
    <message>
        <source>Search, wherever the focus is</source>
        <translation>フォーカスの位置によらず検索</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>文書を選択</translation>
    </message>
    <message>
        <source>Choose one a screen further</source>
        <translation>1 画面分移動</translation>
    </message>
    <message>
        <source>The first or the last document</source>
        <translation>最初または最後の文書</translation>
    </message>
    <message>
        <source>Show or hide its other passages</source>
        <translation>ほかの該当箇所を表示／非表示</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>複数を選択</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>文書を開く</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>文章をコピー</translation>
    </message>
    <message>
        <source>Copy it with its source</source>
        <translation>出典付きでコピー</translation>
    </message>
    <message>
        <source>See the page, or its text</source>
        <translation>ページまたはテキストを表示</translation>
    </message>
    <message>
        <source>Turn the pages of a PDF</source>
        <translation>PDF のページをめくる</translation>
    </message>
    <message>
        <source>Scroll the preview</source>
        <translation>プレビューをスクロール</translation>
    </message>
    <message>
        <source>The next match in the document, or the one before</source>
        <translation>文書内の次の一致、または前の一致</translation>
    </message>
    <message>
        <source>A larger or smaller preview</source>
        <translation>プレビューを拡大／縮小</translation>
    </message>
    <message>
        <source>A closer look, once a document is chosen (also {key})</source>
        <translation>文書を選んだら詳しく見る（{key} でも可）</translation>
    </message>
    <message>
        <source>Find passages like it</source>
        <translation>似た文章を探す</translation>
    </message>
    <message>
        <source>Past and saved searches</source>
        <translation>過去の検索と保存した検索</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <source>All about saved searches</source>
        <translation>保存した検索の管理</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Search, Library, Models, Settings</source>
        <translation>検索、ライブラリ、モデル、設定</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Go through the buttons</source>
        <translation>ボタンを順に移動</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>このキー一覧を表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>1 document</source>
        <translation>1 件の文書</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count} 件の文書</numerusform>
        </translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>フォルダーはまだありません</translation>
    </message>
    <message>
        <source>{documents} searchable</source>
        <translation>{documents}を検索可能</translation>
    </message>
    <message>
        <source>Waiting for the mains: {read} of {total} files read</source>
        <translation>電源接続を待機中：{total} 個中 {read} 個のファイルを読み取り済み</translation>
    </message>
    <message>
        <source>Paused: {documents}</source>
        <translation>一時停止中：{documents}</translation>
    </message>
    <message>
        <source>Paused: {read} of {total} files read</source>
        <translation>一時停止中：{total} 個中 {read} 個のファイルを読み取り済み</translation>
    </message>
    <message>
        <source>Paused: meaning ready for {share}</source>
        <translation>一時停止中：意味検索の準備 {share}</translation>
    </message>
    <message numerus="yes">
        <source>Looking for files: {found} so far</source>
        <translation>
            <numerusform>ファイルを探索中：現在 {found} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading files: {read} of {total}</source>
        <translation>ファイルを読み取り中：{read} / {total}</translation>
    </message>
    <message>
        <source>Basic cross-language search is ready; better results arrive as {model} works through your library ({share})</source>
        <translation>言語をまたぐ基本検索の準備ができました。{model} がライブラリを処理するにつれて結果が良くなります（{share}）</translation>
    </message>
    <message>
        <source>All words searchable; meaning ready for {share}</source>
        <translation>すべての語を検索可能。意味検索の準備 {share}</translation>
    </message>
    <message>
        <source>{documents}; better results for {share}</source>
        <translation>{documents}。{share} はより良い結果</translation>
    </message>
    <message>
        <source>{documents}, by words only</source>
        <translation>{documents}（語のみ）</translation>
    </message>
    <message>
        <source>{documents}; by meaning {share}</source>
        <translation>{documents}。意味では {share}</translation>
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
        <translation>{folder} 内</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>{date} より前</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date} 以降</translation>
    </message>
    <message>
        <source>size {size}</source>
        <translation>サイズ {size}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>{page} ページ</translation>
    </message>
    <message>
        <source>name {name}</source>
        <translation>名前 {name}</translation>
    </message>
    <message>
        <source>not {text}</source>
        <translation>{text} 以外</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
</TS>
