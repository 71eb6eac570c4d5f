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
    <name>Dialogs</name>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
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
    <name>FolderRow</name>
    <message>
        <source>Files read in {name}</source>
        <translation>{name} で読み取ったファイル</translation>
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
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Findling reads the documents in these folders and in the folders inside them.</source>
        <translation>Findling は、これらのフォルダーとそのサブフォルダーの文書を読み取ります。</translation>
    </message>
    <message>
        <source>No folders yet.</source>
        <translation>フォルダーはまだありません。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
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
        <source>Folders that are searched (add one: Ctrl+O)</source>
        <translation>検索するフォルダー（追加：Ctrl+O）</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>The keys that the window knows (F1)</source>
        <translation>ウィンドウで使えるキー（F1）</translation>
    </message>
    <message>
        <source>Page or text</source>
        <translation>ページまたはテキスト</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
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
</context>
<context>
    <name>NoFolders</name>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Which folder shall be searched?</source>
        <translation>どのフォルダーを検索しますか？</translation>
    </message>
    <message>
        <source>Findling reads the documents in the folders you choose and finds passages by meaning, in any language. Your files are only read, never changed, and nothing leaves this computer.</source>
        <translation>Findling は、選択されたフォルダーの文書を読み取り、あらゆる言語の文章を意味で探し出します。ファイルは読み取るだけで変更することはなく、このコンピューターの外には何も送られません。</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
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
        <source>Show the text of the passage (Ctrl+P)</source>
        <translation>該当箇所のテキストを表示（Ctrl+P）</translation>
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
    <name>PassageView</name>
    <message>
        <source>Passage in its context</source>
        <translation>前後の文脈を含む文章</translation>
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
    <name>ProblemsDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation>読み取れなかったファイル</translation>
    </message>
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
    <name>ResultDelegate</name>
    <message>
        <source>page {page}</source>
        <translation>{page} ページ</translation>
    </message>
    <message>
        <source>words and meaning</source>
        <translation>語と意味</translation>
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
        <source>The file holds pictures of text, which Findling cannot read yet ({detail}).</source>
        <translation>文字の画像が含まれていますが、Findling はまだ読み取れません（{detail}）。</translation>
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
        <source>The file is protected by a password. Save a copy without one to have it searched.</source>
        <translation>ファイルはパスワードで保護されています。検索するにはパスワードなしのコピーを保存してください。</translation>
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
        <source>Something went wrong inside Findling ({detail}).</source>
        <translation>Findling 内部で問題が発生しました（{detail}）。</translation>
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
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
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
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} 件待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not readable</source>
        <translation>
            <numerusform>{count} 件読み取り不可</numerusform>
        </translation>
    </message>
</context>
</TS>
